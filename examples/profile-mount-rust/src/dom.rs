//! The few things that the page does with the document.

use wasm_bindgen::JsError;
use web_sys::{Document, Element};

/// Nothing here fails in a browser; where it does, this is told.
pub fn failed<T>(_: T) -> JsError {
    JsError::new("the document does not do as it is asked")
}

pub fn document() -> Result<Document, JsError> {
    web_sys::window().and_then(|window| window.document()).ok_or_else(|| JsError::new("this is no page"))
}

/// Adds an element with a text to another.
pub fn add(to: &Element, name: &str, attributes: &[(&str, &str)], text: &str) -> Result<Element, JsError> {
    let element = document()?.create_element(name).map_err(failed)?;
    for (name, value) in attributes {
        element.set_attribute(name, value).map_err(failed)?;
    }
    element.set_text_content(Some(text));
    to.append_child(&element).map_err(failed)?;
    Ok(element)
}
