//! What a form, a rule and a source document are, and the functions with which a form's file is written.

pub(crate) mod builder;
#[cfg(feature = "texts")]
mod constants;
mod definition;
mod document;
mod rule;

#[cfg(feature = "texts")]
pub use constants::CONSTANTS;
pub use definition::{Deadline, Form, Overdue, State};
pub use document::{Authority, Clause, ClauseKind, Document, Reading};
pub use rule::{Clauses, Rule, Severity};
