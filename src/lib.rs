//! **yushen** (预审): tells, before a Douyin mini-program form is submitted, what the portal will
//! refuse, which clause says so, what is missing and what to change.
#![forbid(unsafe_code)]

#[cfg(feature = "json")]
pub mod generate;
pub mod logic;
#[cfg(feature = "json")]
mod native;
#[cfg(feature = "wasm")]
mod packed;
pub mod report;
pub mod rulebook;
pub mod schema;
pub mod session;
mod sort;
#[cfg(feature = "wasm")]
pub mod wasm;
pub mod words;

#[cfg(feature = "json")]
pub use native::{Checker, Options};
pub use report::Mode;
pub use words::Locale;
