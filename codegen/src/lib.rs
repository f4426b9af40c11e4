//! What is made from the rulebook as data: the package's types and tables, JSON Schemas, the rules' pages, and what the
//! web page says of rules.
//!
//! Each file is committed. The build renews what is stale, and `tests/generated.rs` fails where anything is.

use std::path::Path;
use std::{fs, io};

use yushen::Locale;
use yushen::rulebook::FORMS;

mod both;
mod case_lines;
mod categories;
mod conditions;
mod deadlines;
pub mod examples;
mod form_info;
mod form_page;
mod form_paths;
mod form_types;
mod ids;
mod index_pages;
mod issue_params;
mod limits;
mod names;
mod ordered_json;
mod protocol;
mod quantities;
mod reads;
mod report;
pub mod repository;
mod required;
mod rule_words;
mod rulebook;
mod rules;
mod rules_in_words;
mod schema;
mod tables;

/// Every generated file: its path in the repository and its content.
pub fn files() -> Vec<(String, String)> {
    let mut files = Vec::from([
        (String::from("pkg/src/generated/deadlines.ts"), deadlines::file()),
        (String::from("pkg/src/boundary/protocol.ts"), protocol::file()),
        (String::from("pkg/src/generated/forms.ts"), form_types::file()),
        (String::from("pkg/src/generated/ids.ts"), ids::file()),
        (String::from("pkg/src/boundary/report.ts"), report::readers()),
        (String::from("pkg/src/generated/report.ts"), report::types()),
        (String::from("pkg/src/generated/reads.ts"), reads::file()),
        (String::from("pkg/src/generated/schemas.ts"), schema::module()),
    ]);
    files.extend(rulebook::files());
    files.extend(tables::files());
    files.extend(FORMS.iter().map(|form| schema::file(form)));
    for locale in Locale::ALL {
        files.push((rules_in_words::path(locale), rules_in_words::file(locale)));
        files.push((format!("docs/{}", names::file("rules", locale)), index_pages::all_rules(locale)));
        files.push((format!("docs/{}", names::file("clauses", locale)), index_pages::all_clauses(locale)));
        files.extend(FORMS.iter().map(|form| (form_page::path(form, locale), form_page::page(form, locale))));
    }
    files
}

/// The generated files that are not what this makes: their paths in the repository, and what they should hold.
pub fn stale(root: &Path) -> Vec<(String, String)> {
    // A checkout on Windows may have changed the line ends.
    let found = |path: &str| fs::read_to_string(root.join(path)).map(|text| text.replace("\r\n", "\n"));
    files().into_iter().filter(|(path, content)| found(path).ok().as_ref() != Some(content)).collect()
}

/// Writes the files that are not current; their paths.
///
/// # Errors
/// Where a file cannot be written.
pub fn renew(root: &Path) -> io::Result<Vec<String>> {
    let stale = stale(root);
    for (path, content) in &stale {
        let file = root.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, content)?;
    }
    Ok(stale.into_iter().map(|(path, _)| path).collect())
}

/// The first line of a generated TypeScript file.
const HEADING: &str = "// Generated from the rulebook. To renew it: cargo run -p yushen-codegen\n";
