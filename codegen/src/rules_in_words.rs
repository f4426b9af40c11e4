//! `www/src/generated/rules.zh-CN.json` and `rules.en.json`: what the rules' pages on the web page say besides the rulebook,
//! a language each. The package does not carry it.

use yushen::Locale;
use yushen::rulebook::FORMS;

use super::case_lines::{AS_OF, Change, Way, Witnesses};
use super::conditions::Speaker;
use super::ordered_json::{Style, Tree};
use super::repository::read_text;
use super::rule_words::RuleWords;
use super::rules::rules_of;

/// Where the file of a language is kept.
pub fn path(locale: Locale) -> String {
    format!("www/src/generated/rules.{}.json", locale.tag())
}

/// The file.
pub fn file(locale: Locale) -> String {
    let mut rules = Vec::new();
    for form in FORMS {
        let (s, witnesses) = (Speaker { form, locale }, Witnesses::of(form));
        let of_form = rules_of(form).map(|placed| (placed.id(), rule(RuleWords::of(s, placed, &witnesses))));
        rules.extend(of_form);
    }
    object([("rules", Tree::Object(rules)), ("renamed", renamed())]).print(Style::Json) + "\n"
}

fn object<const N: usize>(members: [(&str, Tree); N]) -> Tree {
    Tree::Object(members.map(|(name, value)| (name.into(), value)).into())
}

fn rule(RuleWords { applies, requires, otherwise, ways }: RuleWords) -> Tree {
    let [pass, fail, unknown] = ways.map(way);
    let ways = object([("pass", pass), ("fail", fail), ("unknown", unknown)]);
    object([
        ("applies", applies.into()),
        ("requires", requires.into()),
        ("otherwise", otherwise.into()),
        ("ways", ways),
    ])
}

/// The changes and the instant to judge at, or why nothing leads there.
fn way(Way { changes, .. }: Way) -> Tree {
    let changes = match changes {
        Ok(changes) => changes,
        Err(why) => return object([("never", why.into())]),
    };
    let (at, changes): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| change.path == AS_OF);
    let changes = changes.into_iter().map(change).collect::<Vec<_>>().into();
    match at.into_iter().next() {
        None => object([("changes", changes)]),
        Some(Change { value, .. }) => object([("asOf", value), ("changes", changes)]),
    }
}

/// A path as reports have it, and the value; none where it is left out. `printed` is there where it is not the value's JSON.
fn change(Change { path, value, printed }: Change) -> Tree {
    let step = |step: &str| step.parse::<i64>().map_or_else(|_| step.into(), Tree::from);
    let path = ("path", path.split('.').map(step).collect::<Vec<_>>().into());
    if value == Tree::null() {
        return object([path]);
    }
    match printed == value.flat(Style::Json) {
        true => object([path, ("value", value)]),
        false => object([path, ("value", value), ("printed", printed.into())]),
    }
}

/// The ids that are no more, each with the one that took its place.
fn renamed() -> Tree {
    let ids = read_text("docs/rule-ids.txt");
    let lines = ids.lines().filter(|line| !line.starts_with('#'));
    Tree::Object(
        lines.filter_map(|line| line.split_once(" -> ")).map(|(old, new)| (old.into(), new.into())).collect(),
    )
}
