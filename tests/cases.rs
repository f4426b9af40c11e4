//! Each rule's cases: a patch to the form's passing example, and the outcome it leads to.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use yushen::field::time::parse_instant;
use yushen::rulebook::FORMS;
use yushen::{Checker, Mode, Options};

const RENEW: &str = "UPDATE=1 cargo test --test cases";

fn read(path: &str) -> Value {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Sets the value at a dotted path, or removes it where the value is null.
fn patch(data: &mut Value, path: &str, value: &Value) {
    let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
    let mut at = data;
    for step in parent.split('.').filter(|step| !step.is_empty()) {
        at = match at {
            Value::Array(list) => &mut list[step.parse::<usize>().unwrap()],
            _ => &mut at[step],
        };
    }
    match (at, value) {
        (Value::Array(list), Value::Null) => _ = list.remove(key.parse().unwrap()),
        (Value::Array(list), _) => {
            let index: usize = key.parse().unwrap();
            if index == list.len() { list.push(value.clone()) } else { list[index] = value.clone() }
        }
        (Value::Object(map), Value::Null) => _ = map.remove(key),
        (Value::Object(map), _) => _ = map.insert(key.into(), value.clone()),
        (other, _) => panic!("{path} in {other}"),
    }
}

fn outcome(form: &str, rule: &str, example: &Value, changes: &Map<String, Value>) -> String {
    let mut data = example["pass"].clone();
    let mut as_of = example["asOf"].as_str().unwrap();
    for (path, value) in changes {
        match path.as_str() {
            "@asOf" => as_of = value.as_str().unwrap(),
            path => patch(&mut data, path, value),
        }
    }
    let mut checker = Checker::new(yushen::rulebook::form(form).unwrap());
    let options = Options {
        as_of: parse_instant(as_of).unwrap(),
        mode: Mode::Draft,
        explain: true,
        ..Options::default()
    };
    let report: Value = serde_json::from_str(&checker.check_json(&data.to_string(), &options)).unwrap();
    let id = format!("{form}/{rule}");
    let whole = report["outcomes"].as_array().unwrap().iter().find(|o| o["rule"] == id.as_str());
    whole.unwrap()["outcome"].as_str().unwrap().into()
}

/// Writes the outcome of a rule's further case, and nothing else, into the file's text.
fn renew(text: &mut String, rule: &str, name: &Value, found: &str) {
    let mut at = 0;
    for mark in [format!("\n    \"{rule}\": {{"), format!("\"name\": {name}"), "\"outcome\": \"".into()] {
        let from =
            text[at..].find(&mark).unwrap_or_else(|| panic!("{rule}, {name}: no {mark} to write after"));
        at += from + mark.len();
    }
    let end = at + text[at..].find('"').unwrap();
    text.replace_range(at..end, found);
}

/// Compares each outcome, or writes those that a case names where `UPDATE` is set. What a case named for its outcome
/// changes in the example is its author's to mend.
#[test]
fn every_rule_has_cases_and_they_hold() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for form in FORMS {
        let example = read(&format!("src/rulebook/examples/{}.json", form.id));
        let cases = read(&format!("tests/cases/{}.json", form.id));
        let rules = cases["rules"].as_object().unwrap();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/{}.json", form.id));
        let text = fs::read_to_string(&path).unwrap();
        let mut renewed = text.clone();
        let named: Vec<&str> = rules.keys().map(String::as_str).collect();
        let mut expected: Vec<&str> = form.rules.iter().map(|rule| rule.name).collect();
        expected.sort_unstable();
        assert_eq!(named, expected, "the cases of {} name its rules", form.id);
        for (rule, of) in rules {
            let mut checked = 0;
            for kind in ["pass", "fail", "unknown", "notApplicable"] {
                if let Some(changes) = of.get(kind) {
                    let found = outcome(form.id, rule, &example, changes.as_object().unwrap());
                    checked += 1;
                    if found != kind {
                        wrong.push(format!("{}/{rule}: {kind} is {found}", form.id));
                    }
                }
            }
            assert!(
                checked >= 3 || of.get("note").is_some(),
                "{}/{rule} lacks a case, or the reason",
                form.id
            );
            for case in of.get("more").and_then(Value::as_array).into_iter().flatten() {
                let found = outcome(form.id, rule, &example, case["patch"].as_object().unwrap());
                if case["outcome"] == found.as_str() {
                    continue;
                }
                if update {
                    renew(&mut renewed, rule, &case["name"], &found);
                } else {
                    wrong.push(format!("{}/{rule}, {}: {found}", form.id, case["name"]));
                }
            }
        }
        if renewed != text {
            fs::write(&path, renewed).unwrap();
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\nA case under \"more\" follows, if the new outcome is right: {RENEW}, then judge what git diff tests/cases shows. \
         Of another, mend what it changes in the example.",
        wrong.join("\n")
    );
}

#[test]
fn examples_are_what_they_say() {
    for form in FORMS {
        let example = read(&format!("src/rulebook/examples/{}.json", form.id));
        let options = Options {
            as_of: parse_instant(example["asOf"].as_str().unwrap()).unwrap(),
            ..Options::default()
        };
        let verdict = |data: &Value| {
            let report = Checker::new(form).check_json(&data.to_string(), &options);
            serde_json::from_str::<Value>(&report).unwrap()
        };
        let pass = verdict(&example["pass"]);
        assert_eq!(
            (&pass["verdict"], &pass["issues"]),
            (&"pass".into(), &Value::Array(vec![])),
            "{}",
            form.id
        );
        assert_eq!(verdict(&example["fail"])["verdict"], "fail", "{}", form.id);
        for kind in example["kinds"].as_array().unwrap() {
            assert_eq!(verdict(&kind["data"])["verdict"], "pass", "{}: {}", form.id, kind["title"]);
        }
    }
}
