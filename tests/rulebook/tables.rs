//! Texts that name categories name those of the table.

use yushen::rule::Table;
use yushen::rulebook::FORMS;

use super::none;
use super::texts::texts;

/// What English calls the categories that texts name.
const ENGLISH: [(&str, &str); 3] =
    [("视频", "video"), ("微短剧", "micro-drama"), ("在线阅读", "online reading")];

/// The texts that name every category of a tag.
const NAMING: [(&str, &str); 4] = [
    ("binding/other-entity-closed title", "two-brand"),
    ("binding/other-entity-closed message", "two-brand"),
    ("binding-rules/5.two-brand summary", "two-brand"),
    ("binding-rules/5.ten-brand summary", "ten-brand"),
];

/// Categories of one brand account that the clause names by way of example, by parts of their names.
const EXAMPLES: [&str; 12] = [
    "体育",
    "社交",
    "工具",
    "物流",
    "交通",
    "教育",
    "商业服务",
    "政务",
    "资讯广场",
    "时政信息",
    "硬件与设备",
    "私立医疗机构",
];

fn binding() -> &'static Table {
    let form = FORMS.iter().find(|form| form.id == "binding").expect("binding");
    form.categories.expect("its categories").category.table
}

/// The levels of the rows with a tag.
fn rows_of(tag: &str) -> Vec<[&'static str; 3]> {
    let table = binding();
    let of = |row: &usize| table.sheet.info.tags[table.tag(*row)].id == tag;
    (0..table.len()).filter(of).map(|row| table.levels(row)).collect()
}

#[test]
fn texts_name_every_category_of_a_tag() {
    let mut faults = Vec::new();
    for (place, tag) in NAMING {
        let text = texts().into_iter().find(|text| text.place == place).expect(place);
        let [zh, en] = text.words.map(|words| words.to_lowercase());
        // No other category of those that have a name here is named.
        for (name, english) in ENGLISH {
            let listed = rows_of(tag).iter().any(|levels| levels[2] == name);
            if zh.contains(name) != listed || en.contains(english) != listed {
                faults.push(format!("{place}: {name}, {english}: {listed} in the table"));
            }
        }
        let unnamed =
            rows_of(tag).into_iter().filter(|levels| !ENGLISH.iter().any(|(name, _)| *name == levels[2]));
        faults.extend(unnamed.map(|levels| format!("{place} does not name {levels:?}")));
    }
    none(faults);
}

#[test]
fn the_examples_of_a_clause_are_in_the_table() {
    let place = "binding-rules/5.one-brand summary";
    let text = texts().into_iter().find(|text| text.place == place).expect(place);
    let rows = rows_of("one-brand");
    let is_listed = |name: &str| rows.iter().flatten().any(|level| level.contains(name));
    let faults = EXAMPLES.iter().filter(|name| !text.words[0].contains(**name) || !is_listed(name));
    none(faults.map(|name| format!("{place}: {name}")).collect());
}
