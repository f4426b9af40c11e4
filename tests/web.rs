//! The crate as wasm, in Node and in a browser: what it reports on the samples, from JSON text and from JavaScript values,
//! and the interface for front ends. Values come also through serde-wasm-bindgen, a stranger to this crate: one decoder
//! reads whatever serde can.
#![cfg(target_arch = "wasm32")]

#[path = "web/hostile.rs"]
mod hostile;
#[path = "web/options.rs"]
mod options;
#[path = "web/sessions.rs"]
mod sessions;
#[path = "web/subscribers.rs"]
mod subscribers;

use js_sys::{Array, BigInt, Function, JSON, Object, Reflect};
use serde_json::Value;
use serde_wasm_bindgen::Deserializer;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use yushen::field::time::parse_instant;
use yushen::rulebook::{FORMS, form};
use yushen::web::{CheckOptions, Session, check, check_json};
use yushen::{Checker, Locale, Mode, Options};

macro_rules! samples {
    ($folder:literal: $($form:literal),* $(,)?) => {
        [$(($form, include_str!(concat!("samples/", $folder, $form, ".ndjson")))),*]
    };
}

const SAMPLES: [(&str, &str); 11] = samples!["":
    "binding",
    "binding-lifecycle",
    "quota-expansion",
    "profile-mount",
    "lead-page",
    "sub-account-link",
    "sub-account-unlink",
    "employee-account",
    "employee-showcase",
    "employee-handover",
    "merchant-page",
];

/// Spelled as people write them.
const WRITTEN: [(&str, &str); 10] = samples!["written/":
    "binding",
    "binding-lifecycle",
    "quota-expansion",
    "profile-mount",
    "lead-page",
    "sub-account-link",
    "sub-account-unlink",
    "employee-account",
    "employee-showcase",
    "employee-handover",
];

/// A JavaScript value as JSON.
fn text(value: &JsValue) -> String {
    String::from(JSON::stringify(value).unwrap())
}

/// What JavaScript makes of a text: a value.
fn js(source: &str) -> JsValue {
    js_sys::eval(&format!("({source})")).unwrap()
}

/// The same options for the interface of front ends.
fn given(options: &Options) -> CheckOptions {
    CheckOptions {
        as_of: Some(options.as_of),
        mode: Some(options.mode),
        coerce: Some(options.coerce),
        unknown_fields: Some(options.unknown_fields),
        locale: Some(options.locale),
        explain: Some(options.explain),
    }
}

/// Judges each sample: form, sample, its data as text, and how.
fn each_sample(mut judge: impl FnMut(&mut Checker, &Value, &str, &Options)) {
    assert!(SAMPLES.iter().map(|(id, _)| *id).eq(FORMS.iter().map(|form| form.id)));
    for (id, lines) in SAMPLES.into_iter().chain(WRITTEN) {
        let mut checker = Checker::new(form(id).unwrap());
        assert!(lines.lines().count() >= 30);
        for (i, line) in lines.lines().enumerate() {
            let sample: Value = serde_json::from_str(line).unwrap();
            let options = Options {
                as_of: parse_instant(sample["asOf"].as_str().unwrap()).unwrap(),
                mode: if sample["mode"] == "draft" { Mode::Draft } else { Mode::Submit },
                coerce: sample["coerce"] == true,
                locale: if i % 2 == 0 { Locale::ZhCn } else { Locale::En },
                explain: true,
                ..Options::default()
            };
            judge(&mut checker, &sample, &sample["data"].to_string(), &options);
        }
    }
}

/// Whether a report has all that a sample names.
fn agrees(expected: &Value, found: &Value) -> bool {
    match expected {
        Value::Object(members) => members.iter().all(|(key, value)| {
            let found = if key == "rules" { &found["params"]["rules"] } else { &found[key] };
            agrees(value, found)
        }),
        Value::Array(elements) => {
            let found = found.as_array();
            found.is_some_and(|found| {
                found.len() == elements.len() && elements.iter().zip(found).all(|(a, b)| agrees(a, b))
            })
        }
        value => value == found,
    }
}

#[wasm_bindgen_test]
fn samples_agree() {
    each_sample(|checker, sample, data, options| {
        let report = checker.check_json(data, options);
        let found = serde_json::from_str(&report).unwrap();
        assert!(agrees(&sample["expect"], &found), "{sample}\nfound {report}");
    });
}

#[wasm_bindgen_test]
fn a_javascript_value_is_judged_as_its_text_is() {
    each_sample(|checker, _, data, options| {
        let from_text = checker.check_json(data, options);
        let value = JSON::parse(data).unwrap();
        let from_value = checker.check(Deserializer::from(value), options).unwrap();
        assert_eq!(from_value, from_text, "{data}");
    });
}

#[wasm_bindgen_test]
fn a_front_end_gets_the_same_report_to_the_byte() {
    each_sample(|checker, sample, data, options| {
        let expected = checker.check_json(data, options);
        let id = sample["form"].as_str().unwrap();
        let value = JSON::parse(data).unwrap();
        assert_eq!(text(&check(id, &value, &given(options)).unwrap()), expected, "{data}");
        assert_eq!(text(&check_json(id, data, &given(options)).unwrap()), expected, "{data}");
        let session = Session::open(id, &value, &given(options)).unwrap();
        assert_eq!(text(&session.report().unwrap()), expected, "{data}");
    });
}

#[wasm_bindgen_test]
fn text_that_is_no_json_is_an_issue_at_its_place() {
    let options = Options { mode: Mode::Draft, ..Options::default() };
    let deep = "[".repeat(200);
    let huge = " ".repeat(2 << 20);
    for json in ["", "{", "{\"fans\": }", "{\"fans\": \"\\ud800\"}", "{\"a\": 1e999}", "null", &deep, &huge] {
        let expected = Checker::new(form("employee-showcase").unwrap()).check_json(json, &options);
        let found = check_json("employee-showcase", json, &given(&options)).unwrap();
        assert_eq!(text(&found), expected, "{}", json.get(..40).unwrap_or(json));
    }
}

/// A form of one field that holds a value.
fn holding(value: &JsValue) -> Deserializer {
    let data = Object::new();
    Reflect::set(&data, &"fans".into(), value).unwrap();
    Deserializer::from(JsValue::from(data))
}

/// What JSON can't say, serde-wasm-bindgen tells in its own way; the package's encoder says more.
#[wasm_bindgen_test]
fn what_serde_wasm_bindgen_makes_of_other_values() {
    let mut checker = Checker::new(form("employee-showcase").unwrap());
    let options = Options { mode: Mode::Draft, ..Options::default() };

    let as_number = checker.check_json(r#"{"fans": 1001}"#, &options);
    let as_big_int = checker.check(holding(&BigInt::from(1001).into()), &options).unwrap();
    assert_eq!(as_big_int, as_number, "a BigInt of 64 bits is a number");

    let without = checker.check_json("{}", &options);
    let undefined = checker.check(holding(&JsValue::UNDEFINED), &options).unwrap();
    assert_eq!(undefined, without, "undefined is absent");

    let whole = checker.check(Deserializer::from(JsValue::UNDEFINED), &options).unwrap();
    assert_eq!(whole, checker.check_json("null", &options), "and, where nothing may be absent, null");

    let list = checker.check(holding(&Array::new().into()), &options).unwrap();
    assert_eq!(list, checker.check_json(r#"{"fans": []}"#, &options));

    let function = Function::new_no_args("");
    assert!(checker.check(holding(&function.into()), &options).is_err(), "a function fails at the source");
    assert_eq!(checker.check_json("{}", &options), without, "which leaves nothing behind");
}
