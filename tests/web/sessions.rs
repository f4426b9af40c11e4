//! Sessions of front ends: what an edit tells, and what it refuses.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use yushen::web::{CheckOptions, Session, check};
use yushen::{Locale, Mode};

use super::options::message;
use super::{js, text};

const FORM: &str = "binding";

fn options() -> CheckOptions {
    CheckOptions { as_of: Some(1_725_941_600_000), mode: Some(Mode::Draft), ..CheckOptions::default() }
}

fn opened(data: &str) -> Session {
    Session::open(FORM, &js(data), &options()).unwrap()
}

/// The rules of a change's issues.
fn rules(change: &JsValue, part: &str) -> String {
    let issues = Array::from(&Reflect::get(change, &part.into()).unwrap());
    let rule = |issue: JsValue| Reflect::get(&issue, &"rule".into()).unwrap().as_string().unwrap();
    issues.iter().map(rule).collect::<Vec<_>>().join(" ")
}

#[wasm_bindgen_test]
fn an_edit_tells_what_came_and_went() {
    let session = opened("{}");
    let change = session.set(&"account.type".into(), &"x".into()).unwrap();
    assert_eq!((rules(&change, "added"), rules(&change, "removed")), ("format/enum".into(), String::new()));
    let keys = js_sys::Object::keys(&change.clone().into());
    assert_eq!(text(&keys), r#"["verdict","added","removed","missing","maybe"]"#);
    let change = session.set(&js("['account', 'type']"), &"brand".into()).unwrap();
    assert_eq!((rules(&change, "added"), rules(&change, "removed")), (String::new(), "format/enum".into()));
    let change = session.set(&"zz".into(), &1.into()).unwrap();
    assert_eq!(rules(&change, "added"), "format/unknown-field");
    let change = session.set(&"zz".into(), &2.into()).unwrap();
    assert_eq!((rules(&change, "added"), rules(&change, "removed")), (String::new(), String::new()));
    let change = session.unset(&"zz".into()).unwrap();
    assert_eq!(rules(&change, "removed"), "format/unknown-field");
}

#[wasm_bindgen_test]
fn after_each_edit_it_reports_what_a_check_does() {
    let edits = [
        ("account.type", "'brand'", "{ account: { type: 'brand' } }"),
        ("documents[0].kind", "'x'", "{ account: { type: 'brand' }, documents: [{ kind: 'x' }] }"),
        ("documents.1", "() => 1", "{ account: { type: 'brand' }, documents: [{ kind: 'x' }, () => 1] }"),
        ("account", "5", "{ account: 5, documents: [{ kind: 'x' }, () => 1] }"),
        ("account.name", "'a'", "{ account: { name: 'a' }, documents: [{ kind: 'x' }, () => 1] }"),
        (
            "documents",
            "new Array(2 ** 32 - 1)",
            "{ account: { name: 'a' }, documents: new Array(2 ** 32 - 1) }",
        ),
        ("documents", "undefined", "{ account: { name: 'a' } }"),
        ("", "[]", "[]"),
        ("capabilities.0", "'live'", "{ capabilities: ['live'] }"),
    ];
    let session = opened("{}");
    for (path, value, data) in edits {
        session.set(&path.into(), &js(value)).unwrap();
        let expected = check(FORM, &js(data), &options()).unwrap();
        assert_eq!(text(&session.report().unwrap()), text(&expected), "{path}: {value}");
    }
}

#[wasm_bindgen_test]
fn other_options_judge_the_same_data_anew() {
    let data = "{ account: { type: 'brand' }, documents: [{ kind: 'x' }], zz: 1 }";
    let session = opened(data);
    let more = CheckOptions { locale: Some(Locale::En), mode: Some(Mode::Submit), ..CheckOptions::default() };
    let change = session.update(&more).unwrap();
    let expected =
        check(FORM, &js(data), &CheckOptions { as_of: options().as_of, coerce: Some(false), ..more })
            .unwrap();
    assert_eq!(text(&session.report().unwrap()), text(&expected));
    assert!(rules(&change, "added").contains("format/required"));
    session.update(&CheckOptions { coerce: Some(true), ..more }).unwrap();
    session.set(&"account.effectiveFans".into(), &"5".into()).unwrap();
    assert!(!text(&session.report().unwrap()).contains("format/type"));
}

#[wasm_bindgen_test]
fn a_value_may_edit_the_session_that_reads_it() {
    let session = opened("{}");
    let reading = js("{ get type() { globalThis.yushenEdit(); return 'brand' } }");
    // What is read while the value is read comes first.
    let inner = std::rc::Rc::new(session);
    let outer = inner.clone();
    let edit = wasm_bindgen::closure::Closure::<dyn Fn()>::new(move || {
        inner.set(&"zz".into(), &1.into()).unwrap();
    });
    Reflect::set(&js_sys::global(), &"yushenEdit".into(), edit.as_ref()).unwrap();
    outer.set(&"account".into(), &reading).unwrap();
    let expected = check(FORM, &js("{ zz: 1, account: { type: 'brand' } }"), &options()).unwrap();
    assert_eq!(text(&outer.report().unwrap()), text(&expected));
}

#[wasm_bindgen_test]
fn mistakes_change_nothing() {
    let session = opened("{ documents: [{}] }");
    let before = text(&session.report().unwrap());
    let mistakes = [
        ("1", "the path is number; give text as \"documents.0.kind\" or a list of keys and indices"),
        ("['account', Symbol('s')]", "step 1 of the path is symbol; give keys and indices"),
        ("new Proxy([], { get() { throw 1 } })", "the path cannot be read"),
        (
            "'documents.3.kind'",
            "the path \"documents.3.kind\" leaves a gap: the list has 1 elements, so that the next is 1",
        ),
        ("'documents.x'", "the path \"documents.x\" needs an index where it has \"x\""),
        ("['documents', 0.5]", "the path \"documents.0.5\" needs an index where it has number"),
        ("new Array(2000).fill('x')", "the path has 2000 steps, and no form is that deep"),
    ];
    for (path, expected) in mistakes {
        let error = session.set(&js(path), &JsValue::NULL).expect_err(path);
        assert_eq!(message(error), expected, "{path}");
    }
    assert_eq!(text(&session.report().unwrap()), before);
    session.close();
    session.close();
    assert_eq!(message(session.report().expect_err("closed")), "the session is closed; open another");
    assert!(session.set(&"account".into(), &JsValue::NULL).is_err());
}
