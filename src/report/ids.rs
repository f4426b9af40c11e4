//! The ids that a report has, and how each crosses to JavaScript: as a number, where it is sent at all.

#[cfg(feature = "texts")]
use serde::ser::{Serialize, Serializer};

use crate::form::{Form, Severity};
use crate::rule::Outcome;

use super::fix_op::FixOp;
use super::part::{Part, Read, Sent, Sink, Type};
use super::verdict::{Mode, Verdict};

/// An enum's ids: sent as the variant's number, written as its id.
macro_rules! ids {
    ($($enum:ident $all:literal),+) => {$(
        impl Part for $enum {
            const TYPE: Type = Type::Named(stringify!($enum));
        }
        impl Sent for $enum {
            const READ: Read = Read::Value { read: "nextWord()", made: concat!($all, "[$]!") };
            fn send(&self, to: &mut impl Sink) {
                to.word(*self as u32);
            }
        }
        #[cfg(feature = "texts")]
        impl Serialize for $enum {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.id())
            }
        }
    )+};
}

ids!(Verdict "VERDICTS", Mode "MODES", Severity "SEVERITIES", Outcome "OUTCOMES", FixOp "FIX_OPS");

/// An id or a text of the rulebook. It is not sent: JavaScript finds it by an index that is.
macro_rules! names {
    ($($(#[doc = $about:literal])+ $name:ident: $type:literal;)+) => {$(
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug)]
        #[cfg_attr(feature = "texts", derive(serde::Serialize))]
        pub struct $name(pub &'static str);
        impl Part for $name {
            const TYPE: Type = Type::Named($type);
        }
    )+};
}

names! {
    /// A form's id.
    FormId: "FormId";
    /// A document's id.
    DocumentId: "DocumentId";
    /// A document's authority.
    AuthorityId: "Authority";
    /// Any other text.
    Name: "string";
}

/// An id of one of a form's stages, deadlines or states: sent as its index, written as its id.
macro_rules! indices {
    ($($(#[doc = $about:literal])+ $name:ident: $made:literal;)+) => {$(
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a> {
            /// The form that has it.
            pub form: &'a Form,
            /// Its index in the form.
            pub index: u8,
        }
        impl Part for $name<'_> {
            const TYPE: Type = Type::Named("string");
        }
        impl Sent for $name<'_> {
            const READ: Read = Read::Value { read: "nextWord()", made: $made };
            fn send(&self, to: &mut impl Sink) {
                to.word(self.index.into());
            }
        }
    )+};
}

indices! {
    /// A stage's id.
    StageId: "of.form.stages[$]!";
    /// A deadline's id.
    DeadlineId: "of.form.deadlines[$]!.id";
    /// A state's id.
    StateId: "of.form.states[$]!";
}

#[cfg(feature = "texts")]
impl Serialize for StageId<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.form.stages[self.index as usize].id)
    }
}

#[cfg(feature = "texts")]
impl Serialize for DeadlineId<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.form.deadlines[self.index as usize].id)
    }
}

#[cfg(feature = "texts")]
impl Serialize for StateId<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.form.states[self.index as usize].id)
    }
}

/// A rule's id: sent as its index, written as `form/name`.
#[derive(Clone, Copy, Debug)]
pub struct RuleId<'a> {
    /// The form that has the rule.
    pub form: &'a Form,
    /// The rule's index in the form.
    pub index: u8,
}

impl Part for RuleId<'_> {
    const TYPE: Type = Type::Named("RuleId");
}

impl Sent for RuleId<'_> {
    const READ: Read = Read::Value { read: "nextWord()", made: "of.form.rules[$]!.id" };
    fn send(&self, to: &mut impl Sink) {
        to.word(self.index.into());
    }
}

#[cfg(feature = "texts")]
impl Serialize for RuleId<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&format_args!("{}/{}", self.form.id, self.form.rules[self.index as usize].name))
    }
}
