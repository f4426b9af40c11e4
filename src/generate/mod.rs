//! What is made from the rulebook as data: the package's types and tables, JSON Schemas, the rules' pages.
//!
//! Each file is committed and compared with what this makes by `tests/generated.rs`, so that none goes stale.

use crate::rulebook::FORMS;
use crate::words::Locale;

mod deadlines;
pub mod examples;
mod facts;
mod form_info;
mod forms;
mod index;
mod limits;
mod needs;
mod page;
mod plain;
mod quantities;
mod rulebook;
mod says;
mod schema;
mod tables;
mod tree;
mod witnesses;
mod words;

/// Every generated file: its path in the repository and its content.
pub fn files() -> Vec<(String, String)> {
    let mut files = Vec::from([
        (String::from("pkg/src/generated/deadlines.ts"), deadlines::file()),
        (String::from("pkg/src/generated/forms.ts"), forms::file()),
        (String::from("pkg/src/generated/rulebook.ts"), rulebook::file()),
        (String::from("pkg/src/generated/schemas.ts"), schema::module()),
    ]);
    files.extend(tables::files());
    files.extend(FORMS.iter().map(|form| schema::file(form)));
    for locale in Locale::ALL {
        files.push((format!("docs/{}", words::file("rules", locale)), index::all_rules(locale)));
        files.push((format!("docs/{}", words::file("clauses", locale)), index::all_clauses(locale)));
        files.extend(FORMS.iter().map(|form| (page::path(form, locale), page::page(form, locale))));
    }
    files
}

/// The first line of a generated TypeScript file.
const HEADING: &str = "// Generated from the rulebook. To renew it: UPDATE=1 cargo test --test generated\n";
