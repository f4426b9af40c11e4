//! The repository, and what is read from it.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

/// Where the repository is.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What a JSON file of the repository holds. It is read when it is asked for, so that an edit needs no other build.
pub(super) fn read_json<T: DeserializeOwned>(path: &str) -> T {
    serde_json::from_str(&read_text(path)).unwrap_or_else(|cause| panic!("{path}: {cause}"))
}

/// A file of the repository. What Windows ends lines with is no part of it.
pub(super) fn read_text(path: &str) -> String {
    let text = std::fs::read_to_string(root().join(path)).unwrap_or_else(|cause| panic!("{path}: {cause}"));
    text.replace("\r\n", "\n")
}
