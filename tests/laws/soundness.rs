//! A draft that passes with fields left open stands whatever is filled into them: told by trying.

use serde_json::Value;
use yushen::report::verdict::Verdict;

use crate::tools::edit::{get, path_of, remove, set, slots};
use crate::tools::{Judge, Random, Slot, Start, boundary, rounds, starts, vary};

/// The most completions of one draft.
const BUDGET: usize = 150;

#[test]
fn a_draft_that_passes_stands_whatever_is_filled_in() {
    let (mut drafts, mut completed) = (0, 0);
    for (seed, start) in starts().iter().filter(|start| start.passes()).enumerate() {
        let mut random = Random::new(seed as u64);
        let mut judge = Judge::of(start);
        for _ in 0..rounds(3) {
            let draft = least(&mut judge, start, &mut random);
            let open = vary::open(&judge, &draft);
            drafts += usize::from(!open.is_empty());
            for completion in completions(&mut judge, &draft, &start.data, &open, &mut random) {
                completed += 1;
                assert_eq!(judge.faults(&completion), 0, "{}: {completion}", start.form.id);
                let fails = judge.review(&completion).verdict == Verdict::Fail;
                assert!(!fails, "{}: {draft}\npasses, but not once it is\n{completion}", start.form.id);
            }
        }
    }
    println!("{drafts} drafts that pass with open fields, {completed} completions, none of which fails");
    assert!(drafts > 20 && completed > rounds(1000), "{drafts} drafts, {completed} completions");
}

/// A form that passes and of which hardly a field can be left out.
fn least(judge: &mut Judge, start: &Start, random: &mut Random) -> Value {
    let mut data = start.data.clone();
    for _ in 0..random.below(4) {
        let changed = vary::changed(judge, &data, random, 1);
        if judge.review(&changed).verdict == Verdict::Pass {
            data = changed;
        }
    }
    let mut order = slots(judge.form, &data);
    random.shuffle(&mut order);
    for slot in order {
        let mut less = data.clone();
        remove(&mut less, &path_of(judge.form, slot));
        if random.chance(90) && judge.review(&less).verdict == Verdict::Pass {
            data = less;
        }
    }
    data
}

/// Every way to fill the open fields in, or as many as the budget allows: each value of each field, and then
/// values of several fields at once.
fn completions(
    judge: &mut Judge,
    draft: &Value,
    whole: &Value,
    open: &[Slot],
    random: &mut Random,
) -> Vec<Value> {
    let mut choices = Vec::new();
    for slot in open {
        let path = path_of(judge.form, *slot);
        let mut values = boundary::values(judge, draft, *slot);
        values.extend(get(whole, &path).cloned());
        choices.push((path, values));
    }
    let count = choices.iter().map(|(_, values)| values.len() + 1).fold(1usize, usize::saturating_mul);
    let mut all = Vec::new();
    if count <= BUDGET {
        all.push(draft.clone());
        for (path, values) in &choices {
            for data in all.clone() {
                for value in values {
                    let mut data = data.clone();
                    set(&mut data, path, value.clone());
                    all.push(data);
                }
            }
        }
        return all;
    }
    for (path, values) in &choices {
        for value in values.iter().take(BUDGET / choices.len()) {
            let mut data = draft.clone();
            set(&mut data, path, value.clone());
            all.push(data);
        }
    }
    while all.len() < BUDGET {
        let mut data = draft.clone();
        for (path, values) in &choices {
            if random.chance(60) && !values.is_empty() {
                set(&mut data, path, random.pick(values).clone());
            }
        }
        all.push(data);
    }
    all
}
