//! `pkg/src/generated/ids.ts`: the words that a report is made of, as TypeScript types.

use yushen::Locale;
use yushen::UnknownFields;
use yushen::form::{Authority, Document, Severity};
use yushen::report::codes::format_ids;
use yushen::report::fix::FixOp;
use yushen::report::{Mode, Verdict};
use yushen::rule::Outcome;
use yushen::rulebook::FORMS;

use super::rules::rules;

pub(super) fn file() -> String {
    let mut out = String::from(super::HEADING);
    out += &union("A language of messages and labels.", "Locale", Locale::ALL.map(Locale::tag));
    let unknown = UnknownFields::ALL.map(UnknownFields::id);
    out += &union("What is said of keys that a form does not have.", "UnknownFields", unknown);
    out += &union("Whether missing fields are errors.", "Mode", Mode::ALL.map(Mode::id));
    out += &union("Of a form or a stage.", "Verdict", Verdict::ALL.map(Verdict::id));
    out += &union("How much an issue weighs.", "Severity", Severity::ALL.map(Severity::id));
    out += &union("What became of a rule.", "Outcome", Outcome::ALL.map(Outcome::id));
    out += &union("What a fix does.", "FixOp", FixOp::ALL.map(FixOp::id));
    out += &union("A document that clauses stand in.", "DocumentId", Document::ALL.map(Document::id));
    out += &union("Whose document it is.", "Authority", Authority::ALL.map(Authority::id));
    out += &union("A form's id.", "FormId", FORMS.iter().map(|form| form.id));
    let ids: Vec<String> = rules().map(|rule| rule.id()).chain(format_ids().map(String::from)).collect();
    out += &union("A rule's id, or a check of format's.", "RuleId", ids.iter().map(String::as_str));
    out
}

/// On one line where there are few.
fn union<'a>(doc: &str, name: &str, ids: impl IntoIterator<Item = &'a str>) -> String {
    let ids: Vec<String> = ids.into_iter().map(|id| format!("{id:?}")).collect();
    let line = format!("export type {name} = {};\n", ids.join(" | "));
    let lines = || format!("export type {name} =\n  | {};\n", ids.join("\n  | "));
    format!("\n/** {doc} */\n{}", if line.len() <= 120 { line } else { lines() })
}
