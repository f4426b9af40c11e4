//! The parameters of each rule's issues as a TypeScript type: what `src/report/params.rs` and `src/report/codes.rs` give.

use std::collections::BTreeSet;

use yushen::field::{Choice, FieldId, Kind};
use yushen::form::Form;
use yushen::report::codes::FormatCheck;
use yushen::report::params::choices_of;
use yushen::rule::{Expr, Num, Op, PathFault, Shape};

use super::rules::{Placed, rules};

/// A parameter: its types, and whether it is always there.
struct Param {
    name: &'static str,
    types: BTreeSet<String>,
    always: bool,
}

type Params = Vec<Param>;

/// The type that has the parameters of every rule.
pub fn types() -> String {
    let mut out = String::from("\n/** The parameters of each rule's and each check of format's issues. */\n");
    out += "export interface Params {\n";
    for placed in rules() {
        let Placed { form, rule } = placed;
        let mut params = of(form, &rule.requires, rule.split);
        if let Some(f) = rule.names {
            let all = words(choices_of(&form.schema.field(f).kind), u32::MAX);
            params.push(one("kind", all, false));
        }
        out += &line(&placed.id(), params);
    }
    // Two checks of an id differ in their severity alone.
    let is_first =
        |check: &FormatCheck| FormatCheck::ALL.iter().find(|other| other.id() == check.id()) == Some(check);
    for check in FormatCheck::ALL.into_iter().filter(is_first) {
        let [always, sometimes] = check.info().params;
        let named = |names: &'static [&'static str], always| {
            names.iter().map(move |name| one(name, type_of(check, name), always))
        };
        out += &line(check.id(), named(always, true).chain(named(sometimes, false)).collect());
    }
    out + "}\n"
}

fn line(id: &str, params: Params) -> String {
    let members = params.iter().map(|Param { name, types, always }| {
        let types: Vec<&str> = types.iter().map(String::as_str).collect();
        format!("{name}{}: {}", if *always { "" } else { "?" }, types.join(" | "))
    });
    let members: Vec<String> = members.collect();
    match members.is_empty() {
        true => format!("  \"{id}\": {{}};\n"),
        false => format!("  \"{id}\": {{ {} }};\n", members.join("; ")),
    }
}

fn one(name: &'static str, ty: impl Into<String>, always: bool) -> Param {
    Param { name, types: BTreeSet::from([ty.into()]), always }
}

/// Of a check of format. What is not known here is whatever it is.
fn type_of(check: FormatCheck, name: &str) -> &'static str {
    match (check, name) {
        (FormatCheck::Enum, "expected") => "string[]",
        (FormatCheck::Required, "rules") => "RuleId[]",
        (FormatCheck::Length, "actual") | (_, "min" | "max" | "line" | "column") => "number",
        (_, "expected" | "actual" | "format" | "suggestion") => "string",
        _ => "unknown",
    }
}

/// Of a failed requirement.
fn of(form: &Form, expr: &Expr, split: bool) -> Params {
    let choices = |f: FieldId| choices_of(&form.schema.field(f).kind);
    match expr {
        Expr::Compare(a, op, b) => compared(form, *a, *op, *b),
        Expr::In(f, mask) => {
            let required = words(choices(*f), *mask);
            Vec::from([
                one("actual", words(choices(*f), !mask), true),
                one("required", format!("({required})[]"), true),
            ])
        }
        Expr::Not(Expr::In(f, mask)) => Vec::from([one("actual", words(choices(*f), *mask), true)]),
        Expr::ElementIs(f, index) => Vec::from([
            one("actual", words(choices(*f), !(1 << index)), true),
            one("required", words(choices(*f), 1 << index), true),
        ]),
        Expr::ElementIn(f, _) => Vec::from([one("actual", words(choices(*f), u32::MAX), true)]),
        Expr::Has(f, index) => {
            let name = if split { "material" } else { "required" };
            Vec::from([one(name, words(choices(*f), 1 << index), true)])
        }
        Expr::If([_, then, otherwise]) => either([of(form, then, split), of(form, otherwise, split)]),
        Expr::Or(all) => {
            let compared = all.iter().filter(|expr| matches!(expr, Expr::Compare(..)));
            both(compared.map(|expr| of(form, expr, split)))
        }
        Expr::And(all) if split => either(all.iter().map(|expr| of(form, expr, split))),
        Expr::Matches(_, Shape::PagePath) => {
            let faults: Vec<String> =
                PathFault::ALL.iter().map(|fault| format!("{:?}", fault.id())).collect();
            Vec::from([one("reason", faults.join(" | "), true)])
        }
        Expr::Listed(category, tags) | Expr::Some(_, Expr::Listed(category, tags))
            if category.table.has_all(*tags) =>
        {
            Vec::from([one("suggestion", "string[]", false)])
        }
        _ => Params::new(),
    }
}

fn compared(form: &Form, a: Num, op: Op, b: Num) -> Params {
    let is_count = match a {
        Num::Plus(f, _) => match form.schema.field(f).kind {
            Kind::Coded(_) => return Params::new(),
            kind => matches!(kind, Kind::Int { .. }),
        },
        Num::Day(..) | Num::Today(_) | Num::AsOf(_) => false,
        _ => true,
    };
    if !is_count {
        // A period that starts with an instant, which may have been given as a date.
        let starts = |num| matches!(num, Num::Plus(f, period) if period != 0 && matches!(form.schema.field(f).kind, Kind::Instant));
        let start = [a, b].into_iter().any(starts).then(|| one("startDay", "string", false));
        let compared = [one("actual", "string", true), one("required", "string", true)];
        return start.into_iter().chain(compared).collect();
    }
    // One that may be a mobile number is not repeated.
    let count = || BTreeSet::from(["number".into(), "\"elevenDigits\"".into()]);
    let by = if matches!(op, Op::Ge | Op::Gt) { "lacking" } else { "excess" };
    Vec::from([
        Param { name: "actual", types: count(), always: true },
        one("required", "number", true),
        Param { name: by, types: count(), always: true },
    ])
}

fn words(choices: &[Choice], mask: u32) -> String {
    let chosen = choices.iter().enumerate().filter(|(i, _)| mask >> i & 1 != 0);
    chosen.map(|(_, choice)| format!("{:?}", choice.id)).collect::<Vec<_>>().join(" | ")
}

/// What is given where each of these gives its own.
fn both(all: impl Iterator<Item = Params>) -> Params {
    let mut merged = Params::new();
    for param in all.flatten() {
        match merged.iter_mut().find(|other| other.name == param.name) {
            Some(other) => {
                other.types.extend(param.types);
                other.always |= param.always;
            }
            None => merged.push(param),
        }
    }
    merged
}

/// What is given where one of these gives its own.
fn either(all: impl IntoIterator<Item = Params>) -> Params {
    let all: Vec<Params> = all.into_iter().collect();
    let in_all = |name| all.iter().all(|of| of.iter().any(|param| param.name == name && param.always));
    let always: BTreeSet<&str> =
        all.iter().flatten().map(|param| param.name).filter(|name| in_all(*name)).collect();
    let mut merged = both(all.into_iter());
    merged.iter_mut().for_each(|param| param.always = always.contains(param.name));
    merged
}
