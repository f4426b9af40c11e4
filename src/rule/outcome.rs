//! The outcome of a rule.

use crate::enumeration::enumeration;

use super::truth::Tri;

enumeration! {
    /// The outcome of a rule. That of a rule over a list is the greatest outcome of its elements, in this order.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(u32)]
    pub enum Outcome {
        /// The rule does not apply.
        NotApplicable = "notApplicable",
        /// What the rule requires holds.
        Pass = "pass",
        /// Whether the rule applies or holds depends on fields that are absent or invalid.
        Unknown = "unknown",
        /// The rule applies, and what it requires does not hold.
        Fail = "fail",
    }
}

impl Outcome {
    /// The outcome of a rule by whether it applies and whether what it requires holds. A rule whose requirement holds passes
    /// even if it is unknown whether it applies.
    pub fn of(applies: Tri, requires: impl FnOnce() -> Tri) -> Outcome {
        if applies == Tri::False {
            return Outcome::NotApplicable;
        }
        match (applies, requires()) {
            (_, Tri::True) => Outcome::Pass,
            (Tri::True, Tri::False) => Outcome::Fail,
            _ => Outcome::Unknown,
        }
    }
}
