//! All that knows that JavaScript is on the other side.

#[cfg(feature = "engine")]
pub mod engine;
#[cfg(feature = "engine")]
pub mod input;
#[cfg(feature = "engine")]
pub mod output;
#[cfg(feature = "engine")]
mod packed;
