//! An HTML form that a Rust front end binds, in a browser.
#![cfg(all(target_arch = "wasm32", feature = "bind", feature = "texts"))]

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::futures::JsFuture;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yushen::Locale;
use yushen::rulebook::form;
use yushen::web::{BindOptions, bind};

wasm_bindgen_test_configure!(run_in_browser);

/// Runs a script with a form; what it gives.
fn script(element: &JsValue, body: &str) -> JsValue {
    Function::new_with_args("form", body).call1(&JsValue::NULL, element).unwrap()
}

const CONTROLS: &str = r#"
    const made = document.createElement("form");
    made.innerHTML = `<input name="fans"><p data-issues="fans"></p><input name="depositYuan"><button>Hand in</button>`;
    document.body.append(made);
    return made;"#;
const TYPE: &str = r#"
    form.fans.value = "many";
    for (const type of ["input", "change"]) form.fans.dispatchEvent(new Event(type, { bubbles: true }));
    return form.fans.validationMessage + "|" + form.querySelector("p").textContent;"#;

async fn a_task() {
    let wait = Promise::new(&mut |done, _| {
        let _ = script(&done, "setTimeout(form, 20)");
    });
    JsFuture::from(wait).await.unwrap();
}

#[wasm_bindgen_test]
async fn a_form_is_judged_as_it_is_filled_in_until_it_is_let_go() {
    let element = script(&JsValue::NULL, CONTROLS);
    let verdicts = Rc::new(RefCell::new(Vec::new()));
    let told = verdicts.clone();
    let options = BindOptions { locale: Locale::En, ..BindOptions::default() };
    let showcase = form("employee-showcase").unwrap();
    let binding = bind(element.clone().unchecked_into(), showcase, options, move |report| {
        told.borrow_mut().push(serde_json::to_string(report).unwrap());
    });
    assert!(verdicts.borrow().is_empty(), "a report is told in a task of its own");
    a_task().await;
    assert_eq!(verdicts.borrow().len(), 1);

    let said = script(&element, TYPE).as_string().unwrap();
    let (said, shown) = said.split_once('|').unwrap();
    assert!(said.contains("is not a whole number"), "{said}");
    assert_eq!(said, shown);
    let report = binding.report(|report| serde_json::to_value(report).unwrap());
    assert!(report["issues"].as_array().unwrap().iter().any(|issue| issue["message"] == said));

    drop(binding);
    assert_eq!(script(&element, TYPE).as_string().unwrap(), "|");
    a_task().await;
    let all = verdicts.borrow().len();
    let _ = script(&element, TYPE);
    a_task().await;
    assert_eq!(verdicts.borrow().len(), all);
}
