//! What becomes of a rule.

use crate::enumeration::enumeration;

use super::truth::Tri;

enumeration! {
    /// What became of a rule.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(u32)]
    pub enum Outcome {
        NotApplicable = "notApplicable",
        Pass = "pass",
        Unknown = "unknown",
        Fail = "fail",
    }
}

impl Outcome {
    /// Of a rule that applies when the one and requires the other.
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
