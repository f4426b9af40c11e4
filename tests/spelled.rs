//! The table of spelled values: what becomes of each with coerce and without. `tests/package/spelled.test.mjs` and the second
//! model read the same table.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};
use yushen::field::time::parse_instant;
use yushen::rulebook::form;
use yushen::{Checker, Mode, Options};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    spelled: Vec<Group>,
    folded: Vec<Pair>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    about: String,
    form: String,
    field: String,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    given: Value,
    coerced: Outcome,
    strict: Outcome,
}

/// The value that it counts as, or that it is absent, or the format issue; the first and the last where it is a warning.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outcome {
    value: Option<Value>,
    #[serde(default)]
    absent: bool,
    issue: Option<String>,
    at: Option<String>,
    fix: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    one: String,
    other: String,
    same: bool,
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn table() -> Table {
    serde_json::from_str(&read("tests/spelled/values.json")).unwrap()
}

fn example(form: &str) -> Value {
    serde_json::from_str(&read(&format!("src/rulebook/examples/{form}.json"))).unwrap()
}

/// The form's passing example with another value at a dotted path; without any, where there is none.
fn with_value(form: &str, path: &str, value: Option<&Value>) -> Value {
    let mut data = example(form)["pass"].take();
    let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
    let holder = parent.split('.').filter(|step| !step.is_empty()).fold(&mut data, |at, step| {
        match step.parse::<usize>() {
            Ok(index) => &mut at[index],
            Err(_) => &mut at[step],
        }
    });
    match value {
        Some(value) => holder[key] = value.clone(),
        None => _ = holder.as_object_mut().unwrap().remove(key),
    }
    data
}

fn report(form_id: &str, data: &Value, coerce: bool) -> Value {
    let options = Options {
        as_of: parse_instant(example(form_id)["asOf"].as_str().unwrap()).unwrap(),
        mode: Mode::Draft,
        coerce,
        explain: true,
        ..Options::default()
    };
    let report = Checker::new(form(form_id).unwrap()).check_json(&data.to_string(), &options);
    serde_json::from_str(&report).unwrap()
}

/// A dotted path as a report writes it.
fn steps(path: &str) -> Vec<Value> {
    path.split('.').map(|step| step.parse::<u64>().map_or_else(|_| json!(step), |i| json!(i))).collect()
}

/// The format issues at a field and inside it.
fn faults<'a>(report: &'a Value, field: &str) -> Vec<&'a Value> {
    let within = |issue: &&Value| {
        let rule = issue["rule"].as_str().unwrap();
        rule.starts_with("format/") && issue["path"].as_array().unwrap().starts_with(&steps(field))
    };
    report["issues"].as_array().unwrap().iter().filter(within).collect()
}

/// The report without fixes: one sets the plain spelling where another is at the same fault.
fn without_fixes(mut report: Value) -> Value {
    for issue in report["issues"].as_array_mut().unwrap() {
        issue.as_object_mut().unwrap().remove("fix");
    }
    report
}

/// What is wrong about a row, in a word or two.
fn judge(group: &Group, row: &Row, coerce: bool) -> Result<(), String> {
    let Group { form, field, .. } = group;
    let expected = if coerce { &row.coerced } else { &row.strict };
    let found = report(form, &with_value(form, field, Some(&row.given)), coerce);
    let faults = faults(&found, field);

    let ids: Vec<(&Value, &Value, &Value)> =
        faults.iter().map(|issue| (&issue["rule"], &issue["path"], &issue["severity"])).collect();
    let wanted = expected.issue.as_ref().map(|rule| {
        let severity = if rule == "format/checksum" { "warning" } else { "error" };
        (json!(rule), json!(steps(expected.at.as_ref().unwrap_or(field))), json!(severity))
    });
    if ids != wanted.iter().map(|(rule, path, severity)| (rule, path, severity)).collect::<Vec<_>>() {
        return Err(format!("makes {ids:?}"));
    }

    if expected.absent || expected.value.is_some() {
        let plain = report(form, &with_value(form, field, expected.value.as_ref()), false);
        if without_fixes(found.clone()) != without_fixes(plain) {
            return Err("does not count as its value".into());
        }
    }

    let spelling =
        |id: &str| ["format/type", "format/date", "format/pattern", "format/checksum"].contains(&id);
    match &expected.fix {
        Some(value) => {
            let path = &faults[0]["path"];
            if faults[0]["fix"]["value"] != *value
                || faults[0]["fix"]["op"] != "set"
                || faults[0]["fix"]["path"] != *path
            {
                return Err(format!("has the fix {}", faults[0]["fix"]));
            }
        }
        None if expected.issue.as_deref().is_some_and(spelling) && !faults[0]["fix"].is_null() => {
            return Err(format!("has the fix {}", faults[0]["fix"]));
        }
        None => {}
    }
    Ok(())
}

#[test]
fn each_spelling_comes_to_what_the_table_says() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for group in table().spelled {
        for row in &group.rows {
            count += 1;
            for coerce in [true, false] {
                if let Err(what) = judge(&group, row, coerce) {
                    let how = if coerce { "with coerce" } else { "without" };
                    wrong.push(format!("{}: {} {how} {what}", group.about, row.given));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} rows\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 300);
}

#[test]
fn names_are_the_same_once_folded() {
    for Pair { one, other, same } in table().folded {
        let mut data = with_value("binding", "documents.0.holder", Some(&json!(other)));
        data["miniProgram"]["entityName"] = json!(one);
        data["documents"].as_array_mut().unwrap().truncate(1);
        let found = report("binding", &data, false);
        let differs =
            found["issues"].as_array().unwrap().iter().any(|i| i["rule"] == "binding/entity-name-match");
        assert_eq!(differs, !same, "{one:?} {other:?}");
    }
}
