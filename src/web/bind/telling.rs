//! Says what was found: errors by the controls' validity, and what may be shown already by the elements that are for it.

use js_sys::{Array, Map};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use web_sys::Element;

use crate::form::Severity;

use super::bound::Bound;
use super::control::{Control, controls, text};
use super::filled::Entry;
use super::found::Found;

/// The words of what was found, by its index.
pub type Words<'a> = dyn Fn(usize) -> JsValue + 'a;

impl Bound {
    /// Tells what was found.
    pub fn tell(&self, words: &Words) {
        let (filled, mut all) = (self.filled(), self.found.take());
        let is_attempted = self.is_attempted();
        for found in &mut all {
            found.is_shown = is_attempted;
        }
        for entry in &filled.entries {
            if entry.controls.iter().any(|control| self.memory.touched.has(control)) {
                for found in &mut all {
                    found.is_shown |= self.schema.holds(found.place, entry.place);
                }
            }
        }

        let now = Map::new();
        for entry in &filled.entries {
            assign(entry, &mut all, &now, words);
        }
        if let Some(first) = all.iter().position(|found| found.is_error() && !found.is_told)
            && let Some(button) = controls(&self.element).find(is_default)
        {
            now.set(&button, &words(first));
        }
        self.say(&now);

        let Ok(slots) = self.element.query_selector_all("[data-issues]") else { return };
        // Those that show what is left over come last.
        for is_rest in [false, true] {
            for slot in (0..slots.length()).filter_map(|i| slots.item(i)) {
                let slot: Element = slot.unchecked_into();
                let path = slot.get_attribute("data-issues").unwrap_or_default();
                if path.is_empty() != is_rest {
                    continue;
                }
                let place = filled.place_at(&path);
                let entry = filled.entries.iter().find(|entry| Some(entry.place) == place);
                let mut here = Vec::new();
                for (index, found) in all.iter_mut().enumerate() {
                    let is_here = match is_rest {
                        true => !found.is_told,
                        false => {
                            Some(found.place) == place || entry.is_some_and(|entry| entry.has(found.place))
                        }
                    };
                    if is_here {
                        found.is_told |= !is_rest;
                        if found.is_shown {
                            here.push((words(index), found.severity));
                        }
                    }
                }
                show(&slot, &here);
            }
        }
        if self.is_refused.take() {
            self.element.report_validity();
        }
    }

    /// Lets each say its message, and those fall silent that said one before; what others made them say stays.
    fn say(&self, now: &Map) {
        let said = &self.memory.said;
        for control in keys(said) {
            if !now.has(&control) {
                // Some browsers say but the beginning of a long one.
                let own = text(&said.get(&control));
                if own.starts_with(&text(&control.validation_message())) {
                    let _ = control.say(&JsValue::from_str(""));
                }
                said.delete(&control);
            }
        }
        for control in keys(now) {
            let message = now.get(&control);
            let _ = control.say(&message);
            said.set(&control, &message);
        }
    }
}

fn keys(of: &Map) -> impl Iterator<Item = Control> {
    let keys = Array::from(&of.keys());
    (0..keys.length()).map(move |i| keys.get(i).unchecked_into())
}

/// Whether a control is the button that says what no other control can.
fn is_default(control: &Control) -> bool {
    control.is_submit() && control.validates() && !control.skips_validation()
}

/// Marks a field's controls, and finds those that say its errors.
fn assign(entry: &Entry, all: &mut [Found], now: &Map, words: &Words) {
    for control in &entry.controls {
        let is_wrong = all.iter().any(|found| {
            let is_here = found.is_error() && found.is_shown && entry.has(found.place);
            is_here && entry.control_of(found.place).is_none_or(|own| own == control)
        });
        let _ = match is_wrong {
            true => control.set_attribute("aria-invalid", "true"),
            false => control.remove_attribute("aria-invalid"),
        };
    }
    for (index, found) in all.iter_mut().enumerate() {
        if found.is_error() && entry.has(found.place) {
            let mut candidates = entry.control_of(found.place).into_iter().chain(&entry.controls);
            if let Some(control) = candidates.find(|control| control.speaks()) {
                found.is_told = true;
                if !now.has(control) {
                    now.set(control, &words(index));
                }
            }
        }
    }
}

/// Shows messages, one a line.
fn show(slot: &Element, messages: &[(JsValue, Severity)]) {
    let mut whole = String::new();
    for (message, _) in messages {
        whole.push_str(&text(message));
    }
    // What is the same already stays, so that nothing is read out twice.
    if slot.text_content().unwrap_or_default() == whole {
        return;
    }
    slot.set_text_content(None);
    let mut worst: Option<Severity> = None;
    for (message, severity) in messages {
        if worst.is_some()
            && let Some(Ok(line)) = slot.owner_document().map(|document| document.create_element("br"))
        {
            let _ = slot.append_with_node_1(&line);
        }
        // It takes texts for nodes too.
        let _ = slot.append_with_node_1(message.unchecked_ref());
        if worst.is_none_or(|worst| (*severity as u8) < worst as u8) {
            worst = Some(*severity);
        }
    }
    let _ = match worst {
        Some(worst) => slot.set_attribute("data-severity", worst.id()),
        None => slot.remove_attribute("data-severity"),
    };
}
