//! Values in their plain spelling.

use crate::field::Place;

/// A value in its plain spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// Nothing: a blank text, or a number that is none.
    Absent,
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// `YYYY-MM-DD`: days since 1970-01-01.
    Day(i64),
    /// The word `longTerm`.
    LongTerm,
    /// Milliseconds since 1970-01-01T00:00:00Z.
    Instant(i64),
    /// A code or a word: where it is kept among the values' texts.
    Text(i64),
}

/// A value that was given in another spelling than the plain one.
#[derive(Clone, Copy, Debug)]
pub struct Spelled {
    /// Where it stands.
    pub place: Place,
    /// Its plain spelling.
    pub plain: Plain,
}
