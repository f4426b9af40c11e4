//! What a fix asks for.

use crate::enumeration::enumeration;

enumeration! {
    /// What a fix asks for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FixOp {
        /// Set the field to the value.
        Set = "set",
        /// Make the number at least this.
        AtLeast = "atLeast",
        /// Make the number at most this.
        AtMost = "atMost",
        /// Choose one of these.
        OneOf = "oneOf",
        /// Choose this date or time, or a later one.
        OnOrAfter = "onOrAfter",
        /// Choose this date or time, or an earlier one.
        OnOrBefore = "onOrBefore",
        /// Make it agree with another field.
        SameAs = "sameAs",
        /// Add this element to the list.
        Add = "add",
        /// Remove the element.
        Remove = "remove",
    }
}

impl FixOp {
    /// The TypeScript type of a fix's value; `None` if it has none.
    pub const fn value_type(self) -> Option<&'static str> {
        match self {
            FixOp::Set | FixOp::Add => Some("unknown"),
            FixOp::AtLeast | FixOp::AtMost => Some("number"),
            FixOp::OneOf => Some("string[]"),
            FixOp::OnOrAfter | FixOp::OnOrBefore => Some("string"),
            FixOp::SameAs => Some("Path"),
            FixOp::Remove => None,
        }
    }
    /// What it asks for, if its id and the value do not say it; for the package's types.
    pub const fn about(self) -> Option<&'static str> {
        match self {
            FixOp::SameAs => Some("Make it agree with the field at the path `value`."),
            FixOp::Add => Some("Add the element `value` to the list."),
            _ => None,
        }
    }
}
