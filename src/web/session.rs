//! A form that is being edited: each edit re-runs only the rules that read what changed.
//!
//! Callers' values are read before anything is borrowed, since reading one may run code that edits this very session.

use std::cell::{RefCell, RefMut};
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsError, JsValue};

use crate::field::{Place, Schema};
use crate::read::Decoded;
use crate::report::Mode;
use crate::rule::Values;
use crate::session;

use super::check::id_of;
use super::edit::{Edited, edit, node_at};
use super::form_copy::{Held, Node};
use super::js;
use super::known_issues::{Told, report};
use super::options::{CheckOptions, Settings};
use super::path::{Step, placed, steps_of};
use super::subscribers::Subscribers;
use super::value::{Extent, copy};

/// A form that is being edited. `report` always equals what [`check`](super::check) gives of the same data with the same
/// options.
///
/// It judges by one clock: that of the options, or without one the instant at which it was opened. [`Session::update`] moves
/// it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Session {
    /// None when it is closed.
    live: RefCell<Option<Live>>,
    subscribers: Rc<Subscribers>,
}

/// Texts that were typed over stay in memory until the whole form is read anew: when they may be some times as much as the
/// form, and this many bytes.
const OVERWRITTEN: usize = 0x10000;

#[derive(Debug)]
struct Live {
    settings: Settings,
    data: Held,
    judged: session::Session,
    told: Told,
    /// How many bytes of text the whole form had when it was read.
    whole: usize,
}

impl Session {
    /// Opens a session on a form; the data are copied, and undefined is an empty form. Missing fields are left open unless
    /// the options say otherwise.
    ///
    /// # Errors
    /// As of [`check`](super::check).
    pub fn open(form: &str, data: &JsValue, options: &CheckOptions) -> Result<Session, JsError> {
        let settings = Settings::new(form, options, Mode::Draft)?;
        let schema = &settings.form.schema;
        let data = if data.is_undefined() { &js_sys::Object::new() } else { data };
        let data = copy(schema, Some(Node::ROOT), data, Extent::Kept);
        Ok(Session { live: RefCell::new(Some(Live::new(settings, data)?)), subscribers: Rc::default() })
    }

    /// Judges with other options; those that are not given stay as they are. What changed, as [`Session::set`] tells it: another
    /// language removes the issues in the one and adds them in the other.
    ///
    /// # Errors
    /// Where the session is closed, or the instant is none.
    pub fn update(&self, options: &CheckOptions) -> Result<JsValue, JsError> {
        let change = self.live()?.update(options)?;
        self.tell(&change);
        Ok(change)
    }

    fn tell(&self, change: &JsValue) {
        self.subscribers.tell(change, || self.live().ok()?.report().ok());
    }

    fn live(&self) -> Result<RefMut<'_, Live>, JsError> {
        let live = self
            .live
            .try_borrow_mut()
            .map_err(|_| JsError::new("the session is being changed; wait for it"))?;
        RefMut::filter_map(live, Option::as_mut)
            .map_err(|_| JsError::new("the session is closed; open another"))
    }

    fn schema(&self) -> Result<&'static Schema, JsError> {
        Ok(&self.live()?.settings.form.schema)
    }

    fn edit(&self, steps: &[Step], value: Option<Held>) -> Result<JsValue, JsError> {
        let change = self.live()?.edit(steps, value)?;
        self.tell(&change);
        Ok(change)
    }
}

#[wasm_bindgen]
impl Session {
    /// Sets what stands at a path (`documents.0.kind`, `documents[0].kind` or a list of keys and indices); holders that are
    /// missing are made. All of it is replaced, so that the empty path sets the whole form. What changed: an object with the `verdict`, the issues `added` and `removed`, and the paths that
    /// are `missing` now.
    ///
    /// # Errors
    /// Where the path leads nowhere or the session is closed. Never for the value.
    pub fn set(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string | (string | number)[]")] path: &JsValue,
        value: &JsValue,
    ) -> Result<JsValue, JsError> {
        let schema = self.schema()?;
        let steps = steps_of(path).map_err(|mistake| JsError::new(&mistake))?;
        let value = copy(schema, node_at(schema, &steps), value, Extent::Kept);
        self.edit(&steps, Some(value))
    }

    /// Removes what stands at a path; what changed, as [`Session::set`] tells it.
    ///
    /// # Errors
    /// As of [`Session::set`].
    pub fn unset(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string | (string | number)[]")] path: &JsValue,
    ) -> Result<JsValue, JsError> {
        let steps = steps_of(path).map_err(|mistake| JsError::new(&mistake))?;
        self.edit(&steps, None)
    }

    /// Calls back after each edit or update that changed the issues at a path or inside it, with all of them, in the report's
    /// order. The empty path is the whole form, and hears of every change of the report. It is not called at once.
    ///
    /// Callbacks are called before the edit returns, in the order in which they came; each gets what there is when its turn
    /// comes, also where one before it edited the session, and none is called with what it knows. What one throws is
    /// reported as a promise that nobody caught, and keeps neither the others nor the edit. The function that comes back ends
    /// it, as closing the session does.
    ///
    /// # Errors
    /// Where the path needs an index, the callback is none, or the session is closed.
    #[wasm_bindgen(unchecked_return_type = "() => void")]
    pub fn subscribe(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string | (string | number)[]")] path: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "(issues: any[]) => void")] callback: &JsValue,
    ) -> Result<Function, JsError> {
        let schema = self.schema()?;
        let placed = steps_of(path).and_then(|steps| placed(schema, &steps));
        let steps = placed.map_err(|mistake| JsError::new(&mistake))?;
        let Some(callback) = callback.dyn_ref::<Function>() else {
            let given = js::quote(callback);
            return Err(JsError::new(&format!(
                "the callback is {given}; give a function that takes a list of issues"
            )));
        };
        let id = self.subscribers.add(&self.report()?, steps, callback.clone());
        let subscribers = self.subscribers.clone();
        Ok(Closure::<dyn Fn()>::new(move || subscribers.remove(id)).into_js_value().unchecked_into())
    }

    /// The whole report of the form as it is, made anew at each call.
    ///
    /// # Errors
    /// Where the session is closed.
    #[wasm_bindgen(getter)]
    pub fn report(&self) -> Result<JsValue, JsError> {
        self.live()?.report()
    }

    /// Gives up what the session holds; closing it twice does no harm.
    pub fn close(&self) {
        if let Ok(mut live) = self.live.try_borrow_mut() {
            *live = None;
        }
        self.subscribers.clear();
    }

    /// Judges with other options; those that are not given stay as they are.
    #[wasm_bindgen(js_name = update)]
    pub fn update_js(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CheckOptions")] options: &JsValue,
    ) -> Result<JsValue, JsError> {
        self.update(&CheckOptions::from_js(options)?)
    }
}

/// Opens a session on a form; the data are copied.
#[wasm_bindgen(js_name = open)]
pub fn open_js(
    #[wasm_bindgen(unchecked_param_type = "string")] form: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "unknown")] data: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CheckOptions")] options: &JsValue,
) -> Result<Session, JsError> {
    Session::open(&id_of(form)?, data, &CheckOptions::from_js(options)?)
}

impl Live {
    fn new(settings: Settings, data: Held) -> Result<Live, JsError> {
        let mut decoded = Decoded::new(Values::new(settings.form.schema));
        decoded.options = settings.reading;
        data.read_form(&mut decoded);
        let judged = session::Session::open(settings.form, decoded, settings.as_of, settings.mode);
        let whole = judged.decoded.values.text_bytes();
        let mut live = Live { settings, data, judged, told: Told::default(), whole };
        live.told = Told::of(&live.report()?)?;
        Ok(live)
    }

    fn report(&self) -> Result<JsValue, JsError> {
        report(&self.settings, &self.judged.decoded, &self.judged.review(self.settings.explain))
    }

    fn edit(&mut self, steps: &[Step], value: Option<Held>) -> Result<JsValue, JsError> {
        let schema = &self.settings.form.schema;
        let edited = edit(&mut self.data, schema, steps, value).map_err(|mistake| JsError::new(&mistake))?;
        match edited {
            Edited::Nothing => self.unchanged(),
            Edited::At(place) if place == Place::ROOT || self.is_overfull() => self.reload(),
            Edited::At(place) => self.apply(place),
        }
    }

    fn update(&mut self, options: &CheckOptions) -> Result<JsValue, JsError> {
        self.settings = self.settings.with(options)?;
        self.reload()
    }

    fn is_overfull(&self) -> bool {
        self.judged.decoded.values.text_bytes() > OVERWRITTEN + 4 * self.whole
    }

    /// Reads one place anew.
    fn apply(&mut self, place: Place) -> Result<JsValue, JsError> {
        let held = self.data.at(&self.settings.form.schema, place);
        let is_there = self.judged.edit(place, |decoded| {
            if let Some(held) = held {
                held.read(decoded, place);
            }
        });
        if !is_there {
            return self.reload();
        }
        let change = self.judged.change();
        if change.added.is_empty() && change.removed.is_empty() && change.needed.is_empty() {
            return self.unchanged();
        }
        self.tell()
    }

    /// Reads the whole form anew.
    fn reload(&mut self) -> Result<JsValue, JsError> {
        self.judged.as_of = self.settings.as_of;
        self.judged.mode = self.settings.mode;
        self.judged.decoded.options = self.settings.reading;
        self.data.read_form(&mut self.judged.decoded);
        self.judged.restart();
        self.whole = self.judged.decoded.values.text_bytes();
        self.tell()
    }

    fn tell(&mut self) -> Result<JsValue, JsError> {
        let now = Told::of(&self.report()?)?;
        let before = std::mem::replace(&mut self.told, now);
        self.told.change(self.judged.verdict(), Some(&before))
    }

    fn unchanged(&self) -> Result<JsValue, JsError> {
        self.told.change(self.judged.verdict(), None)
    }
}
