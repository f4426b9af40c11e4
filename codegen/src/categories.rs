//! What the category tables say of a row, in words.

use yushen::Locale;
use yushen::rule::{Sheet, Table, Tag};

use super::both::Both;

/// A row of a table.
pub struct Row {
    pub levels: [&'static str; 3],
    pub tag: &'static str,
    pub says: Both,
}

/// The rows of a table, in its order.
pub fn rows(table: &Table) -> Vec<Row> {
    let info = table.sheet.info;
    let row = |row: usize| {
        let Tag { id, says, .. } = &info.tags[table.tag(row)];
        let unprinted = info.unprinted.filter(|_| !table.sheet.is_printed(row));
        let says = Locale::ALL.map(|locale| {
            let sentences = [Some(*says), unprinted].into_iter().flatten().map(|words| words.get(locale));
            sentences.collect::<Vec<_>>().join(if locale == Locale::ZhCn { "" } else { " " })
        });
        Row { levels: table.levels(row), tag: id, says: Both(says) }
    };
    (0..table.len()).map(row).collect()
}

/// That a category stands in a table, in a row with one of the tags.
pub fn listed(sheet: &Sheet, tags: u32, not: bool, locale: Locale) -> String {
    let table = sheet.info.name.get(locale);
    let chosen = sheet.info.tags.iter().enumerate().filter(|(i, _)| tags >> i & 1 != 0);
    let names: Vec<String> = chosen
        .map(|(_, tag)| match locale {
            Locale::ZhCn => format!("「{}」", tag.name.get(locale)),
            Locale::En => format!("“{}”", tag.name.get(locale)),
        })
        .collect();
    match (locale, tags == sheet.all, not) {
        (Locale::ZhCn, true, false) => format!("它在{table}里"),
        (Locale::ZhCn, true, true) => format!("它不在{table}里"),
        (Locale::ZhCn, false, false) => format!("它在{table}里属于{}", names.join("或")),
        (Locale::ZhCn, false, true) => format!("它在{table}里不属于{}", names.join("或")),
        (Locale::En, true, false) => format!("it is in {table}"),
        (Locale::En, true, true) => format!("it is not in {table}"),
        (Locale::En, false, false) => format!("{table} has it as {}", names.join(" or ")),
        (Locale::En, false, true) => format!("{table} does not have it as {}", names.join(" or ")),
    }
}
