//! A mistake in the options is an error that names it and the choices.

use js_sys::Reflect;
use wasm_bindgen::{JsError, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use yushen::web::{CheckOptions, Session, check};
use yushen::{Locale, Mode};

use super::{js, text};

const AS_OF: &str = r#"; give a Date, milliseconds, or text as "2024-09-01T10:00:00+08:00" or "2024-09-01", of the years 1970 to 2999"#;
const NAMES: &str = "the options are asOf, mode, coerce, unknownFields, locale, explain";

pub fn message(error: JsError) -> String {
    Reflect::get(&error.into(), &"message".into()).unwrap().as_string().unwrap()
}

#[wasm_bindgen_test]
fn mistakes_are_named_with_the_choices() {
    let mistakes = [
        ("1", String::from("the options are number; give an object")),
        ("'draft'", String::from("the options are \"draft\"; give an object")),
        ("{ asof: 1 }", format!("there is no option \"asof\", did you mean asOf? {NAMES}")),
        ("{ local: 'en' }", format!("there is no option \"local\", did you mean locale? {NAMES}")),
        ("{ verbose: true }", format!("there is no option \"verbose\"; {NAMES}")),
        ("{ mode: 'final' }", String::from(r#"option mode is "final"; choose one of "submit", "draft""#)),
        ("{ mode: null }", String::from(r#"option mode is null; choose one of "submit", "draft""#)),
        (
            "{ mode: () => 1 }",
            String::from(r#"option mode is no such value; choose one of "submit", "draft""#),
        ),
        ("{ locale: 'zh' }", String::from(r#"option locale is "zh"; choose one of "zh-CN", "en""#)),
        ("{ coerce: 1 }", String::from("option coerce is 1; choose one of true, false")),
        ("{ explain: 'yes' }", String::from("option explain is \"yes\"; choose one of true, false")),
        (
            "{ explain: Symbol('s') }",
            String::from("option explain is no such value; choose one of true, false"),
        ),
        ("{ asOf: 'today' }", format!("option asOf is \"today\"{AS_OF}")),
        ("{ asOf: new Date(NaN) }", format!("option asOf is NaN{AS_OF}")),
        ("{ asOf: -1 }", format!("option asOf is -1{AS_OF}")),
        ("{ asOf: {} }", format!("option asOf is no such value{AS_OF}")),
        ("{ get mode() { throw 1 } }", String::from("option mode cannot be read")),
        ("new Proxy({}, { ownKeys() { throw 1 } })", String::from("the options cannot be read")),
    ];
    for (options, expected) in mistakes {
        let error = CheckOptions::from_js(&js(options)).expect_err(options);
        assert_eq!(message(error), expected, "{options}");
    }
}

#[wasm_bindgen_test]
fn options_are_read() {
    let none = CheckOptions::default();
    let cases = [
        ("undefined", none),
        ("null", none),
        ("{ mode: undefined }", none),
        ("Object.create({ mode: 'x' })", none),
        (
            "{ mode: 'draft', coerce: true }",
            CheckOptions { mode: Some(Mode::Draft), coerce: Some(true), ..none },
        ),
        (
            "{ locale: 'en', explain: false }",
            CheckOptions { locale: Some(Locale::En), explain: Some(false), ..none },
        ),
        ("{ asOf: '2024-09-01' }", CheckOptions { as_of: Some(1_725_120_000_000), ..none }),
        ("{ asOf: new Date(5) }", CheckOptions { as_of: Some(5), ..none }),
        (
            "{ asOf: Object.assign(new Date(5), { getTime: () => 6 }) }",
            CheckOptions { as_of: Some(5), ..none },
        ),
        ("{ asOf: 5.9 }", CheckOptions { as_of: Some(5), ..none }),
    ];
    for (options, expected) in cases {
        assert_eq!(CheckOptions::from_js(&js(options)).map_err(message), Ok(expected), "{options}");
    }
}

#[wasm_bindgen_test]
fn an_unknown_form_is_named_with_those_that_there_are() {
    let error = check("bindin", &js("{}"), &CheckOptions::default()).expect_err("no such form");
    let message = message(error);
    assert!(message.starts_with("unknown form \"bindin\"; choose one of binding, "), "{message}");
    let far = CheckOptions { as_of: Some(i64::MAX), ..CheckOptions::default() };
    assert!(Session::open("binding", &JsValue::UNDEFINED, &far).is_err());
}

#[wasm_bindgen_test]
fn the_clock_is_the_pages() {
    let report = check("binding", &js("{}"), &CheckOptions::default()).unwrap();
    let told = text(&Reflect::get(&report, &"asOf".into()).unwrap());
    let age = js_sys::Date::now() - js_sys::Date::parse(told.trim_matches('"'));
    assert!((0.0..60_000.0).contains(&age), "{told}");
}
