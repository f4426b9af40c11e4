//! What a rule is.

use crate::enumeration::enumeration;
use crate::field::{FieldId, Localized};
use crate::rule::{Expr, quantified};

use super::document::Document;

enumeration! {
    /// How grave an issue is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Severity {
        /// The form would be refused. Only errors count for the verdict.
        Error = "error",
        /// The form may be refused, or part of it is not checked.
        Warning = "warning",
        /// Worth knowing.
        Notice = "notice",
    }
}

/// A rule of a form: when it applies, what it requires, and what is said if that does not hold.
///
/// A rule *over a list* is judged once for each element of the list.
#[derive(Debug)]
pub struct Rule {
    /// Its id without the form's id and the slash.
    #[cfg(feature = "texts")]
    pub name: &'static str,
    /// A hash of the name, by which the form's deadlines and states find the rule at compile time.
    pub(super) key: u16,
    /// The index of its stage.
    pub stage: u8,
    /// How grave its issues are.
    pub severity: Severity,
    /// The rule applies where this holds. For a rule over a list: the part that reads no element.
    pub when: Expr,
    /// For a rule over a list: the list, and which of its elements the rule applies to.
    pub each: Option<(FieldId, Expr)>,
    /// What must hold where the rule applies.
    pub requires: Expr,
    /// The fields that the conditions above read, as bits; see [`crate::rule::reads`].
    pub reads: u64,
    /// Where its issue stands: a field of the form or of the element. The list itself stands for its element. Of a split rule
    /// each issue stands at the field that its operand reads first; this is that field, or the one that holds the first of them.
    pub at: FieldId,
    /// A choice of the applicant's elsewhere that settles it too, as the message says; see [`crate::report::fix`].
    pub or_change: Option<FieldId>,
    /// The clause that it rests on.
    #[cfg(feature = "texts")]
    pub clause: Clauses,
    /// For a rule over a list: a field of choices by which its message tells one element from another, as `{kind}`.
    pub names: Option<FieldId>,
    /// What it demands, in one line.
    pub title: Localized,
    /// What is wrong, then what to do. `{name}` stands for a parameter, which the requirement gives.
    pub message: Localized,
    /// Whether each operand of the requirement that fails makes an issue of its own, at the field that the operand reads first.
    pub split: bool,
}

/// What a rule rests on.
#[derive(Clone, Copy, Debug)]
pub struct Clauses {
    /// The document.
    pub document: Document,
    /// The section; several are joined by `, `.
    pub section: &'static str,
    /// No clause demands the rule: it is this product's own advice, and the section only has to do with it.
    pub product_check: bool,
}

impl Rule {
    /// The fields that the rule reads in all elements of a list at once, as bits.
    pub(crate) fn quantified(&self) -> u64 {
        let each = self.each.as_ref().map_or(0, |(_, applies)| quantified(applies));
        quantified(&self.when) | each | quantified(&self.requires)
    }
}
