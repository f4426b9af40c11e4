//! Who is told when issues change. A callback is the page's code: nothing is borrowed while one runs, and whatever it does,
//! the others are told, each of what there is then.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use js_sys::{Array, Error, Function, JSON, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// How often each may be told on average of one edit and those that callbacks make: more has no end.
const ROUNDS: usize = 100;

#[derive(Debug)]
struct Subscriber {
    id: u32,
    steps: Vec<String>,
    callback: Function,
    /// What it was told last, or what there was when it came.
    told: String,
}

#[derive(Debug, Default)]
pub(super) struct Subscribers {
    all: RefCell<Vec<Subscriber>>,
    count: Cell<u32>,
    untold: RefCell<VecDeque<u32>>,
    is_telling: Cell<bool>,
}

impl Subscribers {
    /// Adds one, and tells by what it is removed. `report` is what there is.
    pub fn add(&self, report: &JsValue, steps: Vec<String>, callback: Function) -> u32 {
        let id = self.count.replace(self.count.get() + 1);
        let (_, told) = look(report, &steps);
        self.all.borrow_mut().push(Subscriber { id, steps, callback, told });
        id
    }

    pub fn remove(&self, id: u32) {
        self.all.borrow_mut().retain(|subscriber| subscriber.id != id);
    }

    pub fn clear(&self) {
        self.all.borrow_mut().clear();
    }

    /// Tells those whom a change concerns, in the order in which they came; `report` gives what there is. What a callback's own
    /// edit concerns comes after them.
    pub fn tell(&self, change: &JsValue, report: impl Fn() -> Option<JsValue>) {
        let parts = ["added", "removed"].map(|part| list(change, part));
        for Subscriber { id, steps, .. } in self.all.borrow().iter() {
            let is_concerned =
                steps.is_empty() || parts.iter().any(|issues| within(issues, steps).length() > 0);
            let mut untold = self.untold.borrow_mut();
            if is_concerned && !untold.contains(id) {
                untold.push_back(*id);
            }
        }
        if self.is_telling.replace(true) {
            return;
        }
        let mut left = ROUNDS * self.all.borrow().len();
        while let Some(id) = self.next() {
            if left == 0 {
                self.untold.borrow_mut().clear();
                fail(&Error::new(
                    "subscribers edit the session again and again: what each does changes what another one is told of",
                ));
                break;
            }
            left -= 1;
            let Some(steps) = self.find(id, |subscriber| subscriber.steps.clone()) else { continue };
            let Some(report) = report() else { break };
            let (issues, told) = look(&report, &steps);
            let news = self.find(id, |subscriber| {
                let is_new = subscriber.told != told;
                subscriber.told = told;
                is_new.then(|| subscriber.callback.clone())
            });
            let Some(Some(callback)) = news else { continue };
            if let Err(error) = callback.call1(&JsValue::UNDEFINED, &issues) {
                fail(&error);
            }
        }
        self.untold.borrow_mut().clear();
        self.is_telling.set(false);
    }

    fn next(&self) -> Option<u32> {
        self.untold.borrow_mut().pop_front()
    }

    fn find<T>(&self, id: u32, work: impl FnOnce(&mut Subscriber) -> T) -> Option<T> {
        self.all.borrow_mut().iter_mut().find(|subscriber| subscriber.id == id).map(work)
    }
}

/// The issues at a path or inside it, and as text all whose change is told: of the whole form its report.
fn look(report: &JsValue, steps: &[String]) -> (Array, String) {
    let issues = within(&list(report, "issues"), steps);
    let told = if steps.is_empty() { report } else { &issues };
    let told = JSON::stringify(told).map_or_else(|_| String::new(), String::from);
    (issues, told)
}

fn list(of: &JsValue, part: &str) -> Array {
    Reflect::get(of, &part.into()).map_or_else(|_| Array::new(), JsCast::unchecked_into)
}

fn within(issues: &Array, steps: &[String]) -> Array {
    issues.filter(&mut |issue, _, _| {
        let path = list(&issue, "path");
        steps.iter().enumerate().all(|(i, step)| {
            let at = path.get(i as u32);
            at.as_string().or_else(|| at.as_f64().map(|index| index.to_string())).as_ref() == Some(step)
        })
    })
}

/// The edit is made whatever a callback throws: its error is nobody's but the page's, as one that nobody caught.
fn fail(error: &JsValue) {
    _ = Promise::reject(error);
}
