//! Issues stand in the rulebook's order: by where they stand in the form, checks of format first, then by rule.

use std::cmp::Ordering;

use serde_json::{Value, json};
use yushen::Mode;
use yushen::field::{FieldId, Kind, List, NONE};
use yushen::form::Form;
use yushen::rule::Expr;

use crate::tools::edit::{get, path_of, read_path, set, slots};
use crate::tools::rules::walk;
use crate::tools::{Judge, Random, boundary, rounds, starts, vary};

/// A step of a path, as it sorts: a known key by its row, an index, and after them a key that is not known.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Field(u8),
    Index(u64),
    Unknown(String),
}

fn ranks(form: &'static Form, path: &Value) -> Vec<Rank> {
    let mut parent = NONE;
    let step = |step: &Value| {
        let Some(key) = step.as_str() else { return Rank::Index(step.as_u64().unwrap()) };
        match form.schema.children(parent).find(|f| form.schema.name(*f) == key) {
            Some(f) => {
                parent = f.0;
                Rank::Field(f.0)
            }
            None => Rank::Unknown(key.into()),
        }
    };
    path.as_array().unwrap().iter().map(step).collect()
}

/// Where an issue stands among those of the same place: checks of format, then rules in their order.
fn rule_rank(form: &Form, issue: &Value) -> usize {
    let name = issue["rule"].as_str().unwrap().split_once('/').unwrap();
    match name {
        ("format", _) => 0,
        (_, name) => 1 + form.rules.iter().position(|rule| rule.name == name).unwrap(),
    }
}

fn compare(form: &'static Form, a: &Value, b: &Value) -> Ordering {
    // A path sorts before those inside it, as a shorter list does.
    ranks(form, &a["path"])
        .cmp(&ranks(form, &b["path"]))
        .then_with(|| rule_rank(form, a).cmp(&rule_rank(form, b)))
        .then_with(|| operand(form, a).cmp(&operand(form, b)))
}

/// Of a rule that makes an issue for each thing lacking: which of its list it is.
fn operand(form: &'static Form, issue: &Value) -> Option<usize> {
    let lacking = &issue["params"]["material"];
    let rule = form.rules.get(rule_rank(form, issue).checked_sub(1)?)?;
    let mut named = Vec::new();
    walk(&rule.requires, &mut |expr| {
        if let Expr::Has(list, choice) = expr
            && let Kind::List(List { item: Kind::Enum(choices), .. }) = form.schema.field(*list).kind
        {
            named.push(choices[*choice as usize].id);
        }
    });
    named.iter().position(|id| lacking == id)
}

#[test]
fn issues_stand_in_order() {
    let (mut compared, mut unknown) = (0, 0);
    for (seed, start) in starts().iter().enumerate() {
        let mut random = Random::new(8000 + seed as u64);
        let mut judge = Judge::of(start);
        for _ in 0..rounds(15) {
            judge.as_of = *random.pick(&boundary::clocks(&judge, start.as_of));
            let mut data = vary::changed(&mut judge, &start.data, &mut random, 12);
            for _ in 0..random.below(4) {
                let slot = *random.pick(&slots(judge.form, &data));
                set(
                    &mut data,
                    &path_of(judge.form, slot),
                    random.pick(&[json!({}), json!(true), json!(1e9)]).clone(),
                );
            }
            add_unknown(&mut judge, &mut data, &mut random);
            if random.chance(50) {
                data = vary::left_out(&judge, &data, &mut random);
            }
            let report = judge.report(&data, Mode::Submit);
            for pair in report["issues"].as_array().unwrap().windows(2) {
                let order = compare(judge.form, &pair[0], &pair[1]);
                assert_eq!(order, Ordering::Less, "{} before {} of {data}", pair[0], pair[1]);
                compared += 1;
                unknown += usize::from(pair[1]["rule"] == "format/unknown-field");
            }
        }
    }
    println!("{compared} pairs, {unknown} with an unknown key");
    assert!(unknown > rounds(60));
}

/// Puts keys that the form does not have into some of its objects.
fn add_unknown(judge: &mut Judge, data: &mut Value, random: &mut Random) {
    let mut objects = vec![Vec::new()];
    for row in 0..judge.form.schema.layout.len() as u8 {
        let at = |element| path_of(judge.form, crate::tools::Slot { f: FieldId(row), element });
        match judge.form.schema.field(FieldId(row)).kind {
            Kind::Group => objects.push(at(None)),
            Kind::List(_) => {
                let path = at(None);
                let count = get(data, &path).and_then(Value::as_array).map_or(0, Vec::len);
                objects.extend((0..count).map(|i| [path.clone(), read_path(&json!([i]))].concat()));
            }
            _ => {}
        }
    }
    for path in objects {
        for key in ["zzz", "\u{10000}", "\u{FF01}", "Z", "miniProgram2"] {
            if random.chance(20) && get(data, &path).is_some_and(Value::is_object) {
                set(data, &[path.clone(), read_path(&json!([key]))].concat(), json!(1));
            }
        }
    }
}
