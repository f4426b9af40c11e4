//! What can be wrong with a value, and where.

use crate::enumeration::enumeration;
use crate::field::{FieldId, Localized, Place, localized};

enumeration! {
    /// What a value is. Messages name this instead of the value, which may be personal data.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Actual {
        /// JavaScript's `undefined`.
        Undefined = "undefined",
        /// `null`.
        Null = "null",
        /// `true` or `false`.
        Boolean = "boolean",
        /// A number.
        Number = "number",
        /// A text.
        String = "string",
        /// A list.
        Array = "array",
        /// An object.
        Object = "object",
        /// A JavaScript `BigInt`.
        BigInt = "bigint",
        /// A JavaScript symbol.
        Symbol = "symbol",
        /// A JavaScript function.
        Function = "function",
        /// A value that threw while it was read: a getter, a proxy.
        Unreadable = "unreadable",
    }
}

impl Actual {
    /// What messages call it.
    pub const fn name(self) -> Localized {
        match self {
            Actual::Undefined => localized("未定义", "undefined"),
            Actual::Null => localized("空值", "null"),
            Actual::Boolean => localized("是否值", "a yes/no value"),
            Actual::Number => localized("数字", "a number"),
            Actual::String => localized("文字", "text"),
            Actual::Array => localized("列表", "a list"),
            Actual::Object => localized("一组字段", "a group of fields"),
            Actual::BigInt => localized("BigInt 数字", "a BigInt"),
            Actual::Symbol => localized("符号", "a symbol"),
            Actual::Function => localized("函数", "a function"),
            Actual::Unreadable => localized("无法读取的值", "an unreadable value"),
        }
    }
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// It has another type than the field takes.
    Type(Actual),
    /// A text or list is too long, or a list too short: the code points of the text, or the elements of the list.
    Length(usize),
    /// It is none of the field's choices.
    Enum,
    /// It does not have the pattern of the field's format.
    Pattern,
    /// It is not a date or a time.
    Date,
    /// Its check digit does not fit: a character may be mistyped.
    Checksum,
    /// The same of a code that may be true all the same: it counts.
    OddChecksum,
    /// The number is out of range.
    Range,
    /// It repeats an earlier one.
    Unique,
    /// It has more keys, bytes or nested values than are read.
    TooLarge,
    /// An object has a key that the form does not have.
    UnknownField {
        /// Where the key is kept among the values' texts.
        key: i64,
        /// The field whose key is the most similar, if one is similar enough.
        suggestion: Option<FieldId>,
    },
    /// The text is no JSON from here on.
    Syntax {
        /// The line, counted from 1.
        line: u32,
        /// The column in code points, counted from 1.
        column: u32,
    },
}

/// A fault and where it is.
#[derive(Clone, Copy, Debug)]
pub struct FormatIssue {
    /// Where it is. For an unknown key: the object that has the key.
    pub place: Place,
    /// What is wrong.
    pub fault: Fault,
}
