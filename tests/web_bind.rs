//! An HTML form that a Rust front end binds, in a browser.
#![cfg(all(target_arch = "wasm32", feature = "bind", feature = "texts"))]

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::futures::JsFuture;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlFormElement};
use yushen::rulebook::form;
use yushen::web::{BindOptions, bind};
use yushen::{Locale, Mode};

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

const FORM: &str = r#"
    const made = document.createElement("form");
    made.innerHTML = `<input name="fans"><p data-issues="fans"></p><input type="checkbox" name="realNameVerified" checked>
      <input name="depositYuan" value="500"><input type="number" name="publicVideos" value="36">
      <input type="radio" name="inheritFromMain" value="false" checked><button>Hand in</button>`;
    made.sent = 0;
    made.addEventListener("submit", (event) => { event.preventDefault(); made.sent++; });
    const summary = document.createElement("div");
    document.body.append(summary, made);
    return [made, summary];"#;
const HAND_IN: &str = "form[0].fans.value = form[2]; form[0].requestSubmit(); return form[0].sent;";
const SUMMARY: &str = r#"
    const [, summary] = form;
    const focus = document.activeElement === summary;
    return `${summary.querySelector("h2")?.textContent}|${summary.querySelectorAll("a").length}|${focus}|${summary.hidden}`;"#;

/// A form with its summary.
fn made() -> (JsValue, HtmlFormElement, Element) {
    let made = script(&JsValue::NULL, FORM);
    let part = |i: u32| js_sys::Reflect::get_u32(&made, i).unwrap();
    let (element, summary) = (part(0).unchecked_into(), part(1).unchecked_into());
    (made, element, summary)
}

fn hand_in(made: &JsValue, fans: &str) -> f64 {
    js_sys::Reflect::set_u32(made, 2, &fans.into()).unwrap();
    script(made, HAND_IN).as_f64().unwrap()
}

#[wasm_bindgen_test]
async fn a_script_hands_in_what_stands_there_and_a_summary_says_what_is_wrong() {
    let (made, element, summary) = made();
    let options = BindOptions { locale: Locale::En, summary: Some(summary), ..BindOptions::default() };
    let showcase = form("employee-showcase").unwrap();
    let binding = bind(element.clone(), showcase, options.clone(), |_| {});
    let said = || script(&made, SUMMARY).as_string().unwrap();

    // What was wrong when it was bound is no longer in the way, and what has become wrong is seen.
    assert_eq!(said(), "undefined|0|false|true");
    assert_eq!(hand_in(&made, "4820"), 1.0);
    assert_eq!(hand_in(&made, "many"), 1.0);
    a_task().await;
    assert_eq!(said(), "There is 1 problem to fix|1|true|false");

    binding.update(BindOptions { locale: Locale::ZhCn, ..options.clone() });
    a_task().await;
    assert_eq!(said(), "有 1 个问题需要修改|1|true|false");
    let slot = |body| script(&element, body).as_string().unwrap();
    assert!(slot("return form.querySelector('p').textContent;").contains("不是整数"));
    let report = binding.report(|report| serde_json::to_value(report).unwrap());
    assert!(report["issues"][0]["message"].as_str().unwrap().contains("不是整数"));

    drop(binding);
    assert_eq!(said(), "undefined|0|false|true");
    assert_eq!(slot("return `${Object.hasOwn(form, 'requestSubmit')}`;"), "false");
    assert_eq!(hand_in(&made, "many"), 2.0);
}

#[wasm_bindgen_test]
async fn a_number_that_is_none_is_wrong_and_not_absent() {
    let (made, element, _) = made();
    let options = BindOptions { locale: Locale::En, mode: Mode::Draft, ..BindOptions::default() };
    let binding = bind(element, form("employee-showcase").unwrap(), options, |_| {});
    let issues = || binding.report(|report| serde_json::to_string(report).unwrap());
    assert!(!issues().contains("format/type"));
    // As the browser has it where "12e" was typed.
    let typed = r#"Object.defineProperty(form[0].publicVideos, "validity", { value: { badInput: true } });
        form[0].publicVideos.dispatchEvent(new Event("input", { bubbles: true }));"#;
    let _ = script(&made, typed);
    assert!(issues().contains("format/type"), "{}", issues());
}
