//! Conditions and numbers as data, and which fields they read.
//!
//! A set of fields is kept as bits: bit n stands for the field in row n of the form's table.

use crate::enumeration::enumeration;
use crate::field::FieldId;

use super::shape::Shape;
use super::table::Category;

/// A condition. Where it reads an absent or invalid field it is unknown, unless it says otherwise.
#[derive(Debug)]
pub enum Expr {
    /// Always true.
    True,
    /// Always false.
    False,
    /// A bool field is true.
    Is(FieldId),
    /// An enum field is one of these choices: bit n stands for the n-th of its choices.
    In(FieldId, u32),
    /// True if the field is present, else unknown: an absent field is then reported as missing.
    Present(FieldId),
    /// True if the field is present, false if it is absent, unknown if it is invalid.
    Given(FieldId),
    /// Two numbers compare as the operator says.
    Compare(Num, Op, Num),
    /// A text has this shape.
    Matches(FieldId, Shape),
    /// Two texts are equal after folding (see `field::text`), or two enum fields have the same choice of the same choices.
    Same(FieldId, FieldId),
    /// The condition is false.
    Not(&'static Expr),
    /// All are true.
    And(&'static [Expr]),
    /// At least one is true.
    Or(&'static [Expr]),
    /// If the first holds, the second; otherwise the third.
    If(&'static [Expr; 3]),
    /// Some element of the list satisfies the condition.
    Some(FieldId, &'static Expr),
    /// A list of choices has this one, by its index among the choices.
    Has(FieldId, u8),
    /// The current element of a list of choices is this one, by its index among the choices.
    ElementIs(FieldId, u8),
    /// The current element of the first list is also in the second; both are lists of the same choices.
    ElementIn(FieldId, FieldId),
    /// The current element's category is in the table, in a row with one of these tags: bit n stands for tag n.
    Listed(&'static Category, u32),
    /// A text is equal to this one after folding (see `field::text`).
    Folds(FieldId, &'static str),
}

/// A whole number: a count, a day (days since 1970-01-01) or an instant (milliseconds since 1970-01-01T00:00:00Z).
#[derive(Clone, Copy, Debug)]
pub enum Num {
    /// A field's value plus a constant.
    Plus(FieldId, i64),
    /// A constant.
    Const(i64),
    /// The sum of two fields.
    Sum(FieldId, FieldId),
    /// A number for each choice of an enum field.
    By(FieldId, &'static [i64]),
    /// How many elements a list has; invalid elements count, repeats do not.
    Count(FieldId),
    /// The instant to judge at plus so many milliseconds.
    AsOf(i64),
    /// The day to judge at in Beijing plus so many days.
    Today(i64),
    /// The day in Beijing of an instant field plus so many days.
    Day(FieldId, i64),
}

impl Num {
    /// A field's value.
    pub(crate) const fn field(f: FieldId) -> Num {
        Num::Plus(f, 0)
    }
}

enumeration! {
    /// How two numbers are compared.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Op {
        /// Equal.
        Eq,
        /// Less than.
        Lt,
        /// At most.
        Le,
        /// At least.
        Ge,
        /// More than.
        Gt,
    }
}

impl Op {
    /// Whether `a` compares with `b` in this way.
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

/// The fields that a condition reads, as bits.
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
    let mut fields = 0;
    let mut i = 0;
    while i < all.len() {
        fields |= reads(&all[i]);
        i += 1;
    }
    fields
}

/// The fields that a condition reads in all elements of a list at once, as bits.
pub(crate) fn quantified(expr: &Expr) -> u64 {
    match expr {
        Expr::Some(..) | Expr::Has(..) => reads(expr),
        Expr::ElementIn(_, list) => bit(*list),
        Expr::Compare(Num::Count(list), ..) => bit(*list),
        Expr::Not(inner) => quantified(inner),
        Expr::And(all) | Expr::Or(all) => all.iter().fold(0, |fields, e| fields | quantified(e)),
        Expr::If(all) => all.iter().fold(0, |fields, e| fields | quantified(e)),
        _ => 0,
    }
}

/// The bit that stands for a field.
pub const fn bit(f: FieldId) -> u64 {
    1 << f.0
}
