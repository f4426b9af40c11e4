//! What a rulebook is made of: forms, rules, clauses, all as data.

use crate::enumeration::enumeration;
use crate::field::{Choice, Localized, Schema};
use crate::rule::{Categories, Expr, Num, Tri};

use super::document::Document;
use super::rule::Rule;

/// A form: its fields, and the rules that judge it.
#[derive(Debug)]
pub struct Form {
    pub id: &'static str,
    pub title: Localized,
    pub summary: Localized,
    pub document: Document,
    pub stages: &'static [Choice],
    pub schema: Schema,
    pub rules: &'static [Rule],
    pub deadlines: &'static [Deadline],
    /// The form's list of categories, where it has one.
    pub categories: Option<&'static Categories>,
    /// The states of `report.state`, in the order in which they are tried.
    pub states: &'static [State],
}

/// An instant that matters: by when to act, or from when one may.
#[derive(Debug)]
pub struct Deadline {
    pub id: &'static str,
    pub title: Localized,
    /// Given while this holds.
    pub when: Expr,
    /// An instant; of a day, its 00:00 in Beijing.
    pub at: Num,
    /// The index of the rule that it belongs to.
    pub rule: Option<u8>,
    pub overdue: Overdue,
}

enumeration! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Overdue {
        Never,
        /// When it is before the instant to judge at.
        Before,
        /// When it is not after it.
        NotAfter,
    }
}

/// A value of `report.state`.
#[derive(Debug)]
pub struct State {
    pub id: &'static str,
    pub title: Localized,
    /// A rule of the form, none over a list, that fails in this state.
    pub fails: Option<u8>,
    /// What holds in it besides.
    pub when: Expr,
    /// Or what is unknown in it.
    pub is: Tri,
}

impl State {
    /// The state while an expression holds.
    pub const fn new(id: &'static str, title: Localized, when: Expr) -> State {
        State { id, title, fails: None, when, is: Tri::True }
    }
    /// While the rule of this index fails, too.
    pub const fn fails(mut self, rule: u8) -> State {
        self.fails = Some(rule);
        self
    }
    /// While it is unknown whether the expression holds.
    pub const fn unknown(mut self) -> State {
        self.is = Tri::Unknown;
        self
    }
}
