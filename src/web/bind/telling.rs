//! Says what was found: errors by the controls' validity, and what may be shown already by the elements that are for it.

use js_sys::{Array, Map};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use web_sys::Element;

use crate::field::{Locale, Place};
use crate::form::Severity;

use super::bound::Bound;
use super::control::{Control, call_later, controls, text};
use super::filled::{Entry, Filled};
use super::found::Found;
use super::summary::{Line, append};

/// The words of what was found, by its index.
pub type Words<'a> = dyn Fn(usize) -> JsValue + 'a;

impl Bound {
    /// Tells what was found.
    pub fn tell(&self, words: &Words, locale: Locale) {
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
            && let Some(control) = self.spokesman()
            && !now.has(&control)
        {
            now.set(&control, &words(first));
        }
        self.say(&now);
        self.fill_slots(&filled, &mut all, words);
        if let Some(summary) = &self.summary {
            summary.show(if is_attempted { self.lines(&all, words) } else { Vec::new() }, locale);
        }
        if self.is_refused.take() {
            match &self.summary {
                Some(summary) => summary.focus(),
                None => call_later(&self.element, "reportValidity"),
            }
        }
    }

    /// The control that says what no other can: the button, or else the first that the user sees.
    fn spokesman(&self) -> Option<Control> {
        controls(&self.element).find(is_default).or_else(|| controls(&self.element).find(Control::speaks))
    }

    /// Fills the elements that are for what is said of a field, and those that show what is left over.
    fn fill_slots(&self, filled: &Filled, all: &mut [Found], words: &Words) {
        let mut slots: Vec<Control> = Vec::new();
        if let Ok(inner) = self.element.query_selector_all("[data-issues]") {
            slots.extend((0..inner.length()).filter_map(|i| inner.item(i)).map(|slot| slot.unchecked_into()));
        }
        // An `<output>` may belong to the form from outside.
        for control in controls(&self.element) {
            if control.has_attribute("data-issues") && !slots.contains(&control) {
                slots.push(control);
            }
        }
        let path = |slot: &Control| slot.get_attribute("data-issues").unwrap_or_default();
        let places: Vec<Option<Place>> = slots.iter().map(|slot| filled.place_at(&path(slot))).collect();
        // What is said of a word has its own element, or that of its list.
        let home = |found: &Found| {
            let is_of_list = !places.contains(&Some(found.place)) && self.schema.is_word(found.place);
            let list = found.place.field_id().filter(|_| is_of_list);
            list.map_or(found.place, Place::field)
        };
        // Those that show what is left over come last.
        for is_rest in [false, true] {
            for (slot, place) in slots.iter().zip(&places) {
                if path(slot).is_empty() != is_rest {
                    continue;
                }
                let mut is_seen = None;
                let mut here = Vec::new();
                for (index, found) in all.iter_mut().enumerate() {
                    let is_here = if is_rest { !found.is_told } else { Some(home(found)) == *place };
                    if is_here {
                        if !is_rest && !found.is_told {
                            found.is_told = *is_seen.get_or_insert_with(|| slot.is_seen());
                        }
                        if found.is_shown {
                            here.push((words(index), found.severity));
                        }
                    }
                }
                show(slot, &here);
            }
        }
    }

    /// What the summary lists: the form's errors, then what the browser or the page finds wrong besides.
    fn lines(&self, all: &[Found], words: &Words) -> Vec<Line> {
        let mut lines = Vec::new();
        for (index, found) in all.iter().enumerate() {
            if found.is_error() {
                lines.push(Line { message: words(index), control: found.by.clone() });
            }
        }
        for control in controls(&self.element) {
            let message = text(&control.validation_message());
            if !message.is_empty() && message != text(&self.memory.said.get(&control)) {
                let mut line = control.label();
                if !line.is_empty() {
                    line.push_str(": ");
                }
                line.push_str(&message);
                let message = line.into();
                lines.push(Line { message, control: Some(control).filter(Control::speaks) });
            }
        }
        lines
    }

    /// Lets each say its message, and those fall silent that said one before; what others made them say stays.
    fn say(&self, now: &Map) {
        let said = &self.memory.said;
        for control in keys(said) {
            let message = control.validation_message();
            // One that is disabled or read-only tells nothing, and keeps what it was made to say.
            let is_silent = text(&message).is_empty() && control.is_told();
            if now.has(&control) || is_silent && !self.is_closed.get() {
                continue;
            }
            if is_silent || message == said.get(&control) {
                let _ = control.say(&JsValue::from_str(""));
            }
            said.delete(&control);
        }
        for control in keys(now) {
            let (message, is) = (now.get(&control), control.validation_message());
            if is != said.get(&control) && control.is_told() {
                said.delete(&control);
            } else if is != message {
                let _ = control.say(&message);
                // Some browsers say but the beginning of a long one, and others may have changed what it is.
                said.set(&control, &control.validation_message());
            }
        }
    }
}

fn keys(of: &Map) -> impl Iterator<Item = Control> {
    let keys = Array::from(&of.keys());
    (0..keys.length()).map(move |i| keys.get(i).unchecked_into())
}

/// Whether a control is the button that says what no other control can.
fn is_default(control: &Control) -> bool {
    control.is_submit() && control.speaks() && !control.skips_validation()
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
                found.by = Some(control.clone());
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
            append(slot, &line);
        }
        append(slot, message);
        if worst.is_none_or(|worst| (*severity as u8) < worst as u8) {
            worst = Some(*severity);
        }
    }
    let _ = match worst {
        Some(worst) => slot.set_attribute("data-severity", worst.id()),
        None => slot.remove_attribute("data-severity"),
    };
}
