//! What a message is made from: the parameters of a finding.

use crate::field::time::day_of;
use crate::field::{Choice, FieldId, Kind};
use crate::form::{Form, Rule};
use crate::read::Decoded;
use crate::rule::{Category, Context, Expr, LONG_TERM, Num, Op, Shape, Tri, path_fault};

use super::codes::format_params;
use super::finding::{Cause, Finding, Need};
use super::value::{FormKind, ParamSink, Value, ValueKind};

/// Names a finding's parameters.
pub fn params(
    form: &Form,
    decoded: &Decoded,
    needs: &[Need],
    as_of: i64,
    finding: &Finding,
    to: &mut impl ParamSink,
) {
    match finding.cause {
        Cause::Format(i) => format_params(form, &decoded.issues[i as usize].fault, finding.place, to),
        Cause::Required { first, count } => {
            to.param("rules", Value::Rules(&needs[first as usize..(first + count) as usize]));
        }
        Cause::Rule { rule, operand } => {
            let context = Context::new(&decoded.values, as_of).at(finding.place);
            let rule = &form.rules[rule as usize];
            requirement_params(&context, failed(rule, operand), rule.split, to);
            if let Some(f) = rule.names
                && let Some(cell) = context.known(f)
            {
                let choices = choices_of(&form.schema.field(f).kind);
                to.param("kind", Value::Word(choices[cell.num() as usize].id));
            }
        }
    }
}

/// The requirement, or the operand of a split one that failed.
pub fn failed(rule: &'static Rule, operand: u8) -> &'static Expr {
    match &rule.requires {
        Expr::And(all) if rule.split => &all[operand as usize],
        whole => whole,
    }
}

fn requirement_params(context: &Context, expr: &Expr, split: bool, to: &mut impl ParamSink) {
    let choices = |f: FieldId| choices_of(&context.values.schema.field(f).kind);
    let choice = |f: FieldId, index: usize| Value::Word(choices(f)[index].id);
    // A word that was given, where the requirement is about one.
    let actual = match expr {
        Expr::In(f, _) | Expr::Not(Expr::In(f, _)) => context.known(*f).map(|cell| (*f, cell)),
        Expr::ElementIs(list, _) | Expr::ElementIn(list, _) => context.word().map(|cell| (*list, cell)),
        _ => None,
    };
    if let Some((f, cell)) = actual {
        to.param("actual", choice(f, cell.num() as usize));
    }
    match expr {
        Expr::Compare(a, op, b) => compare_params(context, a, *op, b, to),
        Expr::In(f, required) => to.param("required", Value::Choices(choices(*f), *required)),
        Expr::Has(f, index) | Expr::ElementIs(f, index) => {
            let name = if split { "material" } else { "required" };
            to.param(name, choice(*f, *index as usize));
        }
        Expr::If([condition, then, otherwise]) => match context.eval(condition) {
            Tri::True => requirement_params(context, then, split, to),
            Tri::False => requirement_params(context, otherwise, split, to),
            Tri::Unknown => {}
        },
        // Of alternatives, the one that compares says by how much.
        Expr::Or(all) => {
            for expr in all.iter().filter(|e| matches!(e, Expr::Compare(..))) {
                requirement_params(context, expr, split, to);
            }
        }
        // Of bounds on both sides, the one that fails.
        Expr::And(all) => {
            for expr in all.iter().filter(|e| context.eval(e) == Tri::False) {
                if let Expr::Compare(a, _, b) = expr {
                    start_day(context, [a, b], to);
                }
            }
        }
        Expr::Matches(f, Shape::PagePath) => {
            if let Some(fault) = path_fault(context.text(*f).unwrap_or_default()) {
                to.param("reason", Value::Word(fault.id()));
            }
        }
        Expr::Listed(category, tags) if category.table.has_all(*tags) => _ = suggest(context, category, to),
        // Of several categories, the first whose name is like a listed one's.
        Expr::Some(list, Expr::Listed(category, tags)) if category.table.has_all(*tags) => {
            context.elements(*list).any(|i| suggest(&context.on(*list, i), category, to));
        }
        _ => {}
    }
}

/// Where a period starts with a date, it is said from when it counts.
fn start_day(context: &Context, numbers: [&Num; 2], to: &mut impl ParamSink) {
    for num in numbers {
        if let Num::Plus(f, period) = num
            && *period != 0
            && matches!(context.values.schema.field(*f).kind, Kind::Instant)
            && context.values.is_dated(*f)
            && let Some(start) = context.known(*f)
        {
            to.param("startDay", Value::Day(day_of(start.num())));
        }
    }
}

fn compare_params(context: &Context, a: &Num, op: Op, b: &Num, to: &mut impl ParamSink) {
    let (Some(actual), Some(required)) = (context.number(a), context.number(b)) else {
        return;
    };
    // A version compares as a number that means nothing to people.
    if matches!(a, Num::Plus(f, 0) if matches!(context.values.schema.field(*f).kind, Kind::Coded(_))) {
        return;
    }
    start_day(context, [a, b], to);
    let value = quantity(context, a, actual);
    let is_count = matches!(value, Value::Int(_));
    to.param("actual", if is_count { count(actual) } else { value });
    to.param("required", quantity(context, a, required));
    if is_count {
        let by = actual - required;
        let (name, by) = match op {
            Op::Ge => ("lacking", -by),
            Op::Gt => ("lacking", 1 - by),
            Op::Lt => ("excess", by + 1),
            Op::Le | Op::Eq => ("excess", by),
        };
        to.param(name, count(by));
    }
}

/// A number that was entered, or what it is off by. One that may be a mobile number, typed into the wrong field, is
/// not repeated.
fn count(n: i64) -> Value<'static> {
    if may_be_mobile(n) { Value::Kind(ValueKind::form(FormKind::ElevenDigits)) } else { Value::Int(n) }
}

/// Whether a number may be one of a mobile phone.
pub fn may_be_mobile(n: i64) -> bool {
    (10_000_000_000..20_000_000_000).contains(&n)
}

/// How a quantity is written that stands for such a number.
pub fn quantity(context: &Context, of: &Num, n: i64) -> Value<'static> {
    match of {
        Num::Day(..) | Num::Today(_) => Value::Day(n),
        Num::AsOf(_) => Value::Instant(n),
        Num::Plus(f, _) => match context.values.schema.field(*f).kind {
            Kind::Date | Kind::DateOrLongTerm if n == LONG_TERM => {
                Value::Kind(ValueKind::form(FormKind::LongTerm))
            }
            Kind::Date | Kind::DateOrLongTerm => Value::Day(n),
            Kind::Instant => Value::Instant(n),
            _ => Value::Int(n),
        },
        _ => Value::Int(n),
    }
}

/// Names the listed category with the nearest name, if there is one.
fn suggest(context: &Context, category: &Category, to: &mut impl ParamSink) -> bool {
    let mut levels = [""; 3];
    for (level, f) in levels.iter_mut().zip(category.levels) {
        *level = context.text(f).unwrap_or_default();
    }
    let row = category.table.nearest(levels);
    row.map(|row| to.param("suggestion", Value::Levels(category.table, row))).is_some()
}

/// For each condition on a word: the name of its field, and the first word that satisfies it.
pub fn words_for(
    form: &Form,
    conditions: &'static [Expr],
) -> impl Iterator<Item = (&'static str, &'static str)> {
    let schema = form.schema;
    conditions.iter().filter_map(move |condition| {
        let Expr::In(f, words) = condition else { return None };
        let choice = choices_of(&schema.field(*f).kind).get(words.trailing_zeros() as usize)?;
        Some((schema.name(*f), choice.id))
    })
}

/// The words of an enum field, or of a list of words.
#[inline(never)]
pub fn choices_of(kind: &Kind) -> &'static [Choice] {
    match kind {
        Kind::Enum(choices) => choices,
        Kind::List(list) => choices_of(list.item),
        _ => &[],
    }
}
