//! Whatever is handed in is judged: nothing panics or fails, the same input gives the same report, and what the
//! rulebook does not look at changes nothing.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};
use yushen::field::FieldId;
use yushen::form::Form;
use yushen::rulebook::{FORMS, form};
use yushen::{Checker, Locale, Mode, Options, UnknownFields};

use crate::tools::edit::{Path, Step, get, path_of, remove, set, slots};
use crate::tools::{Random, Slot, Start, proptest_config, starts};

/// A value of any type, of which objects use the form's keys, and some that only look like them.
fn any_value(form: &'static Form) -> impl Strategy<Value = Value> {
    let mut keys: Vec<String> =
        (0..form.schema.layout.len() as u8).map(|f| form.schema.name(FieldId(f)).into()).collect();
    keys.extend(["", "__proto__", "constructor", "Documents", "键"].map(String::from));
    let words = [
        "longTerm",
        "valid",
        "brand",
        "2024-11-20",
        "2024-11-20T10:00:00+08:00",
        "true",
        "60",
        " \u{3000}",
        "医疗",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-2i64..2000).prop_map(Value::from),
        any::<f64>().prop_map(|n| json!(n)),
        select(words.to_vec()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        (0usize..3000).prop_map(|count| Value::from("字".repeat(count))),
    ];
    leaf.prop_recursive(5, 30, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Value::from),
            btree_map(select(keys.clone()), inner, 0..8)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn any_form() -> impl Strategy<Value = &'static str> {
    select(FORMS.iter().map(|form| form.id).collect::<Vec<_>>())
}

/// An example with some of its values, groups and lists replaced by anything.
fn spoilt() -> impl Strategy<Value = (Start, Value)> {
    select(starts()).prop_flat_map(|start| {
        let places = vec((any::<Index>(), any::<Index>(), any_value(start.form)), 0..6);
        places.prop_map(move |places| {
            let mut data = start.data.clone();
            for (place, length, value) in places {
                let mut path = path_of(start.form, *place.get(&slots(start.form, &start.data)));
                path.truncate(1 + length.index(path.len()));
                if get(&data, &path[..path.len() - 1])
                    .is_some_and(|holder| holder.is_object() || holder.is_array())
                {
                    set_if_fits(&mut data, &path, value);
                }
            }
            (start.clone(), data)
        })
    })
}

/// Sets a value where the path still leads into objects and lists.
fn set_if_fits(data: &mut Value, path: &Path, value: Value) {
    let fits = (0..path.len()).all(|i| match (get(data, &path[..i]), &path[i]) {
        (Some(Value::Array(list)), Step::At(index)) => *index <= list.len(),
        (Some(Value::Object(_)), Step::Key(_)) => true,
        _ => false,
    });
    if fits {
        set(data, path, value);
    }
}

fn options() -> impl Strategy<Value = Options> {
    let modes = select(vec![Mode::Draft, Mode::Submit]);
    let unknown = select(UnknownFields::ALL.to_vec());
    (modes, any::<bool>(), unknown, any::<bool>(), select(Locale::ALL.to_vec()), 0i64..32_000_000_000_000)
        .prop_map(|(mode, coerce, unknown_fields, explain, locale, as_of)| Options {
            as_of,
            mode,
            coerce,
            unknown_fields,
            explain,
            locale,
        })
}

/// The report of a judge that has judged other things before, which is that of a new one.
fn report(form: &'static Form, json: &str, options: &Options) -> Result<Value, TestCaseError> {
    let text = Checker::new(form).check_json(json, options);
    let mut used = Checker::new(form);
    used.check_json(r#"{"documents":[{"kind":"other"},{}],"fields":[{}],"roles":["甲"]}"#, options);
    used.check_json("[", options);
    prop_assert_eq!(&used.check_json(json, options), &text, "the report hangs on what was checked before");
    let report: Value =
        serde_json::from_str(&text).map_err(|e| TestCaseError::fail(format!("{e}: {text}")))?;
    for issue in report["issues"].as_array().unwrap() {
        let message = issue["message"].as_str().unwrap();
        // Of broken JSON a message names the brackets.
        let is_filled = issue["rule"] == "format/json" || !message.contains(['{', '}', '[', ']']);
        prop_assert!(!message.is_empty() && is_filled, "{}", issue);
    }
    let verdict = report["verdict"].as_str().unwrap();
    prop_assert!(
        matches!(verdict, "pass" | "fail") || verdict == "incomplete" && options.mode == Mode::Draft
    );
    Ok(report)
}

proptest! {
    #![proptest_config(proptest_config())]

    #[test]
    fn any_value_is_judged(
        (id, value) in any_form().prop_flat_map(|id| (Just(id), any_value(form(id).unwrap()))),
        options in options(),
    ) {
        let report = report(form(id).unwrap(), &value.to_string(), &options)?;
        let direct = Checker::new(form(id).unwrap()).check(&value, &options).unwrap();
        prop_assert_eq!(serde_json::from_str::<Value>(&direct).unwrap(), report);
    }

    #[test]
    fn any_text_is_judged(id in any_form(), text in any::<String>(), options in options()) {
        report(form(id).unwrap(), &text, &options)?;
    }

    #[test]
    fn a_spoilt_form_is_judged_whatever_the_order_of_its_keys(
        (start, data) in spoilt(), options in options(), seed in any::<u64>(),
    ) {
        let one = report(start.form, &data.to_string(), &options)?;
        let other = report(start.form, &shuffled(&data, &mut Random::new(seed)), &options)?;
        prop_assert_eq!(one, other);
    }

    #[test]
    fn an_unknown_key_adds_a_warning_and_nothing_else(
        (start, data) in spoilt(),
        options in options(),
        object in any::<Index>(),
        key in "[a-zA-Z]{1,12}|\\PC{0,6}",
        value in any_value(FORMS[0]),
    ) {
        let objects = objects(start.form, &data);
        prop_assume!(!objects.is_empty());
        let (path, names) = object.get(&objects);
        let at = [path.clone(), vec![Step::Key(key.clone())]].concat();
        prop_assume!(!names.contains(&key.as_str()) && get(&data, &at).is_none());
        let mut more = data.clone();
        set(&mut more, &at, value);
        let before = report(start.form, &data.to_string(), &options)?;
        let mut after = report(start.form, &more.to_string(), &options)?;
        let issues = after["issues"].as_array_mut().unwrap();
        let at: Value = at.iter().map(|step| match step {
            Step::Key(key) => Value::from(key.as_str()),
            Step::At(index) => Value::from(*index),
        }).collect();
        let place = issues.iter().position(|issue| issue["path"] == at);
        if options.unknown_fields == UnknownFields::Ignore {
            prop_assert_eq!(before, after);
            return Ok(());
        }
        prop_assert!(place.is_some(), "no issue at {}", at);
        let added = issues.remove(place.unwrap());
        prop_assert_eq!((&added["rule"], &added["severity"]), (&json!("format/unknown-field"), &json!("warning")));
        prop_assert_eq!(before, after);
    }

    /// A field that is left out, null or blank is absent all the same.
    #[test]
    fn absent_is_absent_however_it_is_said((start, data) in spoilt(), options in options(), field in any::<Index>()) {
        let slots = slots(start.form, &data);
        let path = path_of(start.form, *field.get(&slots));
        let (key, holder) = path.split_last().unwrap();
        prop_assume!(matches!(key, Step::Key(_)) && get(&data, holder).is_some_and(Value::is_object));
        let mut without = data.clone();
        remove(&mut without, &path);
        let expected = report(start.form, &without.to_string(), &options)?;
        for absent in [Value::Null, "".into(), " \u{3000}\n".into(), "\u{200B}\u{FEFF}\u{AD}\u{2800}\0".into()] {
            set(&mut without, &path, absent);
            prop_assert_eq!(&report(start.form, &without.to_string(), &options)?, &expected);
        }
    }

    /// JSON text may give a key twice: the last one counts, of a field, a group and a list.
    #[test]
    fn of_a_key_given_twice_the_last_counts((start, data) in spoilt(), first in any_value(FORMS[0]), options in options()) {
        let once = report(start.form, &data.to_string(), &options)?;
        let twice = doubled(&data, &first);
        prop_assert_eq!(report(start.form, &twice, &options)?, once, "{}", twice);
    }
}

/// The objects that the form knows and the data have, with the keys that each may have.
fn objects(form: &'static Form, data: &Value) -> Vec<(Path, Vec<&'static str>)> {
    let mut all = vec![(Vec::new(), yushen::field::NONE)];
    for row in 0..form.schema.layout.len() as u8 {
        let path = path_of(form, Slot { f: FieldId(row), element: None });
        match get(data, &path) {
            Some(Value::Array(list)) => {
                let element = |i| [path.clone(), vec![Step::At(i)]].concat();
                // Longer lists than the form takes are not looked into.
                let most = match form.schema.field(FieldId(row)).kind {
                    yushen::field::Kind::List(limits) => limits.max as usize,
                    _ => 0,
                };
                let fits = list.len() <= most && matches!(form.schema.layout[row as usize].width, 2..);
                all.extend((0..if fits { list.len() } else { 0 }).map(|i| (element(i), row)));
            }
            Some(Value::Object(_))
                if matches!(form.schema.field(FieldId(row)).kind, yushen::field::Kind::Group) =>
            {
                all.push((path, row));
            }
            _ => {}
        }
    }
    all.retain(|(path, _)| get(data, path).is_some_and(Value::is_object));
    let names = |row| form.schema.children(row).map(|f| form.schema.name(f)).collect();
    all.into_iter().map(|(path, row)| (path, names(row))).collect()
}

/// The value as JSON text with the keys of its objects in any order, and space between.
fn shuffled(value: &Value, random: &mut Random) -> String {
    let space = *random.pick(&["", " ", "\n\t", "\r\n"]);
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            random.shuffle(&mut entries);
            let entry = |(key, value): (&String, &Value)| {
                format!("{space}{}{space}:{}", json!(key), shuffled(value, random))
            };
            let entries: Vec<String> = entries.into_iter().map(entry).collect();
            format!("{{{}{space}}}", entries.join(","))
        }
        Value::Array(list) => {
            let elements: Vec<String> = list.iter().map(|value| shuffled(value, random)).collect();
            format!("[{space}{}{space}]", elements.join(","))
        }
        other => format!("{space}{other}{space}"),
    }
}

/// The value as JSON text with each key given twice, first with another value.
fn doubled(value: &Value, first: &Value) -> String {
    match value {
        Value::Object(map) => {
            let entry = |(key, value): (&String, &Value)| {
                let escaped = key.chars().next().filter(char::is_ascii_alphabetic);
                let same = match escaped {
                    Some(c) => format!("\"\\u{:04x}{}\"", c as u32, &key[1..]),
                    None => json!(key).to_string(),
                };
                format!("{same}:{first},{}:{}", json!(key), doubled(value, first))
            };
            format!("{{{}}}", map.iter().map(entry).collect::<Vec<_>>().join(","))
        }
        Value::Array(list) => {
            format!("[{}]", list.iter().map(|value| doubled(value, first)).collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

/// Too many keys, known and unknown together, is told of the object; those under unknown keys are no one's affair.
#[test]
fn an_object_of_too_many_keys_is_too_large() {
    let form = FORMS[0];
    let options = Options::default();
    let many =
        |count: usize| Value::Object((0..count).map(|i| (format!("k{i}"), json!(1))).collect::<Map<_, _>>());
    let rules = |data: &Value| {
        let report: Value =
            serde_json::from_str(&Checker::new(form).check_json(&data.to_string(), &options)).unwrap();
        report["issues"]
            .as_array()
            .unwrap()
            .iter()
            .map(|i| i["rule"].as_str().unwrap().to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(rules(&many(1001)), ["format/too-large"]);
    assert_eq!(rules(&many(1000)).iter().filter(|rule| *rule == "format/unknown-field").count(), 1000);
    assert_eq!(
        rules(&json!({"anything": many(2000)})).iter().filter(|r| *r == "format/unknown-field").count(),
        1
    );
    let mut data = many(1000);
    data["account"] = json!({"type": 7});
    assert_eq!(rules(&data), ["format/too-large"]);
}
