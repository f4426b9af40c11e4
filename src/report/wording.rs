//! Puts findings into words.

use crate::field::time::{print_date, print_instant};
use crate::field::{Locale, Localized, localized};
use crate::rule::Expr;
use crate::rulebook::FORMS;

use super::codes::{REQUIRED, fault_code};
use super::finding::{Cause, Finding, Judged};
use super::params::{Value, choices_of, params};

/// The messages of the checks of format, in the order of [`super::FORMAT_IDS`].
pub static FORMAT_MESSAGES: [Localized; 12] = [
    localized(
        "「{label}」的类型不对：须为{expected}，现为{actual}。请改为{expected}。",
        "“{label}” has the wrong type: it takes {expected}, not {actual}. Enter {expected}.",
    ),
    localized(
        "「{label}」的长度为 {actual}，须在 {min} 到 {max} 之间。请增减后再填。",
        "“{label}” has a length of {actual}; it must be from {min} to {max}. Make it fit.",
    ),
    localized(
        "「{label}」不是可选的值。请从给出的选项中选择。",
        "“{label}” is not one of the choices. Choose one of those offered.",
    ),
    localized(
        "「{label}」的格式不对。请对照证件或控制台核对后重新填写。",
        "“{label}” is not in the right format. Check it against the certificate or the console and enter it again.",
    ),
    localized(
        "「{label}」不是有效的日期或时间。请按 2024-09-01 或 2024-09-01T10:00:00+08:00 的写法填写。",
        "“{label}” is not a valid date or time. Write it like 2024-09-01 or 2024-09-01T10:00:00+08:00.",
    ),
    localized(
        "「{label}」的校验码不对，可能有输错的字符。请对照证件逐位核对。",
        "The check digit of “{label}” does not match, so a character may be mistyped. Compare it with the certificate.",
    ),
    localized(
        "「{label}」超出范围：须在 {min} 到 {max} 之间。请改正。",
        "“{label}” is out of range: it must be from {min} to {max}. Correct it.",
    ),
    localized(
        "「{label}」与前面的重复。请删除或改成不同的值。",
        "“{label}” repeats an earlier one. Remove it or make it different.",
    ),
    localized(
        "「{label}」的内容太多，无法检查。请精简后再试。",
        "“{label}” holds too much to be checked. Make it smaller and try again.",
    ),
    localized(
        "表单里没有这个字段，它不会被检查。请核对字段名[，是否为 {suggestion}]。",
        "The form has no such field, so it is not checked. Check its name[; did you mean {suggestion}].",
    ),
    localized("请填写「{label}」。", "Enter “{label}”."),
    localized(
        "JSON 在第 {line} 行第 {column} 列有语法错误。请改正后再试。",
        "The JSON has a syntax error at line {line}, column {column}. Correct it and try again.",
    ),
];

/// The form itself, where a message asks for a field's name.
pub static WHOLE_FORM: Localized = localized("表单", "The form");

/// The kinds of value, as messages name them; in the order of their numbers.
pub static KINDS: [(&str, Localized); 15] = [
    ("undefined", localized("未定义", "undefined")),
    ("null", localized("空值", "null")),
    ("boolean", localized("是否值", "a yes/no value")),
    ("number", localized("数字", "a number")),
    ("string", localized("文字", "text")),
    ("array", localized("列表", "a list")),
    ("object", localized("一组字段", "a group of fields")),
    ("bigint", localized("BigInt 数字", "a BigInt")),
    ("symbol", localized("符号", "a symbol")),
    ("function", localized("函数", "a function")),
    ("unreadable", localized("无法读取的值", "an unreadable value")),
    ("bool", localized("是或否", "yes or no")),
    ("int", localized("整数", "a whole number")),
    ("longTerm", localized("长期", "long-term")),
    ("elevenDigits", localized("（11 位的数）", "(a number of 11 digits)")),
];

/// The message of a finding.
pub fn message(of: Judged, finding: &Finding) -> String {
    let Judged { form, decoded, needs, as_of, locale } = of;
    let template = match finding.cause {
        Cause::Rule { rule, .. } => form.rules[rule as usize].message,
        Cause::Format(i) => FORMAT_MESSAGES[fault_code(&decoded.issues[i as usize].fault)],
        Cause::Required { .. } => FORMAT_MESSAGES[REQUIRED],
    };
    let template = template.get(locale);
    if !template.contains('{') {
        return String::from(template);
    }
    let label = finding.place.field_id().map_or(WHOLE_FORM, |f| form.schema.field(f).label);
    let mut known = vec![("label", String::from(label.get(locale)))];
    params(form, decoded, needs, as_of, finding, &mut |name: &'static str, value: Value| {
        if template.contains(name) {
            known.push((name, spoken(value, locale)));
        }
    });
    fill(template, &known)
}

/// Fills `{name}` in a template; a part in `[…]` falls away where a name in it is not known.
fn fill(template: &str, known: &[(&str, String)]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '[']) {
        out.push_str(&rest[..at]);
        let close = if rest[at..].starts_with('{') { '}' } else { ']' };
        let end = at + rest[at..].find(close).unwrap_or(rest.len() - at - 1);
        let inner = &rest[at + 1..end];
        if close == ']' {
            let filled = fill(inner, known);
            if !filled.contains('{') {
                out.push_str(&filled);
            }
        } else if let Some((_, value)) = known.iter().find(|(name, _)| *name == inner) {
            out.push_str(value);
        } else {
            out.push_str(&rest[at..=end]);
        }
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    out
}

/// A value as a message says it.
fn spoken(value: Value, locale: Locale) -> String {
    match value {
        Value::Int(n) => format!("{n}"),
        Value::Word(word) => {
            let name = KINDS.iter().copied().chain(named()).find(|(id, _)| *id == word);
            String::from(name.map_or(word, |(_, name)| name.get(locale)))
        }
        Value::Kind(kind) => String::from(KINDS[kind].1.get(locale)),
        Value::Day(day) => print_date(day),
        Value::Instant(at) => print_instant(at),
        Value::Levels(table, row) => table.levels(row).join(" / "),
        Value::Bool(_) | Value::Choices(..) | Value::Rules(_) | Value::Place(_) | Value::Element(_) => {
            String::new()
        }
    }
}

/// The choices that a rule's message names.
pub fn named() -> impl Iterator<Item = (&'static str, Localized)> {
    FORMS
        .iter()
        .flat_map(|form| {
            let split = form.rules.iter().filter(|rule| rule.split).flat_map(|rule| match rule.requires {
                Expr::And(all) => all,
                _ => &[],
            });
            split.filter_map(|expr| match expr {
                Expr::Has(list, choice) => {
                    Some(&choices_of(&form.schema.field(*list).kind)[*choice as usize])
                }
                _ => None,
            })
        })
        .map(|choice| (choice.id, choice.label))
}
