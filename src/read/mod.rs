//! Reads a form's values from anything that serde can read, or from JSON text, and reports what is wrong with them.
//!
//! Reading goes on after a problem, so that all problems are reported at once. No data make it fail.

mod decoded;
mod edit;
mod fault;
mod flaw;
mod from_serde;
mod json_problem;
pub mod json_text;
#[cfg(feature = "json")]
pub(crate) mod lenient;
mod list;
mod options;
mod plain;
mod spelled;
mod take;
mod unknown_keys;

pub use decoded::Decoded;
pub use fault::{Actual, FIRST_TOLD, Fault, FormatIssue};
pub use flaw::{Flaw, Hindrance, flaw_of};
pub use json_problem::Problem;
pub use options::{ReadOptions, UnknownFields};
pub use plain::{Plain, Spelled};
pub use take::Input;
