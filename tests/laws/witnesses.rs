//! Every rule can pass, fail and be unknown, but where its own expressions say that it can't; every rule that
//! refuses a form can be kept together with all the others; every word that a form offers can be chosen.

use serde_json::Value;
use yushen::Mode;
use yushen::field::{FieldId, Kind};
use yushen::form::{Form, Rule, Severity};
use yushen::report::verdict::Verdict;
use yushen::rule::{Expr, Outcome, Tri};
use yushen::rulebook::FORMS;

use crate::tools::edit::{Path, get, path_of, remove, set, slots};
use crate::tools::starts::of;
use crate::tools::{Judge, boundary, starts};

const TRUTHS: [Tri; 3] = [Tri::False, Tri::Unknown, Tri::True];

/// Whether an expression can come to a truth value, as far as its shape tells.
fn can(expr: &Expr, truth: Tri) -> bool {
    match expr {
        Expr::True | Expr::False => {
            (truth == Tri::True) == matches!(expr, Expr::True) && truth != Tri::Unknown
        }
        // An absent field is missing, so that it never is false.
        Expr::Present(_) => truth != Tri::False,
        Expr::Not(inner) => can(inner, truth.not()),
        Expr::And(all) if truth == Tri::True => all.iter().all(|e| can(e, truth)),
        Expr::Or(all) if truth == Tri::False => all.iter().all(|e| can(e, truth)),
        Expr::And(all) | Expr::Or(all) => all.iter().any(|e| can(e, truth)),
        Expr::If([_, then, otherwise]) => can(then, truth) || can(otherwise, truth),
        _ => true,
    }
}

/// Whether a rule can come to an outcome, as far as its expressions tell.
fn rule_can(form: &Form, rule: &Rule, outcome: Outcome) -> bool {
    let may_be_empty =
        |list: FieldId| matches!(form.schema.field(list).kind, Kind::List(list) if list.min == 0);
    if outcome == Outcome::NotApplicable && rule.each.as_ref().is_some_and(|(list, _)| may_be_empty(*list)) {
        return true;
    }
    let applies = |truth| {
        let each = rule.each.as_ref().map_or(&Expr::True, |(_, applies)| applies);
        TRUTHS
            .iter()
            .any(|a| TRUTHS.iter().any(|b| a.and(*b) == truth && can(&rule.when, *a) && can(each, *b)))
    };
    TRUTHS.iter().any(|a| {
        TRUTHS.iter().any(|b| applies(*a) && can(&rule.requires, *b) && Outcome::of(*a, || *b) == outcome)
    })
}

/// A change to a form: a slot's new value, or none.
type Change = (Path, Option<Value>);

/// All single changes of what a rule reads.
fn changes(judge: &mut Judge, data: &Value, reads: u64) -> Vec<Change> {
    let mut all = Vec::new();
    for slot in slots(judge.form, data).into_iter().filter(|slot| reads >> slot.f.0 & 1 != 0) {
        let path = path_of(judge.form, slot);
        all.push((path.clone(), None));
        all.extend(boundary::values(judge, data, slot).into_iter().map(|value| (path.clone(), Some(value))));
        // Of no type that a field takes.
        all.push((path, Some(Value::Array(vec![Value::Null; 999]))));
    }
    all
}

fn with(data: &Value, (path, value): &Change) -> Value {
    let mut data = data.clone();
    match value {
        Some(value) => set(&mut data, path, value.clone()),
        None => remove(&mut data, path),
    }
    data
}

/// A form that is as wanted, by no more than two changes of an example: one of the first fields, one of the others.
fn search(
    form: &'static Form,
    (first, then): (u64, u64),
    is_wanted: &mut dyn FnMut(&mut Judge, &Value) -> bool,
) -> Option<Value> {
    let mut desks = Vec::new();
    for start in of(form) {
        for as_of in boundary::clocks(&Judge::of(&start), start.as_of) {
            desks.push((Judge::new(form, as_of), start.data.clone()));
        }
    }
    for (judge, start) in &mut desks {
        if is_wanted(judge, start) {
            return Some(start.clone());
        }
    }
    for (judge, start) in &mut desks {
        let once = changes(judge, start, first).into_iter().map(|change| with(start, &change));
        if let Some(data) = once.into_iter().find(|data| is_wanted(judge, data)) {
            return Some(data);
        }
    }
    for start in of(form) {
        let judge = &mut Judge::of(&start);
        for change in changes(judge, &start.data, first) {
            let once = with(&start.data, &change);
            let later =
                changes(judge, &once, then).into_iter().filter(|second| first != then || second.0 > change.0);
            let mut twice = later.map(|second| with(&once, &second));
            if let Some(data) = twice.find(|data| is_wanted(judge, data)) {
                return Some(data);
            }
        }
    }
    None
}

#[test]
fn every_rule_comes_to_every_outcome_that_it_can() {
    let mut wrong = Vec::new();
    for form in FORMS {
        for (index, rule) in form.rules.iter().enumerate() {
            for outcome in Outcome::ALL {
                if !rule_can(form, rule, outcome) {
                    println!("{}/{} can't be {}: {}", form.id, rule.name, outcome.id(), why(outcome));
                    continue;
                }
                let mut comes = |judge: &mut Judge, data: &Value| {
                    let whole =
                        |o: &&yushen::report::RuleOutcome| o.rule == index as u8 && o.element.is_none();
                    judge.review(data).outcomes.iter().find(whole).is_some_and(|o| o.outcome == outcome)
                };
                if search(form, (rule.reads, rule.reads), &mut comes).is_none() {
                    wrong.push(format!("{}/{} is never {}", form.id, rule.name, outcome.id()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn why(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NotApplicable => "it applies to every form",
        Outcome::Fail => "an absent field is missing, and a present one is all that it requires",
        Outcome::Pass => "it requires what can't be: it only speaks where it applies",
        Outcome::Unknown => "all that it reads is known when absent",
    }
}

/// No two rules that refuse a form exclude each other: each is kept in some form that passes, where it applies.
#[test]
fn every_rule_is_kept_in_a_form_that_passes() {
    let mut wrong = Vec::new();
    for form in FORMS {
        for (index, rule) in
            form.rules.iter().enumerate().filter(|(_, rule)| rule.severity == Severity::Error)
        {
            let mut is_kept = |judge: &mut Judge, data: &Value| {
                let review = judge.review(data);
                let kept =
                    |o: &yushen::report::RuleOutcome| o.rule == index as u8 && o.outcome == Outcome::Pass;
                review.verdict == Verdict::Pass && review.outcomes.iter().any(kept)
            };
            if search(form, (rule.reads, rule.reads), &mut is_kept).is_none() {
                wrong.push(format!("{}/{}", form.id, rule.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kind_of_a_form_passes() {
    for start in starts().iter().filter(|start| start.passes()) {
        let report = Judge::of(start).report(&start.data, Mode::Submit);
        assert_eq!(report["verdict"], "pass", "{}: {}", start.form.id, start.name);
    }
}

/// Every word that a field offers stands in a form that passes, or some rule at that field refuses it.
#[test]
fn every_word_can_be_chosen_or_is_refused_by_a_rule() {
    let mut wrong = Vec::new();
    for form in FORMS {
        for row in 0..form.schema.layout.len() as u8 {
            let Kind::Enum(choices) = form.schema.field(FieldId(row)).kind else { continue };
            let with_it: u64 = form
                .rules
                .iter()
                .map(|rule| rule.reads)
                .filter(|r| r >> row & 1 != 0)
                .fold(0, |all, r| all | r);
            for choice in choices {
                let mut passes = |judge: &mut Judge, data: &Value| {
                    holds(judge.form, data, FieldId(row), choice.id)
                        && judge.review(data).verdict == Verdict::Pass
                };
                if search(form, (1 << row, with_it), &mut passes).is_some() {
                    continue;
                }
                let name = format!("{}: {} {}", form.id, form.schema.field(FieldId(row)).path, choice.id);
                let refusing =
                    form.rules.iter().find(|rule| rule.at == FieldId(row) && refuses(form, rule, choice.id));
                match refusing {
                    Some(rule) => println!("{name} is refused by {}", rule.name),
                    None => wrong.push(name),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn holds(form: &Form, data: &Value, f: FieldId, word: &str) -> bool {
    let mut of_it = slots(form, data).into_iter().filter(|slot| slot.f == f);
    of_it.any(|slot| get(data, &path_of(form, slot)).is_some_and(|value| value == word))
}

/// Whether a rule names the words that it takes at its field, and this is none of them.
fn refuses(form: &Form, rule: &Rule, word: &str) -> bool {
    let Kind::Enum(choices) = form.schema.field(rule.at).kind else { return false };
    let bit = choices.iter().position(|choice| choice.id == word).unwrap();
    match &rule.requires {
        Expr::In(of, mask) => *of == rule.at && mask >> bit & 1 == 0,
        Expr::Not(Expr::In(of, mask)) => *of == rule.at && mask >> bit & 1 != 0,
        _ => false,
    }
}
