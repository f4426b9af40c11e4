//! The values of a field at which rules turn, read off the rules: all are such as the field takes.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use yushen::field::time::{DAY, day_of, days, print_date, print_instant, start_of};
use yushen::field::{Choice, FieldId, Kind, List};
use yushen::form::Form;
use yushen::rule::{Category, Context, Expr, LONG_TERM, Num};

use super::edit::{get, path_of};
use super::{Judge, Slot};

/// The last day that a date may name.
const LAST_DAY: i64 = days(2999, 12, 31);

/// The values of a slot to try, given the rest of the data.
pub fn values(judge: &mut Judge, data: &Value, slot: Slot) -> Vec<Value> {
    let form = judge.form;
    let parts = judge.parts.clone();
    let whole = judge.context(data);
    let context = slot.element.map_or(whole, |i| whole.on(FieldId(form.schema.layout_of(slot.f).list), i));
    let mut found: Vec<Value> = match form.schema.field(slot.f).kind {
        Kind::Group => Vec::new(),
        Kind::Bool => vec![true.into(), false.into()],
        Kind::Enum(choices) => choices.iter().map(|choice| choice.id.into()).collect(),
        Kind::Text { .. } | Kind::Coded(_) => texts(form, &parts, data, slot),
        Kind::List(list) => lists(form, &parts, data, slot.f, &list),
        kind => numbers(&context, &parts, slot).into_iter().map(|n| written(kind, n)).collect(),
    };
    let mut seen = BTreeSet::new();
    found.retain(|value| seen.insert(value.to_string()));
    found
}

/// The instants to judge at: the start's, those that rules name, some that put its periods behind it, and the ends
/// of time.
pub fn clocks(judge: &Judge, as_of: i64) -> Vec<i64> {
    let mut all = vec![
        as_of,
        as_of + 2 * DAY,
        as_of + 40 * DAY,
        as_of + 2000 * DAY,
        as_of - 300 * DAY,
        0,
        start_of(LAST_DAY),
    ];
    for part in &judge.parts {
        if let Expr::Compare(Num::AsOf(_), _, Num::Const(at)) = part {
            all.extend([*at, *at - 1]);
        }
    }
    all
}

fn written(kind: Kind, n: i64) -> Value {
    match kind {
        Kind::Int { .. } => n.into(),
        Kind::Instant => print_instant(n).into(),
        _ if n == LONG_TERM => "longTerm".into(),
        _ => print_date(n).into(),
    }
}

/// Where a comparison that reads the slot turns, and what lies on either side.
fn numbers(context: &Context, parts: &[&'static Expr], slot: Slot) -> BTreeSet<i64> {
    let kind = context.values.schema.field(slot.f).kind;
    let mut all = BTreeSet::new();
    let mut around = |n: i64| all.extend([n - 1, n, n + 1]);
    for part in parts {
        let Expr::Compare(a, _, b) = part else { continue };
        for (this, other) in [(*a, *b), (*b, *a)] {
            let Some(n) = context.number(&other) else { continue };
            match this {
                Num::Plus(f, plus) if f == slot.f => around(n - plus),
                Num::Day(f, plus) if f == slot.f => {
                    [n - plus, n - plus + 1].map(start_of).into_iter().for_each(&mut around);
                }
                Num::Sum(f, g) if f == slot.f || g == slot.f => {
                    let rest = context.known(if f == slot.f { g } else { f });
                    around(n - rest.map_or(0, |cell| cell.num()));
                }
                _ => {}
            }
        }
    }
    match kind {
        Kind::Int { min, max } => all.extend([min, max]),
        Kind::Instant => all.extend([0, context.as_of, context.as_of - 400 * DAY]),
        Kind::DateOrLongTerm => all.extend([0, day_of(context.as_of), LAST_DAY, LONG_TERM]),
        _ => all.extend([0, day_of(context.as_of), LAST_DAY]),
    }
    all.retain(|n| match kind {
        Kind::Int { min, max } => (min..=max).contains(n),
        Kind::Instant => (0..=LAST_DAY).contains(&day_of(*n)),
        Kind::DateOrLongTerm if *n == LONG_TERM => true,
        _ => (0..=LAST_DAY).contains(n),
    });
    all
}

fn texts(form: &Form, parts: &[&'static Expr], data: &Value, slot: Slot) -> Vec<Value> {
    let mut all: Vec<String> = match form.schema.field(slot.f).kind {
        Kind::Coded(format) => format.info().examples.iter().map(|text| (*text).into()).collect(),
        _ => vec!["示例".into()],
    };
    let is_free = matches!(form.schema.field(slot.f).kind, Kind::Text { .. });
    for part in parts {
        match part {
            Expr::Matches(f, shape) if *f == slot.f => all.extend(shape.info().examples.map(String::from)),
            Expr::Folds(f, word) if *f == slot.f => all.extend([(*word).into(), spaced(word)]),
            Expr::Listed(Category { levels, table }, _) => {
                if let Some(level) = levels.iter().position(|f| *f == slot.f) {
                    all.extend(
                        [0, table.len() / 2, table.len() - 1].map(|row| table.levels(row)[level].into()),
                    );
                }
            }
            Expr::Same(a, b) if is_free && (*a == slot.f || *b == slot.f) => {
                let other = if *a == slot.f { *b } else { *a };
                let path =
                    path_of(form, Slot { f: other, element: slot.element.filter(|_| in_list(form, other)) });
                if let Some(text) = get(data, &path).and_then(Value::as_str) {
                    all.extend([text.into(), spaced(text)]);
                }
            }
            _ => {}
        }
    }
    all.into_iter().map(Value::from).collect()
}

fn in_list(form: &Form, f: FieldId) -> bool {
    form.schema.layout_of(f).list != yushen::field::NONE
}

/// The text as it may be written without being another one.
fn spaced(text: &str) -> String {
    let mut chars = text.chars();
    let first: String = chars.by_ref().take(1).collect();
    format!("{first} {}", chars.as_str())
}

/// Lists that differ by what rules look for in them.
fn lists(form: &Form, parts: &[&'static Expr], data: &Value, f: FieldId, list: &List) -> Vec<Value> {
    let now = get(data, &path_of(form, Slot { f, element: None })).and_then(Value::as_array);
    let now = now.cloned().unwrap_or_default();
    let mut all: Vec<Vec<Value>> = vec![now.clone()];
    for i in 0..now.len() {
        let mut less = now.clone();
        less.remove(i);
        all.push(less);
    }
    let words = |choices: &[Choice]| choices.iter().map(|choice| Value::from(choice.id)).collect::<Vec<_>>();
    match list.item {
        Kind::Enum(choices) => {
            let every = words(choices);
            for (i, word) in every.iter().enumerate() {
                all.push(vec![word.clone()]);
                all.push(vec![word.clone(), every[(i + 1) % every.len()].clone()]);
                all.push([&every[..i], &every[i + 1..]].concat());
                if !now.contains(word) {
                    all.push([now.clone(), vec![word.clone()]].concat());
                }
            }
            all.push(every);
        }
        Kind::Group => {
            let template = now.first().cloned().unwrap_or(json!({}));
            for element in elements(form, parts, f, &template) {
                all.push(vec![element.clone()]);
                all.push([now.clone(), vec![element]].concat());
            }
            all.push(vec![json!({})]);
            all.push(vec![template; list.max as usize]);
        }
        _ => {
            for part in parts {
                if let Expr::Compare(Num::Count(of), _, Num::Const(n)) = part
                    && *of == f
                {
                    all.extend(
                        [n - 1, *n, n + 1].map(|n| (0..n).map(|i| format!("角色 {i}").into()).collect()),
                    );
                }
            }
        }
    }
    all.push(Vec::new());
    all.retain(|l| (list.min as usize..=list.max as usize).contains(&l.len()));
    all.into_iter().map(Value::from).collect()
}

/// The template, made into each kind of element that some rule looks for.
fn elements(form: &Form, parts: &[&'static Expr], list: FieldId, template: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    for part in parts {
        match part {
            Expr::Some(of, inner) if *of == list => {
                let mut words = Map::new();
                super::rules::walk(inner, &mut |e| {
                    if let Expr::In(f, mask) = e
                        && let Kind::Enum(choices) = form.schema.field(*f).kind
                    {
                        let word = choices[mask.trailing_zeros() as usize].id;
                        words.insert(form.schema.name(*f).into(), word.into());
                    }
                });
                all.push(with(template, words));
            }
            Expr::Listed(Category { levels, table }, tags)
                if form.schema.layout_of(levels[0]).list == list.0 =>
            {
                for tag in 0..table.sheet.info.tags.len() {
                    let row = (0..table.len()).find(|row| tags >> tag & 1 != 0 && table.tag(*row) == tag);
                    let Some(row) = row else { continue };
                    let names = levels.map(|f| form.schema.name(f).to_string());
                    let words =
                        table.levels(row).map(|word| Value::from(if word == "*" { "任意" } else { word }));
                    all.push(with(template, names.into_iter().zip(words).collect()));
                }
                let unlisted = levels.map(|f| (form.schema.name(f).to_string(), "不在表里".into()));
                all.push(with(template, unlisted.into_iter().collect()));
            }
            _ => {}
        }
    }
    all
}

fn with(template: &Value, words: Map<String, Value>) -> Value {
    let mut element = template.as_object().cloned().unwrap_or_default();
    element.extend(words);
    element.into()
}
