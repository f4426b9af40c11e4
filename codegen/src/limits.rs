//! What a field takes, in words.

use yushen::Locale;
use yushen::field::{Choice, Field, Kind, MAX_INT};

use super::both::pick;

/// A whole number with its thousands apart.
fn number(n: i64) -> String {
    let digits = format!("{n}");
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            out.push(',');
        }
        out.push(c);
    }
    out
}

fn say(locale: Locale, zh: &str, en: &str) -> String {
    pick(locale, zh, en).into()
}

/// The kind of value, with its limits: no full stop.
pub fn of(field: &Field, locale: Locale) -> String {
    let zh = locale == Locale::ZhCn;
    match field.kind {
        Kind::Group => say(locale, "一组字段", "a group of fields"),
        Kind::Bool => say(locale, "是或否", "yes or no"),
        Kind::Int { min, max: MAX_INT } if zh => format!("整数，不小于 {}", number(min)),
        Kind::Int { min, max: MAX_INT } => format!("a whole number, {} or more", number(min)),
        Kind::Int { min, max } if zh => format!("整数，{} 到 {}", number(min), number(max)),
        Kind::Int { min, max } => format!("a whole number from {} to {}", number(min), number(max)),
        Kind::Enum(_) => say(locale, "选项之一", "one of the choices"),
        Kind::Text { max } if zh => format!("文字，最多 {max} 字"),
        Kind::Text { max } => format!("text of at most {max} characters"),
        Kind::Coded(format) => format.info().takes.get(locale).into(),
        Kind::Date => say(locale, "日期 YYYY-MM-DD（北京时间）", "a date YYYY-MM-DD, in Beijing"),
        Kind::DateOrLongTerm => {
            say(locale, "日期 YYYY-MM-DD，或 longTerm（长期）", "a date YYYY-MM-DD, or longTerm")
        }
        Kind::Instant => say(
            locale,
            "时刻 YYYY-MM-DDTHH:MM:SS+08:00，或日期（当天北京时间零点）",
            "an instant YYYY-MM-DDTHH:MM:SS+08:00, or a date: 00:00 in Beijing that day",
        ),
        Kind::List(list) => {
            let count = match (list.min, list.max) {
                (0, max) if zh => format!("最多 {max} 项"),
                (0, max) => format!("at most {max}"),
                (min, max) if zh => format!("{min} 到 {max} 项"),
                (min, max) => format!("{min} to {max}"),
            };
            let items = match (list.item, zh) {
                (Kind::Group, true) => String::new(),
                (Kind::Group, false) => String::from(" elements"),
                (Kind::Enum(_), true) => String::from("选项，不重复"),
                (Kind::Enum(_), false) => String::from(" of the choices, none twice"),
                (Kind::Text { max }, true) => format!("，每项最多 {max} 字，不重复"),
                (Kind::Text { max }, false) => format!(" texts of at most {max} characters, none twice"),
                _ => unreachable!("no list holds others"),
            };
            if zh { format!("列表，{count}{items}") } else { format!("a list of {count}{items}") }
        }
    }
}

/// What it means that the field is absent, where that is not simply unknown.
pub fn absence(field: &Field, locale: Locale) -> Option<String> {
    match field.kind {
        Kind::List(list) if list.absent_is_empty => Some(say(locale, "不填就是没有", "absent means none")),
        _ => None,
    }
}

/// A field's help, limits and what absence means, as sentences.
pub fn sentences(field: &Field, locale: Locale) -> String {
    let help = field.help.map(|help| String::from(help.get(locale)));
    let unique = field.unique.then(|| say(locale, "不能重复", "different in each element"));
    let display = field.display_only.then(|| say(locale, "没有规则读取", "read by no rule"));
    let all: Vec<String> = [Some(of(field, locale)), help, absence(field, locale), unique, display]
        .into_iter()
        .flatten()
        .map(|part| sentence(&part, locale))
        .collect();
    all.join(if locale == Locale::ZhCn { "" } else { " " })
}

/// With a capital and a full stop.
pub fn sentence(text: &str, locale: Locale) -> String {
    if locale == Locale::ZhCn {
        return format!("{text}。");
    }
    let mut chars = text.chars();
    let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}.", chars.as_str())
}

/// The words that a field takes, as a field or in a list.
pub fn choices(field: &Field) -> &'static [Choice] {
    yushen::report::params::choices_of(&field.kind)
}
