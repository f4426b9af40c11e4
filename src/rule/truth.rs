//! The truth values of Kleene's three-valued logic.

use crate::enumeration::enumeration;

enumeration! {
    /// A truth value of Kleene's strong three-valued logic (S. C. Kleene, *Introduction to Metamathematics*, 1952, §64).
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(u32)]
    pub enum Tri {
        /// It does not hold.
        False,
        /// It may hold or not: that depends on values which are absent or invalid.
        Unknown,
        /// It holds.
        True,
    }
}

impl Tri {
    /// True or false.
    pub const fn of(value: bool) -> Tri {
        if value { Tri::True } else { Tri::False }
    }
    /// False if either is false, else unknown if either is unknown, else true.
    pub const fn and(self, other: Tri) -> Tri {
        if (self as u32) < other as u32 { self } else { other }
    }
    /// True if either is true, else unknown if either is unknown, else false.
    pub const fn or(self, other: Tri) -> Tri {
        if (self as u32) > other as u32 { self } else { other }
    }
    /// True for false, false for true; unknown stays unknown.
    pub const fn not(self) -> Tri {
        match self {
            Tri::False => Tri::True,
            Tri::Unknown => Tri::Unknown,
            Tri::True => Tri::False,
        }
    }
}
