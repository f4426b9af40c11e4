//! Binding for Rust front ends: reports are made here.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use js_sys::{Date, Function, Map, Object, Reflect, WeakSet};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::JsValue;
use web_sys::{Element, HtmlFormElement};

use crate::field::Locale;
use crate::form::Form;
use crate::read::{Decoded, ReadOptions, UnknownFields};
use crate::report::data::Report;
use crate::report::finding::Judged;
use crate::report::wording::message;
use crate::report::{Mode, Review};
use crate::rule::Values;

use super::bound::{Bound, Memory};
use super::control::set_timeout;
use super::found::found_in;

/// How a bound form is judged.
#[derive(Clone, Debug)]
pub struct BindOptions {
    /// The instant to judge at, in milliseconds since 1970-01-01T00:00:00Z; none is each edit's own.
    pub as_of: Option<i64>,
    /// Whether missing fields are errors; so they are from the start.
    pub mode: Mode,
    /// Reads texts as numbers and booleans, where the form has those; so it is from the start.
    pub coerce: bool,
    /// The language of messages.
    pub locale: Locale,
    /// Adds the outcome of every rule to the reports.
    pub explain: bool,
    /// Where handing in is refused, this element lists what is wrong, each with a link to its control, and takes the focus,
    /// instead of the browser's words at the first control.
    pub summary: Option<Element>,
}

impl Default for BindOptions {
    fn default() -> BindOptions {
        BindOptions {
            as_of: None,
            mode: Mode::Submit,
            coerce: true,
            locale: Locale::default(),
            explain: false,
            summary: None,
        }
    }
}

/// A bound HTML form; dropping it lets the form go.
#[derive(Debug)]
pub struct Binding {
    live: Rc<Live>,
    script: Option<Script>,
}

/// Binds an HTML form: judges it now and as it is filled in, each time with a report to `on_report`, in a task of its own.
///
/// A control belongs to the field whose path is its name: `account.effectiveFans`, `documents[0].kind`; check boxes or a
/// `<select multiple>` named `usage` make a list of words. A control with an error has that message as its custom
/// validity; an element with `data-issues="account.effectiveFans"` shows what is said of that field once it was touched or
/// handing in was tried, one with `data-issues=""` what is shown nowhere else.
pub fn bind(
    element: HtmlFormElement,
    form: &'static Form,
    options: BindOptions,
    on_report: impl FnMut(&Report<'_>) + 'static,
) -> Binding {
    let live = Rc::new_cyclic(|live: &Weak<Live>| {
        let live = live.clone();
        let hears = move |given: JsValue| {
            if let Some(live) = live.upgrade() {
                live.hears(&given);
            }
        };
        // It may be called after the binding is gone, and is freed with what holds it in JavaScript.
        let listener: Function = Closure::<dyn Fn(JsValue)>::new(hears).into_js_value().unchecked_into();
        let memory = Memory { touched: WeakSet::new(), said: Map::new() };
        let summary = options.summary.clone();
        Live {
            bound: Bound::new(element, form.schema, memory, listener.clone(), summary, None),
            form,
            options: RefCell::new(options),
            last: RefCell::new(Rc::new(Last {
                decoded: Decoded::new(Values::new(form.schema)),
                review: Review::default(),
                as_of: 0,
                locale: Locale::default(),
                mode: Mode::Submit,
                explain: false,
            })),
            on_report: RefCell::new(Some(Box::new(on_report))),
            is_closed: Cell::default(),
            listener,
        }
    });
    let script = Script::before(&live);
    live.refresh();
    Binding { live, script }
}

impl Binding {
    /// Judges the form as it is now: after a script added or took away rows, or filled in values.
    pub fn refresh(&self) {
        self.live.refresh();
    }

    /// Judges in another way from now on, such as in another language, and at once. What was touched and tried is kept, and
    /// so is the element of the summary.
    pub fn update(&self, options: BindOptions) {
        self.live.options.replace(options);
        self.live.refresh();
    }

    /// The last report.
    pub fn report<T>(&self, read: impl FnOnce(&Report<'_>) -> T) -> T {
        self.live.report(read)
    }
}

impl Drop for Binding {
    fn drop(&mut self) {
        self.live.is_closed.set(true);
        self.live.on_report.take();
        if let Some(script) = &self.script {
            script.restore(&self.live.bound.element);
        }
        self.live.bound.close();
    }
}

/// What a script calls to hand in: no event comes before the browser validates.
#[derive(Debug)]
struct Script {
    own: JsValue,
    before: JsValue,
    was_own: bool,
}

const REQUEST: &str = "requestSubmit";

impl Script {
    /// Judges the form before it does what it did.
    fn before(live: &Rc<Live>) -> Option<Script> {
        let (element, live) = (&live.bound.element, Rc::downgrade(live));
        let name = JsValue::from(REQUEST);
        let before: Function = Reflect::get(element, &name).ok()?.dyn_into().ok()?;
        let (request, form) = (before.clone(), element.clone());
        let own = move |submitter: JsValue| -> Result<JsValue, JsValue> {
            let hands_in = |starts| {
                if let Some(live) = live.upgrade().filter(|live| !live.is_closed.get()) {
                    live.bound.hands_in(starts);
                    if starts {
                        live.refresh();
                    }
                }
            };
            hands_in(true);
            let done = request.call1(&form, &submitter);
            hands_in(false);
            done
        };
        let own = Closure::<dyn Fn(JsValue) -> Result<JsValue, JsValue>>::new(own).into_js_value();
        let was_own = Object::has_own(element, &name);
        Reflect::set(element, &name, &own).ok()?;
        Some(Script { own, before: before.into(), was_own })
    }

    fn restore(&self, element: &HtmlFormElement) {
        let name = JsValue::from(REQUEST);
        if Reflect::get(element, &name).as_ref() != Ok(&self.own) {
            return;
        }
        let _ = match self.was_own {
            true => Reflect::set(element, &name, &self.before),
            false => Reflect::delete_property(element, &name),
        };
    }
}

type OnReport = Box<dyn FnMut(&Report<'_>)>;

struct Live {
    bound: Bound,
    form: &'static Form,
    options: RefCell<BindOptions>,
    last: RefCell<Rc<Last>>,
    /// None while it runs, and once the form was let go.
    on_report: RefCell<Option<OnReport>>,
    is_closed: Cell<bool>,
    listener: Function,
}

impl std::fmt::Debug for Live {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Live").field("form", &self.form.id).finish_non_exhaustive()
    }
}

struct Last {
    decoded: Decoded,
    review: Review,
    as_of: i64,
    locale: Locale,
    mode: Mode,
    explain: bool,
}

impl Live {
    fn hears(&self, given: &JsValue) {
        // What `refresh` left to a task of its own.
        if given.is_null() {
            let Some(mut on_report) = self.on_report.take() else { return };
            self.report(|report| on_report(report));
            if !self.is_closed.get() {
                self.on_report.replace(Some(on_report));
            }
        } else if self.bound.hears(given.unchecked_ref()) {
            self.refresh();
        }
    }

    fn refresh(&self) {
        let BindOptions { as_of, mode, coerce, explain, locale, .. } = *self.options.borrow();
        let mut last = Last {
            decoded: Decoded::new(Values::new(self.form.schema)),
            review: Review::default(),
            as_of: as_of.unwrap_or_else(|| Date::now() as i64),
            locale,
            mode,
            explain,
        };
        last.decoded.options = ReadOptions { coerce, unknown_fields: UnknownFields::Warn };
        self.bound.read().read_into(&mut last.decoded);
        last.decoded.classify(self.form);
        last.review.run(self.form, &last.decoded, last.as_of, mode, explain);
        self.bound.judged(found_in(self.form, &last.decoded, &last.review));
        let of = self.judged_in(&last);
        let words =
            |index| last.review.findings.get(index).map_or(JsValue::NULL, |found| message(of, found).into());
        self.bound.tell(&words, locale);
        self.last.replace(Rc::new(last));
        set_timeout(&self.listener, 0, &JsValue::NULL);
    }

    fn judged_in<'a>(&self, Last { decoded, review, as_of, locale, .. }: &'a Last) -> Judged<'a> {
        Judged { form: self.form, decoded, needs: &review.needs, as_of: *as_of, locale: *locale }
    }

    fn report<T>(&self, read: impl FnOnce(&Report<'_>) -> T) -> T {
        let last = self.last.borrow().clone();
        read(&Report::new(&self.judged_in(&last), &last.review, last.mode, last.explain))
    }
}
