//! What makes a rule pass, fail or stay unknown: `tests/cases/…`, which `tests/cases.rs` holds to be so.

use serde::Deserialize;
use yushen::form::{Form, Rule};

use super::conditions::Speaker;
use super::examples::examples;
use super::ordered_json::{Style, Tree};
use super::repository::read_json;

#[derive(Deserialize)]
struct File {
    rules: Tree,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    patch: Tree,
    outcome: String,
}

/// A way to an outcome.
pub struct Way {
    /// What the outcome is called.
    pub name: &'static str,
    /// What to change in the example; or why nothing leads there.
    pub changes: Result<Vec<Change>, String>,
}

/// A change to the example.
pub struct Change {
    /// Dotted, with a list's indices as steps; or [`AS_OF`].
    pub path: String,
    /// `null` where it is left out.
    pub value: Tree,
    /// The value for people.
    pub printed: String,
}

/// Stands in a case for the instant that it is judged at.
pub const AS_OF: &str = "@asOf";

impl Way {
    /// In a line.
    pub fn line(&self, s: Speaker) -> String {
        let changes = match &self.changes {
            Ok(changes) if changes.is_empty() => return s.pick("例子本身。", "the example itself.").into(),
            Ok(changes) => changes,
            Err(why) => return why.clone(),
        };
        let change = |Change { path, value, printed }: &Change| match value {
            Tree::Text(instant) if path == AS_OF => {
                format!("{} `{instant}`", s.pick("检查时刻为", "judged at"))
            }
            value if *value == Tree::null() => format!("{}{}", at(path), s.pick(" 不填", " left out")),
            _ => format!("{} = `{printed}`", at(path)),
        };
        let all: Vec<String> = changes.iter().map(change).collect();
        all.join(s.pick("，", ", ")) + s.pick("。", ".")
    }
}

/// A form's cases.
pub struct Witnesses {
    rules: Tree,
    example: Tree,
}

impl Witnesses {
    pub fn of(form: &Form) -> Witnesses {
        let file: File = read_json(&format!("tests/cases/{}.json", form.id));
        Witnesses { rules: file.rules, example: examples(form).remove(0).data }
    }

    /// One way to each kind of outcome.
    pub fn ways(&self, s: Speaker, rule: &Rule) -> [Way; 3] {
        let of = self.rules.member(rule.name).expect("each rule has cases");
        let kinds =
            [("pass", "通过", "Passes"), ("fail", "不通过", "Fails"), ("unknown", "无法判断", "Unknown")];
        kinds.map(|(kind, zh, en)| Way {
            name: s.pick(zh, en),
            changes: chosen(of, kind).map(|patch| self.changes(patch)).ok_or_else(|| never(s, kind)),
        })
    }

    /// The changes that a patch makes to the example.
    fn changes(&self, patch: Tree) -> Vec<Change> {
        let Tree::Object(changes) = patch else { panic!("a patch names paths") };
        let change =
            |(path, value): (String, Tree)| Change { printed: self.value(&path, &value), path, value };
        changes.into_iter().map(change).collect()
    }

    /// A value; what the example has already is only named, and what comes again and again is counted.
    fn value(&self, path: &str, value: &Tree) -> String {
        match value {
            Tree::List(list) => {
                let same = match self.example.member(path) {
                    Some(Tree::List(same)) => same.as_slice(),
                    _ => &[],
                };
                let known = |element: &Tree| {
                    same.iter().position(|other| matches!(other, Tree::Object(_)) && other == element)
                };
                let element = |element: &Tree| {
                    known(element).map_or_else(|| element.flat(Style::Json), |i| format!("{path}[{i}]"))
                };
                let runs = list.chunk_by(PartialEq::eq).map(|run| times(element(&run[0]), run.len()));
                format!("[{}]", runs.collect::<Vec<_>>().join(", "))
            }
            Tree::Text(text) => counted(text),
            _ => value.flat(Style::Json),
        }
    }
}

/// A character is counted where it stands this often in a row.
const LONG: usize = 12;

/// A text: `"a" × 31 + "?x"`.
fn counted(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut parts: Vec<(String, usize)> = Vec::new();
    for run in chars.chunk_by(PartialEq::eq) {
        match parts.last_mut() {
            _ if run.len() >= LONG => parts.push((run[0].into(), run.len())),
            Some((last, 1)) => last.extend(run),
            _ => parts.push((run.iter().collect(), 1)),
        }
    }
    if parts.is_empty() {
        parts.push((String::new(), 1));
    }
    let part = |(text, count): (String, usize)| times(Tree::from(text).flat(Style::Json), count);
    parts.into_iter().map(part).collect::<Vec<_>>().join(" + ")
}

/// What the lines speak of, for those who read the first of them.
pub fn legend(s: Speaker) -> &'static str {
    let zh = "「通过」「不通过」「无法判断」各举一例：把文末的[例子](#example)这样改，这条规则就是这个结果。\
        值里的 `x[0]` 指例子里 `x` 的这一项，`\"a\" × 31` 指重复 31 次。";
    let en = "“Passes”, “Fails” and “Unknown” each show one way there: change the [example](#example) below so, \
        and the rule comes out so. In a value, `x[0]` is that element of the example's `x`, and `\"a\" × 31` is \
        31 of them.";
    s.pick(zh, en)
}

/// The case to show. The limit itself says most of what passes and fails; of what is unknown, the plainest case does.
fn chosen(of: &Tree, kind: &str) -> Option<Tree> {
    let more: Vec<Case> = of.member("more").map_or(Vec::new(), |more| {
        serde_json::from_str(&more.flat(Style::Json)).expect("a case has a name, a patch and an outcome")
    });
    let at_limit = |case: &Case| kind != "unknown" && case.name.starts_with("boundary");
    let limit = more.into_iter().find(|case| case.outcome == kind && at_limit(case));
    limit.map(|case| case.patch).or_else(|| of.member(kind).cloned())
}

/// Why no case leads there.
fn never(s: Speaker, kind: &str) -> String {
    let why = match kind {
        "fail" => {
            s.pick("不会；没有填写算缺少，不算不符。", "never; what is not given is missing, not wrong.")
        }
        "pass" => s.pick("不会；凡适用，就不符。", "never; wherever it applies, it fails."),
        _ => s.pick("不会。", "never."),
    };
    why.into()
}

fn times(what: String, count: usize) -> String {
    if count == 1 { what } else { format!("{what} × {count}") }
}

/// A path as reports write it: `documents.1.status` is `documents[1].status`.
fn at(path: &str) -> String {
    let step = |step: &str| match step.parse::<usize>() {
        Ok(index) => format!("[{index}]"),
        Err(_) => format!(".{step}"),
    };
    let steps: String = path.split('.').map(step).collect();
    format!("`{}`", steps.trim_start_matches('.'))
}
