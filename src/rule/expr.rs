//! Expressions as data, and which fields they read.

use crate::enumeration::enumeration;
use crate::field::FieldId;

use super::shape::Shape;
use super::table::Category;

/// A condition. A comparison that reads an absent or invalid field is unknown.
#[derive(Debug)]
pub enum Expr {
    True,
    False,
    /// A bool field is true.
    Is(FieldId),
    /// An enum field is one of the choices, by their bits.
    In(FieldId, u32),
    /// True when present, else unknown: an absent field becomes missing.
    Present(FieldId),
    /// True when present, false when absent, unknown when invalid.
    Given(FieldId),
    Compare(Num, Op, Num),
    /// A text has the shape.
    Matches(FieldId, Shape),
    /// Two texts are equal after folding, or two words of the same choices are equal.
    Same(FieldId, FieldId),
    Not(&'static Expr),
    And(&'static [Expr]),
    Or(&'static [Expr]),
    If(&'static [Expr; 3]),
    /// Some element of the list satisfies the condition.
    Some(FieldId, &'static Expr),
    /// A list of words has the choice.
    Has(FieldId, u8),
    /// The element at hand of a list of words is the choice.
    ElementIs(FieldId, u8),
    /// The element at hand of the first list is in the second list, of the same choices.
    ElementIn(FieldId, FieldId),
    /// The category at hand is in the table, in a row with one of the tags, by their bits.
    Listed(&'static Category, u32),
    /// The text folds to the word.
    Folds(FieldId, &'static str),
}

/// A whole number: a count, a day, an instant.
#[derive(Clone, Copy, Debug)]
pub enum Num {
    /// A field and a constant.
    Plus(FieldId, i64),
    Const(i64),
    Sum(FieldId, FieldId),
    /// The entry of the list for an enum field's choice.
    By(FieldId, &'static [i64]),
    /// A list's length; invalid elements count, repeats don't.
    Count(FieldId),
    /// The instant to judge at, and milliseconds.
    AsOf(i64),
    /// Its day in Beijing, and a number of days.
    Today(i64),
    /// The day of an instant in Beijing, and a number of days.
    Day(FieldId, i64),
}

impl Num {
    /// A field as it is.
    pub const fn field(f: FieldId) -> Num {
        Num::Plus(f, 0)
    }
}

enumeration! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Op {
        Eq,
        Lt,
        Le,
        Ge,
        Gt,
    }
}

impl Op {
    pub const fn holds(self, a: i64, b: i64) -> bool {
        match self {
            Op::Eq => a == b,
            Op::Lt => a < b,
            Op::Le => a <= b,
            Op::Ge => a >= b,
            Op::Gt => a > b,
        }
    }
}

/// The rows that an expression reads, by their bits.
pub const fn reads(expr: &Expr) -> u64 {
    match expr {
        Expr::True | Expr::False => 0,
        Expr::Is(f) | Expr::In(f, _) | Expr::Present(f) | Expr::Given(f) => bit(*f),
        Expr::Matches(f, _) | Expr::Folds(f, _) | Expr::Has(f, _) | Expr::ElementIs(f, _) => bit(*f),
        Expr::Compare(a, _, b) => of_number(a) | of_number(b),
        Expr::Same(a, b) | Expr::ElementIn(a, b) => bit(*a) | bit(*b),
        Expr::Not(inner) => reads(inner),
        Expr::And(all) | Expr::Or(all) => each(all),
        Expr::If(all) => each(*all),
        Expr::Some(list, inner) => bit(*list) | reads(inner),
        Expr::Listed(category, _) => {
            let [a, b, c] = category.levels;
            bit(a) | bit(b) | bit(c)
        }
    }
}

const fn of_number(num: &Num) -> u64 {
    match num {
        Num::Const(_) | Num::AsOf(_) | Num::Today(_) => 0,
        Num::Plus(f, _) | Num::Day(f, _) | Num::By(f, _) | Num::Count(f) => bit(*f),
        Num::Sum(a, b) => bit(*a) | bit(*b),
    }
}

const fn each(all: &[Expr]) -> u64 {
    let mut rows = 0;
    let mut i = 0;
    while i < all.len() {
        rows |= reads(&all[i]);
        i += 1;
    }
    rows
}

/// The rows that an expression reads of all elements of a list at once, by their bits.
pub fn quantified(expr: &Expr) -> u64 {
    match expr {
        Expr::Some(..) | Expr::Has(..) => reads(expr),
        Expr::ElementIn(_, list) => bit(*list),
        Expr::Compare(Num::Count(list), ..) => bit(*list),
        Expr::Not(inner) => quantified(inner),
        Expr::And(all) | Expr::Or(all) => all.iter().fold(0, |rows, e| rows | quantified(e)),
        Expr::If(all) => all.iter().fold(0, |rows, e| rows | quantified(e)),
        _ => 0,
    }
}

pub const fn bit(f: FieldId) -> u64 {
    1 << f.0
}
