//! Paths into a form: `documents.0.kind`, `documents[0].kind` and `["documents", 0, "kind"]` are the same.

use js_sys::{JsString, Reflect, RegExp};
use wasm_bindgen::{JsCast, JsValue};

use crate::field::Schema;

use super::form_copy::Node;
use super::js;
use super::value::length_of;

/// Many times what leads anywhere.
const MAX_STEPS: usize = 1000;

/// A key, or an index of a list.
#[derive(Debug)]
pub(super) struct Step {
    pub key: JsString,
    /// The same in Rust.
    pub text: String,
    /// The number that was given, or that the text spells.
    number: Option<f64>,
    /// Whether it was given as a number: then it makes a list.
    pub is_number: bool,
}

impl Step {
    fn number(number: f64) -> Step {
        // Decimal is a radix, so that this does not throw.
        let key = js_sys::Number::from(number).to_string_with_radix(10).unwrap_or_else(|_| "".into());
        Step { text: String::from(&key), key, number: Some(number), is_number: true }
    }

    fn text(key: JsString) -> Step {
        let text = String::from(&key);
        let number = is_index(&text).then(|| text.parse().ok()).flatten();
        Step { key, text, number, is_number: false }
    }
}

/// A whole number that is no longer than any index.
fn is_index(text: &str) -> bool {
    (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Takes a path apart; what is none is said.
pub(super) fn steps_of(path: &JsValue) -> Result<Vec<Step>, String> {
    if let Some(text) = path.dyn_ref::<JsString>() {
        let parts = text.split_by_pattern(&RegExp::new(r"[.[\]]+", ""));
        let steps =
            parts.iter().map(|part| Step::text(part.unchecked_into())).filter(|step| step.key.length() > 0);
        return Ok(steps.map(|step| step.number.map_or(step, Step::number)).collect());
    }
    let unreadable = |_| String::from("the path cannot be read");
    if !js::is_array(path).map_err(unreadable)? {
        let given = js::quote(path);
        return Err(format!(
            "the path is {given}; give text as \"documents.0.kind\" or a list of keys and indices"
        ));
    }
    let length = length_of(path).map_err(unreadable)?;
    if length > MAX_STEPS {
        return Err(format!("the path has {length} steps, and no form is that deep"));
    }
    let step = |i: usize| {
        let step = Reflect::get_u32(path, i as u32).map_err(unreadable)?;
        match (step.as_f64(), step.dyn_into::<JsString>()) {
            (Some(number), _) => Ok(Step::number(number)),
            (None, Ok(key)) => Ok(Step::text(key)),
            (None, Err(other)) => {
                Err(format!("step {i} of the path is {}; give keys and indices", js::quote(&other)))
            }
        }
    };
    (0..length).map(step).collect()
}

/// The steps as paths of issues have them: an index where the form has a list.
pub(super) fn placed(schema: &Schema, steps: &[Step]) -> Result<Vec<String>, String> {
    let mut node = Some(Node::ROOT);
    let mut placed = Vec::new();
    for (i, step) in steps.iter().enumerate() {
        let item = node.and_then(Node::item);
        placed.push(if item.is_some() { index_of(steps, i)?.to_string() } else { step.text.clone() });
        node = item.or_else(|| node?.field(schema, &step.text).map(|f| Node::of(schema, f)));
    }
    Ok(placed)
}

/// The step as an index.
pub(super) fn index_of(steps: &[Step], i: usize) -> Result<usize, String> {
    let is_whole = |number: &f64| *number >= 0.0 && number.fract() == 0.0;
    match steps[i].number.filter(is_whole) {
        Some(number) => Ok(number as usize),
        None => Err(format!("the path {:?} needs an index where it has {}", joined(steps), steps[i].named())),
    }
}

impl Step {
    fn named(&self) -> String {
        if self.is_number { String::from("number") } else { js::quote(&self.key) }
    }
}

pub(super) fn joined(steps: &[Step]) -> String {
    let texts: Vec<&str> = steps.iter().map(|step| &*step.text).collect();
    let text = texts.join(".");
    match text.char_indices().nth(60) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text,
    }
}
