//! What can be wrong with a value, and where.

use crate::enumeration::enumeration;
use crate::field::{FieldId, Localized, Place, localized};

enumeration! {
    /// What a value is, where it may not be named.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Actual {
        Undefined = "undefined",
        Null = "null",
        Boolean = "boolean",
        Number = "number",
        String = "string",
        Array = "array",
        Object = "object",
        BigInt = "bigint",
        Symbol = "symbol",
        Function = "function",
        /// Reading it threw.
        Unreadable = "unreadable",
    }
}

impl Actual {
    /// As messages name it.
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
