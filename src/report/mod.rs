//! Judges a form: what was found in its values, how it is worded, and the report as data.

pub mod codes;
pub mod data;
mod datum;
pub mod finding;
pub mod fix;
pub mod outcome;
pub mod params;
pub mod part;
pub mod protocol;
pub mod review;
pub mod value;
pub mod verdict;
#[cfg(feature = "texts")]
pub mod wording;

pub use finding::{Cause, Finding, Need};
pub use review::{Due, Review, RuleOutcome};
pub use verdict::{Mode, Verdict};
