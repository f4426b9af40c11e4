//! The verdict, and the mode that it depends on.
/// Whether missing fields are errors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Each missing field is an error.
    #[default]
    Submit,
    /// Missing fields are left open.
    Draft,
}

impl Mode {
    pub const ALL: [Mode; 2] = [Mode::Submit, Mode::Draft];

    pub const fn id(self) -> &'static str {
        match self {
            Mode::Submit => "submit",
            Mode::Draft => "draft",
        }
    }
}

/// Of a form or a stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verdict {
    #[default]
    Pass,
    Fail,
    Incomplete,
}

impl Verdict {
    pub const ALL: [Verdict; 3] = [Verdict::Pass, Verdict::Fail, Verdict::Incomplete];

    pub const fn id(self) -> &'static str {
        match self {
            Verdict::Pass => "pass",
            Verdict::Fail => "fail",
            Verdict::Incomplete => "incomplete",
        }
    }

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
