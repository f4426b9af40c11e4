//! What an edit says that it changed makes of the issues known before those of the form as it is now: no issue, nor its fix,
//! stays as it was when another field changed that it hangs on.

use std::collections::BTreeMap;

use serde_json::Value;
use yushen::field::{FieldId, Kind, NONE, Place};
use yushen::read::{Decoded, Input};
use yushen::report::{Cause, Finding, Issue, Judged, Review};
use yushen::rule::Values;
use yushen::session::Session;
use yushen::{Locale, Mode};

use crate::tools::edit::slots;
use crate::tools::{Judge, Random, Slot, boundary, rounds, starts, vary};

/// The issues of rules, by what they are sorted by.
type Known = BTreeMap<u64, String>;

fn written(session: &Session, review: &Review, finding: &Finding) -> String {
    let Session { form, ref decoded, as_of, .. } = *session;
    let of = Judged { form, decoded, needs: &review.needs, as_of, locale: Locale::default() };
    serde_json::to_string(&Issue::new(&of, finding)).unwrap()
}

fn is_of_rule(finding: &&Finding) -> bool {
    matches!(finding.cause, Cause::Rule { .. })
}

fn found(session: &Session) -> Known {
    let review = session.review(false);
    let of_rules = review.findings.iter().filter(is_of_rule);
    of_rules.map(|finding| (finding.order(), written(session, &review, finding))).collect()
}

fn place_of(judge: &Judge, slot: Slot) -> Place {
    match (judge.form.schema.layout_of(slot.f).list, slot.element) {
        (NONE, None) => Place::field(slot.f),
        (NONE, Some(index)) => Place::element(slot.f, index),
        (list, index) => Place::inner(FieldId(list), index.unwrap_or(0), slot.f),
    }
}

/// Takes a value that is no list and no object; null leaves the place absent.
fn edit(session: &mut Session, at: Place, value: &Value) -> bool {
    let input = match value {
        Value::Bool(is) => Input::Bool(*is),
        Value::Number(number) => Input::Number(number.as_f64().unwrap()),
        Value::String(text) => Input::Text(text),
        _ => return session.edit(at, |_| {}),
    };
    session.edit(at, |decoded| decoded.take(at, input))
}

#[test]
fn an_edit_renews_each_issue_that_it_changes() {
    let (mut edits, mut renewed) = (0, 0);
    for (seed, start) in starts().iter().enumerate() {
        let mut random = Random::new(8000 + seed as u64);
        let mut judge = Judge::of(start);
        for round in 0..rounds(30) {
            let rule = round % judge.form.rules.len();
            let data = vary::changed_for(&mut judge, &start.data, rule, &mut random, 4);
            let mut decoded = Decoded::new(Values::new(judge.form.schema));
            decoded.read(&data).unwrap();
            let mut session = Session::open(judge.form, decoded, judge.as_of, Mode::Draft);
            let mut known = found(&session);
            for _ in 0..12 {
                let slot = *random.pick(&slots(judge.form, &data));
                let kind = judge.form.schema.kind_at(place_of(&judge, slot));
                let mut values = boundary::values(&mut judge, &data, slot);
                values.push(Value::Null);
                let value = random.pick(&values).clone();
                let is_leaf = !matches!(kind, Kind::Group | Kind::List(_));
                if !is_leaf || !edit(&mut session, place_of(&judge, slot), &value) {
                    continue;
                }
                edits += 1;
                let review = session.review(false);
                for gone in session.change().removed.iter().filter(is_of_rule) {
                    known.remove(&gone.order());
                }
                for came in session.change().added.iter().filter(is_of_rule) {
                    known.insert(came.order(), written(&session, &review, came));
                    renewed += 1;
                }
                assert_eq!(known, found(&session), "{}: {data}", judge.form.id);
            }
        }
    }
    println!("{edits} edits, {renewed} issues made anew");
    assert!(edits > rounds(1000) && renewed > rounds(1000), "{edits} {renewed}");
}
