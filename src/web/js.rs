//! JavaScript's own functions, where js-sys has them only in a way that lets what a caller's value throws pass through.

use js_sys::JsString;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// The own enumerable keys of an object. A proxy may throw.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    pub(super) fn keys(of: &JsValue) -> Result<js_sys::Array, JsValue>;

    /// Throws where the value is a proxy that was revoked.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    pub(super) fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    /// Throws where the value is a symbol, or where converting it does.
    #[wasm_bindgen(catch, js_name = Number)]
    pub(super) fn number(value: &JsValue) -> Result<f64, JsValue>;

    /// What an object says that it is: `[object Map]`. A getter may throw.
    #[wasm_bindgen(catch, js_namespace = ["Object", "prototype", "toString"], js_name = call)]
    pub(super) fn tag(of: &JsValue) -> Result<String, JsValue>;

    /// Whether an object has a property of its own. A proxy may throw.
    #[wasm_bindgen(catch, js_namespace = ["Object", "prototype", "hasOwnProperty"], js_name = call)]
    pub(super) fn has_own(of: &JsValue, key: &str) -> Result<bool, JsValue>;

    /// An object or null. A proxy may throw.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = getPrototypeOf)]
    pub(super) fn prototype_of(of: &JsValue) -> Result<JsValue, JsValue>;

    /// Throws where the value is no `Date`, of whatever window or realm.
    #[wasm_bindgen(catch, js_namespace = ["Date", "prototype", "getTime"], js_name = call)]
    pub(super) fn time(date: &JsValue) -> Result<f64, JsValue>;
}

/// What `typeof` says.
pub(super) fn type_of(value: &JsValue) -> String {
    value.js_typeof().as_string().unwrap_or_default()
}

/// A caller's value, as an error may name it: a text, cut short, or its type.
pub(super) fn quote(value: &JsValue) -> String {
    match value.dyn_ref::<JsString>() {
        Some(text) if text.length() > 60 => format!("{:?}", format!("{}…", String::from(text.slice(0, 60)))),
        Some(text) => format!("{:?}", String::from(text)),
        None => type_of(value),
    }
}
