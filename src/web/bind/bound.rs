//! A form that is bound: what its events are heard for.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Map, WeakSet};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use web_sys::{Document, Element, Event, EventTarget, HtmlFormElement};

use crate::field::{Locale, Schema};

use super::control::{Control, InputEvent, SubmitEvent, controls, is_same, set_timeout};
use super::filled::{self, Filled};
use super::found::Found;
use super::summary::Summary;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Input,
    Change,
    Composing,
    Composed,
    Left,
    Pressed,
    Released,
    Invalid,
    Key,
    Click,
    Submit,
    Reset,
}

/// What is heard, and whether before those who stand between the form and the window. Edits are heard after them: what
/// frameworks make of an edit, they do there, and what they set belongs to it. Some of them end an event on its way: it is
/// also noted before, and heard later. What lets the browser validate is heard before and after them, as they may set values
/// too.
static EVENTS: [(&str, Kind, bool); 18] = [
    ("input", Kind::Input, true),
    ("input", Kind::Input, false),
    ("change", Kind::Change, true),
    ("change", Kind::Change, false),
    ("compositionstart", Kind::Composing, true),
    ("compositionend", Kind::Composed, true),
    ("compositionend", Kind::Composed, false),
    ("focusout", Kind::Left, false),
    ("mousedown", Kind::Pressed, true),
    ("mouseup", Kind::Released, true),
    ("dragend", Kind::Released, true),
    ("invalid", Kind::Invalid, true),
    ("keypress", Kind::Key, true),
    ("keypress", Kind::Key, false),
    ("click", Kind::Click, true),
    ("click", Kind::Click, false),
    ("submit", Kind::Submit, true),
    ("reset", Kind::Reset, true),
];

/// How far handing in has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Attempt {
    #[default]
    None,
    /// What the browser finds now, it finds because somebody hands in.
    Going,
    /// It found something.
    Refused,
    /// It found something that a script asked for.
    Asked,
}

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
    /// The page's own names, if it has such: gives the form's path of a name; with a value, that as the form has it.
    names: Option<Function>,
    filled: Cell<Option<Rc<Filled>>>,
    /// What was found and not told yet.
    pub(super) found: Cell<Vec<Found>>,
    /// The edit that was noted and not heard yet, and of what.
    noted: Cell<Option<(Event, Control)>>,
    /// What an input method is writing in.
    composing: Cell<Option<Control>>,
    /// Whether the mouse is pressed, as it is for a moment where a finger taps, and whether the form is to be judged once it is not.
    is_pressed: Cell<bool>,
    is_due: Cell<bool>,
    attempt: Cell<Attempt>,
    /// The button that is being pressed, for browsers whose submit event does not tell.
    pressed: Cell<Option<Control>>,
    /// The attempt to hand in that waits for its judgement, and whether one was refused.
    submitted: Cell<Option<Event>>,
    pub(super) is_refused: Cell<bool>,
    pub(super) is_closed: Cell<bool>,
    pub(super) summary: Option<Summary>,
}

impl Bound {
    /// Listens to a form. The listener gets each event, some of them later again, and hands it to [`Bound::hears`].
    /// Binding a form again with the same listener hears no event twice.
    pub fn new(
        element: HtmlFormElement,
        schema: Schema,
        memory: Memory,
        listener: Function,
        summary: Option<Element>,
        names: Option<Function>,
    ) -> Bound {
        let root = root_of(&element);
        let bound = Bound {
            element,
            schema,
            memory,
            root,
            listener,
            names,
            filled: Cell::default(),
            found: Cell::default(),
            noted: Cell::default(),
            composing: Cell::default(),
            is_pressed: Cell::default(),
            is_due: Cell::default(),
            attempt: Cell::default(),
            pressed: Cell::default(),
            submitted: Cell::default(),
            is_refused: Cell::default(),
            is_closed: Cell::default(),
            summary: summary.map(Summary::new),
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
        match kind {
            Kind::Click => return self.hears_click(event, &target),
            Kind::Pressed | Kind::Released => {
                self.is_pressed.set(kind == Kind::Pressed);
                // The click comes first.
                if kind == Kind::Released && self.is_due.get() {
                    set_timeout(&self.listener, 0, event);
                }
                return false;
            }
            _ => {}
        }
        if !is_same(&target, &self.element) && !target.is_of(&self.element) {
            return false;
        }
        if kind == Kind::Composed {
            self.composing.set(None);
        }
        match kind {
            Kind::Input | Kind::Change | Kind::Composed if event.event_phase() == Event::CAPTURING_PHASE => {
                self.noted.set(Some((event.clone(), target)));
                set_timeout(&self.listener, 0, event);
                false
            }
            Kind::Input | Kind::Change | Kind::Composed => {
                self.noted.take();
                self.hears_edit(event, kind, &target)
            }
            Kind::Composing => {
                self.composing.set(Some(target));
                false
            }
            // What is filled in was told before; that the control was left is new but once. Browsers tell nothing of what is
            // no value yet.
            Kind::Left => {
                let is_new = self.filled().was_bad(&target) != target.is_bad();
                if !self.memory.touched.has(&target) && self.touches(&target) || is_new {
                    set_timeout(&self.listener, 0, event);
                }
                false
            }
            Kind::Invalid => self.hears_invalid(event),
            // A form without a button is handed in so.
            Kind::Key => {
                let is_enter = event.unchecked_ref::<InputEvent>().key() == "Enter";
                if is_enter {
                    self.attempts(event);
                }
                is_enter
            }
            Kind::Submit => {
                self.submitted.set(Some(event.clone()));
                self.touches(&self.element)
            }
            // It is told before the controls are reset, and may be called off.
            Kind::Reset => {
                set_timeout(&self.listener, 0, event);
                false
            }
            Kind::Click | Kind::Pressed | Kind::Released => false,
        }
    }

    /// A click on a button may be to hand in: what a script or the browser filled in was told by no event.
    fn hears_click(&self, event: &Event, target: &Control) -> bool {
        let Some(clicked) = target.clicked() else { return false };
        if let Some(summary) = &self.summary
            && summary.follows(&clicked)
        {
            event.prevent_default();
            return false;
        }
        let is_own = clicked.is_button() && clicked.is_of(&self.element);
        if is_own && clicked.is_submit() {
            self.pressed.set(Some(clicked));
            self.attempts(event);
        }
        is_own
    }

    /// The browser's validation finds controls that are wrong. Each has an event of its own.
    fn hears_invalid(&self, event: &Event) -> bool {
        let attempt = self.attempt.get();
        let is_told = self.summary.is_some() && matches!(attempt, Attempt::Going | Attempt::Refused);
        if is_told {
            // The summary says it instead.
            event.prevent_default();
        }
        match attempt {
            Attempt::Going => {
                self.attempt.set(Attempt::Refused);
                self.is_refused.set(is_told);
            }
            Attempt::None => {
                self.attempt.set(Attempt::Asked);
                set_timeout(&self.listener, 0, event);
            }
            _ => return false,
        }
        self.touches(&self.element)
    }

    /// Somebody may be handing in, in this task.
    fn attempts(&self, event: &Event) {
        self.hands_in(true);
        set_timeout(&self.listener, 0, event);
    }

    /// Whether what the browser finds from now on, it finds because somebody hands in.
    pub fn hands_in(&self, is: bool) {
        self.attempt.set(if is { Attempt::Going } else { Attempt::None });
    }

    fn hears_later(&self, event: &Event, kind: Kind) -> bool {
        match kind {
            Kind::Reset => return !event.default_prevented() && self.is_reset(),
            Kind::Click | Kind::Key | Kind::Invalid => {
                self.pressed.set(None);
                self.hands_in(false);
                return false;
            }
            Kind::Left => return self.waits_for_mouse(),
            Kind::Released => return self.is_due.take(),
            _ => {}
        }
        match self.noted.take() {
            Some((noted, target)) if noted == *event => self.hears_edit(event, kind, &target),
            other => {
                self.noted.set(other);
                false
            }
        }
    }

    /// What an input method has not settled yet is no value.
    fn hears_edit(&self, event: &Event, kind: Kind, target: &Control) -> bool {
        if kind == Kind::Change {
            self.touches(target);
            return self.waits_for_mouse();
        }
        event.unchecked_ref::<InputEvent>().is_composing() != JsValue::TRUE && !self.is_composing()
    }

    /// Whether to judge now that a control was left. Not while the mouse is pressed: messages that come and go would move the
    /// button away from under it, and there were no click.
    fn waits_for_mouse(&self) -> bool {
        self.is_due.set(self.is_pressed.get());
        !self.is_pressed.get() && !self.is_composing()
    }

    /// Whether an input method is writing. It ends without a word where its control goes away.
    fn is_composing(&self) -> bool {
        let composing = self.composing.take();
        let is = composing.as_ref().is_some_and(|control| control.matches(":focus").unwrap_or(false));
        self.composing.set(composing);
        is
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
        let filled = Rc::new(filled::read(&self.element, self.schema, self.names.as_ref()));
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
            // Nobody is to send it all the same: where the browser refuses, there is no such event.
            event.stop_immediate_propagation();
            self.is_refused.set(true);
        }
    }

    /// Stops listening, and takes back all that was told.
    pub fn close(&self) {
        self.listen(false);
        self.is_closed.set(true);
        self.is_reset();
        self.read();
        self.judged(Vec::new());
        self.tell(&|_| JsValue::NULL, Locale::default());
    }
}

/// The window; or the shadow tree that the form is in; or what it is in that is in no document.
fn root_of(element: &HtmlFormElement) -> EventTarget {
    let root = element.get_root_node();
    let window = root.unchecked_ref::<Document>().default_view();
    window.map_or(root.unchecked_into(), |window| window.unchecked_into())
}
