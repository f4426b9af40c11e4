//! Checking a form once, from a value or from JSON text.

use js_sys::{JSON, JsString};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsError, JsValue};

use crate::read::json_text::{MAX_BYTES, fault_in, without_mark};
use crate::read::{Decoded, Fault};
use crate::report::{Mode, Review};
use crate::rule::Values;

use super::form_copy::Node;
use super::js;
use super::known_issues::report;
use super::options::{CheckOptions, Settings, unknown_form};
use super::value::{Extent, copy};

/// Judges a form; the report as a plain object. Reads only the form's own fields of the data, each once.
///
/// # Errors
/// Where there is no such form, or the clock is none and no instant is given. Never for the data.
pub fn check(form: &str, data: &JsValue, options: &CheckOptions) -> Result<JsValue, JsError> {
    let settings = Settings::new(form, options, Mode::Submit)?;
    check_with(&settings, data)
}

/// The same from JSON text; a syntax error is an issue of the report.
///
/// # Errors
/// As of [`check`].
pub fn check_json(form: &str, json: &str, options: &CheckOptions) -> Result<JsValue, JsError> {
    let settings = Settings::new(form, options, Mode::Submit)?;
    let json = without_mark(json);
    match fault_in(json) {
        Some(fault) => judge(&settings, |decoded| decoded.refuse(fault)),
        // What has no fault, JSON.parse takes.
        None => check_with(&settings, &JSON::parse(json).unwrap_or(JsValue::UNDEFINED)),
    }
}

fn check_with(settings: &Settings, data: &JsValue) -> Result<JsValue, JsError> {
    let held = copy(&settings.form.schema, Some(Node::ROOT), data, Extent::Needed);
    judge(settings, |decoded| held.read_form(decoded))
}

fn judge(settings: &Settings, read: impl FnOnce(&mut Decoded)) -> Result<JsValue, JsError> {
    let mut decoded = Decoded::new(Values::new(settings.form.schema));
    decoded.options = settings.reading;
    read(&mut decoded);
    decoded.classify(settings.form);
    let mut review = Review::default();
    review.run(settings.form, &decoded, settings.as_of, settings.mode, settings.explain);
    report(settings, &decoded, &review)
}

/// The id of a form that JavaScript gives.
pub(super) fn id_of(form: &JsValue) -> Result<String, JsError> {
    form.as_string().ok_or_else(|| unknown_form(form))
}

/// Judges a form; the report. Never throws on any data.
#[wasm_bindgen(js_name = check)]
pub fn check_js(
    #[wasm_bindgen(unchecked_param_type = "string")] form: &JsValue,
    data: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CheckOptions")] options: &JsValue,
) -> Result<JsValue, JsError> {
    check(&id_of(form)?, data, &CheckOptions::from_js(options)?)
}

/// Judges a form from JSON text; a syntax error is an issue of the report.
#[wasm_bindgen(js_name = checkJson)]
pub fn check_json_js(
    #[wasm_bindgen(unchecked_param_type = "string")] form: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] json: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CheckOptions")] options: &JsValue,
) -> Result<JsValue, JsError> {
    let (id, options) = (id_of(form)?, CheckOptions::from_js(options)?);
    let Some(text) = json.dyn_ref::<JsString>() else {
        let given = js::quote(json);
        return Err(JsError::new(&format!(
            "the JSON text is {given}; give a string, or use check for a value"
        )));
    };
    // A text that is too large is not copied: each of its units is at least one byte of UTF-8, a byte order
    // mark before it not counted.
    if text.length() as usize > MAX_BYTES + 1 {
        let settings = Settings::new(&id, &options, Mode::Submit)?;
        return judge(&settings, |decoded| decoded.refuse(Fault::TooLarge));
    }
    check_json(&id, &String::from(text), &options)
}
