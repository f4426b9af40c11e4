//! The tables from which the package's JavaScript encodes forms and words reports: the same data
//! as the engine's, so that neither is kept by hand.
//!
//! A table is one string of lines, which costs the least in bytes and nothing until it is used.
//! Structure and each language stand apart.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::logic::expr::Expr;
use crate::report::wording::{FORMAT_MESSAGES, KINDS, WHOLE_FORM};
use crate::report::{FORMAT_IDS, params::choices_of};
use crate::rulebook::model::{Document, Form, Rule, Severity};
use crate::rulebook::{FORMS, VERSION};
use crate::schema::field::{Item, Kind};
use crate::words::{Locale, Words};

/// Where the tables are kept.
pub(super) const PATH: &str = "pkg/src/generated/tables.ts";

/// The module's text.
pub(super) fn module() -> String {
    let structure: Vec<String> = FORMS.iter().map(|form| structure(form)).collect();
    let documents: Vec<String> =
        Document::ALL.iter().map(|d| format!("{} {}", d.id(), d.authority().id())).collect();
    let mut out = String::from(super::HEADING);
    out += &format!("export const VERSION = {VERSION:?};\n");
    out += &constant("DOCUMENTS", &documents.join("\n"));
    out += &constant("FORMATS", &FORMAT_IDS.map(|id| id.trim_start_matches("format/")).join(" "));
    // Words that messages name; the rest never leave the engine.
    out += &constant(
        "KINDS",
        &KINDS.iter().map(|(id, _)| *id).chain(spoken().map(|(id, _)| id)).collect::<Vec<_>>().join(" "),
    );
    out += &constant("STRUCTURE", &structure.join("\n\n"));
    for locale in Locale::ALL {
        let name = if locale == Locale::ZhCn { "ZH" } else { "EN" };
        out += &constant(name, &lines(locale).join("\n"));
    }
    out
}

fn constant(name: &str, text: &str) -> String {
    assert!(!text.contains(['`', '\\', '$']), "{name} needs escaping");
    format!("export const {name} = `{text}`;\n")
}

/// A form: its id, stages, states and deadlines, then a line a field, then a line a rule.
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
    let fields: Vec<String> = form
        .schema
        .fields
        .iter()
        .map(|field| match field.kind {
            Kind::Group => format!("{}{{", field.path),
            Kind::List(list) if matches!(list.item, Item::Group) => format!("{}[{{{}", field.path, list.max),
            Kind::List(list) => format!("{}[{}", field.path, list.max),
            _ if field.unique => format!("{}!", field.path),
            _ => String::from(field.path),
        })
        .collect();
    let rules: Vec<String> = form.rules.iter().map(rule_line).collect();
    format!("{head}\n{}\n{}", fields.join(" "), rules.join("\n"))
}

/// Name, stage and severity, then the sections of its clause; a product check has none.
fn rule_line(rule: &Rule) -> String {
    let severity = match rule.severity {
        Severity::Error => "",
        Severity::Warning => "w",
        Severity::Notice => "n",
    };
    let each = rule.each.as_ref().map_or(String::new(), |(list, _)| format!("@{}", list.0));
    let section = if rule.clause.product_check { "" } else { rule.clause.section };
    format!("{} {}{severity}{each}|{section}", rule.name, rule.stage)
}

/// Every text of a language, in the order of the structure.
fn lines(locale: Locale) -> Vec<&'static str> {
    let mut all: Vec<Words> = FORMAT_MESSAGES.to_vec();
    all.push(WHOLE_FORM);
    all.extend(KINDS.iter().map(|(_, words)| *words));
    all.extend(spoken().map(|(_, words)| words));
    for form in FORMS {
        all.extend(form.schema.fields.iter().map(|field| field.label));
        all.extend(form.rules.iter().map(|rule| rule.message));
    }
    all.iter().map(|words| words.get(locale)).collect()
}

/// The choices that a rule's message names.
fn spoken() -> impl Iterator<Item = (&'static str, Words)> {
    FORMS
        .iter()
        .flat_map(|form| {
            let split = form.rules.iter().filter(|rule| rule.split).flat_map(|rule| match rule.requires {
                Expr::And(all) => all,
                _ => &[],
            });
            split.filter_map(|expr| match expr {
                Expr::Has(list, choice) => Some(&choices_of(form.schema.field(*list))[*choice as usize]),
                _ => None,
            })
        })
        .map(|choice| (choice.id, choice.label))
}
