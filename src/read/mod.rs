//! Reads a form's values from anything serde can read, or from JSON text.

mod decoded;
mod fault;
mod from_serde;
pub mod json_text;
#[cfg(feature = "json")]
pub mod lenient;

pub use decoded::{Decoded, Input};
pub use fault::{Actual, Fault, FormatIssue};
