//! `pkg/src/generated/rulebook.zh-CN.json` and `rulebook.en.json`: the rulebook as the package exports it, a language each.

use serde::{Serialize, Serializer};
use yushen::Locale;
use yushen::field::time::print_date;
use yushen::form::{Clause, Clauses, Document};
use yushen::rule::Categories;
use yushen::rulebook::{FORMS, VERSION};

use super::both::Both;
use super::categories::{self, Row};
use super::form_info::{FormInfo, form_info};
use super::ordered_json::{Style, Tree};
use super::rules::{Placed, clauses, rules, rules_behind};

/// The files: paths and texts.
pub(super) fn files() -> impl Iterator<Item = (String, String)> {
    let rulebook = Tree::of(&Rulebook {
        version: VERSION,
        forms: Map(FORMS.iter().map(|form| (form.id.into(), form_info(form))).collect()),
        documents: Map(Document::ALL.map(|d| (d.id().into(), document_info(d))).into()),
        rules: Map(rules().map(|rule| (rule.id(), rule_info(rule))).collect()),
        clauses: clauses().map(clause_info).collect(),
        categories: Map(FORMS.iter().filter_map(|form| form.categories).map(table_info).collect()),
    });
    Locale::ALL.into_iter().map(move |locale| {
        let path = format!("pkg/src/generated/rulebook.{}.json", locale.tag());
        (path, in_one_language(&rulebook, locale).print(Style::Json) + "\n")
    })
}

/// The same with one of the two texts wherever there are both.
fn in_one_language(tree: &Tree, locale: Locale) -> Tree {
    let is_both = |members: &[(String, Tree)]| {
        members.len() == Locale::ALL.len()
            && members.iter().zip(Locale::ALL).all(|((name, _), l)| name == l.tag())
    };
    match tree {
        Tree::Object(members) if is_both(members) => Tree::Object(vec![members[locale as usize].clone()]),
        Tree::Object(members) => Tree::Object(
            members.iter().map(|(name, inner)| (name.clone(), in_one_language(inner, locale))).collect(),
        ),
        Tree::List(list) => Tree::List(list.iter().map(|inner| in_one_language(inner, locale)).collect()),
        atom => atom.clone(),
    }
}

/// Members in a given order.
struct Map<T>(Vec<(String, T)>);

impl<T: Serialize> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

#[derive(Serialize)]
struct Rulebook {
    version: &'static str,
    forms: Map<FormInfo>,
    documents: Map<DocumentInfo>,
    rules: Map<RuleInfo>,
    clauses: Vec<ClauseInfo>,
    categories: Map<Vec<CategoryInfo>>,
}

#[derive(Serialize)]
struct DocumentInfo {
    title: &'static str,
    authority: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Both>,
}

fn document_info(document: Document) -> DocumentInfo {
    DocumentInfo {
        title: document.title(),
        authority: document.authority().id(),
        note: document.note().map(Both::from),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RuleInfo {
    id: String,
    form: &'static str,
    stage: &'static str,
    severity: &'static str,
    title: Both,
    #[serde(skip_serializing_if = "Option::is_none")]
    clause: Option<Citation>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    product_check: bool,
    reads: Vec<&'static str>,
    at: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    each: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_force: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<Both>,
}

#[derive(Serialize)]
struct Citation {
    document: &'static str,
    section: &'static str,
    authority: &'static str,
}

fn rule_info(placed: Placed) -> RuleInfo {
    let Placed { form, rule, .. } = placed;
    let Clauses { document, section, product_check } = rule.clause;
    let citation = Citation { document: document.id(), section, authority: document.authority().id() };
    RuleInfo {
        id: placed.id(),
        form: form.id,
        stage: form.stages[rule.stage as usize].id,
        severity: rule.severity.id(),
        title: placed.title(),
        clause: (!product_check).then_some(citation),
        product_check,
        reads: placed.reads(),
        at: form.schema.field(rule.at).path,
        each: rule.each.as_ref().map(|(list, _)| form.schema.field(*list).path),
        in_force: placed.in_force().map(print_date),
        notes: placed.readings().into_iter().map(Both::from).collect(),
    }
}

#[derive(Serialize)]
struct ClauseInfo {
    id: &'static str,
    document: &'static str,
    section: &'static str,
    authority: &'static str,
    summary: Both,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Both>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<String>,
    forms: &'static [&'static str],
}

fn clause_info(clause: &'static Clause) -> ClauseInfo {
    ClauseInfo {
        id: clause.id,
        document: clause.document.id(),
        section: clause.section,
        authority: clause.document.authority().id(),
        summary: clause.summary.into(),
        kind: clause.kind.id(),
        reason: clause.kind.reason().map(Both::from),
        rules: rules_behind(clause).into_iter().map(Placed::id).collect(),
        forms: clause.forms,
    }
}

#[derive(Serialize)]
struct CategoryInfo {
    level1: &'static str,
    level2: &'static str,
    level3: &'static str,
    tag: &'static str,
    says: Both,
}

/// A table: its id and its rows.
fn table_info(of: &Categories) -> (String, Vec<CategoryInfo>) {
    let table = of.category.table;
    let info = |Row { levels: [level1, level2, level3], tag, says }| CategoryInfo {
        level1,
        level2,
        level3,
        tag,
        says,
    };
    (table.sheet.info.id.into(), categories::rows(table).into_iter().map(info).collect())
}
