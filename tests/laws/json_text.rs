//! JSON text: taken and refused as serde_json does, apart from what it refuses though `JSON.parse` takes it; a fault
//! is told of the first character with which the text can't go on; and the limits are where the rulebook has them.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Value, json};
use yushen::read::Fault;
use yushen::read::json_text::{MAX_BYTES, MAX_DEPTH, fault_in, without_mark};
use yushen::rulebook::form;
use yushen::{Checker, Options};

use crate::tools::{proptest_config, starts};

/// Whether serde_json takes the text while it keeps no values: what it refuses of halves of surrogate pairs, of
/// numbers past the largest and of depth is no matter of syntax.
fn is_json(text: &str) -> bool {
    takes::<IgnoredAny>(text)
}

fn takes<'de, T: Deserialize<'de>>(text: &'de str) -> bool {
    let mut source = serde_json::Deserializer::from_str(text);
    source.disable_recursion_limit();
    T::deserialize(&mut source).and_then(|_| source.end()).is_ok()
}

/// Pieces of JSON, and what often goes wrong in it.
fn pieces() -> impl Strategy<Value = String> {
    let pieces = [
        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"键\"", "\\", "\\n", "\\u00e9", "\\u12", "\\uD8",
        "\\udc00", "\\x", "\t", "\n", "\r\n", " ", "\u{A0}", "\u{FEFF}", "\u{0}", "0", "00", "-", "-0",
        "1.5", ".5", "1.", "1e", "1e+", "1E-2", "+1", "0x1", "true", "tru", "null", "nul", "false", "NaN",
        "Infinity", "'a'", "//", "/* */", ",,", "{}", "[]", "\"a\":", "\"a\":1", "😀",
    ];
    select(pieces.map(String::from).to_vec())
}

/// Text that is almost JSON: pieces in any order, or an example with pieces put in, or taken out.
fn almost_json() -> impl Strategy<Value = String> {
    let texts: Vec<String> = starts()
        .iter()
        .take(6)
        .flat_map(|start| [start.data.to_string(), serde_json::to_string_pretty(&start.data).unwrap()])
        .chain([json!([1, -2.5e3, [true, null], {"a": "é\u{1}\"\\"}]).to_string()])
        .collect();
    let edits = vec((any::<Index>(), 0usize..4, prop_oneof![pieces(), Just(String::new())]), 0..3);
    let edited = (select(texts), edits).prop_map(|(text, edits)| {
        let mut chars: Vec<char> = text.chars().collect();
        for (place, taken, put) in edits {
            let at = place.index(chars.len() + 1);
            let end = (at + taken).min(chars.len());
            chars.splice(at..end, put.chars());
        }
        chars.into_iter().collect()
    });
    prop_oneof![edited, vec(pieces(), 0..12).prop_map(|pieces| pieces.concat())]
}

/// Whether some text goes on from this one and makes JSON of it, by trying.
fn can_go_on(text: &str) -> bool {
    let mut open = Vec::new();
    let (mut in_string, mut escaped) = (false, false);
    for c in text.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            '{' if !in_string => open.push('}'),
            '[' if !in_string => open.push(']'),
            '}' | ']' if !in_string => _ = open.pop(),
            _ => {}
        }
    }
    let closed: String = open.into_iter().rev().collect();
    let tokens = [
        "", "0", "\"", "n\"", "0\"", "00\"", "000\"", "0000\"", "rue", "ue", "e", "alse", "lse", "se", "ull",
        "ll", "l",
    ];
    let after = ["", ":0", "\"\":0"];
    tokens.iter().any(|token| after.iter().any(|after| is_json(&format!("{text}{token}{after}{closed}"))))
}

/// The text before a place, and with the character there; none where the text ends.
fn around(text: &str, line: u32, column: u32) -> (String, Option<String>) {
    let start: usize = text.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
    let mut rest = text[start..].char_indices().skip(column as usize - 1);
    match rest.next() {
        Some((at, c)) => (text[..start + at].into(), Some(text[..start + at + c.len_utf8()].into())),
        None => (text.into(), None),
    }
}

proptest! {
    #![proptest_config(proptest_config())]

    #[test]
    fn text_is_refused_where_it_can_not_go_on(text in almost_json()) {
        match fault_in(&text) {
            None => prop_assert!(is_json(&text)),
            Some(Fault::Syntax { line, column, .. }) => {
                prop_assert!(!is_json(&text));
                let (before, with) = around(&text, line, column);
                prop_assert!(can_go_on(&before), "refused too late: {:?}", before);
                prop_assert!(with.as_deref().is_none_or(|with| !can_go_on(with)), "refused too early: {:?}", with);
                if with.is_none() {
                    prop_assert_eq!(&before, &text);
                }
            }
            Some(other) => prop_assert!(false, "{:?}", other),
        }
        let told = issues(&text).0.iter().any(|rule| rule == "format/json");
        prop_assert_eq!(told, !is_json(without_mark(&text)));
    }
}

/// The rules of the issues, and the first one's parameters.
fn issues(text: &str) -> (Vec<String>, Value) {
    let report = Checker::new(form("sub-account-unlink").unwrap()).check_json(text, &Options::default());
    let report: Value = serde_json::from_str(&report).unwrap();
    let issues = report["issues"].as_array().unwrap();
    let rules = issues.iter().map(|issue| issue["rule"].as_str().unwrap().into()).collect();
    assert!(report["verdict"] == "fail" || issues.is_empty(), "{report}");
    (rules, issues.first().map_or(Value::Null, |issue| issue["params"].clone()))
}

#[test]
fn nesting_is_limited() {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(fault_in(&deep(MAX_DEPTH)).is_none());
    assert!(matches!(fault_in(&deep(MAX_DEPTH + 1)), Some(Fault::TooLarge)));
    assert_eq!(issues(&deep(128)).0, ["format/type"]);
    assert_eq!(issues(&deep(129)).0, ["format/too-large"]);
    // The object is the outermost value.
    let inside = |depth: usize| format!("{{\"a\":{}}}", deep(depth - 1));
    assert!(issues(&inside(128)).0.contains(&"format/unknown-field".into()));
    assert_eq!(issues(&inside(129)).0, ["format/too-large"]);
    // A value in the innermost list is a level deeper than the list.
    let holding = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(issues(&holding(127)).0, ["format/type"]);
    assert_eq!(issues(&holding(128)).0, ["format/too-large"]);
    // Wide is not deep, and brackets in strings are none.
    assert!(fault_in(&format!("[{}[]]", "[],".repeat(1000))).is_none());
    assert!(fault_in(&json!("[".repeat(1000)).to_string()).is_none());
    assert_eq!(issues(&format!("[{}[]]", "[],".repeat(1000))).0, ["format/type"]);
    // A fault before the limit is reached is told first.
    assert!(matches!(
        fault_in(&format!("[x{}", "[".repeat(200))),
        Some(Fault::Syntax { line: 1, column: 2, .. })
    ));
}

#[test]
fn size_is_limited_in_bytes() {
    let of = |bytes: usize| {
        let text = format!("{{\"a\":\"{}\"}}", "字".repeat((bytes - 8) / 3));
        format!("{text}{}", " ".repeat(bytes - text.len()))
    };
    assert_eq!(of(MAX_BYTES).len(), 1 << 20);
    assert!(issues(&of(MAX_BYTES)).0.contains(&"format/unknown-field".into()));
    assert_eq!(issues(&of(MAX_BYTES + 1)).0, ["format/too-large"]);
    assert!(of(MAX_BYTES + 1).chars().count() < MAX_BYTES / 2, "fewer code points than that");
    // Whatever is too large is not looked into.
    assert_eq!(issues(&"x".repeat(MAX_BYTES + 1)).0, ["format/too-large"]);
}

#[test]
fn places_are_told_by_line_and_code_point() {
    let place = |text: &str| {
        let (rules, params) = issues(text);
        (rules[0].clone(), json!({"line": params["line"], "column": params["column"]}))
    };
    let at = |line: u32, column: u32| ("format/json".to_string(), json!({"line": line, "column": column}));
    assert_eq!(place(""), at(1, 1));
    assert_eq!(place("  "), at(1, 3));
    assert_eq!(place("{\"键😀\": x}"), at(1, 8));
    assert_eq!(place("{\n  \"a\": 1,\r\n\t}"), at(3, 2));
    assert_eq!(place("[1] 2"), at(1, 5));
    assert_eq!(place("\u{FEFF}\u{FEFF}{}"), at(1, 1));
    assert_eq!(place("{\"a\": \"\n\"}"), at(1, 8));
}

/// `JSON.parse` takes half a surrogate pair and any number.
#[test]
fn what_only_serde_json_refuses_is_taken() {
    for text in [
        r#"{"\ud800": 1}"#,
        r#"{"a": "\udfff\ud83d x"}"#,
        r#"{"a": 1e999}"#,
        r#"{"a": [-1e999, "\ud800\ud800"]}"#,
    ] {
        assert!(!takes::<Value>(text) && is_json(text) && fault_in(text).is_none(), "{text}");
        assert!(issues(text).0.contains(&"format/unknown-field".into()), "{text}");
    }
    // A half of a pair is what it becomes in any text.
    let report = Checker::new(form("sub-account-unlink").unwrap())
        .check_json(r#"{"\ud800\n": 1}"#, &Options::default());
    assert!(report.contains("[\"\u{FFFD}\\n\"]"), "{report}");
    for number in ["1e999", "-1e999", "1.5", "-0.5"] {
        assert_eq!(issues(&format!("{{\"unlinksThisMonth\": {number}}}")).0[3], "format/type", "{number}");
    }
    for number in ["1e30", "-1", "99999999999999999999999999"] {
        assert_eq!(issues(&format!("{{\"unlinksThisMonth\": {number}}}")).0[3], "format/range", "{number}");
    }
    for number in ["3e0", "-0", "2.0", "0.1e1"] {
        assert!(
            !issues(&format!("{{\"unlinksThisMonth\": {number}}}"))
                .0
                .iter()
                .any(|rule| rule == "format/type")
        );
    }
}
