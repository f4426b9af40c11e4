//! What this page shows of a report.

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Report {
    pub verdict: String,
    pub issues: Vec<Issue>,
    pub missing: Vec<Vec<Step>>,
}

#[derive(Deserialize)]
pub struct Issue {
    pub rule: String,
    pub severity: String,
    pub message: String,
    pub clause: Option<Clause>,
}

#[derive(Deserialize)]
pub struct Clause {
    pub document: String,
    pub section: String,
}

/// A key, or an index of a list.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Step {
    Key(String),
    Index(u32),
}

/// A path as a field's is written; this form has no lists.
pub fn path_of(steps: &[Step]) -> String {
    let keys = steps.iter().map(|step| match step {
        Step::Key(key) => key.clone(),
        Step::Index(index) => index.to_string(),
    });
    keys.collect::<Vec<_>>().join(".")
}
