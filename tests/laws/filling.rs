//! Filling fields in settles rules and never unsettles them.
//!
//! Of each rule, as a whole and of each element: what fails goes on failing; what does not apply goes on
//! not applying; what passes goes on passing or turns out not to apply. So a draft's verdict stays once it
//! is pass or fail. This holds of every absent field but those whose absence is itself known, as that of a
//! date until which nothing has happened: filling such a one in is a change.

use std::collections::BTreeSet;

use serde_json::Value;
use yushen::Mode;
use yushen::field::{Element, FieldId};
use yushen::form::Form;
use yushen::report::verdict::Verdict;
use yushen::rule::Outcome;

use crate::tools::edit::{Path, is_there, path_of, read_path, set, slots};
use crate::tools::rules::{is_known_when_absent, knows_absence};
use crate::tools::{Judge, Random, boundary, rounds, starts, vary};

type Outcomes = Vec<(u8, Element, Outcome)>;

/// The rule that was settled before a field was filled in and is no longer, if any.
fn unsettled(
    form: &'static Form,
    filled: FieldId,
    before: &Outcomes,
    after: &Outcomes,
) -> Option<(u8, Element)> {
    let waits = |rule: u8| !knows_absence(&form.rules[rule as usize], filled);
    let lost = before.iter().filter(|(rule, ..)| waits(*rule)).find(|(rule, element, was)| {
        let now = after.iter().find(|(r, e, _)| r == rule && e == element);
        // Elements of a rule that does not apply are not named.
        let now = now.map_or(Outcome::NotApplicable, |(_, _, outcome)| *outcome);
        match was {
            Outcome::Unknown => false,
            Outcome::Pass => !matches!(now, Outcome::Pass | Outcome::NotApplicable),
            settled => now != *settled,
        }
    });
    lost.map(|(rule, element, _)| (*rule, *element))
}

#[test]
fn filling_in_never_unsettles() {
    let mut filled = 0;
    for (seed, start) in starts().iter().enumerate() {
        let mut random = Random::new(1000 + seed as u64);
        let mut judge = Judge::of(start);
        for _ in 0..rounds(16) {
            judge.as_of = *random.pick(&boundary::clocks(&judge, start.as_of));
            let data = vary::changed(&mut judge, &start.data, &mut random, 3);
            let mut data = vary::left_out(&judge, &data, &mut random);
            let mut before = judge.outcomes(&data);
            let mut verdict = judge.review(&data).verdict;
            let mut open = vary::open(&judge, &data);
            random.shuffle(&mut open);
            for slot in open.into_iter().take(6) {
                let values = boundary::values(&mut judge, &data, slot);
                let Some(value) = (!values.is_empty()).then(|| random.pick(&values).clone()) else {
                    continue;
                };
                let was = data.clone();
                set(&mut data, &path_of(judge.form, slot), value);
                let after = judge.outcomes(&data);
                let now = judge.review(&data).verdict;
                let lost = unsettled(judge.form, slot.f, &before, &after);
                let rule = lost.map(|(rule, element)| (judge.form.rules[rule as usize].name, element));
                assert_eq!(rule, None, "{}: {was}\nthen {data}", judge.form.id);
                assert!(
                    verdict == Verdict::Incomplete || now == verdict,
                    "{}: {was}\nthen {data}",
                    judge.form.id
                );
                (before, verdict) = (after, now);
                filled += 1;
            }
        }
    }
    println!("{filled} fields filled in");
}

#[test]
fn what_is_missing_is_absent_in_order_and_all_that_a_verdict_waits_for() {
    let mut named = 0;
    for (seed, start) in starts().iter().enumerate() {
        let mut random = Random::new(2000 + seed as u64);
        let mut judge = Judge::of(start);
        for _ in 0..rounds(16) {
            let data = vary::changed(&mut judge, &start.data, &mut random, 2);
            let data = vary::left_out(&judge, &data, &mut random);
            let report = judge.report(&data, Mode::Draft);
            let missing = paths(&report["missing"]);
            let absent = vary::open(&judge, &data);
            // The absent fields that a verdict may wait for stand in the form's order, as slots do.
            let known: Vec<Path> = in_order(&judge, &data);
            let mut places = missing.iter().map(|path| known.iter().position(|p| p == path));
            assert!(places.clone().all(|place| place.is_some()), "no field of the form: {report}");
            assert!(places.clone().is_sorted(), "not in the form's order: {report}");
            assert_eq!(missing.iter().collect::<BTreeSet<_>>().len(), missing.len(), "repeats: {report}");
            assert!(places.all(|p| p.is_some_and(|p| !is_there(&data, &known[p]))), "not absent: {report}");
            let open: Vec<Path> = absent.iter().map(|slot| path_of(judge.form, *slot)).collect();
            assert!(missing.iter().all(|path| open.contains(path)), "known when absent: {report}");
            let mut next = paths(&report["next"]);
            next.sort();
            let mut sorted = missing.clone();
            sorted.sort();
            assert_eq!(next, sorted, "what comes next is what is missing");
            assert_eq!(
                report["verdict"] == "incomplete",
                report["verdict"] != "fail" && !missing.is_empty(),
                "{report}"
            );
            named += missing.len();
        }
    }
    println!("{named} missing fields");
}

/// Whoever fills in what is missing, and then what has become so, arrives at a verdict.
#[test]
fn what_is_missing_leads_to_a_verdict() {
    for (seed, start) in starts().iter().enumerate() {
        let mut random = Random::new(3000 + seed as u64);
        let mut judge = Judge::of(start);
        for _ in 0..rounds(2) {
            let mut data = vary::left_out(&judge, &start.data, &mut random);
            let mut steps = 0;
            loop {
                let report = judge.report(&data, Mode::Draft);
                let Some(path) = paths(&report["next"]).into_iter().next() else {
                    assert_ne!(report["verdict"], "incomplete", "{report}");
                    break;
                };
                let slot =
                    slots(judge.form, &data).into_iter().find(|slot| path_of(judge.form, *slot) == path);
                let slot = slot.expect("a field of the form");
                assert!(!is_known_when_absent(judge.form, slot.f));
                let values = boundary::values(&mut judge, &data, slot);
                let before = judge.outcomes(&data);
                set(&mut data, &path, random.pick(&values).clone());
                let after = judge.outcomes(&data);
                assert_eq!(unsettled(judge.form, slot.f, &before, &after), None, "{}: {data}", judge.form.id);
                let report = judge.report(&data, Mode::Draft);
                assert!(!paths(&report["missing"]).contains(&path), "{path:?} is still missing: {data}");
                steps += 1;
                assert!(steps < 200, "{}: no end: {data}", judge.form.id);
            }
        }
    }
}

fn paths(list: &Value) -> Vec<Path> {
    list.as_array().unwrap().iter().map(read_path).collect()
}

/// The form's places for fields, in its order: an element's fields after the element before.
fn in_order(judge: &Judge, data: &Value) -> Vec<Path> {
    let mut all = slots(judge.form, data);
    all.sort_by_key(|slot| {
        let list = judge.form.schema.layout_of(slot.f).list;
        match slot.element {
            Some(i) => (list, i + 1, slot.f.0),
            None => (slot.f.0, 0, 0),
        }
    });
    all.into_iter().map(|slot| path_of(judge.form, slot)).collect()
}
