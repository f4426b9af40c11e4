//! **yushen** (预审): tells, before a Douyin mini-program form is submitted, what the portal will
//! refuse, which clause says so, what is missing and what to change.
//!
//! The rooms, each of which imports only those before it: [`field`] → [`rule`] → [`form`] → [`rulebook`] (data) →
//! [`read`] → [`report`] → [`session`] → [`Checker`] and `web`.
#![forbid(unsafe_code)]

#[cfg(feature = "json")]
mod checker;
mod enumeration;
pub mod field;
pub mod form;
pub mod read;
pub mod report;
pub mod rule;
pub mod rulebook;
pub mod session;
mod sort;
pub mod web;

#[cfg(feature = "json")]
pub use checker::{Checker, Options};
pub use field::Locale;
pub use report::Mode;
