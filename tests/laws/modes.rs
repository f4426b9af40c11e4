//! What draft and submit share, and where the verdicts come from.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use yushen::Mode;
use yushen::field::FieldId;
use yushen::form::{Form, Severity};
use yushen::report::review::RuleOutcome;
use yushen::rule::Outcome;

use crate::tools::edit::{Path, Step, path_of, read_path, set, slots};
use crate::tools::{Judge, Random, boundary, rounds, starts, vary};

/// Forms of all sorts: changed, with fields left out, and with values that are none.
fn each_form(seed: u64, count: usize, mut of: impl FnMut(&mut Judge, &Value)) {
    for (i, start) in starts().iter().enumerate() {
        let mut random = Random::new(seed + i as u64);
        let mut judge = Judge::of(start);
        for _ in 0..rounds(count) {
            judge.as_of = *random.pick(&boundary::clocks(&judge, start.as_of));
            let mut data = vary::changed(&mut judge, &start.data, &mut random, 4);
            if random.chance(70) {
                data = vary::left_out(&judge, &data, &mut random);
            }
            if random.chance(50) {
                let slot = *random.pick(&slots(judge.form, &data));
                let spoilt = [json!(7.5), json!([[]]), json!("\u{7}"), json!({"a": 1}), json!(vec![1; 60])];
                let mut path = path_of(judge.form, slot);
                path.truncate(1 + random.below(path.len()));
                set(&mut data, &path, random.pick(&spoilt).clone());
            }
            of(&mut judge, &data);
        }
    }
}

#[test]
fn submit_asks_for_what_a_draft_leaves_open_and_for_nothing_else() {
    each_form(6000, 20, |judge, data| {
        let (draft, submit) = (judge.report(data, Mode::Draft), judge.report(data, Mode::Submit));
        let verdicts = (draft["verdict"].as_str().unwrap(), submit["verdict"].as_str().unwrap());
        assert!(
            matches!(verdicts, ("pass", "pass") | ("fail" | "incomplete", "fail")),
            "{verdicts:?}: {data}"
        );
        for same in ["missing", "next", "outcomes", "deadlines", "state"] {
            assert_eq!(draft[same], submit[same], "{same}: {data}");
        }
        let (required, others): (Vec<_>, Vec<_>) =
            submit["issues"].as_array().unwrap().iter().partition(|issue| issue["rule"] == "format/required");
        assert_eq!(others, draft["issues"].as_array().unwrap().iter().collect::<Vec<_>>(), "{data}");
        let asked: Vec<&Value> = required.iter().map(|issue| &issue["path"]).collect();
        assert_eq!(asked, submit["missing"].as_array().unwrap().iter().collect::<Vec<_>>(), "{data}");
        for issue in required {
            let ids = issue["params"]["rules"].as_array().unwrap();
            let index = |id: &Value| {
                let name = id.as_str().unwrap().split_once('/').unwrap().1;
                judge.form.rules.iter().position(|rule| rule.name == name).unwrap()
            };
            let rules: Vec<usize> = ids.iter().map(index).collect();
            assert!(rules.is_sorted_by(|a, b| a < b) && !rules.is_empty(), "{issue}");
            let is_error = |rule: &usize| judge.form.rules[*rule].severity == Severity::Error;
            assert!(rules.iter().all(is_error), "{issue}");
            let clause = judge.form.rules[rules[0]].clause;
            let section = (!clause.product_check).then_some(clause.section);
            assert_eq!(issue["clause"]["section"].as_str(), section, "{issue}");
        }
    });
}

/// The verdicts of the form and of its stages, worked out anew from the rest of the report.
#[test]
fn verdicts_follow_from_issues_and_outcomes() {
    each_form(7000, 20, |judge, data| {
        let outcomes: Vec<RuleOutcome> = judge.review(data).outcomes.clone();
        let form = judge.form;
        for mode in [Mode::Draft, Mode::Submit] {
            let report = judge.report(data, mode);
            let errors =
                report["issues"].as_array().unwrap().iter().filter(|issue| issue["severity"] == "error");
            let mut failed = BTreeSet::new();
            for issue in errors.clone() {
                match issue["stage"].as_str() {
                    Some(stage) => _ = failed.insert(stage.to_string()),
                    None => failed.extend(stages_naming(form, &read_path(&issue["path"]))),
                }
            }
            let open: BTreeSet<&str> = outcomes
                .iter()
                .filter(|o| o.element.is_none() && o.outcome == Outcome::Unknown)
                .map(|o| &form.rules[o.rule as usize])
                .filter(|rule| rule.severity == Severity::Error)
                .map(|rule| form.stages[rule.stage as usize].id)
                .collect();
            let verdict = |fails: bool, waits: bool| {
                if fails {
                    "fail"
                } else if waits {
                    "incomplete"
                } else {
                    "pass"
                }
            };
            let whole = verdict(errors.count() > 0, !open.is_empty());
            assert_eq!(report["verdict"], whole, "{data}");
            let stages = form.stages.iter().map(|stage| {
                json!({"id": stage.id, "verdict": verdict(failed.contains(stage.id), open.contains(stage.id))})
            });
            assert_eq!(report["stages"], stages.collect::<Value>(), "{data}");
        }
    });
}

/// The stages whose rules name the field at a path, or one inside it.
fn stages_naming(form: &'static Form, path: &Path) -> Vec<String> {
    let keys: Vec<&str> = path
        .iter()
        .filter_map(|step| if let Step::Key(key) = step { Some(key.as_str()) } else { None })
        .collect();
    let named = |row: &u8| {
        let field: Vec<String> =
            form.schema.field(FieldId(*row)).path.split('.').map(|key| key.replace("[]", "")).collect();
        keys.len() <= field.len() && keys.iter().zip(&field).all(|(a, b)| a == b)
    };
    let rows: Vec<u8> = (0..form.schema.layout.len() as u8).filter(named).collect();
    let rules = form.rules.iter().filter(|rule| rows.iter().any(|row| rule.reads >> row & 1 != 0));
    rules.map(|rule| form.stages[rule.stage as usize].id.to_string()).collect()
}
