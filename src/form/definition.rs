//! What a form is, with its deadlines and states.

use crate::enumeration::enumeration;
use crate::field::{Choice, Localized, Schema};
use crate::rule::{Categories, Expr, Num, Tri};

use super::document::Document;
use super::rule::Rule;

/// A form: its fields, and the rules that judge it.
#[derive(Debug)]
pub struct Form {
    /// The form's id, by which it is checked: `profile-mount`.
    pub id: &'static str,
    /// What people call it.
    pub title: Localized,
    /// What it is for, in a sentence.
    pub summary: Localized,
    /// The document that its rules rest on.
    pub document: Document,
    /// The stages of its review, in order; each has a verdict of its own.
    pub stages: &'static [Choice],
    /// Its fields.
    pub schema: Schema,
    /// Its rules, in the order in which their issues are reported.
    pub rules: &'static [Rule],
    /// The instants that matter once the form is filled in.
    pub deadlines: &'static [Deadline],
    /// Its list of categories, if it has one.
    pub categories: Option<&'static Categories>,
    /// The values of `report.state`, in the order in which they are tried: the first that holds is reported.
    pub states: &'static [State],
}

/// An instant that matters: by when to act, or from when one may.
#[derive(Debug)]
pub struct Deadline {
    /// Its id within the form.
    pub id: &'static str,
    /// What it is the time for.
    pub title: Localized,
    /// What to do by then, or from then on.
    pub todo: Localized,
    /// From then on something may be done; otherwise it is the last moment for it.
    pub starts: bool,
    /// It is reported while this holds.
    pub when: Expr,
    /// The instant, in milliseconds since 1970-01-01T00:00:00Z. A day stands for its 00:00 in Beijing.
    pub at: Num,
    /// The index of the rule that it belongs to.
    pub rule: Option<u8>,
    /// When it is overdue.
    pub overdue: Overdue,
}

enumeration! {
    /// When a deadline is overdue.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Overdue {
        /// Never: from then on something may be done.
        Never,
        /// When it is before the instant to judge at.
        Before,
        /// When it is before or at the instant to judge at.
        NotAfter,
    }
}

/// A value of `report.state`.
#[derive(Debug)]
pub struct State {
    /// Its id, which `report.state` gives.
    pub id: &'static str,
    /// What people call it.
    pub title: Localized,
    /// The index of a rule that fails in this state. It is not a rule over a list.
    pub fails: Option<u8>,
    /// The condition that this state also needs.
    pub when: Expr,
    /// What that condition must be: true or unknown.
    pub is: Tri,
}

impl State {
    /// The state while a condition holds.
    pub(crate) const fn new(id: &'static str, title: Localized, when: Expr) -> State {
        State { id, title, fails: None, when, is: Tri::True }
    }
    /// Only while the rule of this index fails.
    pub(crate) const fn fails(mut self, rule: u8) -> State {
        self.fails = Some(rule);
        self
    }
    /// While it is unknown whether the condition holds.
    pub(crate) const fn unknown(mut self) -> State {
        self.is = Tri::Unknown;
        self
    }
}
