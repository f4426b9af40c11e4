//! What was found in a form, and in which order it is reported.

use crate::field::{Locale, NONE, Place};
use crate::form::Form;
use crate::read::{Decoded, Fault};
use crate::rule::When;

/// What a form was judged by: together with a [`Finding`], all that an issue is made from.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// The form.
    pub form: &'a Form,
    /// Its values as they were read.
    pub decoded: &'a Decoded,
    /// The absent fields with the rules that need them, now or maybe, in the order of places, then of when, then of rules.
    pub needs: &'a [Need],
    /// The instant that was judged at, in milliseconds since 1970-01-01T00:00:00Z.
    pub as_of: i64,
    /// The language of messages.
    pub locale: Locale,
}

/// Something that was found: each makes an issue of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub cause: Cause,
    /// Where it is.
    pub place: Place,
    /// What findings are sorted by: the place, then checks of format before rules, then the order of rules.
    pub(crate) order: u64,
}

impl Finding {
    /// What findings are sorted by.
    pub const fn order(&self) -> u64 {
        self.order
    }
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A rule failed.
    Rule {
        /// The rule's index in the form.
        rule: u8,
        /// For a split rule, the operand of its requirement that failed; otherwise 0.
        operand: u8,
    },
    /// A value is at fault: the index of the issue in [`Decoded::issues`].
    Format(u32),
    /// A field is missing, in submit mode. The rules that need it stand next to each other in [`Judged::needs`].
    Required {
        /// The index of the first.
        first: u32,
        /// How many there are.
        count: u32,
    },
}

/// An absent field and a rule that needs it. Sorts by place, then by when, then by rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Need(u64);

impl Need {
    /// The bit of what is not needed now.
    const LATER: u64 = 1 << 8;

    /// The rule of this index needs the field at this place.
    pub const fn new(place: Place, rule: u8, when: When) -> Need {
        let later = match when {
            When::Now => 0,
            When::Maybe => Need::LATER,
        };
        Need((place.0 as u64) << 32 | later | rule as u64)
    }
    /// The absent field.
    pub const fn place(self) -> Place {
        Place((self.0 >> 32) as u32)
    }
    /// Whether it is needed now: then it is missing.
    pub const fn is_now(self) -> bool {
        self.0 & Need::LATER == 0
    }
    /// The index of the rule that needs it.
    pub const fn rule(self) -> u8 {
        self.0 as u8
    }
}

/// What a check of format is sorted by among the findings.
pub(crate) fn format_order(form: &Form, place: Place, fault: &Fault) -> u64 {
    let at = match fault {
        Fault::UnknownField { .. } => after_all(form, place),
        _ => place.0,
    };
    u64::from(at) << 32
}

/// A place that sorts after everything inside an object, and before that of the object which holds it.
fn after_all(form: &Form, object: Place) -> u32 {
    let Some(f) = object.field_id() else { return 0xFF00_0000 };
    if object.is_element() {
        return object.0 | 0xFF;
    }
    let last = form.schema.layout[f.0 as usize].end - 1;
    let top = match form.schema.layout[last as usize].list {
        NONE => last,
        list => list,
    };
    (u32::from(top) + 1) << 24 | 0x00FF_FFFE
}
