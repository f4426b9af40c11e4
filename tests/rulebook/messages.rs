//! Each `{name}` in a message is a parameter that its rule gives whenever it fails.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use yushen::field::{Kind, MAX_KEYS, Schema};
use yushen::form::{Form, Rule};
use yushen::report::codes::{CheckInfo, FormatCheck};
use yushen::rule::{Expr, Num, Op, Shape};
use yushen::rulebook::FORMS;
use yushen::{Checker, Locale, Options};

use super::{none, rules};

type Names = BTreeSet<&'static str>;

/// The parameters that a failed requirement gives in every case.
fn given(form: &Form, expr: &Expr, split: bool) -> Names {
    match expr {
        Expr::Compare(a, op, _) => compared(form, *a, *op),
        Expr::In(..) | Expr::ElementIs(..) => Names::from(["actual", "required"]),
        Expr::Not(Expr::In(..)) | Expr::ElementIn(..) => Names::from(["actual"]),
        Expr::Has(..) => Names::from([if split { "material" } else { "required" }]),
        Expr::If([_, then, otherwise]) => &given(form, then, split) & &given(form, otherwise, split),
        Expr::Or(all) => all
            .iter()
            .filter(|expr| matches!(expr, Expr::Compare(..)))
            .flat_map(|expr| given(form, expr, split))
            .collect(),
        Expr::And(all) if split => {
            let each = all.iter().map(|expr| given(form, expr, split));
            each.reduce(|a, b| &a & &b).unwrap_or_default()
        }
        Expr::Matches(_, Shape::PagePath) => Names::from(["reason"]),
        _ => Names::new(),
    }
}

fn compared(form: &Form, a: Num, op: Op) -> Names {
    let kind = match a {
        Num::Plus(f, _) => Some(form.schema.field(f).kind),
        _ => None,
    };
    let counts = match kind {
        Some(Kind::Coded(_)) => return Names::new(),
        Some(kind) => matches!(kind, Kind::Int { .. }),
        None => !matches!(a, Num::AsOf(_) | Num::Day(..) | Num::Today(_)),
    };
    let mut names = Names::from(["actual", "required"]);
    if counts {
        names.insert(if matches!(op, Op::Ge | Op::Gt) { "lacking" } else { "excess" });
    }
    names
}

fn of_rule(form: &Form, rule: &Rule) -> Names {
    let mut names = given(form, &rule.requires, rule.split);
    names.insert("label");
    names
}

/// There is not always a category to suggest.
fn may_suggest(rule: &Rule) -> bool {
    match &rule.requires {
        Expr::Listed(category, tags) | Expr::Some(_, Expr::Listed(category, tags)) => {
            category.table.has_all(*tags)
        }
        _ => false,
    }
}

/// Whether a period that the requirement compares starts with an instant, which may be given as a date.
fn may_be_dated(schema: &Schema, expr: &Expr) -> bool {
    let starts = |num: &Num| matches!(num, Num::Plus(f, period) if *period != 0 && matches!(schema.field(*f).kind, Kind::Instant));
    match expr {
        Expr::Compare(a, _, b) => starts(a) || starts(b),
        Expr::If(all) => all.iter().any(|one| may_be_dated(schema, one)),
        Expr::And(all) | Expr::Or(all) => all.iter().any(|one| may_be_dated(schema, one)),
        _ => false,
    }
}

/// The names in braces, outside the parts that may fall away, and in them; none where braces don't match.
fn names_in(message: &str) -> Option<[BTreeSet<String>; 2]> {
    let mut found = [BTreeSet::new(), BTreeSet::new()];
    let mut name: Option<String> = None;
    let mut optional = false;
    for c in message.chars() {
        match (c, &mut name) {
            ('{', None) => name = Some(String::new()),
            ('}', Some(_)) => _ = found[usize::from(optional)].insert(name.take()?),
            ('[', None) if !optional => optional = true,
            (']', None) if optional => optional = false,
            ('{' | '}' | '[' | ']', _) => return None,
            (c, Some(name)) => name.push(c),
            _ => {}
        }
    }
    (name.is_none() && !optional).then_some(found)
}

#[test]
fn messages_name_what_their_rules_give() {
    assert!(names_in("{a").is_none() && names_in("a}").is_none() && names_in("[{a}").is_none());
    let mut faults = Vec::new();
    for (form, rule, id) in rules() {
        let known = of_rule(form, rule);
        for locale in Locale::ALL {
            let Some([always, sometimes]) = names_in(&form.message_of(rule, locale)) else {
                faults.push(format!("{id}: braces in {}", locale.tag()));
                continue;
            };
            let stray = always.iter().filter(|name| !known.contains(name.as_str()));
            faults.extend(stray.map(|name| format!("{id}: {{{name}}} in {}, of {known:?}", locale.tag())));
            let given = |name: &&String| match name.as_str() {
                "suggestion" => may_suggest(rule),
                "startDay" => may_be_dated(&form.schema, &rule.requires),
                "kind" => rule.names.is_some(),
                _ => false,
            };
            faults.extend(
                sometimes.iter().filter(|name| !given(name)).map(|name| format!("{id}: [{{{name}}}]")),
            );
        }
    }
    none(faults);
}

#[test]
fn messages_say_the_same_in_both_languages() {
    let differ = rules().filter(|(form, rule, _)| {
        let [zh, en] = Locale::ALL.map(|locale| names_in(&form.message_of(rule, locale)));
        zh != en
    });
    none(differ.map(|(_, _, id)| id).collect());
}

#[test]
fn no_parameter_is_given_for_nothing() {
    // A reason of a path is for programs: the message says all that a path has to be.
    let known = ["profile-mount/landing-path"];
    let unused = rules().filter(|(form, rule, _)| {
        let used = names_in(&form.message_of(rule, Locale::ZhCn)).unwrap_or_default();
        let is_unused = |name: &str| !used.iter().any(|names| names.contains(name));
        may_suggest(rule) && is_unused("suggestion")
            || given(form, &rule.requires, false).contains("reason") && is_unused("reason")
    });
    assert_eq!(unused.map(|(_, _, id)| id).collect::<Vec<_>>(), known);
}

/// JSON that fails each check of format.
fn ill_formed() -> [String; 4] {
    let long = "字".repeat(101);
    let keys: Vec<String> = (0..=MAX_KEYS).map(|i| format!("\"{i}\": 0")).collect();
    [
        format!(
            r#"{{"miniProgram": {{"appId": "x", "entityType": "x", "entityName": "{long}", "uscc": "9144030071526726XX"}},
                "account": true, "capabilities": ["live", "live"], "boundCounts": {{"brandSameEntity": -1}},
                "documents": [{{"validFrom": "2024-13-01"}}], "document": 0, "other": 0}}"#
        ),
        String::from("{}"),
        String::from("{"),
        format!("{{{}}}", keys.join(", ")),
    ]
}

#[test]
fn checks_of_format_give_the_parameters_that_they_name() {
    let mut checker = Checker::new(FORMS[0]);
    let mut seen: BTreeMap<String, Vec<BTreeSet<String>>> = BTreeMap::new();
    for json in ill_formed() {
        let report: Value = serde_json::from_str(&checker.check_json(&json, &Options::default())).unwrap();
        for issue in report["issues"].as_array().unwrap() {
            let names = issue["params"].as_object().unwrap().keys().cloned().collect();
            seen.entry(issue["rule"].as_str().unwrap().into()).or_default().push(names);
        }
    }
    let mut faults = Vec::new();
    for check in FormatCheck::ALL {
        let (id, CheckInfo { params: [always, sometimes], .. }) = (check.id(), check.info());
        let given = seen.get(id).cloned().unwrap_or_default();
        let names = |names: &[&str]| names.iter().map(|name| String::from(*name)).collect::<BTreeSet<_>>();
        let whole = names(&[always, sometimes].concat());
        let fits = given.iter().all(|given| *given == names(always) || *given == whole);
        if given.is_empty() || !fits || !given.contains(&whole) {
            faults.push(format!("{id}: {always:?} and maybe {sometimes:?}, but {given:?}"));
        }
    }
    none(faults);
}
