//! What people get wrong in JSON is told in words, with the line on which it stands: a table, which the package's tests read
//! too. Where the text stops being JSON is a matter of [`super::json_text`].

use std::collections::BTreeSet;

use serde_json::{Value, json};
use yushen::read::Problem;
use yushen::rulebook::form;
use yushen::{Checker, Locale, Options};

/// A text, the line and column at which it stops being JSON, the problem, and the line of that.
type Row = (String, u32, u32, String, u32);

fn rows() -> Vec<Row> {
    serde_json::from_str(include_str!("broken-json.json")).unwrap()
}

fn issue(text: &str, locale: Locale) -> Value {
    let options = Options { locale, ..Options::default() };
    let report = Checker::new(form("sub-account-unlink").unwrap()).check_json(text, &options);
    let report: Value = serde_json::from_str(&report).unwrap();
    report["issues"][0].clone()
}

#[test]
fn broken_texts_are_told_in_words() {
    let mut faults = Vec::new();
    for (text, line, column, problem, problem_line) in rows() {
        for locale in Locale::ALL {
            let issue = issue(&text, locale);
            let expected =
                json!({"line": line, "column": column, "problem": problem, "problemLine": problem_line});
            if issue["rule"] != "format/json" || issue["params"] != expected {
                faults.push(format!("{text:?}: {}, expected {expected}", issue["params"]));
                break;
            }
            let message = issue["message"].as_str().unwrap();
            let of = Problem::ALL.into_iter().find(|of| of.id() == problem).unwrap().message().get(locale);
            let filled = ["line", "column", "problemLine"].iter().fold(String::from(of), |message, name| {
                message.replace(&format!("{{{name}}}"), &issue["params"][name].to_string())
            });
            if message != filled {
                faults.push(format!("{text:?}: {message}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn each_problem_has_a_text_that_has_it() {
    let told: BTreeSet<String> = rows().into_iter().map(|row| row.3).collect();
    let all: BTreeSet<String> = Problem::ALL.iter().map(|problem| problem.id().into()).collect();
    assert_eq!(told, all);
}

/// No two say the same, and none says more than a line.
#[test]
fn messages_differ() {
    for locale in Locale::ALL {
        let all: BTreeSet<&str> = Problem::ALL.iter().map(|problem| problem.message().get(locale)).collect();
        assert_eq!(all.len(), Problem::ALL.len());
        assert!(
            all.iter()
                .all(|text| text.contains("{line}") && text.contains("{column}") && !text.contains('\n'))
        );
    }
}

#[test]
fn one_byte_order_mark_is_skipped() {
    let rule = |text: &str| issue(text, Locale::En)["rule"].clone();
    assert_eq!(rule("\u{FEFF}{}"), rule("{}"));
    assert_eq!(rule("\u{FEFF}\u{FEFF}{}"), "format/json");
    assert_eq!(rule(" \u{FEFF}{}"), "format/json");
    let params = |text: &str| issue(text, Locale::En)["params"].clone();
    assert_eq!(params("\u{FEFF}{\"a\" 1}"), params("{\"a\" 1}"));
    // It is none of the bytes that are counted.
    let full = format!("{{}}{}", " ".repeat((1 << 20) - 2));
    assert_eq!(rule(&format!("\u{FEFF}{full}")), rule(&full));
    assert_eq!(rule(&format!("\u{FEFF}{full} ")), "format/too-large");
}
