//! The verdict, and the mode, which it depends on.

use crate::enumeration::enumeration;

enumeration! {
    /// Whether missing fields are errors.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Mode {
        /// Each missing field is an error.
        #[default]
        Submit = "submit",
        /// Missing fields are only listed.
        Draft = "draft",
    }
}

enumeration! {
    /// Whether a form, or a stage of it, will be accepted.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Verdict {
        /// There is no error, and every rule that can make one is known.
        #[default]
        Pass = "pass",
        /// There is an error.
        Fail = "fail",
        /// There is no error, but a rule that can make one waits for missing fields.
        Incomplete = "incomplete",
    }
}

impl Verdict {
    /// The verdict by whether there are errors, and whether some rules are unknown.
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
