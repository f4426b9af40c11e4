//! What a form holds: its fields as data, and how values are read into them.

pub mod decode;
pub mod field;
pub mod formats;
pub mod layout;
pub mod text;
pub mod time;
pub mod values;

#[cfg(any(feature = "json", feature = "wasm"))]
pub mod json;
