//! What becomes of a rule.

use super::truth::Tri;

/// What became of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Outcome {
    NotApplicable,
    Pass,
    Unknown,
    Fail,
}

impl Outcome {
    pub const ALL: [Outcome; 4] = [Outcome::NotApplicable, Outcome::Pass, Outcome::Unknown, Outcome::Fail];

    pub const fn id(self) -> &'static str {
        match self {
            Outcome::NotApplicable => "notApplicable",
            Outcome::Pass => "pass",
            Outcome::Unknown => "unknown",
            Outcome::Fail => "fail",
        }
    }

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
