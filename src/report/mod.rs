//! Judges a form: what was found in its values, how it is worded, and the report as data.

pub mod codes;
pub mod finding;
pub mod fix;
#[cfg(feature = "json")]
pub mod json;
pub mod outcome;
pub mod params;
pub mod review;
pub mod verdict;
#[cfg(feature = "texts")]
pub mod wording;

pub use finding::{Cause, Finding, Need};
pub use review::{Due, Review, RuleOutcome};
pub use verdict::{Mode, Verdict};
