//! Kleene's three truth values.

use crate::enumeration::enumeration;

enumeration! {
    /// A truth value of Kleene's logic.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[repr(u32)]
    pub enum Tri {
        False,
        Unknown,
        True,
    }
}

impl Tri {
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
