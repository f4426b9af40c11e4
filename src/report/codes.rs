//! The checks of format: what a report says where a value is not of its field's kind.

use crate::enumeration::enumeration;
use crate::field::{Kind, MAX_KEYS, MAX_TEXT, Place};
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
}

impl FormatCheck {
    /// One entry a check. Not stored: what is not read of it is not in the package's wasm.
    #[inline(always)]
    pub const fn info(self) -> CheckInfo {
        match self {
            FormatCheck::Type => {
                CheckInfo { severity: Severity::Error, params: [&["expected", "actual"], &[]] }
            }
            FormatCheck::Length => {
                CheckInfo { severity: Severity::Error, params: [&["min", "max", "actual"], &[]] }
            }
            FormatCheck::Enum => {
                CheckInfo { severity: Severity::Error, params: [&["expected", "actual"], &[]] }
            }
            FormatCheck::Pattern => CheckInfo { severity: Severity::Error, params: [&["format"], &[]] },
            FormatCheck::Date => CheckInfo { severity: Severity::Error, params: [&[], &[]] },
            FormatCheck::Checksum => CheckInfo { severity: Severity::Error, params: [&["format"], &[]] },
            FormatCheck::OddChecksum => CheckInfo { severity: Severity::Warning, params: [&["format"], &[]] },
            FormatCheck::Range => {
                CheckInfo { severity: Severity::Error, params: [&["min", "max", "actual"], &[]] }
            }
            FormatCheck::Unique => CheckInfo { severity: Severity::Error, params: [&[], &[]] },
            FormatCheck::TooLarge => CheckInfo { severity: Severity::Error, params: [&["max"], &[]] },
            FormatCheck::UnknownField => {
                CheckInfo { severity: Severity::Warning, params: [&[], &["suggestion"]] }
            }
            FormatCheck::Required => CheckInfo { severity: Severity::Error, params: [&["rules"], &[]] },
            FormatCheck::Json => CheckInfo {
                severity: Severity::Error,
                params: [&["line", "column", "problem", "problemLine"], &[]],
            },
        }
    }

    /// The check that a fault fails.
    pub const fn of(fault: &Fault) -> FormatCheck {
        match fault {
            Fault::Type(_) | Fault::Text(_) => FormatCheck::Type,
            Fault::Length(_) => FormatCheck::Length,
            Fault::Enum(_) => FormatCheck::Enum,
            Fault::Pattern(_) => FormatCheck::Pattern,
            Fault::Date(_) => FormatCheck::Date,
            Fault::Checksum { counts: false } => FormatCheck::Checksum,
            Fault::Checksum { counts: true } => FormatCheck::OddChecksum,
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
        Fault::Type(_) | Fault::Text(_) => {
            let actual = if let Fault::Type(actual) = fault { *actual } else { Actual::String };
            to.param("expected", Value::Kind(expected(kind)));
            to.param("actual", Value::Kind(ValueKind::given(actual)));
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
        Fault::Enum(_) => {
            if let Kind::Enum(choices) = kind {
                to.param("expected", Value::Choices(choices, u32::MAX));
            }
            to.param("actual", Value::Kind(ValueKind::given(Actual::String)));
        }
        Fault::Pattern(_) | Fault::Checksum { .. } => {
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
        Fault::Syntax { line, column, problem, problem_line } => {
            to.param("line", Value::Int(i64::from(*line)));
            to.param("column", Value::Int(i64::from(*column)));
            to.param("problem", Value::Word(problem.id()));
            to.param("problemLine", Value::Int(i64::from(*problem_line)));
        }
        Fault::Date(_) | Fault::Unique | Fault::UnknownField { .. } => {}
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
