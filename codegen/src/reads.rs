//! `pkg/src/generated/reads.ts`: which fields each rule reads, by their rows. It stands apart so that only what needs it,
//! such as a form library's adapter, carries it.

use yushen::form::{Form, Rule};
use yushen::rulebook::FORMS;

pub(super) fn file() -> String {
    let lines: Vec<String> = FORMS.iter().map(|form| line(form)).collect();
    format!(
        "{}\n/**\n * A line a form, in the rulebook's order; in it each rule in the form's order: the row of the field where its issue\n \
         * stands, a colon, and the rows of the fields that it reads.\n */\nexport const READS = `{}`;\n",
        super::HEADING,
        lines.join("\n")
    )
}

fn line(form: &Form) -> String {
    let rules: Vec<String> = form.rules.iter().map(rule).collect();
    rules.join(" ")
}

fn rule(rule: &Rule) -> String {
    let rows = (0..u64::BITS).filter(|row| rule.reads >> row & 1 != 0);
    let rows: Vec<String> = rows.map(|row| row.to_string()).collect();
    format!("{}:{}", rule.at.0, rows.join(","))
}
