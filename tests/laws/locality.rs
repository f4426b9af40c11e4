//! What a report says of a failed rule hangs on nothing but what the rule reads, on what its message names, and its
//! fix on what is read beside it, so that a session may keep an issue until something of that changes.

use std::collections::BTreeMap;

use serde_json::Value;
use yushen::Mode;
use yushen::report::Cause;
use yushen::report::fix::told_from;

use crate::tools::edit::{path_of, set, slots};
use crate::tools::{Judge, Random, Slot, boundary, rounds, starts, vary};

/// The issues of rules, by the rule and where it stands.
fn issues(judge: &mut Judge, data: &Value) -> BTreeMap<String, (u8, Value)> {
    let findings = judge.review(data).findings.clone();
    let report = judge.report(data, Mode::Draft);
    let issues = findings.iter().zip(report["issues"].as_array().unwrap());
    let of_rule = issues.filter_map(|(finding, issue)| match finding.cause {
        Cause::Rule { rule, operand } => {
            Some((format!("{rule} {operand} {}", issue["path"]), (rule, issue.clone())))
        }
        _ => None,
    });
    of_rule.collect()
}

#[test]
fn an_issue_hangs_on_nothing_but_what_its_rule_reads() {
    let mut kept = 0;
    for (seed, start) in starts().iter().enumerate() {
        let mut random = Random::new(5000 + seed as u64);
        let mut judge = Judge::of(start);
        for round in 0..rounds(4 * start.form.rules.len()) {
            let rule = round % start.form.rules.len();
            let data = vary::changed_for(&mut judge, &start.data, rule, &mut random, 4);
            let Some(slot) = elsewhere(&judge, &data, rule, &mut random) else { continue };
            let values = boundary::values(&mut judge, &data, slot);
            let before = issues(&mut judge, &data);
            if values.is_empty() || before.is_empty() {
                continue;
            }
            let mut other = data.clone();
            set(&mut other, &path_of(judge.form, slot), random.pick(&values).clone());
            let after = issues(&mut judge, &other);
            for (key, (rule, issue)) in &before {
                let rule = &judge.form.rules[*rule as usize];
                let read = told_from(judge.form, rule);
                if read >> slot.f.0 & 1 == 0 {
                    assert_eq!(after.get(key).map(|(_, issue)| issue), Some(issue), "{data}\nthen {other}");
                    kept += 1;
                }
            }
        }
    }
    println!("{kept} issues that an edit elsewhere left as they were");
}

/// A field that the rule does not read; often one that another rule of the same place reads.
fn elsewhere(judge: &Judge, data: &Value, rule: usize, random: &mut Random) -> Option<Slot> {
    let (rules, read) = (judge.form.rules, judge.form.rules[rule].reads);
    let beside = rules.iter().filter(|other| other.at == rules[rule].at);
    let beside = beside.fold(0, |all, other| all | other.reads) & !read;
    let wanted = if beside != 0 && random.chance(70) { beside } else { !read };
    let all: Vec<Slot> = slots(judge.form, data).into_iter().filter(|s| wanted >> s.f.0 & 1 != 0).collect();
    (!all.is_empty()).then(|| *random.pick(&all))
}
