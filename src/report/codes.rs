//! The checks of format: what a report says where a value is not of its field's kind.

use crate::enumeration::enumeration;
use crate::field::{Kind, Localized, MAX_KEYS, MAX_TEXT, Place, localized};
use crate::form::{Form, Severity};
use crate::read::{Actual, Decoded, Fault};

use super::finding::{Cause, Finding};
use super::value::{FormKind, ParamSink, Value, ValueKind};

enumeration! {
    /// A check of format. Its number is its code across the boundary; rules' codes come after them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FormatCheck {
        Type = "format/type",
        Length = "format/length",
        Enum = "format/enum",
        Pattern = "format/pattern",
        Date = "format/date",
        Checksum = "format/checksum",
        /// The same check of a code that counts, as it may be true all the same.
        OddChecksum = "format/checksum",
        Range = "format/range",
        Unique = "format/unique",
        TooLarge = "format/too-large",
        UnknownField = "format/unknown-field",
        Required = "format/required",
        Json = "format/json",
    }
}

/// All that is known of a check of format.
#[derive(Clone, Copy)]
pub struct CheckInfo {
    pub severity: Severity,
    /// The parameters that its issues always have, then those that they may have; `format_params` gives them.
    pub params: [&'static [&'static str]; 2],
    pub message: Localized,
}

impl FormatCheck {
    /// One entry a check. Not stored: what is not read of it is not in the package's wasm.
    #[inline(always)]
    pub const fn info(self) -> CheckInfo {
        match self {
            FormatCheck::Type => CheckInfo {
                severity: Severity::Error,
                params: [&["expected", "actual"], &[]],
                message: localized(
                    "「{label}」的类型不对：须为{expected}，现为{actual}。请改为{expected}。",
                    "“{label}” has the wrong type: it takes {expected}, not {actual}. Enter {expected}.",
                ),
            },
            FormatCheck::Length => CheckInfo {
                severity: Severity::Error,
                params: [&["min", "max", "actual"], &[]],
                message: localized(
                    "「{label}」的长度为 {actual}，须在 {min} 到 {max} 之间。请增减后再填。",
                    "“{label}” has a length of {actual}; it must be from {min} to {max}. Make it fit.",
                ),
            },
            FormatCheck::Enum => CheckInfo {
                severity: Severity::Error,
                params: [&["expected", "actual"], &[]],
                message: localized(
                    "「{label}」不是可选的值。请从给出的选项中选择。",
                    "“{label}” is not one of the choices. Choose one of those offered.",
                ),
            },
            FormatCheck::Pattern => CheckInfo {
                severity: Severity::Error,
                params: [&["format"], &[]],
                message: localized(
                    "「{label}」的格式不对。请对照证件或控制台核对后重新填写。",
                    "“{label}” is not in the right format. Check it against the certificate or the console and enter it again.",
                ),
            },
            FormatCheck::Date => CheckInfo {
                severity: Severity::Error,
                params: [&[], &[]],
                message: localized(
                    "「{label}」不是有效的日期或时间。请按 2024-09-01 或 2024-09-01T10:00:00+08:00 的写法填写。",
                    "“{label}” is not a valid date or time. Write it like 2024-09-01 or 2024-09-01T10:00:00+08:00.",
                ),
            },
            FormatCheck::Checksum => CheckInfo {
                severity: Severity::Error,
                params: [&["format"], &[]],
                message: localized(
                    "「{label}」的校验码不对，可能有输错的字符。请对照证件逐位核对。",
                    "The check digit of “{label}” does not match, so a character may be mistyped. Compare it with the certificate.",
                ),
            },
            FormatCheck::OddChecksum => CheckInfo {
                severity: Severity::Warning,
                params: [&["format"], &[]],
                message: localized(
                    "「{label}」的校验码对不上，可能输错了一位。请对照证件逐位核对；若与证件一致，不用修改。",
                    "The check character of “{label}” does not match, so one may be mistyped. Compare it with the certificate; if it is the same there, leave it.",
                ),
            },
            FormatCheck::Range => CheckInfo {
                severity: Severity::Error,
                params: [&["min", "max", "actual"], &[]],
                message: localized(
                    "「{label}」超出范围：须在 {min} 到 {max} 之间。请改正。",
                    "“{label}” is out of range: it must be from {min} to {max}. Correct it.",
                ),
            },
            FormatCheck::Unique => CheckInfo {
                severity: Severity::Error,
                params: [&[], &[]],
                message: localized(
                    "「{label}」与前面的重复。请删除或改成不同的值。",
                    "“{label}” repeats an earlier one. Remove it or make it different.",
                ),
            },
            FormatCheck::TooLarge => CheckInfo {
                severity: Severity::Error,
                params: [&["max"], &[]],
                message: localized(
                    "「{label}」的内容太多，无法检查。请精简后再试。",
                    "“{label}” holds too much to be checked. Make it smaller and try again.",
                ),
            },
            FormatCheck::UnknownField => CheckInfo {
                severity: Severity::Warning,
                params: [&[], &["suggestion"]],
                message: localized(
                    "表单里没有这个字段，它不会被检查。请核对字段名[，是否为 {suggestion}]。",
                    "The form has no such field, so it is not checked. Check its name[; did you mean {suggestion}].",
                ),
            },
            FormatCheck::Required => CheckInfo {
                severity: Severity::Error,
                params: [&["rules"], &[]],
                message: localized("请填写「{label}」。", "Enter “{label}”."),
            },
            FormatCheck::Json => CheckInfo {
                severity: Severity::Error,
                params: [&["line", "column"], &[]],
                message: localized(
                    "JSON 在第 {line} 行第 {column} 列有语法错误。请改正后再试。",
                    "The JSON has a syntax error at line {line}, column {column}. Correct it and try again.",
                ),
            },
        }
    }

    /// The check that a fault fails.
    pub const fn of(fault: &Fault) -> FormatCheck {
        match fault {
            Fault::Type(_) => FormatCheck::Type,
            Fault::Length(_) => FormatCheck::Length,
            Fault::Enum => FormatCheck::Enum,
            Fault::Pattern => FormatCheck::Pattern,
            Fault::Date => FormatCheck::Date,
            Fault::Checksum => FormatCheck::Checksum,
            Fault::OddChecksum => FormatCheck::OddChecksum,
            Fault::Range => FormatCheck::Range,
            Fault::Unique => FormatCheck::Unique,
            Fault::TooLarge => FormatCheck::TooLarge,
            Fault::UnknownField { .. } => FormatCheck::UnknownField,
            Fault::Syntax { .. } => FormatCheck::Json,
        }
    }

    /// Whether a form with such an issue fails.
    pub fn is_error(self) -> bool {
        self.info().severity == Severity::Error
    }
}

/// How severe a finding is, by its rule or its check of format.
pub fn severity_of(form: &Form, decoded: &Decoded, finding: &Finding) -> Severity {
    let check = match finding.cause {
        Cause::Rule { rule, .. } => return form.rules[usize::from(rule)].severity,
        Cause::Format(i) => FormatCheck::of(&decoded.issues[i as usize].fault),
        Cause::Required { .. } => FormatCheck::Required,
    };
    check.info().severity
}

/// Their ids, each once: a check that has two severities has two codes.
pub fn format_ids() -> impl Iterator<Item = &'static str> {
    let ids = FormatCheck::ALL.into_iter().filter(|check| *check != FormatCheck::OddChecksum);
    ids.map(FormatCheck::id)
}

/// The parameters of a check of format, given what stands at the place.
pub(super) fn format_params(form: &Form, fault: &Fault, place: Place, to: &mut impl ParamSink) {
    let kind = form.schema.kind_at(place);
    match fault {
        Fault::Type(actual) => {
            to.param("expected", Value::Kind(expected(kind)));
            to.param("actual", Value::Kind(ValueKind::given(*actual)));
        }
        Fault::Length(actual) => {
            let (min, max) = match kind {
                Kind::List(list) => (list.min, list.max),
                Kind::Text { max } => (0, *max),
                _ => (0, MAX_TEXT),
            };
            to.param("min", Value::Int(i64::from(min)));
            to.param("max", Value::Int(i64::from(max)));
            to.param("actual", Value::Int(*actual as i64));
        }
        Fault::Enum => {
            if let Kind::Enum(choices) = kind {
                to.param("expected", Value::Choices(choices, u32::MAX));
            }
            to.param("actual", Value::Kind(ValueKind::given(Actual::String)));
        }
        Fault::Pattern | Fault::Checksum | Fault::OddChecksum => {
            if let Kind::Coded(format) = kind {
                to.param("format", Value::Word(format.id()));
            }
        }
        Fault::Range => {
            if let Kind::Int { min, max } = kind {
                to.param("min", Value::Int(*min));
                to.param("max", Value::Int(*max));
            }
            to.param("actual", Value::Kind(ValueKind::given(Actual::Number)));
        }
        Fault::TooLarge => to.param("max", Value::Int(MAX_KEYS as i64)),
        Fault::UnknownField { suggestion: Some(f), .. } => {
            to.param("suggestion", Value::Word(form.schema.name(*f)));
        }
        Fault::Syntax { line, column } => {
            to.param("line", Value::Int(i64::from(*line)));
            to.param("column", Value::Int(i64::from(*column)));
        }
        Fault::Date | Fault::Unique | Fault::UnknownField { .. } => {}
    }
}

/// The kind of value that a field takes, as `params.expected` names it.
const fn expected(of: &Kind) -> ValueKind {
    match of {
        Kind::Group => ValueKind::given(Actual::Object),
        Kind::Bool => ValueKind::form(FormKind::Bool),
        Kind::Int { .. } => ValueKind::form(FormKind::Int),
        Kind::List(_) => ValueKind::given(Actual::Array),
        _ => ValueKind::given(Actual::String),
    }
}
