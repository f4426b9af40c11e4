//! The numbers of a rule's requirement, for its texts: a threshold is written in the requirement alone.
//!
//! In a title or a message `{limit}` is the number that is compared with, and `{days}`, `{hours}` or `{minutes}` is a
//! period. `{wholeDays}` are the days of which the first does not count. Any other `{name}` is a parameter of the issue.

use crate::field::time::{DAY, HOUR, MINUTE};
use crate::field::{Kind, Locale, Localized, Schema, print_version};
use crate::rule::{Expr, Num, Op};

use super::definition::{Deadline, Form};
use super::rule::Rule;

/// The names of constants.
pub const CONSTANTS: [&str; 5] = ["limit", "days", "wholeDays", "hours", "minutes"];

impl Form {
    /// A rule's title, its constants filled in.
    pub fn title_of(&self, rule: &Rule, locale: Locale) -> String {
        self.filled(rule, rule.title, locale)
    }

    /// A rule's message, its constants filled in; what is left in braces are parameters.
    pub fn message_of(&self, rule: &Rule, locale: Locale) -> String {
        self.filled(rule, rule.message, locale)
    }

    /// A rule's message as it is filled: an instant that is the last moment is `{until}`, so that it can be said as one.
    pub fn template_of(&self, rule: &Rule, locale: Locale) -> String {
        let text = self.message_of(rule, locale);
        if ends(&self.schema, &rule.requires) { text.replace("{required}", "{until}") } else { text }
    }

    fn filled(&self, rule: &Rule, text: Localized, locale: Locale) -> String {
        let mut text = String::from(text.get(locale));
        if CONSTANTS.iter().any(|name| text.contains(&format!("{{{name}}}"))) {
            for (name, value) in self.constants(rule) {
                text = text.replace(&format!("{{{name}}}"), &value);
            }
        }
        text
    }

    /// The period after which a deadline is, in each unit.
    pub fn period_of(&self, deadline: &Deadline) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        period(&self.schema, deadline.at, &mut all);
        all
    }

    /// The constants of a rule's requirement, by their names; none that would have several values.
    pub fn constants(&self, rule: &Rule) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        gather(&self.schema, &rule.requires, &mut all);
        let ambiguous = |(name, value): &(&str, String)| all.iter().any(|(n, v)| n == name && v != value);
        let mut all: Vec<_> = all.iter().filter(|one| !ambiguous(one)).cloned().collect();
        all.dedup();
        all
    }
}

/// Whether what is required is an instant up to which something has to happen.
fn ends(schema: &Schema, expr: &Expr) -> bool {
    match expr {
        Expr::Compare(_, Op::Le | Op::Lt, b) => match *b {
            Num::Plus(f, _) => matches!(schema.field(f).kind, Kind::Instant),
            Num::AsOf(_) => true,
            _ => false,
        },
        Expr::Or(all) => all.iter().any(|expr| ends(schema, expr)),
        Expr::If(all) => all.iter().any(|expr| ends(schema, expr)),
        _ => false,
    }
}

fn gather(schema: &Schema, expr: &Expr, to: &mut Vec<(&'static str, String)>) {
    match expr {
        Expr::Compare(a, _, b) => {
            if let Num::Const(n) = *b {
                to.push(("limit", written(schema, *a, n)));
            }
            [*a, *b].into_iter().for_each(|num| period(schema, num, to));
        }
        Expr::Not(inner) | Expr::Some(_, inner) => gather(schema, inner, to),
        Expr::And(all) | Expr::Or(all) => all.iter().for_each(|expr| gather(schema, expr, to)),
        Expr::If(all) => all.iter().for_each(|expr| gather(schema, expr, to)),
        _ => {}
    }
}

/// A constant as people write it, given what it is compared with.
fn written(schema: &Schema, with: Num, n: i64) -> String {
    match with {
        Num::Plus(f, _) if matches!(schema.field(f).kind, Kind::Coded(_)) => print_version(n),
        _ => format!("{n}"),
    }
}

/// The period after a day or an instant, in each unit of which it is a whole number.
fn period(schema: &Schema, num: Num, to: &mut Vec<(&'static str, String)>) {
    let millis = match num {
        Num::Today(days) | Num::Day(_, days) => days * DAY,
        Num::AsOf(millis) => millis,
        Num::Plus(f, millis) if matches!(schema.field(f).kind, Kind::Instant) => millis,
        Num::Plus(f, days) if matches!(schema.field(f).kind, Kind::Date | Kind::DateOrLongTerm) => days * DAY,
        _ => return,
    };
    if millis <= 0 {
        return;
    }
    for (name, unit) in [("days", DAY), ("hours", HOUR), ("minutes", MINUTE)] {
        if millis % unit == 0 {
            to.push((name, format!("{}", millis / unit)));
        }
    }
    if millis % DAY == 0 {
        to.push(("wholeDays", format!("{}", millis / DAY - 1)));
    }
}
