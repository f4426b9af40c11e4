//! The inventory of what the five source documents say, sentence by sentence, in the project's own words.
//!
//! Nothing in a source is dropped: an entry is carried by rules, or names why no rule checks it. A section
//! that demands several things by different means has several entries. Entries stand in the source's order;
//! next steps stand in the order in which they are taken, so one may stand later than its sentence.

use crate::field::Localized;
use crate::form::{Clause, ClauseKind, Document, Reading};

mod binding_rules;
mod employee_account_guide;
mod lead_component_rules;
mod profile_mount_guide;
mod readings;
mod sub_account_article;

/// The clauses of all documents, a list a document.
pub static CLAUSES: &[&[Clause]] = &[
    binding_rules::CLAUSES,
    profile_mount_guide::CLAUSES,
    lead_component_rules::CLAUSES,
    sub_account_article::CLAUSES,
    employee_account_guide::CLAUSES,
];

/// The choices made where a source is silent, unclear or at odds with itself.
pub static READINGS: &[Reading] = readings::READINGS;

type Text = &'static str;
type Names = &'static [&'static str];

/// Shown with no form.
const NOWHERE: Names = &[];

/// Carried by the rules that cite this section.
const fn rule(document: Document, id: Text, section: Text, forms: Names, summary: Localized) -> Clause {
    Clause { id, document, section, summary, kind: ClauseKind::Rule, forms }
}

/// People decide: a line of the form's checklist.
const fn manual(
    document: Document,
    id: Text,
    section: Text,
    forms: Names,
    summary: Localized,
    reason: Localized,
) -> Clause {
    Clause { id, document, section, summary, kind: ClauseKind::Manual { reason }, forms }
}

/// Advice beside the form.
const fn guidance(
    document: Document,
    id: Text,
    section: Text,
    forms: Names,
    summary: Localized,
    reason: Localized,
) -> Clause {
    Clause { id, document, section, summary, kind: ClauseKind::Guidance { reason }, forms }
}

/// What to do after a pass.
const fn next_step(
    document: Document,
    id: Text,
    section: Text,
    forms: Names,
    summary: Localized,
    reason: Localized,
) -> Clause {
    Clause { id, document, section, summary, kind: ClauseKind::NextStep { reason }, forms }
}

/// Something to know, which the applicant can't change.
const fn fact(
    document: Document,
    id: Text,
    section: Text,
    forms: Names,
    summary: Localized,
    reason: Localized,
) -> Clause {
    Clause { id, document, section, summary, kind: ClauseKind::Fact { reason }, forms }
}

/// What a breach may cost, shown with the rules it threatens.
const fn sanction(
    document: Document,
    id: Text,
    section: Text,
    forms: Names,
    threatens: Names,
    summary: Localized,
    reason: Localized,
) -> Clause {
    Clause { id, document, section, summary, kind: ClauseKind::Sanction { threatens, reason }, forms }
}

/// Neither demands nor advises: shown with no form.
const fn descriptive(
    document: Document,
    id: Text,
    section: Text,
    summary: Localized,
    reason: Localized,
) -> Clause {
    Clause { id, document, section, summary, kind: ClauseKind::Descriptive { reason }, forms: NOWHERE }
}
