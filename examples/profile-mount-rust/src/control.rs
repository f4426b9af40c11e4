//! Controls: a field's kind as HTML, and what was entered as a value.

use wasm_bindgen::{JsCast, JsError, JsValue};
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yushen::Locale;
use yushen::field::{Field, Kind};

use crate::dom::{add, failed};

/// The words of a field that is chosen; the first stands for nothing.
fn choices(field: &Field, locale: Locale) -> Option<Vec<(&'static str, &'static str)>> {
    let [yes, no] = match locale {
        Locale::ZhCn => ["是", "否"],
        Locale::En => ["yes", "no"],
    };
    let words = match &field.kind {
        Kind::Bool => vec![("true", yes), ("false", no)],
        Kind::Enum(choices) => choices.iter().map(|choice| (choice.id, choice.label.get(locale))).collect(),
        _ => return None,
    };
    Some([("", "")].into_iter().chain(words).collect())
}

/// Adds the control of a field, with what was entered in it before.
pub fn add_control(to: &Element, field: &Field, locale: Locale, entered: &str) -> Result<(), JsError> {
    let label = add(to, "label", &[], field.label.get(locale))?;
    let Some(choices) = choices(field, locale) else {
        let kind = if matches!(field.kind, Kind::Int { .. }) { "number" } else { "text" };
        let input = add(&label, "input", &[("name", field.path), ("type", kind)], "")?;
        input.dyn_into::<HtmlInputElement>().map_err(failed)?.set_value(entered);
        return Ok(());
    };
    let select = add(&label, "select", &[("name", field.path)], "")?;
    for (value, text) in choices {
        add(&select, "option", &[("value", value)], text)?;
    }
    select.dyn_into::<HtmlSelectElement>().map_err(failed)?.set_value(entered);
    Ok(())
}

/// The path and the text of a control.
pub fn entry_of(control: &Element) -> Option<(String, String)> {
    let text = match control.dyn_ref::<HtmlSelectElement>() {
        Some(select) => select.value(),
        None => control.dyn_ref::<HtmlInputElement>()?.value(),
    };
    Some((control.get_attribute("name")?, text))
}

/// What was entered, as the field's value. The session reads numbers and booleans from text.
pub fn value_of(text: &str) -> Option<JsValue> {
    (!text.is_empty()).then(|| text.into())
}
