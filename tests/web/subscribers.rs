//! Those whom a session of a front end tells what changed.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_test::wasm_bindgen_test;
use yushen::web::{CheckOptions, Session};
use yushen::{Locale, Mode};

use super::js;
use super::options::message;

fn opened() -> Rc<Session> {
    let options =
        CheckOptions { as_of: Some(1_725_941_600_000), mode: Some(Mode::Draft), ..CheckOptions::default() };
    Rc::new(Session::open("binding", &js("{}"), &options).unwrap())
}

type Told = Rc<RefCell<Vec<String>>>;

/// A callback that notes a name and how many issues it is given, and then does something.
fn noting(told: &Told, name: &'static str, then: impl Fn() + 'static) -> JsValue {
    let told = told.clone();
    let note = Closure::<dyn Fn(Array)>::new(move |issues: Array| {
        told.borrow_mut().push(format!("{name} {}", issues.length()));
        then();
    });
    note.into_js_value()
}

fn taken(told: &Told) -> String {
    told.take().join(", ")
}

fn end(subscription: &Function) {
    subscription.call0(&JsValue::UNDEFINED).unwrap();
}

#[wasm_bindgen_test]
fn who_is_concerned_is_told_in_the_order_in_which_they_came() {
    let (session, told) = (opened(), Told::default());
    let paths = [
        ("'documents[0].kind'", "kind"),
        ("['documents', '0']", "row"),
        ("'account'", "account"),
        ("''", "all"),
    ];
    let subscriptions =
        paths.map(|(path, name)| session.subscribe(&js(path), &noting(&told, name, || ())).unwrap());
    session.set(&"documents.0.kind".into(), &"x".into()).unwrap();
    assert_eq!(taken(&told), "kind 1, row 1, all 1");
    session.set(&"documents.0.kind".into(), &"y".into()).unwrap();
    assert_eq!(taken(&told), "", "the same is said");
    session.update(&CheckOptions { locale: Some(Locale::En), ..CheckOptions::default() }).unwrap();
    assert_eq!(taken(&told), "kind 1, row 1, all 1");
    end(&subscriptions[0]);
    end(&subscriptions[0]);
    session.unset(&"documents".into()).unwrap();
    assert_eq!(taken(&told), "row 0, all 0");
    session.close();
    end(&subscriptions[1]);
}

#[wasm_bindgen_test]
fn a_callback_may_edit_the_session_or_close_it_or_throw() {
    let (session, told) = (opened(), Told::default());
    let inner = session.clone();
    let edit = move || {
        inner.set(&"account.sameEntity".into(), &"x".into()).unwrap();
    };
    session.subscribe(&"account.type".into(), &noting(&told, "first", edit)).unwrap();
    session.subscribe(&"account".into(), &noting(&told, "second", || ())).unwrap();
    session.set(&"account.type".into(), &"x".into()).unwrap();
    assert_eq!(taken(&told), "first 1, second 2");

    let inner = session.clone();
    session.subscribe(&"zz".into(), &noting(&told, "closes", move || inner.close())).unwrap();
    session.subscribe(&"zz".into(), &noting(&told, "after", || ())).unwrap();
    session.set(&"zz".into(), &1.into()).unwrap();
    assert_eq!(taken(&told), "closes 1");
    assert!(session.report().is_err());
}

#[wasm_bindgen_test]
fn mistakes_are_named() {
    let session = opened();
    let mistakes = [
        ("'documents.x'", "() => 1", "the path \"documents.x\" needs an index where it has \"x\""),
        (
            "5",
            "() => 1",
            "the path is number; give text as \"documents.0.kind\" or a list of keys and indices",
        ),
        ("''", "{}", "the callback is object; give a function that takes a list of issues"),
    ];
    for (path, callback, expected) in mistakes {
        let error = session.subscribe(&js(path), &js(callback)).expect_err(path);
        assert_eq!(message(error), expected, "{path}");
    }
    session.close();
    let error = session.subscribe(&"".into(), &js("() => 1")).expect_err("closed");
    assert_eq!(message(error), "the session is closed; open another");
}
