//! `pkg/src/generated/deadlines.ts`: what deadlines are called, for calendars. It stands apart from
//! the rest of the rulebook so that an app without a calendar does not carry it.

use serde::Serialize;
use yushen::Locale;
use yushen::form::{Deadline, Form};
use yushen::rulebook::FORMS;

use super::both::Both;
use super::names;
use super::ordered_json::{Style, Tree};

/// The file.
pub fn file() -> String {
    let all = FORMS.iter().flat_map(|form| {
        form.deadlines
            .iter()
            .map(|deadline| (format!("{}/{}", form.id, deadline.id), Tree::of(&texts(form, deadline))))
    });
    let deadlines = Tree::Object(all.collect()).print(Style::TypeScript);
    format!(
        "{}import type {{ Locale }} from \"./ids.js\";\n\n\
         type Words = Record<Locale, string>;\n\n\
         /** By the ids of form and deadline. */\n\
         export const DEADLINES: Record<string, {{ title: Words; form: Words; rule?: Words; clause: Words }}> = {deadlines};\n",
        super::HEADING
    )
}

#[derive(Serialize)]
struct Texts {
    title: Both,
    form: Both,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<Both>,
    clause: Both,
}

fn texts(form: &Form, deadline: &Deadline) -> Texts {
    let rule = deadline.rule.map(|index| &form.rules[index as usize]);
    let clause = |locale| match rule {
        Some(rule) => names::clause(rule, locale),
        None => names::document(form.document, locale),
    };
    Texts {
        title: deadline.title.into(),
        form: form.title.into(),
        rule: rule.map(|rule| Both(Locale::ALL.map(|locale| form.title_of(rule, locale)))),
        clause: Both(Locale::ALL.map(clause)),
    }
}
