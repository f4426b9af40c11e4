//! The fields of an issue that follow from what was found: its code, its path and its message.

#[cfg(feature = "texts")]
use serde::ser::{Serialize, Serializer};

use crate::field::Place;
use crate::read::Fault;

use super::codes::FormatCheck;
#[cfg(feature = "texts")]
use super::datum::{Step, steps};
use super::finding::{Cause, Finding, Judged};
#[cfg(feature = "texts")]
use super::ids::RuleId;
use super::part::{Part, Read, Sent, Sink, Type};
use super::phrases::said;
use super::protocol::packing;
#[cfg(feature = "texts")]
use super::wording::message;

/// What an issue is of: a check of format, or a rule.
#[derive(Clone, Copy, Debug)]
pub struct Code<'a> {
    /// What it was found in.
    pub of: &'a Judged<'a>,
    /// What was found.
    pub finding: &'a Finding,
    /// What is wrong with a value, if the issue is a check of format other than a missing field.
    pub fault: Option<&'a Fault>,
}

impl Code<'_> {
    fn number(&self) -> u32 {
        code(self.finding, self.fault.map_or(0, |fault| FormatCheck::of(fault) as usize))
    }
}

/// The number of what a finding is of. The checks of format come first, and after them the form's rules by their indices;
/// for a split rule, its operand is in the higher bits. `format` is the number of the check, where a value is at fault.
pub fn code(finding: &Finding, format: usize) -> u32 {
    let code = match finding.cause {
        Cause::Rule { rule, operand } => {
            (FormatCheck::ALL.len() + rule as usize) | ((operand as usize) << packing::OPERAND_SHIFT)
        }
        Cause::Format(_) => format,
        Cause::Required { .. } => FormatCheck::Required as usize,
    };
    code as u32
}

impl Part for Code<'_> {
    const TYPE: Type = Type::Named("RuleId");
}

impl Sent for Code<'_> {
    const READ: Read = Read::Value { read: "readCode()", made: "idOf(of.form, $)" };
    fn send(&self, to: &mut impl Sink) {
        to.word(self.number());
    }
}

/// Where an issue stands: a place and, for an unknown key, that key.
#[derive(Clone, Copy, Debug)]
pub struct IssuePath<'a> {
    pub(super) of: &'a Judged<'a>,
    pub(super) place: Place,
    pub(super) fault: Option<&'a Fault>,
}

impl<'a> IssuePath<'a> {
    fn key(&self) -> Option<&'a str> {
        match self.fault {
            Some(Fault::UnknownField { key, .. }) => Some(self.of.decoded.values.kept(*key)),
            _ => None,
        }
    }
}

impl Part for IssuePath<'_> {
    const TYPE: Type = Type::Named("Path");
}

/// The place; then the key, if the code sent before says that there is one.
impl Sent for IssuePath<'_> {
    const READ: Read = Read::Value { read: "readIssuePath(of, rule)", made: "$.path" };
    fn send(&self, to: &mut impl Sink) {
        to.word(self.place.0);
        if let Some(key) = self.key() {
            to.text(key);
        }
    }
}

/// A finding's message, which is put into words only when it is written. JavaScript has the texts: of a check of format it is
/// sent which phrase to use, and what is not among the parameters.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// What it was found in.
    pub of: &'a Judged<'a>,
    /// What was found.
    pub finding: &'a Finding,
}

impl Part for Message<'_> {
    const TYPE: Type = Type::Named("string");
}

/// Of a check of format, the phrase with what it names; of a word that is no choice, that word, so that JavaScript can tell
/// which choice it is like.
impl Sent for Message<'_> {
    const READ: Read = Read::Value { read: "readPhrase(rule)", made: "messageOf(of, rule, path, params, $)" };
    fn send(&self, to: &mut impl Sink) {
        let Judged { form, decoded, .. } = *self.of;
        let Finding { cause, place, .. } = *self.finding;
        let fault = match cause {
            Cause::Rule { .. } => return,
            Cause::Format(i) => Some(&decoded.issues[i as usize].fault),
            Cause::Required { .. } => None,
        };
        let said = said(form, fault, place);
        to.word(
            said.phrase.number() as u32
                | (said.entry as u32) << packing::ENTRY_SHIFT
                | u32::from(said.by) << packing::BY_SHIFT,
        );
        if let Some(Fault::Enum(word)) = fault {
            to.text(decoded.values.kept(*word));
        }
    }
}

#[cfg(feature = "texts")]
impl Serialize for Code<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.finding.cause {
            Cause::Rule { rule, .. } => RuleId { form: self.of.form, index: rule }.serialize(to),
            _ => to.serialize_str(self.fault.map_or(FormatCheck::Required, FormatCheck::of).id()),
        }
    }
}

#[cfg(feature = "texts")]
impl Serialize for IssuePath<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(steps(self.of.form, self.place).chain(self.key().map(Step::Name)))
    }
}

#[cfg(feature = "texts")]
impl Serialize for Message<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&message(*self.of, self.finding))
    }
}
