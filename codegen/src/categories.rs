//! What the category tables say of a row, in words.

use yushen::Locale;

use super::rules::Both;

const BINDING: &str = include_str!("../../src/rulebook/tables/binding-categories.csv");
const LEAD: &str = include_str!("../../src/rulebook/tables/lead-categories.csv");

/// A row of a table: three levels, a tag, and the columns after it.
pub struct Row {
    pub levels: [&'static str; 3],
    pub tag: &'static str,
    pub says: Both,
}

fn rows(csv: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    csv.lines().skip(1).map(|line| line.split(',').collect())
}

/// The industry table of 小程序绑定抖音账号管理规范.
pub fn binding() -> Vec<Row> {
    let row = |row: Vec<&'static str>| {
        let scope = scope(row[3]);
        let source = if row[4] == "yes" {
            ["", ""]
        } else {
            [
                "表中这一行没有写，沿用上一行。",
                " The table prints nothing on this row; it continues the one above.",
            ]
        };
        let says = [0, 1].map(|i| format!("{}{}", scope.0[i], source[i]));
        Row { levels: [row[0], row[1], row[2]], tag: row[3], says: Both(says) }
    };
    rows(BINDING).map(row).collect()
}

fn scope(tag: &str) -> Both {
    Both::from(match tag {
        "one-brand" => (
            "最多绑定 1 个同主体品牌号；不能绑定员工号、合作号。",
            "One brand account of the same entity at most; no employee or cooperation accounts.",
        ),
        "two-brand" => (
            "最多绑定 2 个同主体品牌号；非同主体品牌号、员工号、合作号都不能绑定。",
            "Two brand accounts of the same entity at most; no other entity's brand account, no employee or cooperation accounts.",
        ),
        "ten-brand" => (
            "最多绑定 10 个品牌号，同主体与非同主体合计；不能绑定员工号、合作号。",
            "Ten brand accounts at most, of the same and of other entities together; no employee or cooperation accounts.",
        ),
        "no-live" => (
            "任何账号都不开放直播自主挂载；没有写明账号的类型和数量限制。",
            "Live self-mount is closed to every account; no limit of types or numbers is stated.",
        ),
        "medical" => (
            "医疗认证账号可以绑定；没有写明账号的类型和数量限制。",
            "Medically certified accounts may be bound; no limit of types or numbers is stated.",
        ),
        other => panic!("a scope without words: {other}"),
    })
}

/// The table of 小程序线索组件使用规范.
pub fn lead() -> Vec<Row> {
    let row = |row: Vec<&'static str>| {
        let says = Both::from(match row[3] {
            "required" => ("必须接入线索组件。", "Has to use the lead component."),
            "optional" => ("可以接入线索组件，不强制。", "May use the lead component, but need not."),
            other => panic!("a requirement without words: {other}"),
        });
        Row { levels: [row[0], row[1], row[2]], tag: row[3], says }
    };
    rows(LEAD).map(row).collect()
}

/// That a category stands in a table, in a row with one of the tags.
pub fn listed(all: &[&str], tags: u32, not: bool, locale: Locale) -> String {
    let zh = locale == Locale::ZhCn;
    let table = match (all.contains(&"required"), zh) {
        (true, true) => "线索组件的开放范围",
        (true, false) => "the lead component's table",
        (false, true) => "行业表",
        (false, false) => "the industry table",
    };
    let names: Vec<String> = all
        .iter()
        .enumerate()
        .filter(|(i, _)| tags >> i & 1 != 0)
        .map(|(_, tag)| {
            if zh { format!("「{}」", short(tag, locale)) } else { format!("“{}”", short(tag, locale)) }
        })
        .collect();
    let whole = names.len() == all.len();
    match (zh, whole, not) {
        (true, true, false) => format!("它在{table}里"),
        (true, true, true) => format!("它不在{table}里"),
        (true, false, false) => format!("它在{table}里属于{}", names.join("或")),
        (true, false, true) => format!("它在{table}里不属于{}", names.join("或")),
        (false, true, false) => format!("it is in {table}"),
        (false, true, true) => format!("it is not in {table}"),
        (false, false, false) => format!("{table} has it as {}", names.join(" or ")),
        (false, false, true) => format!("{table} does not have it as {}", names.join(" or ")),
    }
}

/// What a tag is called.
pub fn short(tag: &str, locale: Locale) -> &'static str {
    let (zh, en) = match tag {
        "one-brand" => ("限 1 个同主体品牌号", "one same-entity brand account"),
        "two-brand" => ("限 2 个同主体品牌号", "two same-entity brand accounts"),
        "ten-brand" => ("品牌号合计限 10 个", "ten brand accounts in all"),
        "no-live" => ("不开放直播", "closed to live"),
        "medical" => ("医疗", "medical"),
        "required" => ("必接", "required"),
        "optional" => ("可选", "optional"),
        other => panic!("a tag without a name: {other}"),
    };
    if locale == Locale::ZhCn { zh } else { en }
}
