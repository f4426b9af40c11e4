//! The package's side of `bind`: its JavaScript makes the reports and has the words.

use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::rc::Rc;

use js_sys::{Array, Function, Map, WeakSet};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{Element, HtmlFormElement};

use crate::field::Locale;
use crate::web::engine;

use super::bound::{Bound, Memory};
use super::found::found_in;

/// A form that is bound, and its index.
struct BoundForm {
    bound: Bound,
    form: usize,
}

type All = Vec<Option<Rc<BoundForm>>>;

thread_local! {
    /// Bound forms by their handles; a closed one's place is taken again. They last as long as the wasm: what is not
    /// dropped needs no code for where it was.
    static BOUND: Cell<ManuallyDrop<All>> = const { Cell::new(ManuallyDrop::new(Vec::new())) };
}

/// Works with the bound forms. None of them does anything here: the page's code might run, and bind others.
fn with<T>(work: impl FnOnce(&mut All) -> Option<T>) -> Option<T> {
    let with = |bound: &Cell<ManuallyDrop<All>>| {
        let mut all = bound.replace(ManuallyDrop::new(Vec::new()));
        let done = work(&mut all);
        bound.set(all);
        done
    };
    BOUND.try_with(with).ok().flatten()
}

#[inline(never)]
fn at(handle: usize) -> Option<Rc<BoundForm>> {
    with(|all| all.get(handle)?.clone())
}

/// Listens to a form's events; its handle. What was touched and said is the caller's to keep.
#[wasm_bindgen]
pub fn bound_open(
    element: HtmlFormElement,
    form: usize,
    touched: WeakSet,
    said: Map,
    listener: Function,
    summary: Option<Element>,
    names: Option<Function>,
) -> usize {
    let Some(schema) = engine::schema(form) else { return usize::MAX };
    let bound = Bound::new(element, schema, Memory { touched, said }, listener, summary, names);
    let bound = Rc::new(BoundForm { bound, form });
    let handle = with(|all| {
        let handle = all.iter().position(Option::is_none).unwrap_or(all.len());
        if handle == all.len() {
            all.push(None);
        }
        all[handle] = Some(bound);
        Some(handle)
    });
    handle.unwrap_or(usize::MAX)
}

/// Hears an event, or reads the form anew where there is none; true and false are of a script that starts and ends to hand
/// in. Where the report's words start; null where there is nothing to judge.
#[wasm_bindgen]
pub fn bound_hear(handle: usize, event: JsValue, flags: u32, as_of: f64) -> *const u32 {
    let Some(of) = at(handle) else { return std::ptr::null() };
    let is_to_judge = if let Some(starts) = event.as_bool() {
        of.bound.hands_in(starts);
        starts
    } else {
        event.is_undefined() || of.bound.hears(event.unchecked_ref())
    };
    if !is_to_judge {
        return std::ptr::null();
    }
    let filled = of.bound.read();
    let read = |decoded: &mut _| filled.read_into(decoded);
    let Some((words, found)) = engine::check_read(of.form, flags, as_of as i64, &read, &found_in) else {
        return std::ptr::null();
    };
    of.bound.judged(found);
    words
}

/// Tells what was found, each in its words.
#[wasm_bindgen]
pub fn bound_tell(handle: usize, messages: Array, is_english: bool) {
    if let Some(of) = at(handle) {
        let locale = if is_english { Locale::En } else { Locale::ZhCn };
        of.bound.tell(&|index| messages.get(index as u32), locale);
    }
}

/// What the controls said when they were last read: the place of a field, its value, ...
#[wasm_bindgen]
pub fn bound_data(handle: usize) -> Array {
    at(handle).map_or_else(Array::new, |of| of.bound.filled().data())
}

/// Lets go of a form.
#[wasm_bindgen]
pub fn bound_close(handle: usize) {
    if let Some(of) = with(|all| all.get_mut(handle)?.take()) {
        of.bound.close();
    }
}
