//! Judges an HTML form as it is filled in: its controls' validity is the browser's own.
//!
//! [`Bound`] hears the form's events, reads its controls and tells what was found. Who binds it judges in between and has
//! the words: the package on its JavaScript side, a Rust front end here.

mod bound;
mod control;
mod filled;
mod found;
#[cfg(feature = "texts")]
mod front_end;
#[cfg(feature = "engine")]
mod package;
mod summary;
mod telling;

#[cfg(feature = "texts")]
pub use front_end::{BindOptions, Binding, bind};
