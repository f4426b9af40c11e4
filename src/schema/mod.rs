//! What a form holds: its fields as data, and how values are read into them.

pub mod decode;
pub mod fault;
pub mod field;
pub mod formats;
pub mod layout;
pub mod text;
pub mod time;
pub mod values;
mod visit;

#[cfg(any(feature = "json", feature = "wasm"))]
pub mod json;
