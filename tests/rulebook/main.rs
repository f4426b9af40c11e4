//! What holds of the rulebook as data: nothing is left out, and whatever is named is there.

use yushen::field::{Kind, NONE};
use yushen::form::{Form, Rule};
use yushen::rulebook::FORMS;

mod clauses;
mod facts;
mod ids;
mod messages;
mod numbers;
mod tables;
mod texts;
mod turns;
mod wordings;

/// Every rule with its form and its id.
fn rules() -> impl Iterator<Item = (&'static Form, &'static Rule, String)> {
    let of = |form: &'static Form| {
        form.rules.iter().map(move |rule| (form, rule, format!("{}/{}", form.id, rule.name)))
    };
    FORMS.iter().flat_map(move |form| of(form))
}

/// Fails with every fault at once.
#[track_caller]
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn it_has_its_forms_and_states() {
    // Rules are counted by the ledger of their ids.
    assert_eq!(FORMS.len(), 11);
    let states: Vec<(&str, usize)> =
        FORMS.iter().map(|form| (form.id, form.states.len())).filter(|(_, n)| *n > 0).collect();
    assert_eq!(states, [("binding-lifecycle", 8)], "states by form");
}

#[test]
fn every_field_is_read_by_a_rule() {
    let mut faults = Vec::new();
    for form in FORMS {
        let read = form.rules.iter().fold(0, |all, rule| all | rule.reads);
        for (row, field) in form.schema.fields.iter().enumerate() {
            let is_read = read >> row & 1 != 0;
            let may_be_unread = field.display_only || field.unique || matches!(field.kind, Kind::Group);
            if !is_read && !may_be_unread {
                faults.push(format!("{}: no rule reads {}", form.id, field.path));
            }
            if is_read && field.display_only {
                faults.push(format!("{}: {} is display-only, but a rule reads it", form.id, field.path));
            }
        }
    }
    none(faults);
}

#[test]
fn every_issue_stands_where_its_rule_looks() {
    let mut faults = Vec::new();
    for (form, rule, id) in rules() {
        let list = form.schema.layout_of(rule.at).list;
        let holds = match rule.each {
            Some((each, _)) => rule.at == each || list == each.0,
            None => list == NONE,
        };
        if !holds {
            faults.push(format!("{id}: its issue stands at {}", form.schema.field(rule.at).path));
        }
        if rule.stage as usize >= form.stages.len() {
            faults.push(format!("{id}: stage {} of {}", rule.stage, form.stages.len()));
        }
    }
    none(faults);
}

#[test]
fn every_stage_has_a_rule() {
    let mut faults = Vec::new();
    for form in FORMS {
        for (index, stage) in form.stages.iter().enumerate() {
            if !form.rules.iter().any(|rule| rule.stage as usize == index) {
                faults.push(format!("{}: {}", form.id, stage.id));
            }
        }
    }
    none(faults);
}
