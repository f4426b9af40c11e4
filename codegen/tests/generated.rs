//! Every generated file is what the rulebook makes of it, and says what is so.

use std::fs;
use std::path::Path;

use serde_json::Value;
use yushen::field::time::parse_instant;
use yushen::rulebook::FORMS;
use yushen::{Checker, Options};
use yushen_codegen::repository::root;
use yushen_codegen::{files, stale};

#[test]
fn generated_files_are_current() {
    for (path, content) in files() {
        assert!(content.ends_with('\n') && !content.ends_with("\n\n"), "{path} ends with one line feed");
    }
    let stale: Vec<_> = stale(&root()).into_iter().map(|(path, _)| path).collect();
    assert!(stale.is_empty(), "stale: {}\nTo renew: cargo run -p yushen-codegen", stale.join(", "));
}

/// A link in a page leads to a page, and to a place in it.
#[test]
fn links_lead_somewhere() {
    let files = files();
    let pages: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".md")).collect();
    let mut dead = Vec::new();
    let mut links = 0;
    for (path, page) in &pages {
        for link in page.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(link, _)| link)) {
            links += 1;
            let (name, anchor) = link.split_once('#').unwrap_or((link, ""));
            let folder = Path::new(path).parent().expect("in docs/");
            let target = if name.is_empty() { path.into() } else { folder.join(name) };
            let found = pages.iter().find(|(path, _)| Path::new(path) == target);
            let holds = |page: &str| anchor.is_empty() || page.contains(&format!("<a id=\"{anchor}\"></a>"));
            if !found.is_some_and(|(_, page)| holds(page)) {
                dead.push(format!("{path}: {link}"));
            }
        }
    }
    assert!(links > 137, "{links} links");
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}

/// The paths that a schema requires, with `*` for a list's elements.
fn required(schema: &Value, at: &[&str], to: &mut Vec<Vec<String>>) {
    for name in schema["required"].as_array().into_iter().flatten() {
        let path = at.iter().copied().chain(name.as_str());
        to.push(path.map(String::from).collect());
    }
    for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
        required(inner, &[at, &[name]].concat(), to);
    }
    if schema["items"].is_object() {
        required(&schema["items"], &[at, &["*"]].concat(), to);
    }
}

/// Takes away what is at the path; whether there was anything.
fn take(data: &mut Value, path: &[String]) -> bool {
    match (path, data) {
        ([name], Value::Object(members)) => members.remove(name).is_some(),
        ([star, rest @ ..], Value::Array(list)) if star == "*" => {
            list.iter_mut().any(|element| take(element, rest))
        }
        ([name, rest @ ..], Value::Object(members)) => {
            members.get_mut(name).is_some_and(|inner| take(inner, rest))
        }
        _ => false,
    }
}

/// No form that passes lacks what its schema requires.
#[test]
fn what_schemas_require_is_missing_without_it() {
    let root = root();
    let files = files();
    let mut taken = 0;
    for form in FORMS {
        let path = format!("pkg/schemas/{}.json", form.id);
        let (_, schema) = files.iter().find(|(name, _)| *name == path).expect(form.id);
        let mut paths = Vec::new();
        required(&serde_json::from_str(schema).expect(form.id), &[], &mut paths);
        let example =
            fs::read_to_string(root.join(format!("src/rulebook/examples/{}.json", form.id))).expect(form.id);
        let example: Value = serde_json::from_str(&example).expect(form.id);
        let as_of = parse_instant(example["asOf"].as_str().expect(form.id)).expect(form.id);
        let kinds = example["kinds"].as_array().expect(form.id).iter().map(|kind| &kind["data"]);
        for whole in kinds.chain([&example["pass"]]) {
            for path in &paths {
                let mut data = whole.clone();
                let nothing_there = !take(&mut data, path);
                let options = Options { as_of, ..Options::default() };
                let report: Value =
                    serde_json::from_str(&Checker::new(form).check_json(&data.to_string(), &options))
                        .expect(form.id);
                taken += usize::from(!nothing_there);
                assert!(nothing_there || report["verdict"] == "fail", "{} passes without {path:?}", form.id);
                assert!(
                    !nothing_there || path.contains(&"*".into()),
                    "{}: an example lacks {path:?}",
                    form.id
                );
            }
        }
    }
    assert!(taken > 50, "{taken} fields taken away");
}
