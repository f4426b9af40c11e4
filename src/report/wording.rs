//! Puts findings into words.

use crate::field::text::{code_points, distance};
use crate::field::{Choice, FieldId, Locale, Localized, Place, localized};
use crate::form::{Form, Rule};
use crate::read::Fault;
use crate::rule::Expr;

use super::finding::{Cause, Finding, Judged};
use super::params::{choices_of, params};
use super::phrases::said;
use super::spoken;
use super::value::Value;

/// The form itself, where a message asks for a field's name.
pub static WHOLE_FORM: Localized = localized("表单", "The form");

/// The message of a finding.
pub fn message(of: Judged, finding: &Finding) -> String {
    let Judged { form, decoded, needs, as_of, locale } = of;
    let Finding { cause, place, .. } = *finding;
    let mut known = Vec::new();
    let fault = match cause {
        Cause::Format(i) => Some(&decoded.issues[i as usize].fault),
        _ => None,
    };
    let template = if let Cause::Rule { rule, .. } = cause {
        form.template_of(&form.rules[rule as usize], locale)
    } else {
        let said = said(form, fault, place);
        known.push(("shape", said.entry.words().get(locale).into()));
        known.push(("by", format!("{}", said.by)));
        let choices = choices_of(form.schema.kind_at(place));
        known.push(("choices", list(choices.iter().map(|choice| choice.label.get(locale)), locale)));
        if let Some(Fault::Enum(word)) = fault
            && let Some(choice) = nearest(choices, decoded.values.kept(*word), locale)
        {
            known.push(("nearest", choice.label.get(locale).into()));
        }
        said.phrase.words().get(locale).into()
    };
    if !template.contains('{') {
        return template;
    }
    known.push(("label", name_of(form, place, locale)));
    known.push(("clause", within_sentence(label_of(form, place, locale))));
    known.extend(row_of(form, place, locale).map(|row| ("row", row)));
    let of_rule = matches!(cause, Cause::Rule { .. });
    params(form, decoded, needs, as_of, finding, &mut |name: &'static str, value: Value| {
        let speaker = Speaker { form: of_rule.then_some(form), as_of, locale };
        if name == "required" && template.contains("{until}") {
            known.push(("until", speaker.say(value, true)));
        }
        if template.contains(name) {
            known.push((name, speaker.say(value, false)));
        }
    });
    set(&fill(&template, &known))
}

/// What a place is called where it stands away from its row: the row and the field in it.
pub fn name_of(form: &Form, place: Place, locale: Locale) -> String {
    let Some(row) = row_of(form, place, locale) else { return label_of(form, place, locale).into() };
    if place.is_element() {
        return row;
    }
    let label = label_of(form, place, locale);
    match locale {
        Locale::ZhCn => format!("{row} · {label}"),
        Locale::En => format!("{row}, {}", within_sentence(label)),
    }
}

/// What the row is called that a place is, or is in.
fn row_of(form: &Form, place: Place, locale: Locale) -> Option<String> {
    let list = form.schema.fields.get(usize::from(place.top()).checked_sub(1)?)?;
    let number = place.index()? + 1;
    Some(format!("{} {number}", list.row.unwrap_or(list.label).get(locale)))
}

fn label_of(form: &Form, place: Place, locale: Locale) -> &'static str {
    place.field_id().map_or(WHOLE_FORM, |f| form.schema.field(f).label).get(locale)
}

/// A label as it stands within an English sentence: its first letter lowered, unless it starts with a name.
pub fn within_sentence(label: &str) -> String {
    let mut chars = label.chars();
    let (first, then) = (chars.next(), chars.next());
    match first {
        Some(first) if then.is_some_and(|c| c == ' ' || c.is_ascii_lowercase()) && !is_name(label) => {
            format!("{}{}", first.to_ascii_lowercase(), &label[first.len_utf8()..])
        }
        _ => label.into(),
    }
}

fn is_name(label: &str) -> bool {
    label.starts_with("Douyin") || label.starts_with("Xingtu")
}

fn list<'a>(all: impl Iterator<Item = &'a str>, locale: Locale) -> String {
    let separator = match locale {
        Locale::ZhCn => "、",
        Locale::En => ", ",
    };
    all.collect::<Vec<_>>().join(separator)
}

/// The choice whose id or label is the fewest edits away from a word, if it takes few enough: at most two, and at most half
/// of the characters. Of several the first.
fn nearest<'a>(choices: &'a [Choice], word: &str, locale: Locale) -> Option<&'a Choice> {
    let word = word.to_ascii_lowercase();
    let mut best = (3, None);
    if word.is_empty() {
        return None;
    }
    for choice in choices {
        for name in [choice.id, choice.label.get(locale)] {
            let edits = distance(&name.to_ascii_lowercase(), &word, 2);
            if edits < best.0 && edits <= code_points(name) / 2 {
                best = (edits, Some(choice));
            }
        }
    }
    best.1
}

/// Fills `{name}` in a template; a part in `[…]` falls away where a name in it is not known.
fn fill(template: &str, known: &[(&str, String)]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '[']) {
        out.push_str(&rest[..at]);
        let close = if rest[at..].starts_with('{') { '}' } else { ']' };
        let end = rest[at..].find(close).map(|length| at + length);
        let is_name = |inner: &str| inner.chars().all(|c| c.is_ascii_alphanumeric());
        let Some(end) = end.filter(|end| close == ']' || is_name(&rest[at + 1..*end])) else {
            // A bracket that a message speaks of.
            out.push_str(&rest[at..=at]);
            rest = &rest[at + 1..];
            continue;
        };
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

/// Drops a space between two ideographs: it stood beside a parameter whose value is not always one in figures.
fn set(text: &str) -> String {
    let is_ideograph = |c: &char| ('\u{4E00}'..='\u{9FFF}').contains(c);
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut last = ' ';
    while let Some(c) = chars.next() {
        if !(c == ' ' && is_ideograph(&last) && chars.peek().is_some_and(is_ideograph)) {
            out.push(c);
        }
        last = c;
    }
    out
}

/// Says values as a message does.
struct Speaker<'a> {
    /// The form whose choices are called by their labels.
    form: Option<&'a Form>,
    as_of: i64,
    locale: Locale,
}

impl Speaker<'_> {
    fn say(&self, value: Value, last: bool) -> String {
        let Speaker { form, as_of, locale } = *self;
        match value {
            Value::Int(n) => format!("{n}"),
            Value::Word(word) => {
                let choice = form.and_then(|form| choice_named(form, word));
                String::from(choice.map_or(word, |choice| choice.label.get(locale)))
            }
            Value::Kind(kind) => String::from(kind.named().1.get(locale)),
            Value::Day(day) => spoken::day(day, as_of, locale),
            Value::Instant(at) => spoken::instant(at, as_of, last, locale),
            Value::Text(text) => String::from(text),
            Value::Levels(table, row) => table.levels(row).join(" / "),
            Value::Bool(_) | Value::Choices(..) | Value::Rules(_) | Value::Place(_) | Value::Element(_) => {
                String::new()
            }
        }
    }
}

/// The choice that this id stands for in a form's messages.
fn choice_named(form: &Form, id: &str) -> Option<&'static Choice> {
    named(form).find(|choice| choice.id == id)
}

/// The choices that the messages of a form's rules name.
pub fn named(form: &Form) -> impl Iterator<Item = &'static Choice> {
    let of_rule = |rule: &Rule| {
        let of_row = rule.names.map(|f| choices_of(&form.schema.field(f).kind));
        let said = ["{actual}", "{required}", "{material}"];
        let is_said = said.iter().any(|name| rule.message.get(Locale::En).contains(name));
        let required = is_said.then(|| word_in(&rule.requires)).flatten();
        let required = required.map(|f| choices_of(&form.schema.field(f).kind));
        [of_row, required].into_iter().flatten().flatten()
    };
    form.rules.iter().flat_map(of_rule)
}

/// The field whose choices a requirement is about.
fn word_in(expr: &Expr) -> Option<FieldId> {
    match expr {
        Expr::In(f, _) | Expr::Has(f, _) | Expr::ElementIs(f, _) | Expr::ElementIn(f, _) => Some(*f),
        Expr::Not(inner) => word_in(inner),
        Expr::And(all) | Expr::Or(all) => all.iter().find_map(word_in),
        Expr::If(all) => all[1..].iter().find_map(word_in),
        _ => None,
    }
}
