//! Sample forms with the reports that the rulebook expects of them.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};
use yushen::field::time::parse_instant;
use yushen::rulebook::{FORMS, form};
use yushen::{Checker, Mode, Options};

/// What stands before the report that a sample expects, which is last in its line.
const EXPECT: &str = ", \"expect\":";

const RENEW: &str = "UPDATE=1 cargo test --test samples";

/// A sample. What it expects is left out of a new one, and written by the update.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Sample {
    form: String,
    data: Value,
    as_of: String,
    mode: String,
    coerce: bool,
    expect: Option<Value>,
}

/// The part of a report that a sample names, in the order in which it is written.
#[derive(Serialize)]
struct Expected {
    verdict: Value,
    stages: Value,
    issues: Vec<Issue>,
    missing: Value,
    maybe: Value,
    state: Value,
    deadlines: Vec<Deadline>,
}

#[derive(Serialize)]
struct Issue {
    rule: Value,
    path: Value,
    severity: Value,
    /// The rules that need a missing field.
    #[serde(skip_serializing_if = "Value::is_null")]
    rules: Value,
}

#[derive(Serialize)]
struct Deadline {
    id: Value,
    at: Value,
    overdue: Value,
    rule: Value,
}

impl Expected {
    fn of(report: &Value) -> Expected {
        let all = |key: &str| report[key].as_array().expect("a list").iter();
        let issue = |issue: &Value| Issue {
            rule: issue["rule"].clone(),
            path: issue["path"].clone(),
            severity: issue["severity"].clone(),
            rules: if issue["rule"] == "format/required" {
                issue["params"]["rules"].clone()
            } else {
                Value::Null
            },
        };
        let deadline = |deadline: &Value| Deadline {
            id: deadline["id"].clone(),
            at: deadline["at"].clone(),
            overdue: deadline["overdue"].clone(),
            rule: deadline["rule"].clone(),
        };
        Expected {
            verdict: report["verdict"].clone(),
            stages: report["stages"].clone(),
            issues: all("issues").map(issue).collect(),
            missing: report["missing"].clone(),
            maybe: report["maybe"].clone(),
            state: report["state"].clone(),
            deadlines: all("deadlines").map(deadline).collect(),
        }
    }

    fn json(&self) -> String {
        let mut text = Vec::new();
        self.serialize(&mut Serializer::with_formatter(&mut text, Spaced)).expect("it is plain data");
        String::from_utf8(text).expect("JSON is text")
    }
}

/// JSON on one line, with a space after each comma and colon.
struct Spaced;

fn separate<W: ?Sized + io::Write>(to: &mut W, first: bool) -> io::Result<()> {
    if first { Ok(()) } else { to.write_all(b", ") }
}

impl Formatter for Spaced {
    fn begin_array_value<W: ?Sized + io::Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        separate(to, first)
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        separate(to, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(b": ")
    }
}

/// The sample's line with another report expected; the form itself stays as it is written.
fn with_expected(line: &str, expected: &Expected) -> String {
    let form = line.rsplit_once(EXPECT).map_or_else(|| line.trim_end_matches('}'), |(form, _)| form);
    format!("{form}{EXPECT} {}}}", expected.json())
}

/// Each file of samples, and its form. Those spelled as people write them are in a folder of their own, for the forms with
/// more to type than choices.
fn files() -> impl Iterator<Item = (String, String)> {
    let all = FORMS.iter().map(|form| (form.id.to_owned(), form.id.to_owned()));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/written");
    let names = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut written: Vec<String> = names.collect();
    written.sort();
    all.chain(written.into_iter().map(|name| {
        let id = name.strip_suffix(".ndjson").expect("a file of samples").to_owned();
        (format!("written/{id}"), id)
    }))
}

/// Compares each report, or writes it where `UPDATE` is set.
#[test]
fn samples_agree() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut differing = Vec::new();
    let mut count = 0;
    for (file, form_id) in files() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/samples/{file}.ndjson"));
        let text = fs::read_to_string(&path).unwrap();
        let mut renewed = String::new();
        let mut checker = Checker::new(form(&form_id).unwrap());
        for (i, line) in text.lines().enumerate() {
            let sample: Sample =
                serde_json::from_str(line).unwrap_or_else(|e| panic!("{file}:{}: {e}", i + 1));
            assert_eq!(sample.form, form_id);
            let options = Options {
                as_of: parse_instant(&sample.as_of).unwrap(),
                mode: if sample.mode == "draft" { Mode::Draft } else { Mode::Submit },
                coerce: sample.coerce,
                ..Options::default()
            };
            let report = checker.check_json(&sample.data.to_string(), &options);
            let found = Expected::of(&serde_json::from_str(&report).unwrap());
            count += 1;
            if sample.expect == Some(serde_json::to_value(&found).expect("it is plain data")) {
                renewed += line;
            } else {
                let expected = line
                    .rsplit_once(EXPECT)
                    .map_or("nothing yet", |(_, expect)| &expect[1..expect.len() - 1]);
                differing.push(format!(
                    "{file}:{}\n  found    {}\n  expected {expected}",
                    i + 1,
                    found.json()
                ));
                renewed += &with_expected(line, &found);
            }
            renewed.push('\n');
        }
        if update && renewed != text {
            fs::write(&path, renewed).unwrap();
        }
    }
    assert!(
        update || differing.is_empty(),
        "{} of {count} differ\n{}\nIf each new report is right: {RENEW}, then judge what git diff tests/samples shows.",
        differing.len(),
        differing.join("\n")
    );
    assert!(count >= 60 * FORMS.len() + 30 * 10);
}
