//! The rulebook: forms, their fields and rules, and the documents they rest on.

pub mod model;
pub mod table;

mod profile_mount;

use model::Form;

/// The version of the rulebook, in every report.
pub const VERSION: &str = "2024.11";

/// Every form, in the order in which they are listed.
pub static FORMS: &[&Form] = &[&profile_mount::FORM];

/// The form of an id.
pub fn form(id: &str) -> Option<&'static Form> {
    FORMS.iter().copied().find(|form| form.id == id)
}
