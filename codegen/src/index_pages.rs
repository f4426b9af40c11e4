//! `docs/rules.md` and `docs/clauses.md`: every rule, and every clause with what carries it.

use yushen::Locale;
use yushen::form::{Clause, Document, Form};
use yushen::rulebook::{FORMS, VERSION};

use super::both::pick;
use super::names::{self, authority, file, kind, severity};
use super::rules::{clauses, rules, rules_behind, rules_of};

fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn heading(name: &str, locale: Locale, zh: &str, en: &str) -> String {
    let title = pick(locale, zh, en);
    format!("# {title}\n\n{}\n\n", names::other_language(name, locale))
}

/// A form's page, from the folder above it.
fn page(form: &Form, locale: Locale) -> String {
    format!("forms/{}", file(form.id, locale))
}

/// The index of all rules.
pub fn all_rules(locale: Locale) -> String {
    let zh = locale == Locale::ZhCn;
    let mut out = heading("rules", locale, "全部规则", "All rules");
    let (count, forms) = (rules().count(), FORMS.len());
    out += &match zh {
        true => format!("规则库 {VERSION}：{forms} 张表单，{count} 条规则。\n"),
        false => format!("Rulebook {VERSION}: {forms} forms, {count} rules.\n"),
    };
    for form in FORMS {
        out += &format!("\n## [{}]({}) (`{}`)\n\n", form.title.get(locale), page(form, locale), form.id);
        out += &row(if zh {
            &["规则", "程度", "要求", "条款"]
        } else {
            &["Rule", "Severity", "Demands", "Clause"]
        });
        out += "| --- | --- | --- | --- |\n";
        for placed in rules_of(form) {
            let rule = placed.rule;
            let link = format!("[`{}`]({}#{})", placed.id(), page(form, locale), rule.name);
            let clause = match (rule.clause.product_check, zh) {
                (true, true) => "本产品的核对",
                (true, false) => "the product's own check",
                (false, _) => rule.clause.section,
            };
            out += &row(&[&link, severity(rule.severity, locale), &form.title_of(rule, locale), clause]);
        }
    }
    out
}

/// Every clause of the documents, with what carries it or why nothing does.
pub fn all_clauses(locale: Locale) -> String {
    let zh = locale == Locale::ZhCn;
    let mut out = heading("clauses", locale, "全部条款", "All clauses");
    out += match zh {
        true => "五份文档逐条列出：由哪些规则核对；没有规则的，说明原因。\n",
        false => "The five documents, clause by clause: which rules carry it, or why none does.\n",
    };
    for document in Document::ALL {
        out += &format!("\n## {}\n\n", document.title());
        out += &match zh {
            true => format!("来源：{}。", authority(document, locale)),
            false => format!("Authority: {}.", authority(document, locale)),
        };
        if let Some(note) = document.note() {
            out += &format!("{}{}", if zh { "" } else { " " }, note.get(locale));
        }
        out += "\n\n";
        out += &row(if zh {
            &["条款", "内容", "类别", "规则或原因"]
        } else {
            &["Section", "Says", "Kind", "Rules, or why none"]
        });
        out += "| --- | --- | --- | --- |\n";
        for clause in clauses().filter(|clause| clause.document == document) {
            out += &row(&[
                clause.section,
                clause.summary.get(locale),
                kind(&clause.kind, locale),
                &carried(clause, locale),
            ]);
        }
    }
    out
}

fn carried(clause: &'static Clause, locale: Locale) -> String {
    let link = |form: &Form, name: &str| format!("[`{}/{name}`]({}#{name})", form.id, page(form, locale));
    let rules: Vec<String> =
        rules_behind(clause).iter().map(|rule| link(rule.form, rule.rule.name)).collect();
    let reason = clause.kind.reason().map(|reason| String::from(reason.get(locale)));
    let parts: Vec<String> =
        reason.into_iter().chain((!rules.is_empty()).then(|| rules.join("<br>"))).collect();
    parts.join("<br>")
}
