//! What was found in a form, and where it stands in a report.

use crate::field::{Locale, NONE, Place};
use crate::form::Form;
use crate::read::{Decoded, Fault};

/// What issues are made from.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    pub form: &'a Form,
    pub decoded: &'a Decoded,
    /// The rules that wait for missing fields, by place, then by rule.
    pub needs: &'a [Need],
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub as_of: i64,
    pub locale: Locale,
}

/// What was found, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    pub cause: Cause,
    pub place: Place,
    /// Sorts findings: by place, checks of format first, by the order of rules.
    pub(crate) order: u64,
}

impl Finding {
    /// Sorts findings as a report does.
    pub const fn order(&self) -> u64 {
        self.order
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The rule of this index failed; of a split rule, its operand.
    Rule { rule: u8, operand: u8 },
    /// The decoder's issue of this index.
    Format(u32),
    /// A missing field, in submit mode; where its rules stand in [`Review::needs`].
    Required { first: u32, count: u32 },
}

/// A missing field and a rule that needs it. Ordered by place, then by rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Need(u64);

impl Need {
    pub const fn new(place: Place, rule: u8) -> Need {
        Need((place.0 as u64) << 32 | rule as u64)
    }
    pub const fn place(self) -> Place {
        Place((self.0 >> 32) as u32)
    }
    pub const fn rule(self) -> u8 {
        self.0 as u8
    }
}

/// Where a check of format stands among the findings.
pub(crate) fn format_order(form: &Form, place: Place, fault: &Fault) -> u64 {
    let at = match fault {
        Fault::UnknownField { .. } => after_all(form, place),
        _ => place.0,
    };
    u64::from(at) << 32
}

/// A place after everything that an object holds; inner objects' before outer ones'.
fn after_all(form: &Form, object: Place) -> u32 {
    let Some(row) = object.field_id() else { return 0xFF00_0000 };
    if object.is_element() {
        return object.0 | 0xFF;
    }
    let last = form.schema.layout[row.0 as usize].end - 1;
    let top = match form.schema.layout[last as usize].list {
        NONE => last,
        list => list,
    };
    (u32::from(top) + 1) << 24 | 0x00FF_FFFE
}
