//! Three-valued logic: rules as expressions over fields, and what can be read off them.

pub mod eval;
pub mod expr;
pub mod need;
pub mod reads;
pub mod shapes;

/// A truth value of Kleene's logic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Tri {
    False,
    Unknown,
    True,
}

impl Tri {
    pub const ALL: [Tri; 3] = [Tri::False, Tri::Unknown, Tri::True];

    pub const fn of(value: bool) -> Tri {
        if value { Tri::True } else { Tri::False }
    }
    /// False wins, then unknown.
    pub const fn and(self, other: Tri) -> Tri {
        if (self as u32) < other as u32 { self } else { other }
    }
    /// True wins, then unknown.
    pub const fn or(self, other: Tri) -> Tri {
        if (self as u32) > other as u32 { self } else { other }
    }
    pub const fn not(self) -> Tri {
        match self {
            Tri::False => Tri::True,
            Tri::Unknown => Tri::Unknown,
            Tri::True => Tri::False,
        }
    }
}

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
