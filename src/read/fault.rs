//! What can be wrong with a value, and where.

use crate::field::{FieldId, Place};

/// What a value is, where it may not be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actual {
    Undefined,
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
    BigInt,
    Symbol,
    Function,
    /// Reading it threw.
    Unreadable,
}

impl Actual {
    pub const ALL: [Actual; 11] = [
        Actual::Undefined,
        Actual::Null,
        Actual::Boolean,
        Actual::Number,
        Actual::String,
        Actual::Array,
        Actual::Object,
        Actual::BigInt,
        Actual::Symbol,
        Actual::Function,
        Actual::Unreadable,
    ];
    pub const fn id(self) -> &'static str {
        match self {
            Actual::Undefined => "undefined",
            Actual::Null => "null",
            Actual::Boolean => "boolean",
            Actual::Number => "number",
            Actual::String => "string",
            Actual::Array => "array",
            Actual::Object => "object",
            Actual::BigInt => "bigint",
            Actual::Symbol => "symbol",
            Actual::Function => "function",
            Actual::Unreadable => "unreadable",
        }
    }
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    Type(Actual),
    /// Code points of a string, or elements of a list.
    Length(usize),
    Enum,
    Pattern,
    Date,
    Checksum,
    Range,
    Unique,
    TooLarge,
    /// A key that the form does not have, and the nearest that it has.
    UnknownField {
        /// Where it is kept; see `Values::kept`.
        key: i64,
        suggestion: Option<FieldId>,
    },
    /// JSON text that can't be read on from here; both count from 1, columns in code points.
    Syntax {
        line: u32,
        column: u32,
    },
}

#[derive(Clone, Copy, Debug)]
pub struct FormatIssue {
    pub place: Place,
    pub fault: Fault,
}
