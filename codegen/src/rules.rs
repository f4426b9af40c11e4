//! Rules with their forms, and which clauses and readings go with them.

use yushen::Locale;
use yushen::field::Localized;
use yushen::field::time::{day_of, start_of};
use yushen::form::{Clause, ClauseKind, Document, Form, Rule};
use yushen::rule::{Expr, Num, Op};
use yushen::rulebook::{CLAUSES, FORMS, READINGS};

use super::both::Both;

/// A rule and its form.
#[derive(Clone, Copy)]
pub struct Placed {
    pub form: &'static Form,
    pub rule: &'static Rule,
}

impl Placed {
    pub fn id(self) -> String {
        format!("{}/{}", self.form.id, self.rule.name)
    }

    pub fn title(self) -> Both {
        Both(Locale::ALL.map(|locale| self.form.title_of(self.rule, locale)))
    }

    /// Whether a clause of the document demands it, and its section is so.
    fn cites(self, document: Document, holds: impl Fn(&str) -> bool) -> bool {
        let clause = &self.rule.clause;
        !clause.product_check && clause.document == document && clause.section.split(", ").any(holds)
    }

    /// The paths that it reads, in the form's order.
    pub fn reads(self) -> Vec<&'static str> {
        let rows = self.rule.reads;
        let fields = self.form.schema.fields.iter().enumerate();
        fields.filter(|(row, _)| rows >> row & 1 != 0).map(|(_, field)| field.path).collect()
    }

    /// Where its issue stands: `usage[]` is an element.
    pub fn at(self) -> String {
        let path = self.form.schema.field(self.rule.at).path;
        match self.rule.each {
            Some((list, _)) if list == self.rule.at => format!("{path}[]"),
            _ => path.into(),
        }
    }

    /// The day in Beijing from whose start on it applies, where it has one.
    pub fn in_force(self) -> Option<i64> {
        let all: &[Expr] = match &self.rule.when {
            Expr::And(all) => all,
            one => std::slice::from_ref(one),
        };
        let since = |expr: &Expr| match expr {
            Expr::Compare(Num::AsOf(0), Op::Ge, Num::Const(instant)) => Some(*instant),
            _ => None,
        };
        let instant = all.iter().find_map(since)?;
        assert_eq!(
            start_of(day_of(instant)),
            instant,
            "{} comes into force at the start of a day",
            self.id()
        );
        Some(day_of(instant))
    }

    /// How its source is read, where that is about this rule.
    pub fn readings(self) -> Vec<Localized> {
        let id = self.id();
        readings_of(|name| name == id)
    }
}

/// The readings that are about a form as a whole, and about none of its rules more than another.
pub fn form_readings(form: &Form) -> Vec<Localized> {
    let whole_form = format!("{}/*", form.id);
    readings_of(|name| name == whole_form)
}

fn readings_of(concerns: impl Fn(&str) -> bool) -> Vec<Localized> {
    let chosen = READINGS.iter().filter(|reading| reading.rules.iter().any(|name| concerns(name)));
    chosen.map(|reading| reading.text).collect()
}

/// The rules of a form, in its table's order.
pub fn rules_of(form: &'static Form) -> impl Iterator<Item = Placed> {
    form.rules.iter().map(move |rule| Placed { form, rule })
}

/// Every rule.
pub fn rules() -> impl Iterator<Item = Placed> {
    FORMS.iter().flat_map(|form| rules_of(form))
}

/// Every clause.
pub fn clauses() -> impl Iterator<Item = &'static Clause> {
    CLAUSES.iter().flat_map(|clauses| clauses.iter())
}

/// The rules that carry a clause, or that a sanction stands behind.
pub fn rules_behind(clause: &Clause) -> Vec<Placed> {
    match &clause.kind {
        ClauseKind::Rule => {
            rules().filter(|rule| rule.cites(clause.document, |s| s == clause.section)).collect()
        }
        ClauseKind::Sanction { threatens, .. } => rules()
            .filter(|rule| threatens.iter().any(|name| is_threatened(*rule, clause.document, name)))
            .collect(),
        _ => Vec::new(),
    }
}

/// `§三` means section 三 of the document and those below it. A product's own check is not threatened.
fn is_threatened(rule: Placed, document: Document, name: &str) -> bool {
    if let Some(section) = name.strip_prefix('§') {
        return rule.cites(document, |s| {
            s.strip_prefix(section).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        });
    }
    match name.strip_suffix("/*") {
        Some(form) => rule.form.id == form && !rule.rule.clause.product_check,
        None => rule.id() == name,
    }
}
