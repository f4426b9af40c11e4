//! A form that is bound: what its events are heard for.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Map, WeakSet};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use web_sys::{Document, Event, EventTarget, HtmlFormElement};

use crate::field::Schema;

use super::control::{Control, InputEvent, SubmitEvent, controls, is_same, set_timeout};
use super::filled::{self, Filled};
use super::found::Found;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Input,
    Change,
    Composed,
    Left,
    Invalid,
    Click,
    Submit,
    Reset,
}

/// What is heard, and whether before those who stand between the form and the window. Edits are heard after them: what
/// frameworks make of an edit, they do there, and what they set belongs to it. Some of them end an event on its way: it is
/// also noted before, and heard later.
static EVENTS: [(&str, Kind, bool); 10] = [
    ("input", Kind::Input, true),
    ("input", Kind::Input, false),
    ("change", Kind::Change, true),
    ("change", Kind::Change, false),
    ("compositionend", Kind::Composed, false),
    ("focusout", Kind::Left, false),
    ("invalid", Kind::Invalid, true),
    ("click", Kind::Click, true),
    ("submit", Kind::Submit, true),
    ("reset", Kind::Reset, false),
];

fn kind_of(event: &Event) -> Option<Kind> {
    let name = event.type_();
    EVENTS.iter().find(|(known, ..)| *known == name).map(|(_, kind, _)| *kind)
}

/// What outlives an instance of the wasm that is given up.
#[derive(Clone)]
pub struct Memory {
    /// The controls that were left or changed; the form, once handing in was tried.
    pub touched: WeakSet,
    /// What each control was made to say, the submit button among them.
    pub said: Map,
}

pub struct Bound {
    pub(super) element: HtmlFormElement,
    pub(super) schema: Schema,
    pub(super) memory: Memory,
    /// Where events are heard: controls outside the form may belong to it.
    root: EventTarget,
    listener: Function,
    filled: Cell<Option<Rc<Filled>>>,
    /// What was found and not told yet.
    pub(super) found: Cell<Vec<Found>>,
    /// The edit that was noted and not heard yet, and of what.
    noted: Cell<Option<(Event, Control)>>,
    /// The button that is being pressed, for browsers whose submit event does not tell.
    pressed: Cell<Option<Control>>,
    /// The attempt to hand in that waits for its judgement, and whether one was refused.
    submitted: Cell<Option<Event>>,
    pub(super) is_refused: Cell<bool>,
}

impl Bound {
    /// Listens to a form. The listener gets each event, some of them later again, and hands it to [`Bound::hears`].
    /// Binding a form again with the same listener hears no event twice.
    pub fn new(element: HtmlFormElement, schema: Schema, memory: Memory, listener: Function) -> Bound {
        let root = root_of(&element);
        let bound = Bound {
            element,
            schema,
            memory,
            root,
            listener,
            filled: Cell::default(),
            found: Cell::default(),
            noted: Cell::default(),
            pressed: Cell::default(),
            submitted: Cell::default(),
            is_refused: Cell::default(),
        };
        bound.listen(true);
        bound
    }

    fn listen(&self, starts: bool) {
        for (event, _, is_before) in &EVENTS {
            // Nothing is thrown.
            let _ = match starts {
                true => {
                    self.root.add_event_listener_with_callback_and_bool(event, &self.listener, *is_before)
                }
                false => {
                    self.root.remove_event_listener_with_callback_and_bool(event, &self.listener, *is_before)
                }
            };
        }
    }

    /// Hears an event, and tells whether the form is to be judged for it.
    pub fn hears(&self, event: &Event) -> bool {
        let Some(kind) = kind_of(event) else { return false };
        if event.event_phase() == Event::NONE {
            return self.hears_later(event, kind);
        }
        let Some(target) = event.target().map(|target| target.unchecked_into::<Control>()) else {
            return false;
        };
        if kind == Kind::Click {
            let button = target.button().filter(|button| button.is_submit() && button.is_of(&self.element));
            // What a script or the browser filled in was told by no event.
            let is_submit = button.is_some();
            if is_submit {
                self.pressed.set(button);
                set_timeout(&self.listener, 0, event);
            }
            return is_submit;
        }
        if !is_same(&target, &self.element) && !target.is_of(&self.element) {
            return false;
        }
        match kind {
            Kind::Input | Kind::Change if event.event_phase() == Event::CAPTURING_PHASE => {
                self.noted.set(Some((event.clone(), target)));
                set_timeout(&self.listener, 0, event);
                false
            }
            Kind::Input | Kind::Change => {
                self.noted.take();
                self.hears_edit(event, kind, &target)
            }
            // What is filled in was told before; that the control was left is new but once.
            Kind::Left => !self.memory.touched.has(&target) && self.touches(&target),
            // Each control that is wrong has one of its own.
            Kind::Invalid => !self.is_attempted() && self.touches(&self.element),
            Kind::Submit => {
                self.submitted.set(Some(event.clone()));
                self.touches(&self.element)
            }
            // It is told before the controls are reset, and may be called off.
            Kind::Reset => {
                set_timeout(&self.listener, 0, event);
                false
            }
            Kind::Composed | Kind::Click => true,
        }
    }

    fn hears_later(&self, event: &Event, kind: Kind) -> bool {
        if kind == Kind::Reset {
            return !event.default_prevented() && self.is_reset();
        }
        if kind == Kind::Click {
            self.pressed.set(None);
            return false;
        }
        match self.noted.take() {
            Some((noted, target)) if noted == *event => self.hears_edit(event, kind, &target),
            other => {
                self.noted.set(other);
                false
            }
        }
    }

    fn hears_edit(&self, event: &Event, kind: Kind, target: &Control) -> bool {
        if kind == Kind::Change {
            return self.touches(target);
        }
        // What an input method has not settled yet is no value.
        event.unchecked_ref::<InputEvent>().is_composing() != JsValue::TRUE
    }

    fn touches(&self, target: &JsValue) -> bool {
        self.memory.touched.add(target.unchecked_ref());
        true
    }

    fn is_reset(&self) -> bool {
        self.memory.touched.delete(&self.element);
        for control in controls(&self.element) {
            self.memory.touched.delete(&control);
        }
        true
    }

    pub(super) fn is_attempted(&self) -> bool {
        self.memory.touched.has(&self.element)
    }

    /// Reads the controls as they are now.
    pub fn read(&self) -> Rc<Filled> {
        let filled = Rc::new(filled::read(&self.element, self.schema));
        self.filled.set(Some(filled.clone()));
        filled
    }

    /// What was read last.
    pub fn filled(&self) -> Rc<Filled> {
        let Some(filled) = self.filled.take() else { return self.read() };
        self.filled.set(Some(filled.clone()));
        filled
    }

    /// Takes what was found in what was read, and refuses to hand it in where that has errors.
    pub fn judged(&self, found: Vec<Found>) {
        let is_wrong = found.iter().any(Found::is_error);
        self.found.set(found);
        let Some(event) = self.submitted.take() else { return };
        let button = event.unchecked_ref::<SubmitEvent>().submitter().or(self.pressed.take());
        if is_wrong && !self.element.no_validate() && !button.is_some_and(|button| button.skips_validation())
        {
            event.prevent_default();
            self.is_refused.set(true);
        }
    }

    /// Stops listening, and takes back all that was told.
    pub fn close(&self) {
        self.listen(false);
        self.is_reset();
        self.read();
        self.judged(Vec::new());
        self.tell(&|_| JsValue::NULL);
    }
}

/// The window; or the shadow tree that the form is in; or what it is in that is in no document.
fn root_of(element: &HtmlFormElement) -> EventTarget {
    let root = element.get_root_node();
    let window = root.unchecked_ref::<Document>().default_view();
    window.map_or(root.unchecked_into(), |window| window.unchecked_into())
}
