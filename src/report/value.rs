//! The values of parameters and of fixes, and the kinds of value that they name.

use crate::enumeration::enumeration;
use crate::field::{Choice, Localized, Place, localized};
use crate::read::Actual;
use crate::rule::{Expr, Table};

use super::finding::Need;

/// A parameter's value.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    Int(i64),
    Bool(bool),
    /// A text of the rulebook's.
    Word(&'a str),
    /// A text of the caller's.
    Text(&'a str),
    Kind(ValueKind),
    /// Some of an enum's words, by their bits.
    Choices(&'static [Choice], u32),
    Day(i64),
    Instant(i64),
    /// The ids of rules.
    Rules(&'a [Need]),
    Place(Place),
    /// An object with the fields of a list's elements that conditions on words name; see
    /// [`words_for`](super::params::words_for).
    Element(&'static [Expr]),
    /// The levels of a row.
    Levels(&'static Table, usize),
}

/// What takes a finding's parameters, in their order.
pub trait ParamSink {
    fn param(&mut self, name: &'static str, value: Value);
}

impl<T: FnMut(&'static str, Value)> ParamSink for T {
    // Not inlined, as it is called from many places.
    #[inline(never)]
    fn param(&mut self, name: &'static str, value: Value) {
        self(name, value);
    }
}

/// A kind of value by its number across the boundary: what may have been given, then what only a form asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueKind(usize);

enumeration! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FormKind {
        Bool = "bool",
        Int = "int",
        LongTerm = "longTerm",
        /// A number that may be a mobile number, and is not repeated.
        ElevenDigits = "elevenDigits",
    }
}

impl FormKind {
    const fn name(self) -> Localized {
        match self {
            FormKind::Bool => localized("是或否", "yes or no"),
            FormKind::Int => localized("整数", "a whole number"),
            FormKind::LongTerm => localized("长期", "long-term"),
            FormKind::ElevenDigits => localized("（11 位的数）", "(a number of 11 digits)"),
        }
    }
}

impl ValueKind {
    pub const fn given(actual: Actual) -> ValueKind {
        ValueKind(actual as usize)
    }
    pub const fn form(kind: FormKind) -> ValueKind {
        ValueKind(Actual::ALL.len() + kind as usize)
    }
    pub const fn number(self) -> usize {
        self.0
    }

    /// Every kind, by their numbers.
    pub fn all() -> impl Iterator<Item = ValueKind> {
        (0..Actual::ALL.len() + FormKind::ALL.len()).map(ValueKind)
    }

    /// Its id in a report's parameters, and how messages name it.
    pub const fn named(self) -> (&'static str, Localized) {
        match self.0.checked_sub(Actual::ALL.len()) {
            None => (Actual::ALL[self.0].id(), Actual::ALL[self.0].name()),
            Some(past) => (FormKind::ALL[past].id(), FormKind::ALL[past].name()),
        }
    }
}
