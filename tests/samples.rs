//! Sample forms with the reports that the rulebook expects of them.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use yushen::field::time::parse_instant;
use yushen::rulebook::{FORMS, form};
use yushen::{Checker, Mode, Options};

/// The part of a report that a sample names, in a sample's shape.
fn reduced(report: &Value) -> Value {
    let issues: Vec<Value> = report["issues"]
        .as_array()
        .unwrap()
        .iter()
        .map(|issue| {
            let mut of = json!({"rule": issue["rule"], "path": issue["path"], "severity": issue["severity"]});
            if issue["rule"] == "format/required" {
                of["rules"] = issue["params"]["rules"].clone();
            }
            of
        })
        .collect();
    let deadlines: Vec<Value> = report["deadlines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| json!({"id": d["id"], "at": d["at"], "overdue": d["overdue"], "rule": d["rule"]}))
        .collect();
    json!({
        "verdict": report["verdict"], "stages": report["stages"], "issues": issues,
        "missing": report["missing"], "state": report["state"], "deadlines": deadlines,
    })
}

#[test]
fn samples_agree() {
    let mut differing = Vec::new();
    let mut count = 0;
    for form_id in FORMS.iter().map(|form| form.id) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/samples/{form_id}.ndjson"));
        let mut checker = Checker::new(form(form_id).unwrap());
        for (line, text) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let sample: Value = serde_json::from_str(text).unwrap();
            let options = Options {
                as_of: parse_instant(sample["asOf"].as_str().unwrap()).unwrap(),
                mode: if sample["mode"] == "draft" { Mode::Draft } else { Mode::Submit },
                coerce: sample["coerce"] == true,
                ..Options::default()
            };
            let report = checker.check_json(&sample["data"].to_string(), &options);
            let found = reduced(&serde_json::from_str(&report).unwrap());
            count += 1;
            if found != sample["expect"] {
                differing.push(format!(
                    "{form_id}:{}\n  found    {found}\n  expected {}",
                    line + 1,
                    sample["expect"]
                ));
            }
        }
    }
    assert!(differing.is_empty(), "{} of {count} differ\n{}", differing.len(), differing.join("\n"));
    assert!(count >= 60 * FORMS.len());
}
