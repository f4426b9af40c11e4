//! Judges a form: [`Review`] is what was found in its values, [`Report`] what is written of it, with messages, parameters,
//! clauses and fixes.
//!
//! The other modules are the engine's inner parts. Those that are public are so for this project's code generator and
//! tests; they are hidden here and may change at any time.

#[doc(hidden)]
pub mod codes;
#[doc(hidden)]
pub mod data;
mod datum;
pub mod finding;
#[doc(hidden)]
pub mod fix;
mod fix_op;
mod ids;
pub(crate) mod issue_fields;
pub(crate) mod outcome;
#[doc(hidden)]
pub mod params;
#[doc(hidden)]
pub mod part;
#[doc(hidden)]
pub mod phrases;
pub(crate) mod plain;
#[doc(hidden)]
pub mod protocol;
pub mod review;
#[cfg(feature = "texts")]
#[doc(hidden)]
pub mod spoken;
mod trial;
#[doc(hidden)]
pub mod value;
pub mod verdict;
#[cfg(feature = "texts")]
#[doc(hidden)]
pub mod wording;

pub use data::{Clause, Deadline, Fix, Issue, Report, RuleResult, Stage};
pub use finding::{Cause, Finding, Judged, Need};
pub use fix_op::FixOp;
pub use review::{Due, Review, RuleOutcome};
pub use verdict::{Mode, Verdict};
