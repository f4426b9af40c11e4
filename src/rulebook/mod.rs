//! The rulebook: forms, their fields and rules, and the documents they rest on.
mod binding;
mod binding_lifecycle;
#[cfg(feature = "texts")]
mod clauses;
mod employee_account;
mod employee_handover;
mod employee_showcase;
mod lead_page;
mod merchant_page;
mod profile_mount;
mod quota_expansion;
mod sub_account_link;
mod sub_account_unlink;

use crate::form::Form;
use crate::rule::Sheet;
#[cfg(feature = "texts")]
pub use clauses::{CLAUSES, READINGS};

/// The version of the rulebook, in every report.
pub const VERSION: &str = "2024.11";

/// Every form, in the order in which they are listed.
pub static FORMS: &[&Form] = &[
    &binding::FORM,
    &binding_lifecycle::FORM,
    &quota_expansion::FORM,
    &profile_mount::FORM,
    &lead_page::FORM,
    &sub_account_link::FORM,
    &sub_account_unlink::FORM,
    &employee_account::FORM,
    &employee_showcase::FORM,
    &employee_handover::FORM,
    &merchant_page::FORM,
];

/// The category tables.
pub static SHEETS: [Sheet; 2] = [binding::SHEET, lead_page::SHEET];

/// The form of an id.
pub fn form(id: &str) -> Option<&'static Form> {
    FORMS.iter().copied().find(|form| form.id == id)
}
