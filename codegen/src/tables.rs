//! The tables from which the package's JavaScript encodes forms and words reports: the same data
//! as the engine's, so that neither is kept by hand.
//!
//! A table is one string of lines, which costs the least in bytes and nothing until it is used.
//! Structure and each language stand apart.

use yushen::Locale;
use yushen::field::Localized;
use yushen::form::{Document, Form, Rule};
use yushen::read::Actual;
use yushen::report::codes::FormatCheck;
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
    // Kinds of value by their numbers, then the choices that messages name.
    let kinds: Vec<&str> = kinds().map(|(id, _)| id).collect();
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

/// The words that parameters are, with what messages call them.
fn kinds() -> impl Iterator<Item = (&'static str, Localized)> {
    ValueKind::all().map(ValueKind::named).chain(named())
}

/// Every text: those of format's checks, of the form itself, of kinds of value and of what to hand in instead of some, then a
/// block a form.
fn blocks(locale: Locale) -> Vec<String> {
    let words = |words: Localized| String::from(words.get(locale));
    let mut shared: Vec<String> = FormatCheck::ALL.map(|check| words(check.info().message)).to_vec();
    shared.push(words(WHOLE_FORM));
    shared.extend(kinds().map(|(_, name)| words(name)));
    shared.extend(Actual::ALL.into_iter().filter_map(Actual::instead).map(words));
    let of_form = |form: &Form| {
        let labels = form.schema.fields.iter().map(|field| words(field.label));
        labels
            .chain(form.rules.iter().map(|rule| form.message_of(rule, locale)))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let forms = FORMS.iter().map(|form| of_form(form));
    std::iter::once(shared.join("\n")).chain(forms).collect()
}
