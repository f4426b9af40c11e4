//! `pkg/src/generated/rulebook.ts`: the rulebook as the package exports it.

use serde::{Serialize, Serializer};
use yushen::form::{Clause, ClauseKind, Clauses, Document};
use yushen::rulebook::{FORMS, VERSION};

use super::categories::{self, Row};
use super::form_info::{FormInfo, form_info};
use super::ordered_json::{Style, Tree};
use super::rules::{Both, Placed, clauses, document_note, reason, rules, rules_behind};

/// The file.
pub fn file() -> String {
    let rulebook = Tree::of(&Rulebook {
        version: VERSION,
        forms: Map(FORMS.iter().map(|form| (form.id.into(), form_info(form))).collect()),
        documents: Map(Document::ALL.map(|d| (d.id().into(), document_info(d))).into()),
        rules: Map(rules().map(|rule| (rule.id(), rule_info(rule))).collect()),
        clauses: clauses().map(clause_info).collect(),
        categories: Categories {
            binding: categories(categories::binding()),
            lead: categories(categories::lead()),
        },
    });
    let mut out = format!(
        "{}import type {{ Rulebook, Words }} from \"../types.js\";\n\n/** Makes the whole rulebook, in words and as data: a function, so that importing it costs nothing. */\nexport function build(): Rulebook {{\n",
        super::HEADING
    );
    let mut rulebook = rulebook.print(Style::TypeScript);
    // What the tables say is repeated on many rows.
    for (i, says) in categories::all().iter().enumerate() {
        let says = Tree::of(says).print(Style::TypeScript);
        out += &format!("  const says{i}: Words = {says};\n");
        rulebook = rulebook.replace(&format!("\"says{i}\""), &format!("says{i}"));
    }
    out += &format!("  return {rulebook};\n}}\n");
    out
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
    categories: Categories,
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
        note: document_note(document),
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
    at: String,
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
        title: rule.title.into(),
        clause: (!product_check).then_some(citation),
        product_check,
        reads: placed.reads(),
        at: placed.at(),
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
    let kind = match clause.kind {
        ClauseKind::Rule => "rule",
        ClauseKind::Manual { .. } => "manual",
        ClauseKind::Guidance { .. } => "guidance",
        ClauseKind::NextStep { .. } => "nextStep",
        ClauseKind::Fact { .. } => "fact",
        ClauseKind::Sanction { .. } => "sanction",
        ClauseKind::Descriptive { .. } => "descriptive",
    };
    ClauseInfo {
        id: clause.id,
        document: clause.document.id(),
        section: clause.section,
        authority: clause.document.authority().id(),
        summary: clause.summary.into(),
        kind,
        reason: reason(clause).map(Both::from),
        rules: rules_behind(clause).into_iter().map(Placed::id).collect(),
        forms: clause.forms,
    }
}

#[derive(Serialize)]
struct Categories {
    binding: Vec<CategoryInfo>,
    lead: Vec<CategoryInfo>,
}

#[derive(Serialize)]
struct CategoryInfo {
    level1: &'static str,
    level2: &'static str,
    level3: &'static str,
    tag: &'static str,
    /// The name of a constant.
    says: String,
}

fn categories(rows: Vec<Row>) -> Vec<CategoryInfo> {
    let all = categories::all();
    let info = |row: Row| {
        let [level1, level2, level3] = row.levels;
        let index = all.iter().position(|says| *says == row.says).unwrap_or_default();
        CategoryInfo { level1, level2, level3, tag: row.tag, says: format!("says{index}") }
    };
    rows.into_iter().map(info).collect()
}
