//! A fix makes its rule pass, at the element that it is about, and asks no more than the rule does. One that a page may take
//! for the applicant, as it is of no fact, adds no error. Every rule that a value at its own place can mend offers one.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;
use yushen::Mode;
use yushen::field::time::{parse_date, parse_instant, print_date, print_instant};
use yushen::field::{FieldId, Kind};
use yushen::form::{Form, Rule};
use yushen::report::finding::Finding;
use yushen::report::{Cause, RuleOutcome};
use yushen::rule::{Expr, Num, Outcome};

use crate::tools::edit::{Path, Step, get, path_of, read_path, remove, set, shrink, slots};
use crate::tools::{Judge, Random, boundary, rounds, rules, starts, vary};

/// A failure that a fix was offered for, and what became of it.
struct Trial {
    rule: u8,
    fix: Option<Value>,
    wrong: Option<String>,
}

/// Every failure of a rule in the data, with its fix tried.
fn trials(judge: &mut Judge, data: &Value) -> Vec<Trial> {
    let findings = judge.review(data).findings.clone();
    let report = judge.report(data, Mode::Draft);
    let mut all = Vec::new();
    for (finding, issue) in findings.iter().zip(report["issues"].as_array().unwrap()) {
        let Cause::Rule { rule, .. } = finding.cause else { continue };
        let fix = issue.get("fix").cloned();
        let wrong = fix.as_ref().and_then(|fix| what_is_wrong(judge, data, &findings, finding, fix));
        all.push(Trial { rule, fix, wrong: wrong.map(|wrong| format!("{}: {wrong}", issue["rule"])) });
    }
    all
}

fn what_is_wrong(
    judge: &mut Judge,
    data: &Value,
    findings: &[Finding],
    finding: &Finding,
    fix: &Value,
) -> Option<String> {
    let faults = judge.faults(data);
    let count = |findings: &[Finding]| findings.iter().filter(|f| f.cause == finding.cause).count();
    for fixed in applied(fix, data) {
        let after = judge.review(&fixed).findings.clone();
        let still = match fix["op"] == "remove" {
            // What stood behind it has moved up.
            true => count(&after) >= count(findings),
            false => after.iter().any(|f| f.cause == finding.cause && f.place == finding.place),
        };
        if still {
            return Some(format!("still fails with {fixed}"));
        }
        if judge.faults(&fixed) > faults {
            return Some(format!("the fix is no value: {fixed}"));
        }
        if fix.get("fact").is_none()
            && let Some(error) = added_error(judge, data, &fixed, fix)
        {
            return Some(format!("{error} comes with {fixed}"));
        }
        if !passes(judge, &fixed, finding, fix) {
            return Some(format!("does not pass with {fixed}"));
        }
    }
    if let Some(what) = worse_choice(judge, data, fix) {
        return Some(what);
    }
    let short = one_short(fix)?;
    let mut data = data.clone();
    set(&mut data, &read_path(&fix["path"]), short);
    let fails =
        judge.review(&data).findings.iter().any(|f| f.cause == finding.cause && f.place == finding.place);
    (!fails).then(|| format!("less would do: {data}"))
}

/// Of a bound, the value that falls one short of it.
fn one_short(fix: &Value) -> Option<Value> {
    let op = fix["op"].as_str()?;
    let step = match op {
        "atLeast" | "onOrAfter" => -1,
        "atMost" | "onOrBefore" => 1,
        _ => return None,
    };
    let value = &fix["value"];
    Some(match value.as_str() {
        None => (value.as_i64()? + step).into(),
        Some(text) => match parse_date(text) {
            Some(day) => print_date(day + step).into(),
            None => print_instant(parse_instant(text)? + step).into(),
        },
    })
}

/// Whether the rule of a finding passes once its fix is taken, or no longer applies.
fn passes(judge: &mut Judge, fixed: &Value, finding: &Finding, fix: &Value) -> bool {
    let Cause::Rule { rule: index, .. } = finding.cause else { return true };
    let rule = &judge.form.rules[index as usize];
    // Other operands of a split rule are other issues; what stood behind an element that is gone has moved up.
    if rule.split || fix["op"] == "remove" {
        return true;
    }
    let element = rule.each.as_ref().and_then(|_| finding.place.index());
    let is_it = |o: &&RuleOutcome| o.rule == index && o.element == element;
    let outcome = judge.review(fixed).outcomes.iter().find(is_it).map(|o| o.outcome);
    matches!(outcome, None | Some(Outcome::Pass | Outcome::NotApplicable))
}

/// The errors of a draft, each with its path.
fn errors(judge: &mut Judge, data: &Value) -> Vec<(String, Path)> {
    let report = judge.report(data, Mode::Draft);
    let issues = report["issues"].as_array().unwrap().iter().filter(|issue| issue["severity"] == "error");
    issues.map(|issue| (issue["rule"].to_string(), read_path(&issue["path"]))).collect()
}

/// An error that there is with a fix and was not without it.
fn added_error(judge: &mut Judge, data: &Value, fixed: &Value, fix: &Value) -> Option<String> {
    let mut before = errors(judge, data);
    if fix["op"] == "remove" {
        before.iter_mut().for_each(|(_, path)| *path = moved_up(path, &read_path(&fix["path"])));
    }
    let after = errors(judge, fixed);
    after.into_iter().find_map(|error| match before.iter().position(|other| *other == error) {
        Some(at) => {
            before.swap_remove(at);
            None
        }
        None => Some(format!("{} at {}", error.0, path_text(&error.1))),
    })
}

fn path_text(path: &Path) -> String {
    let steps = path.iter().map(|step| match step {
        Step::Key(key) => key.clone(),
        Step::At(index) => index.to_string(),
    });
    steps.collect::<Vec<_>>().join(".")
}

/// Where a place is once an element was removed.
fn moved_up(path: &Path, element: &Path) -> Path {
    let (Some(Step::At(gone)), at) = (element.last(), element.len() - 1) else { panic!("no element") };
    let mut path = path.clone();
    if path.starts_with(&element[..at])
        && let Some(Step::At(index)) = path.get_mut(at)
        && *index > *gone
    {
        *index -= 1;
    }
    path
}

/// A word that a fix offers and that asks for a field, or brings another issue, while another word that it offers does not.
fn worse_choice(judge: &mut Judge, data: &Value, fix: &Value) -> Option<String> {
    if fix["op"] != "oneOf" || fix.get("fact").is_some() {
        return None;
    }
    let mut costs = |data: &Value| {
        let report = judge.report(data, Mode::Draft);
        (report["issues"].as_array().unwrap().len(), report["missing"].as_array().unwrap().len())
    };
    let all: Vec<_> = applied(fix, data).iter().map(&mut costs).collect();
    let (issues, missing) = costs(data);
    let is_free = |cost: &(usize, usize)| cost.0 < issues && cost.1 <= missing;
    (all.iter().any(is_free) && !all.iter().all(is_free))
        .then(|| format!("not alike: {all:?} of {issues} {missing}"))
}

/// The data as each way of taking a fix leaves it.
fn applied(fix: &Value, data: &Value) -> Vec<Value> {
    let path = read_path(&fix["path"]);
    let value = &fix["value"];
    let with = |value: &Value| {
        let mut data = data.clone();
        set(&mut data, &path, value.clone());
        data
    };
    match fix["op"].as_str().unwrap() {
        "set" | "atLeast" | "atMost" | "onOrAfter" | "onOrBefore" => vec![with(value)],
        "oneOf" => value.as_array().unwrap().iter().map(with).collect(),
        "sameAs" => vec![with(get(data, &read_path(value)).expect("the place to copy from"))],
        "add" => {
            let end = get(data, &path).and_then(Value::as_array).map_or(0, Vec::len);
            let mut data = data.clone();
            if end == 0 {
                set(&mut data, &path, Value::Array(Vec::new()));
            }
            set(&mut data, &[path, vec![Step::At(end)]].concat(), value.clone());
            vec![data]
        }
        "remove" => {
            let mut less = data.clone();
            remove(&mut less, &path);
            vec![less]
        }
        other => panic!("no such operation: {other}"),
    }
}

/// Forms that fail in all sorts of ways, each with the trials of its failures.
fn try_all(mut each: impl FnMut(&mut Judge, &Value, Vec<Trial>)) {
    for (seed, start) in starts().iter().enumerate() {
        let mut random = Random::new(4000 + seed as u64);
        let mut judge = Judge::of(start);
        for round in 0..rounds(60).max(60) {
            judge.as_of = *random.pick(&boundary::clocks(&judge, start.as_of));
            let mut data = match random.chance(50) {
                true => vary::changed(&mut judge, &start.data, &mut random, 5),
                false => {
                    let rule = round % judge.form.rules.len();
                    vary::changed_for(&mut judge, &start.data, rule, &mut random, 4)
                }
            };
            if random.chance(20) {
                data = vary::left_out(&judge, &data, &mut random);
            }
            if random.chance(10) {
                fill_up(&judge, &mut data, &mut random);
            }
            let trials = trials(&mut judge, &data);
            each(&mut judge, &data, trials);
        }
    }
}

/// Repeats what a list has until it is full.
fn fill_up(judge: &Judge, data: &mut Value, random: &mut Random) {
    let slot = *random.pick(&slots(judge.form, data));
    let path = path_of(judge.form, slot);
    let Kind::List(limits) = judge.form.schema.field(slot.f).kind else { return };
    let list = get(data, &path).and_then(Value::as_array).cloned().unwrap_or_default();
    if !list.is_empty() {
        let full: Vec<Value> = list.iter().cycle().take(limits.max as usize).cloned().collect();
        set(data, &path, full.into());
    }
}

/// What became of the fixes of a great many failures.
#[derive(Default)]
struct Tally {
    /// How often each operation was tried.
    ops: BTreeMap<String, usize>,
    /// How often each rule of a form failed, and how often with a fix.
    rules: BTreeMap<(&'static str, u8), (usize, usize)>,
    /// The first fix of each rule that did not mend it, with the least form in which it does not.
    wrong: BTreeMap<String, String>,
}

static TALLY: LazyLock<Tally> = LazyLock::new(|| {
    let mut tally = Tally::default();
    try_all(|judge, data, trials| {
        for trial in trials {
            let of = tally.rules.entry((judge.form.id, trial.rule)).or_default();
            of.0 += 1;
            let Some(fix) = trial.fix else { continue };
            of.1 += 1;
            *tally.ops.entry(fix["op"].as_str().unwrap().into()).or_default() += 1;
            let id =
                format!("{}/{} {}", judge.form.id, judge.form.rules[trial.rule as usize].name, fix["op"]);
            if trial.wrong.is_some() && !tally.wrong.contains_key(&id) {
                let mut first = |data: &Value| {
                    self::trials(judge, data).into_iter().find(|t| t.rule == trial.rule && t.wrong.is_some())
                };
                let least = shrink(data, &mut |data| first(data).is_some());
                let again = first(&least).map(|t| format!("{} {}", t.fix.unwrap(), t.wrong.unwrap()));
                tally.wrong.insert(id, format!("{least}\n  {}", again.unwrap_or_default()));
            }
        }
    });
    tally
});

#[test]
fn a_fix_mends_its_rule() {
    println!("fixes tried: {:?}", TALLY.ops);
    let wrong: Vec<String> = TALLY.wrong.iter().map(|(id, what)| format!("{id}: {what}")).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(TALLY.ops.len(), 9, "every operation occurs");
}

#[test]
fn a_rule_offers_a_fix_where_a_value_mends_it() {
    let mut wrong = Vec::new();
    for ((form, index), (failed, fixed)) in &TALLY.rules {
        let form = yushen::rulebook::form(form).unwrap();
        let rule = &form.rules[*index as usize];
        if fixed < failed {
            println!("{}/{}: {fixed} of {failed} failures with a fix", form.id, rule.name);
        }
        if value_mends(form, rule) != (*fixed > 0) {
            wrong.push(format!("{}/{}: {fixed} of {failed} failures with a fix", form.id, rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same of every sample; and pages have some use of them.
#[test]
fn the_fixes_of_samples_mend_their_rules() {
    let (mut issues, mut fixed, mut chosen) = (0, 0, 0);
    let mut wrong = Vec::new();
    for form in yushen::rulebook::FORMS {
        let path = format!("{}/tests/samples/{}.ndjson", env!("CARGO_MANIFEST_DIR"), form.id);
        for line in std::fs::read_to_string(path).unwrap().lines() {
            let sample: Value = serde_json::from_str(line).unwrap();
            let as_of = parse_instant(sample["asOf"].as_str().unwrap()).unwrap();
            for trial in trials(&mut Judge::new(form, as_of), &sample["data"]) {
                issues += 1;
                fixed += usize::from(trial.fix.is_some());
                chosen += usize::from(trial.fix.is_some_and(|fix| fix.get("fact").is_none()));
                wrong.extend(trial.wrong);
            }
        }
    }
    println!("{issues} issues of rules: {fixed} with a fix, of which {chosen} are the applicant's to choose");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(chosen > 0, "{issues} issues, {fixed} with a fix");
}

/// Several elements of a list may fail by one rule: their fixes go together.
#[test]
fn the_fixes_of_one_rule_go_together() {
    let mut taken = 0;
    try_all(|judge, data, trials| {
        if judge.faults(data) > 0 {
            return;
        }
        for index in 0..judge.form.rules.len() as u8 {
            let of_rule: Vec<&Trial> = trials.iter().filter(|trial| trial.rule == index).collect();
            let fixes: Vec<&Value> = of_rule.iter().filter_map(|trial| trial.fix.as_ref()).collect();
            if fixes.len() < 2 || fixes.len() < of_rule.len() {
                continue;
            }
            taken += 1;
            // From the last on, so that indices stay what they were.
            let fixed = fixes.iter().rev().fold(data.clone(), |data, fix| applied(fix, &data).remove(0));
            let fails = |f: &Finding| matches!(f.cause, Cause::Rule { rule, .. } if rule == index);
            let still = judge.review(&fixed).findings.iter().any(fails);
            let name = judge.form.rules[index as usize].name;
            assert!(!still && judge.faults(&fixed) == 0, "{name}: {data}\nthen {fixed}");
        }
    });
    assert!(taken > rounds(20), "{taken}");
}

/// Whether something that the rule says of its own field, or of one that it names beside it, is a matter of a value: a number, a date, a word, a yes or
/// no, what a list has. Not so a text that someone has to write, a name in a table, how many elements there are.
fn value_mends(form: &'static Form, rule: &'static Rule) -> bool {
    let is_own = |f: &FieldId| {
        let within = |of: FieldId| (of.0..form.schema.layout_of(of).end).contains(&f.0);
        within(rule.at) || rule.or_change.is_some_and(within)
    };
    let is_bound = |num: &Num| {
        rules::field_of(*num)
            .is_some_and(|f| is_own(&f) && !matches!(form.schema.field(f).kind, Kind::Coded(_)))
            && !matches!(num, Num::Count(_) | Num::By(..))
    };
    rules::parts(rule).iter().any(|part| match part {
        Expr::Is(f) | Expr::In(f, _) | Expr::Has(f, _) | Expr::ElementIs(f, _) => is_own(f),
        Expr::ElementIn(f, _) => is_own(f),
        Expr::Same(a, b) => is_own(a) || is_own(b),
        Expr::Compare(a, _, b) => is_bound(a) || is_bound(b),
        _ => false,
    })
}
