//! Rules and clauses cite each other, and nothing hangs loose.

use std::collections::BTreeSet;

use yushen::Locale;
use yushen::form::{Clause, ClauseKind, Document, Rule};
use yushen::rulebook::{CLAUSES, FORMS, READINGS};

use super::{none, rules};

fn clauses() -> impl Iterator<Item = &'static Clause> {
    CLAUSES.iter().flat_map(|clauses| clauses.iter())
}

fn is_rule(clause: &Clause) -> bool {
    matches!(clause.kind, ClauseKind::Rule)
}

/// Document, section and form of every citation.
fn citations() -> BTreeSet<(Document, &'static str, &'static str)> {
    let cited = rules().filter(|(_, rule, _)| !rule.clause.product_check);
    let each = cited.flat_map(|(form, rule, _)| {
        let sections = rule.clause.section.split(", ");
        sections.map(move |section| (rule.clause.document, section, form.id))
    });
    each.collect()
}

#[test]
fn every_rule_has_a_clause_or_is_the_products_own_check() {
    let lacking = rules().filter(|(_, rule, _)| rule.clause.section.is_empty() && !rule.clause.product_check);
    none(lacking.map(|(_, _, id)| id).collect());
}

#[test]
fn every_citation_has_its_clause() {
    let mut faults = Vec::new();
    for (document, section, form) in citations() {
        let carries = |clause: &&Clause| {
            is_rule(clause)
                && clause.document == document
                && clause.section == section
                && clause.forms.contains(&form)
        };
        if !clauses().any(|clause| carries(&clause)) {
            faults.push(format!(
                "{form} cites {} {section}: no clause of kind rule is shown with it",
                document.id()
            ));
        }
    }
    none(faults);
}

#[test]
fn every_clause_of_a_rule_is_cited() {
    let cited = citations();
    // Special industries: the article names them, and another document's rule asks for the permit.
    let known = [("sub-account-article/1.industries", "binding")];
    let mut uncited = Vec::new();
    for clause in clauses().filter(|clause| is_rule(clause)) {
        assert!(!clause.forms.is_empty(), "{} is shown with no form", clause.id);
        for form in clause.forms {
            if !cited.contains(&(clause.document, clause.section, form)) {
                uncited.push((clause.id, *form));
            }
        }
    }
    assert_eq!(uncited, known);
}

#[test]
fn every_clause_without_rules_says_why() {
    let mut faults = Vec::new();
    for clause in clauses() {
        let Some(reason) = clause.kind.reason() else { continue };
        let is_shown = !matches!(clause.kind, ClauseKind::Descriptive { .. });
        if yushen::Locale::ALL.iter().any(|locale| reason.get(*locale).is_empty()) {
            faults.push(format!("{}: no reason", clause.id));
        }
        if clause.forms.is_empty() == is_shown {
            faults.push(format!("{}: shown with {:?}", clause.id, clause.forms));
        }
    }
    none(faults);
}

#[test]
fn clauses_are_named_once_and_by_their_document() {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for clause in clauses() {
        if !seen.insert(clause.id) || !clause.id.starts_with(&format!("{}/", clause.document.id())) {
            faults.push(clause.id.into());
        }
        let unknown = clause.forms.iter().filter(|form| yushen::rulebook::form(form).is_none());
        faults.extend(unknown.map(|form| format!("{}: no form {form}", clause.id)));
        if clause.section.is_empty() {
            faults.push(format!("{}: no section", clause.id));
        }
    }
    none(faults);
}

/// Whether a name stands for a rule, or for all rules of a form.
fn resolves(name: &str) -> bool {
    match name.strip_suffix("/*") {
        Some(form) => yushen::rulebook::form(form).is_some(),
        None => rules().any(|(_, _, id)| id == name),
    }
}

#[test]
fn sanctions_threaten_rules_that_there_are() {
    let mut faults = Vec::new();
    for clause in clauses() {
        let ClauseKind::Sanction { threatens, .. } = clause.kind else { continue };
        if threatens.is_empty() {
            faults.push(format!("{} threatens nothing", clause.id));
        }
        for name in threatens {
            let found = match name.strip_prefix('§') {
                None => resolves(name),
                // The section itself, or one below it, in the sanction's own document.
                Some(section) => citations().iter().any(|(document, cited, _)| {
                    *document == clause.document
                        && (*cited == section || cited.starts_with(&format!("{section}.")))
                }),
            };
            if !found {
                faults.push(format!("{}: {name}", clause.id));
            }
        }
    }
    none(faults);
}

/// What is said under each rule of a form is read under none: it goes to the form.
#[test]
fn a_reading_of_rules_is_not_of_all_that_a_form_has() {
    let mut faults = Vec::new();
    for reading in READINGS {
        for form in FORMS.iter().filter(|form| form.rules.len() > 1) {
            let is_named = |rule: &Rule| {
                let id = format!("{}/{}", form.id, rule.name);
                reading.rules.iter().any(|name| *name == id)
            };
            if form.rules.iter().all(is_named) {
                faults.push(format!("{}: name the form, {}/*", reading.text.get(Locale::En), form.id));
            }
        }
    }
    none(faults);
}

#[test]
fn readings_are_of_rules_that_there_are() {
    let mut faults = Vec::new();
    for reading in READINGS {
        assert!(!reading.rules.is_empty());
        faults.extend(reading.rules.iter().filter(|name| !resolves(name)).map(|name| String::from(*name)));
    }
    none(faults);
}

#[test]
fn every_form_has_clauses_of_its_document() {
    let bare = FORMS.iter().filter(|form| {
        !clauses().any(|clause| clause.document == form.document && clause.forms.contains(&form.id))
    });
    none(bare.map(|form| form.id.into()).collect());
}
