//! What a rule is.

use crate::enumeration::enumeration;
use crate::field::{FieldId, Localized};
use crate::rule::{Expr, quantified};

use super::document::Document;

enumeration! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Severity {
        Error = "error",
        Warning = "warning",
        Notice = "notice",
    }
}

/// A rule: when it applies, what it requires, and how it is worded.
#[derive(Debug)]
pub struct Rule {
    /// Without the form's id and slash. The package's wasm knows rules by their index alone.
    #[cfg(feature = "texts")]
    pub name: &'static str,
    /// The name's hash, by which the form's deadlines and states find it at compile time.
    pub(super) key: u16,
    /// The index of the stage.
    pub stage: u8,
    pub severity: Severity,
    /// The part of *applies when* that reads no element.
    pub when: Expr,
    /// Of a rule over a list: the list, and the part of *applies when* that reads the element.
    pub each: Option<(FieldId, Expr)>,
    pub requires: Expr,
    /// The rows that all of these read, by their bits.
    pub reads: u64,
    /// Where its issue stands: a field of the form, or of the element; the list itself means the element.
    pub at: FieldId,
    #[cfg(feature = "texts")]
    pub clause: Clauses,
    /// What it demands, in one line.
    pub title: Localized,
    /// What is wrong, then what to do. `{name}` stands for a parameter, which the requirement gives.
    pub message: Localized,
    /// One issue for each operand of the requirement that fails.
    pub split: bool,
}

/// What a rule rests on.
#[derive(Clone, Copy, Debug)]
pub struct Clauses {
    pub document: Document,
    /// Sections, joined by `, ` where there are several.
    pub section: &'static str,
    /// No clause demands it: the product's own advice.
    pub product_check: bool,
}

impl Rule {
    /// The fields that the rule reads of all elements of a list at once, by their bits.
    pub fn quantified(&self) -> u64 {
        let each = self.each.as_ref().map_or(0, |(_, applies)| quantified(applies));
        quantified(&self.when) | each | quantified(&self.requires)
    }
}
