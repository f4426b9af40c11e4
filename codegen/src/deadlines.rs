//! `pkg/src/generated/deadlines.ts`: what deadlines are called and what to do by then, for calendars. It stands apart from
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
         interface Texts {{\n  title: Words;\n  todo: Words;\n\
         \x20 /** From then on something may be done; otherwise it is the last moment for it. */\n  starts?: boolean;\n\
         \x20 form: Words;\n  clause: Words;\n}}\n\n\
         /** By the ids of form and deadline. */\n\
         export const DEADLINES: Record<string, Texts> = {deadlines};\n",
        super::HEADING
    )
}

#[derive(Serialize)]
struct Texts {
    title: Both,
    todo: Both,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    starts: bool,
    form: Both,
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
        todo: deadline.todo.into(),
        starts: deadline.starts,
        form: form.title.into(),
        clause: Both(Locale::ALL.map(clause)),
    }
}
