//! What a bound form is told of: where something was found, and how bad it is.

use crate::field::Place;
use crate::form::{Form, Severity};
use crate::read::Decoded;
use crate::report::codes::severity_of;
use crate::report::{Finding, Review};

use super::control::Control;

/// Something that was found.
#[derive(Debug)]
pub struct Found {
    pub place: Place,
    pub severity: Severity,
    /// Whether it may be shown: what it is about was touched, or handing in was tried.
    pub is_shown: bool,
    /// Whether a control or an element of its own tells it.
    pub is_told: bool,
    /// The control that tells it.
    pub by: Option<Control>,
}

/// All that was found in a form, in the report's order.
pub fn found_in(form: &Form, decoded: &Decoded, review: &Review) -> Vec<Found> {
    let found = |finding: &Finding| Found {
        place: finding.place,
        severity: severity_of(form, decoded, finding),
        is_shown: false,
        is_told: false,
        by: None,
    };
    review.findings.iter().map(found).collect()
}

impl Found {
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
