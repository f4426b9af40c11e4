//! Puts findings into words.

use crate::field::time::{print_date, print_instant};
use crate::field::{Locale, Localized, Place, localized};
use crate::read::Fault;
use crate::rule::Expr;
use crate::rulebook::FORMS;

use super::codes::FormatCheck;
use super::finding::{Cause, Finding, Judged};
use super::params::{choices_of, params};
use super::value::{Value, ValueKind};

/// The form itself, where a message asks for a field's name.
pub static WHOLE_FORM: Localized = localized("表单", "The form");

/// The message of a finding.
pub fn message(of: Judged, finding: &Finding) -> String {
    let Judged { form, decoded, needs, as_of, locale } = of;
    if let Cause::Format(i) = finding.cause
        && let Fault::Type(actual) = decoded.issues[i as usize].fault
        && finding.place == Place::ROOT
        && let Some(instead) = actual.instead()
    {
        return String::from(instead.get(locale));
    }
    let of_check = |check: FormatCheck| String::from(check.info().message.get(locale));
    let template = match finding.cause {
        Cause::Rule { rule, .. } => form.message_of(&form.rules[rule as usize], locale),
        Cause::Format(i) => of_check(FormatCheck::of(&decoded.issues[i as usize].fault)),
        Cause::Required { .. } => of_check(FormatCheck::Required),
    };
    if !template.contains('{') {
        return template;
    }
    let label = finding.place.field_id().map_or(WHOLE_FORM, |f| form.schema.field(f).label);
    let mut known = vec![("label", String::from(label.get(locale)))];
    params(form, decoded, needs, as_of, finding, &mut |name: &'static str, value: Value| {
        if template.contains(name) {
            known.push((name, spoken(value, locale)));
        }
    });
    fill(&template, &known)
}

/// Fills `{name}` in a template; a part in `[…]` falls away where a name in it is not known.
fn fill(template: &str, known: &[(&str, String)]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '[']) {
        out.push_str(&rest[..at]);
        let close = if rest[at..].starts_with('{') { '}' } else { ']' };
        let end = at + rest[at..].find(close).unwrap_or(rest.len() - at - 1);
        let inner = &rest[at + 1..end];
        if close == ']' {
            let filled = fill(inner, known);
            if !filled.contains('{') {
                out.push_str(&filled);
            }
        } else if let Some((_, value)) = known.iter().find(|(name, _)| *name == inner) {
            out.push_str(value);
        } else {
            out.push_str(&rest[at..=end]);
        }
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    out
}

/// A value as a message says it.
fn spoken(value: Value, locale: Locale) -> String {
    match value {
        Value::Int(n) => format!("{n}"),
        Value::Word(word) => {
            let name = ValueKind::all().map(ValueKind::named).chain(named()).find(|(id, _)| *id == word);
            String::from(name.map_or(word, |(_, name)| name.get(locale)))
        }
        Value::Kind(kind) => String::from(kind.named().1.get(locale)),
        Value::Day(day) => print_date(day),
        Value::Instant(at) => print_instant(at),
        Value::Levels(table, row) => table.levels(row).join(" / "),
        Value::Text(text) => String::from(text),
        Value::Bool(_) | Value::Choices(..) | Value::Rules(_) | Value::Place(_) | Value::Element(_) => {
            String::new()
        }
    }
}

/// The choices that a rule's message names.
pub fn named() -> impl Iterator<Item = (&'static str, Localized)> {
    FORMS
        .iter()
        .flat_map(|form| {
            let split = form.rules.iter().filter(|rule| rule.split).flat_map(|rule| match rule.requires {
                Expr::And(all) => all,
                _ => &[],
            });
            split.filter_map(|expr| match expr {
                Expr::Has(list, choice) => {
                    Some(&choices_of(&form.schema.field(*list).kind)[*choice as usize])
                }
                _ => None,
            })
        })
        .map(|choice| (choice.id, choice.label))
}
