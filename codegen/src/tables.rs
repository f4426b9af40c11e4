//! The tables from which the package's JavaScript encodes forms and words reports: the same data
//! as the engine's, so that neither is kept by hand.
//!
//! A table is one string of lines, which costs the least in bytes and nothing until it is used.
//! Structure and each language stand apart.

use yushen::Locale;
use yushen::field::{Field, Kind, Localized};
use yushen::form::{Document, Form, Rule};
use yushen::report::params::choices_of;
use yushen::report::phrases::{Entry, Phrase};
use yushen::report::spoken::MONTHS;
use yushen::report::value::ValueKind;
use yushen::report::wording::{WHOLE_FORM, named};
use yushen::rulebook::{FORMS, VERSION};

/// The modules' paths and texts: the structure's, and one for each language.
pub(super) fn files() -> Vec<(String, String)> {
    let mut files = vec![(String::from("pkg/src/generated/tables.ts"), structures())];
    files.extend(Locale::ALL.map(|locale| {
        let text = format!("{}{}", super::HEADING, constant("TEXTS", &blocks(locale).join("\n\n")));
        (format!("pkg/src/generated/texts.{}.ts", locale.tag()), text)
    }));
    files
}

fn structures() -> String {
    let structure: Vec<String> = FORMS.iter().map(|form| structure(form)).collect();
    let documents: Vec<String> =
        Document::ALL.iter().map(|d| format!("{} {}", d.id(), d.authority().id())).collect();
    let mut out = String::from(super::HEADING);
    out += &format!("export const VERSION = {VERSION:?};\n");
    out += &constant("DOCUMENTS", &documents.join("\n"));
    let kinds: Vec<&str> = ValueKind::all().map(|kind| kind.named().0).collect();
    out += &constant("KINDS", &kinds.join(" "));
    out += &constant("STRUCTURE", &structure.join("\n\n"));
    out
}

fn constant(name: &str, text: &str) -> String {
    assert!(!text.contains(['`', '\\', '$']), "{name} needs escaping");
    format!("export const {name} = `{text}`;\n")
}

/// A form: its id, stages, states and deadlines, then a line a rule. Its fields the engine tells.
fn structure(form: &Form) -> String {
    let stages: Vec<&str> = form.stages.iter().map(|s| s.id).collect();
    let states: Vec<&str> = form.states.iter().map(|s| s.id).collect();
    let deadlines: Vec<String> = form
        .deadlines
        .iter()
        .map(|d| format!("{}{}", d.id, d.rule.map_or(String::new(), |rule| format!("={rule}"))))
        .collect();
    let document = Document::ALL.iter().position(|d| *d == form.document).unwrap_or_default();
    let head =
        format!("{} {document}|{}|{}|{}", form.id, stages.join(" "), states.join(" "), deadlines.join(" "));
    let rules: Vec<String> = form.rules.iter().map(rule_line).collect();
    format!("{head}\n{}", rules.join("\n"))
}

/// Name, the numbers of its stage and its severity, then the sections of its clause; a product check has none.
fn rule_line(rule: &Rule) -> String {
    let section = if rule.clause.product_check { "" } else { rule.clause.section };
    format!("{} {}{}|{section}", rule.name, rule.stage, rule.severity as u8)
}

/// Every text: the phrases of format's checks; what to enter; the form itself, months and kinds of value; then a block a form.
fn blocks(locale: Locale) -> Vec<String> {
    let words = |words: Localized| String::from(words.get(locale));
    let phrases: Vec<String> = Phrase::all().map(|phrase| words(phrase.words())).collect();
    let entries: Vec<String> = Entry::ALL.map(|entry| words(entry.words())).to_vec();
    let mut shared = vec![words(WHOLE_FORM), months(locale)];
    shared.extend(ValueKind::all().map(|kind| words(kind.named().1)));
    let of_form = |form: &Form| {
        let fields = form.schema.fields.iter().map(|field| field_line(field, locale));
        fields
            .chain(form.rules.iter().map(|rule| form.template_of(rule, locale)))
            .chain([named_line(form, locale)])
            .collect::<Vec<_>>()
            .join("\n")
    };
    [phrases, entries, shared]
        .iter()
        .map(|lines| lines.join("\n"))
        .chain(FORMS.iter().map(|form| of_form(form)))
        .collect()
}

/// The names of the months, where a date has them.
fn months(locale: Locale) -> String {
    if locale == Locale::En { MONTHS.join(" ") } else { String::from("-") }
}

/// A field's label; of a list, what a row is called; then the labels of its choices.
fn field_line(field: &Field, locale: Locale) -> String {
    let mut parts = vec![field.label.get(locale)];
    if let Kind::List(_) = field.kind {
        parts.push(field.row.unwrap_or(field.label).get(locale));
    }
    parts.extend(choices_of(&field.kind).iter().map(|choice| choice.label.get(locale)));
    assert!(parts.iter().all(|part| !part.contains('|')), "{}: a bar tells labels apart", field.path);
    parts.join("|")
}

/// The choices that the form's messages name: ids and labels.
fn named_line(form: &Form, locale: Locale) -> String {
    let mut parts: Vec<String> = Vec::new();
    for choice in named(form) {
        let part = format!("{}={}", choice.id, choice.label.get(locale));
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    // An empty line would end the block.
    if parts.is_empty() { String::from("-") } else { parts.join("|") }
}
