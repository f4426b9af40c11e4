//! What a field's value may be.

use super::format::Format;
use super::locale::Localized;

/// What a field's value may be.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub enum Kind {
    /// An object that holds the fields whose paths start with this one's.
    Group,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int {
        /// The smallest that is taken.
        min: i64,
        /// The largest that is taken.
        max: i64,
    },
    /// One of the choices' ids.
    Enum(&'static [Choice]),
    /// Any text.
    Text {
        /// The most code points, after trimming.
        max: u16,
    },
    /// A text of a named format.
    Coded(Format),
    /// `YYYY-MM-DD`, a date in Beijing.
    Date,
    /// A date, or the text `longTerm`.
    DateOrLongTerm,
    /// An RFC 3339 time with an offset; or a date, which means 00:00 in Beijing on that day.
    Instant,
    /// Several values.
    List(List),
}

/// How long a list may be, and what it holds.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// The fewest elements: 0 or 1.
    pub min: u16,
    /// The most elements.
    pub max: u16,
    /// What an element is: a group with the fields `list[].…`, one of several choices, or a text. A choice or text that
    /// repeats an earlier one is reported and otherwise ignored.
    pub item: &'static Kind,
    /// An absent list has no elements. Otherwise it is not known what an absent list holds.
    pub absent_is_empty: bool,
}

/// One of the values that an enum field takes.
#[derive(Debug)]
pub struct Choice {
    /// The value itself.
    pub id: &'static str,
    /// What people call it.
    pub label: Localized,
}

pub(crate) const fn choice(id: &'static str, label: Localized) -> Choice {
    Choice { id, label }
}

/// The largest whole number that a JavaScript number holds exactly: 2^53 - 1.
pub const MAX_INT: i64 = 9_007_199_254_740_991;

/// The most code points of a text whose field names no limit of its own.
pub const MAX_TEXT: u16 = 2000;

/// The most keys that an object may have, known and unknown together.
pub const MAX_KEYS: usize = 1000;
