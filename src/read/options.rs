//! How leniently a form is read.

use crate::enumeration::enumeration;

enumeration! {
    /// What is said of keys that a form does not have.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum UnknownFields {
        /// Each is a warning.
        #[default]
        Warn = "warn",
        /// Nothing: rows of form libraries carry keys of their own.
        Ignore = "ignore",
    }
}

/// How leniently a form is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// Reads texts as people write values.
    pub coerce: bool,
    /// What is said of keys that the form does not have.
    pub unknown_fields: UnknownFields,
}
