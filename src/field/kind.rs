//! What a field's value may be.

use super::format::Format;
use super::locale::Localized;

/// What a field's value may be.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub enum Kind {
    /// An object that holds the rows whose paths start with this one's.
    Group,
    Bool,
    /// Whole numbers, both ends included.
    Int {
        min: i64,
        max: i64,
    },
    Enum(&'static [Choice]),
    /// At most `max` code points after trimming.
    Text {
        max: u16,
    },
    /// A string of a named format.
    Coded(Format),
    /// `YYYY-MM-DD`, a civil date in Beijing.
    Date,
    /// A date, or the word `longTerm`.
    DateOrLongTerm,
    /// RFC 3339 with an offset, or a date: 00:00 in Beijing that day.
    Instant,
    List(List),
}

/// A list; `min` and `max` count its elements.
#[derive(Clone, Copy, Debug)]
pub struct List {
    pub min: u16,
    pub max: u16,
    /// What an element is: a group with the rows `list[].…`; or one of some words or a text, where a repeat is reported
    /// and otherwise ignored.
    pub item: &'static Kind,
    /// Absent means that there are none, and is known; otherwise absent is unknown.
    pub absent_is_empty: bool,
}

/// A word that an enum field takes.
#[derive(Debug)]
pub struct Choice {
    pub id: &'static str,
    pub label: Localized,
}

pub const fn choice(id: &'static str, label: Localized) -> Choice {
    Choice { id, label }
}

/// The largest whole number that a JavaScript number holds exactly.
pub const MAX_INT: i64 = 9_007_199_254_740_991;

/// The limit of a string where the table names none, in code points.
pub const MAX_TEXT: u16 = 2000;

/// The limit of an object's keys, known and unknown together.
pub const MAX_KEYS: usize = 1000;
