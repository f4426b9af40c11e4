//! The verdict, and the mode that it depends on.

use crate::enumeration::enumeration;

enumeration! {
    /// Whether missing fields are errors.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Mode {
        /// Each missing field is an error.
        #[default]
        Submit = "submit",
        /// Missing fields are left open.
        Draft = "draft",
    }
}

enumeration! {
    /// Of a form or a stage.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Verdict {
        #[default]
        Pass = "pass",
        Fail = "fail",
        Incomplete = "incomplete",
    }
}

impl Verdict {
    pub const fn of(errors: bool, unknown: bool) -> Verdict {
        if errors {
            Verdict::Fail
        } else if unknown {
            Verdict::Incomplete
        } else {
            Verdict::Pass
        }
    }
}
