//! What is made from the rulebook as data: the package's types and tables, JSON Schemas, the rules' pages.
//!
//! Each file is committed and compared with what this makes by `tests/generated.rs`, so that none goes stale.

use alloc::string::String;
use alloc::vec::Vec;

pub mod examples;
mod facts;
mod forms;
mod limits;
mod rulebook;
mod says;
mod tables;
mod tree;

/// Every generated file: its path in the repository and its content.
pub fn files() -> Vec<(String, String)> {
    let mut files = Vec::new();
    files.push((String::from("pkg/src/generated/forms.ts"), forms::file()));
    files.push((String::from("pkg/src/generated/rulebook.ts"), rulebook::file()));
    files.push((String::from(tables::PATH), tables::module()));
    files
}

/// The first line of a generated TypeScript file.
const HEADING: &str = "// Generated from the rulebook. To renew it: UPDATE=1 cargo test --test generated\n";
