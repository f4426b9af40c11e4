//! What can be wrong with a value, and where.

use super::layout::{F, NONE};
use super::values::Element;

/// Where an issue stands: a field, an element of a list, a field of an element, or the form.
/// Ordered as the form is: a group or list before what is inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(pub u32);

impl Place {
    /// The form itself.
    pub const ROOT: Place = Place(0);

    pub const fn field(f: F) -> Place {
        Place((f.0 as u32 + 1) << 24)
    }
    pub const fn element(list: F, index: u16) -> Place {
        Place((list.0 as u32 + 1) << 24 | (index as u32 + 1) << 8)
    }
    /// A field of an element.
    pub const fn inner(list: F, index: u16, f: F) -> Place {
        Place(Place::element(list, index).0 | (f.0 as u32 - list.0 as u32))
    }
    /// A field directly or deeper inside an object: the form, a group, an element.
    pub const fn inside(self, f: F) -> Place {
        match self.index() {
            None => Place::field(f),
            Some(_) => Place(self.0 & !0xFF | (f.0 + 1 - self.top()) as u32),
        }
    }
    /// The row of the object that is there; [`NONE`] is the form itself.
    pub const fn parent(self) -> u8 {
        match self.row() {
            None => NONE,
            Some(f) => f.0,
        }
    }
    /// The row of the field, list or group; none for the form.
    pub const fn row(self) -> Option<F> {
        match self.0 >> 24 {
            0 => None,
            top => Some(F(top as u8 - 1 + (self.0 & 0xFF) as u8)),
        }
    }
    /// The list's row, or the field's own where it is not in a list.
    pub const fn top(self) -> u8 {
        (self.0 >> 24) as u8
    }
    pub const fn index(self) -> Element {
        match (self.0 >> 8) as u16 {
            0 => None,
            i => Some(i - 1),
        }
    }
    /// Whether this is an element itself, not a field of one.
    pub const fn is_element(self) -> bool {
        self.index().is_some() && self.0 & 0xFF == 0
    }
}

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
        suggestion: Option<F>,
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
