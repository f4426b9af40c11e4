//! Names that several pages use.

use yushen::Locale;
use yushen::form::{Authority, ClauseKind, Document, Rule, Severity};

use super::both::pick;

/// A page's file name.
pub fn file(name: &str, locale: Locale) -> String {
    match locale {
        Locale::ZhCn => format!("{name}.zh-CN.md"),
        Locale::En => format!("{name}.md"),
    }
}

/// The way to the page in the other language.
pub fn other_language(name: &str, locale: Locale) -> String {
    match locale {
        Locale::ZhCn => format!("中文 · [English]({})", file(name, Locale::En)),
        Locale::En => format!("[中文]({}) · English", file(name, Locale::ZhCn)),
    }
}

pub fn severity(severity: Severity, locale: Locale) -> &'static str {
    match severity {
        Severity::Error => pick(locale, "错误", "error"),
        Severity::Warning => pick(locale, "警告", "warning"),
        Severity::Notice => pick(locale, "提示", "notice"),
    }
}

pub fn authority(document: Document, locale: Locale) -> &'static str {
    match document.authority() {
        Authority::Official => pick(locale, "平台规范", "the platform's own rules"),
        Authority::OfficialHelp => pick(locale, "平台帮助文档", "the platform's help pages"),
        Authority::Unofficial => pick(locale, "非官方", "unofficial"),
    }
}

pub fn kind(kind: &ClauseKind, locale: Locale) -> &'static str {
    match kind {
        ClauseKind::Rule => pick(locale, "规则", "rule"),
        ClauseKind::Manual { .. } => pick(locale, "人工核对", "people"),
        ClauseKind::Guidance { .. } => pick(locale, "建议", "guidance"),
        ClauseKind::NextStep { .. } => pick(locale, "通过之后", "next step"),
        ClauseKind::Fact { .. } => pick(locale, "须知", "fact"),
        ClauseKind::Sanction { .. } => pick(locale, "后果", "sanction"),
        ClauseKind::Descriptive { .. } => pick(locale, "叙述", "descriptive"),
    }
}

/// A document and whose it is.
pub fn document(document: Document, locale: Locale) -> String {
    match locale {
        Locale::ZhCn => format!("《{}》（{}）", document.title(), authority(document, locale)),
        Locale::En => format!("《{}》 ({})", document.title(), authority(document, locale)),
    }
}

/// What a rule rests on.
pub fn clause(rule: &Rule, locale: Locale) -> String {
    let document = rule.clause.document;
    let section = rule.clause.section;
    let cited = match locale {
        Locale::ZhCn => format!("《{}》{section}（{}）", document.title(), authority(document, locale)),
        Locale::En => format!("《{}》 {section} ({})", document.title(), authority(document, locale)),
    };
    match (rule.clause.product_check, section) {
        (false, _) => cited,
        (true, "") => {
            pick(locale, "本产品的核对，没有条款要求", "the product's own check; no clause demands it").into()
        }
        (true, _) if locale == Locale::ZhCn => format!("本产品的核对，没有条款要求；参见 {cited}"),
        (true, _) => format!("the product's own check; no clause demands it. See {cited}"),
    }
}

/// A clause's section in brackets, with its document where that is not the page's own.
pub fn section(document: Document, section: &str, own: Document, locale: Locale) -> String {
    let name = if document == own { String::new() } else { format!("《{}》", document.title()) };
    match locale {
        Locale::ZhCn => format!("（{name}{section}）"),
        Locale::En if name.is_empty() => format!(" ({section})"),
        Locale::En => format!(" ({name} {section})"),
    }
}

/// A message without the parts in `[…]`, which need not be there.
pub fn without_options(message: &str) -> String {
    let mut out = String::new();
    for part in message.split('[') {
        out.push_str(part.split_once(']').map_or(part, |(_, rest)| rest));
    }
    out
}
