//! What checks of format say, of every form and field and in both languages.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use yushen::field::{Field, FieldId, Kind, Place};
use yushen::form::Form;
use yushen::report::phrases::Phrase;
use yushen::report::value::ValueKind;
use yushen::report::wording::{name_of, named, within_sentence};
use yushen::rulebook::{FORMS, form};
use yushen::{Checker, Locale, Mode, Options};

use super::none;

/// 2024-09-01T10:00:00+08:00
const AS_OF: i64 = 1_725_156_000_000;

fn issues(form: &'static Form, data: &Value, locale: Locale, mode: Mode) -> Vec<Value> {
    let options = Options { as_of: AS_OF, mode, locale, ..Options::default() };
    let report: Value =
        serde_json::from_str(&Checker::new(form).check_json(&data.to_string(), &options)).unwrap();
    report["issues"].as_array().unwrap().clone()
}

/// A form that has a value at a field's path, of a list in its second element.
fn holding(path: &str, value: &Value) -> Value {
    let Some((key, rest)) = path.split_once('.') else {
        return match path.strip_suffix("[]") {
            Some(key) => json!({ key: [null, value] }),
            None => json!({ path: value }),
        };
    };
    match key.strip_suffix("[]") {
        Some(key) => json!({ key: [{}, holding(rest, value)] }),
        None => json!({ key: holding(rest, value) }),
    }
}

fn place_of(form: &Form, at: usize) -> Place {
    let f = FieldId(at as u8);
    match form.schema.layout_of(f).list {
        yushen::field::NONE => Place::field(f),
        list => Place::inner(FieldId(list), 1, f),
    }
}

/// Texts with each kind of character and length, recognisable where a message repeats them.
const TEXTS: &[&str] = &[
    "zzqq",
    "zz qq",
    "zz\u{200B}qq",
    "ｚｚｑｑ",
    "zz–qq",
    "77,777",
    "7777万",
    "7777",
    "7777.7",
    "-7777",
    "tt7777777777777777QQ",
    "tt77777777777777",
    "tt777777777777777777777",
    "tt7777777777777777777",
    "wx7777777777777777",
    "tt-7777777777777777",
    "914403007152672",
    "9144030071526726XG77",
    "9144A30071526726XG",
    "91440300715267260O",
    "9144030071526726XX",
    "110105491231002",
    "11010519491331002X",
    "110105194912310021",
    "V27.77",
    "27.77777",
    "27.x",
    "2077/7/1",
    "2077年7月1日",
    "2077-02-30",
    "1777-07-01",
    "2077-07-01 17:17",
    "2077-07-01T17:17:17",
    "长期",
];

#[test]
fn each_message_is_filled_names_its_field_and_says_what_to_do() {
    let mut faults = Vec::new();
    let mut said = 0;
    let long = "疋".repeat(2001);
    let mut values: Vec<Value> = TEXTS.iter().map(|text| json!(text)).collect();
    values.extend([
        json!(long),
        json!(7777.5),
        json!(-7777),
        json!(1e300),
        json!(true),
        json!([]),
        json!({}),
        json!([{}]),
    ]);
    values.push(json!(vec!["zzqq"; 77]));
    for form in FORMS {
        for (at, field) in form.schema.fields.iter().enumerate() {
            let place = place_of(form, at);
            let mut places = vec![(field.path.to_string(), place)];
            if let Kind::List(list) = field.kind
                && !matches!(list.item, Kind::Group)
            {
                places.push((format!("{}[]", field.path), Place::element(FieldId(at as u8), 1)));
            }
            for ((path, place), value) in
                places.iter().flat_map(|place| values.iter().map(move |value| (place, value)))
            {
                for locale in Locale::ALL {
                    let name = name_of(form, *place, locale);
                    let at_place = |issue: &&Value| {
                        let expected: Vec<&str> =
                            path.split(['.']).map(|key| key.trim_end_matches("[]")).collect();
                        let steps: Vec<&str> =
                            issue["path"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
                        let elements =
                            issue["path"].as_array().unwrap().iter().filter(|step| step.is_u64()).count();
                        issue["rule"].as_str().unwrap().starts_with("format/")
                            && steps == expected
                            && elements == path.matches("[]").count()
                            && issue["path"].as_array().unwrap().iter().all(|step| step.as_u64() != Some(0))
                    };
                    for issue in
                        issues(form, &holding(path, value), locale, Mode::Draft).iter().filter(at_place)
                    {
                        said += 1;
                        let message = issue["message"].as_str().unwrap();
                        let whole = format!("{} {path} {value} {}: {message}", form.id, locale.tag());
                        if message.contains(['{', '}', '[', ']']) {
                            faults.push(format!("not filled: {whole}"));
                        }
                        if !message.contains(&name) {
                            faults.push(format!("does not say “{name}”: {whole}"));
                        }
                        let repeated =
                            value.as_str().is_some_and(|text| text.len() > 6 && message.contains(text));
                        if repeated
                            || message.contains("7777")
                            || message.contains("zzqq")
                            || message.contains('疋')
                        {
                            faults.push(format!("repeats the value: {whole}"));
                        }
                        if message.contains("9007199254740991") {
                            faults.push(format!("names an open end: {whole}"));
                        }
                        let ends = if locale == Locale::En { '.' } else { '。' };
                        if !message.ends_with(ends) || locale == Locale::ZhCn && !message.contains('请') {
                            faults.push(format!("does not say what to do: {whole}"));
                        }
                        let is_date = matches!(field.kind, Kind::Date | Kind::DateOrLongTerm);
                        if is_date && issue["rule"] == "format/date" && message.contains("10:00") {
                            faults.push(format!("suggests a time of day: {whole}"));
                        }
                    }
                }
            }
        }
    }
    assert!(said > 3000, "{said} messages");
    none(faults);
}

/// A form with a value at a path, the rule of its issue there, and what the issue says.
type Wording = (&'static str, &'static str, Value, &'static str, &'static str, &'static str);

fn wordings() -> Vec<Wording> {
    vec![
        (
            "binding",
            "miniProgram.appId",
            json!("TT0123456789abcdef"),
            "format/pattern",
            "「小程序 AppID」里有大写字母。请改成小写，填完整的 AppID：tt 加 16 或 18 位小写的十六进制字符（0–9、a–f）。",
            "“Mini-program AppID” has capital letters in it. Make them lower-case: enter the whole AppID: tt and 16 or 18 lower-case hexadecimal digits (0–9, a–f).",
        ),
        (
            "binding",
            "miniProgram.uscc",
            json!("9144030071526726"),
            "format/pattern",
            "「统一社会信用代码」少 2 位。请补全，填全部 18 位：数字和大写字母，没有 I、O、S、V、Z。",
            "“Unified social credit code” is 2 short. Complete it: enter all 18 characters: digits and capital letters, without I, O, S, V and Z.",
        ),
        (
            "binding",
            "documents[].validUntil",
            json!("2025/5/31"),
            "format/date",
            "「资质 2 · 有效期截止日」的日期写法不对：年、月、日之间用短横线，月和日各两位。请填日期（如 2024-09-01）或「长期」。",
            "“Document 2, last valid day” is not in the format of a date: use hyphens, and two digits each for month and day. Enter a date such as 2024-09-01, or 长期 (long-term).",
        ),
        (
            "binding",
            "documents[].validFrom",
            json!("2024-09-01T10:00:00+08:00"),
            "format/date",
            "「资质 2 · 有效期起始日」只填日期，不填几点几分。请去掉时间，填日期，如 2024-09-01。",
            "“Document 2, first valid day” takes a date without the time of day. Remove the time: enter a date such as 2024-09-01.",
        ),
        (
            "binding",
            "account.type",
            json!("品牌帐号"),
            "format/enum",
            "「账号类型」没有这个选项。是不是「品牌号」？请从这些中选择：品牌号、员工号、合作号。",
            "“Account type” has no such choice. Choose one of these: Brand account, Employee account, Cooperation account.",
        ),
        (
            "binding",
            "account.type",
            json!("Brandt"),
            "format/enum",
            "「账号类型」没有这个选项。是不是「品牌号」？请从这些中选择：品牌号、员工号、合作号。",
            "“Account type” has no such choice. Did you mean “Brand account”? Choose one of these: Brand account, Employee account, Cooperation account.",
        ),
        (
            "profile-mount",
            "account.effectiveFans",
            json!(-1),
            "format/range",
            "「有效粉丝数」不能小于 0。请改正。",
            "“Number of effective followers” must be 0 or more. Correct it.",
        ),
        (
            "profile-mount",
            "account.effectiveFans",
            json!("1,200"),
            "format/type",
            "「有效粉丝数」的数字里有逗号。请去掉逗号，填整数，如 12000。",
            "“Number of effective followers” has commas in the number. Remove them: enter a whole number such as 12000.",
        ),
        (
            "profile-mount",
            "account.effectiveFans",
            json!(60.5),
            "format/type",
            "「有效粉丝数」不是整数。请填整数，如 12000。",
            "“Number of effective followers” is not a whole number. Enter a whole number such as 12000.",
        ),
        (
            "lead-page",
            "usage[]",
            json!(null),
            "format/type",
            "「用途 2」是空的。请填写，或删去这一项。",
            "“Use 2” is empty. Fill it in, or remove it.",
        ),
        (
            "sub-account-link",
            "roles",
            json!(vec!["x"; 21]),
            "format/length",
            "「已设置的角色」最多 20 项，现有 21 项。请删减。",
            "“Roles set up” takes at most 20 items, and there are 21. Remove some.",
        ),
        (
            "sub-account-link",
            "roles[]",
            json!("疋".repeat(31)),
            "format/length",
            "「角色 2」最多 30 个字，现有 31 个。请删减。",
            "“Role 2” takes at most 30 characters, and has 31. Shorten it.",
        ),
        (
            "employee-account",
            "client.version",
            json!("V20.7"),
            "format/pattern",
            "「抖音 App 版本」前面多了字母 V。请去掉，填版本号，如 20.7。",
            "“Douyin app version” starts with the letter V. Remove it: enter a version such as 20.7.",
        ),
    ]
}

#[test]
fn issues_say_what_the_table_says() {
    let mut other = Vec::new();
    for (id, path, value, rule, zh, en) in wordings() {
        let form = form(id).unwrap();
        let said = Locale::ALL.map(|locale| {
            let issues = issues(form, &holding(path, &value), locale, Mode::Draft);
            let first = path.split(['.', '[']).next().unwrap();
            let of_it =
                |issue: &&Value| issue["rule"] == rule && issue["path"][0] == first && !path_has_first(issue);
            issues.iter().find(of_it).unwrap_or_else(|| panic!("{id} {path}: {issues:?}"))["message"].clone()
        });
        if said != [zh, en] {
            other.push(format!("{id} {path}\n  {}\n  {}", said[0], said[1]));
        }
    }
    none(other);
}

/// Whether an issue is in the first element of a list, which is empty here.
fn path_has_first(issue: &Value) -> bool {
    issue["path"].as_array().unwrap().iter().any(|step| step.as_u64() == Some(0))
}

#[test]
fn a_missing_field_is_asked_for_in_the_words_of_its_kind() {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for form in FORMS {
        for locale in Locale::ALL {
            for issue in issues(form, &json!({}), locale, Mode::Submit) {
                let path = issue["path"].as_array().unwrap();
                let path: Vec<&str> = path.iter().filter_map(Value::as_str).collect();
                let Some(Field { kind, label, .. }) =
                    form.schema.fields.iter().find(|field| field.path == path.join("."))
                else {
                    panic!("{path:?}");
                };
                let label = label.get(locale);
                let [zh, en] = match kind {
                    Kind::Bool => {
                        [format!("请选择{label}。"), format!("Say whether {}.", within_sentence(label))]
                    }
                    Kind::Enum(_) => ["请选择「", "Choose “"].map(String::from),
                    Kind::List(list) if matches!(list.item, Kind::Enum(_)) => {
                        ["请选择「", "Choose “"].map(String::from)
                    }
                    Kind::List(_) => ["请添加「", "Add “"].map(String::from),
                    _ => ["请填写「", "Enter “"].map(String::from),
                };
                let starts = if locale == Locale::En { en } else { zh };
                let message = issue["message"].as_str().unwrap();
                if !message.starts_with(&starts) {
                    faults.push(format!("{} {path:?}: {message}, not {starts}", form.id));
                }
                seen.insert(starts);
            }
        }
    }
    assert!(["请添加「", "Choose “", "Enter “"].iter().all(|start| seen.contains(*start)), "{seen:?}");
    none(faults);
}

#[test]
fn every_list_has_a_word_for_its_rows() {
    let lacks = |field: &&Field| matches!(field.kind, Kind::List(_)) != field.row.is_some();
    let fields = FORMS.iter().flat_map(|form| form.schema.fields.iter());
    none(fields.filter(lacks).map(|field| field.path.to_string()).collect());
}

#[test]
fn labels_within_a_sentence_keep_their_names() {
    for (label, lowered) in [
        ("Status", "status"),
        ("A live stream is in progress", "a live stream is in progress"),
        ("Douyin ID", "Douyin ID"),
        ("ID card, front", "ID card, front"),
        ("", ""),
    ] {
        assert_eq!(within_sentence(label), lowered);
    }
}

/// JavaScript finds a word's label by the word alone.
#[test]
fn words_that_messages_name_are_called_one_thing() {
    let mut faults = Vec::new();
    for form in FORMS {
        for choice in named(form) {
            let differs = named(form).any(|other| {
                other.id == choice.id
                    && Locale::ALL.iter().any(|l| other.label.get(*l) != choice.label.get(*l))
            });
            let is_kind = ValueKind::all().any(|kind| kind.named().0 == choice.id);
            if differs || is_kind {
                faults.push(format!("{} {}", form.id, choice.id));
            }
        }
    }
    none(faults);
    assert!(FORMS.iter().any(|form| named(form).count() > 0));
    assert!(Phrase::all().count() <= 256, "a phrase's number has eight bits");
}
