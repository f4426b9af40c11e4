//! The laws that the product keeps, whatever is entered. They are read off the rules as data, so that
//! a new rule is held to them without a line here.
//!
//! Every run makes the same inputs; `PROPTEST_CASES` (256 where it is not set) makes more or fewer of them.
// The tests in wasm are built along with all others, and there is no proptest for it.
#![cfg(not(target_arch = "wasm32"))]

mod decoder;
mod filling;
mod fixes;
mod json_text;
mod json_words;
mod locality;
mod modes;
mod order;
mod sessions;
mod soundness;
mod tools;
mod witnesses;
