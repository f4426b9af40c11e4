//! A form's control: what takes a value and can be told that it is wrong.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{Element, Event, HtmlCollection, HtmlFormElement, Node, NodeList};

// By what they have and not by their class: custom elements take part in forms too, and another window's classes are
// others. What an element lacks is no value.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Element)]
    #[derive(Clone, Debug, PartialEq)]
    pub type Control;

    #[wasm_bindgen(method, getter)]
    pub fn name(this: &Control) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = type)]
    fn type_(this: &Control) -> JsValue;
    /// Whatever a custom element takes for its value.
    #[wasm_bindgen(method, getter)]
    pub fn value(this: &Control) -> JsValue;
    #[wasm_bindgen(method, getter)]
    pub fn checked(this: &Control) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = selectedOptions)]
    pub fn selected_options(this: &Control) -> Option<HtmlCollection>;
    #[wasm_bindgen(method, getter)]
    fn form(this: &Control) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = willValidate)]
    fn will_validate(this: &Control) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = formNoValidate)]
    fn form_no_validate(this: &Control) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = validationMessage)]
    pub fn validation_message(this: &Control) -> JsValue;
    /// Makes the browser say a message; none where that is empty.
    #[wasm_bindgen(method, catch, js_name = setCustomValidity)]
    pub fn say(this: &Control, message: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, getter)]
    pub fn validity(this: &Control) -> Option<Validity>;
    /// The elements that label it.
    #[wasm_bindgen(method, getter)]
    fn labels(this: &Control) -> Option<NodeList>;
    #[wasm_bindgen(method, catch, js_name = checkVisibility)]
    fn is_visible(this: &Control, options: &Object) -> Result<JsValue, JsValue>;
    /// The boxes that it is laid out in, for browsers that have not the above.
    #[wasm_bindgen(method, catch, js_name = getClientRects)]
    fn boxes(this: &Control) -> Result<Object, JsValue>;
    #[wasm_bindgen(method, catch, js_name = closest)]
    fn around(this: &Control, selector: &str) -> Result<JsValue, JsValue>;

    /// What the browser finds of a control's value.
    pub type Validity;
    /// Whether something was entered that is no value: `12e` as a number, half of a date.
    #[wasm_bindgen(method, getter, js_name = badInput)]
    pub fn bad_input(this: &Validity) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = customError)]
    pub fn custom_error(this: &Validity) -> JsValue;

    #[wasm_bindgen(extends = Event)]
    pub type InputEvent;
    #[wasm_bindgen(method, getter, js_name = isComposing)]
    pub fn is_composing(this: &InputEvent) -> JsValue;
    #[wasm_bindgen(method, getter)]
    pub fn key(this: &InputEvent) -> JsValue;

    #[wasm_bindgen(extends = Event)]
    pub type SubmitEvent;
    #[wasm_bindgen(method, getter)]
    pub fn submitter(this: &SubmitEvent) -> Option<Control>;

    /// A window's and a worker's alike.
    #[wasm_bindgen(js_name = setTimeout)]
    pub fn set_timeout(work: &Function, milliseconds: u32, given: &JsValue);
}

/// Calls a method in a task of its own: what it does may run the page's code, which may want the engine.
pub fn call_later(of: &JsValue, method: &str) {
    if let Some(Ok(method)) = Reflect::get(of, &method.into()).ok().map(JsCast::dyn_into::<Function>) {
        set_timeout(&method.bind0(of), 0, &JsValue::UNDEFINED);
    }
}

/// A control's kind, as far as reading it differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Box,
    Radio,
    DateTime,
    Submit,
    /// Takes a value of no field.
    Other,
    Plain,
}

static KINDS: [(&str, Kind); 10] = [
    ("checkbox", Kind::Box),
    ("radio", Kind::Radio),
    ("datetime-local", Kind::DateTime),
    ("submit", Kind::Submit),
    ("image", Kind::Submit),
    ("button", Kind::Other),
    ("reset", Kind::Other),
    ("file", Kind::Other),
    ("fieldset", Kind::Other),
    ("output", Kind::Other),
];

/// The text that a value is; of others none.
pub fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

/// Whether two values are the same object.
#[inline(never)]
pub fn is_same(one: &JsValue, other: &JsValue) -> bool {
    one == other
}

impl Control {
    #[inline(never)]
    pub fn kind(&self) -> Kind {
        let name = text(&self.type_());
        KINDS.iter().find(|(known, _)| *known == name).map_or(Kind::Plain, |(_, kind)| *kind)
    }

    pub fn is_submit(&self) -> bool {
        self.kind() == Kind::Submit
    }

    /// Whether it is a button of whatever kind.
    pub fn is_button(&self) -> bool {
        self.is_submit() || text(&self.type_()) == "button"
    }

    pub fn is_disabled(&self) -> bool {
        self.matches(":disabled").unwrap_or(false)
    }

    /// Whether it is a form's: by its owner where it tells of one, else by where it stands.
    #[inline(never)]
    pub fn is_of(&self, form: &HtmlFormElement) -> bool {
        let mut owner = self.form();
        if !owner.is_object() {
            owner = self.inside("form");
        }
        is_same(&owner, form)
    }

    /// What matches a selector, of itself and all that it is in.
    #[inline(never)]
    fn inside(&self, selector: &str) -> JsValue {
        self.around(selector).unwrap_or(JsValue::NULL)
    }

    pub fn skips_validation(&self) -> bool {
        self.form_no_validate().is_truthy()
    }

    /// Whether the browser lets it stop a form: it is neither hidden, disabled nor read-only.
    pub fn validates(&self) -> bool {
        self.will_validate().is_truthy()
    }

    /// Whether it can say an error so that the user gets to see it.
    pub fn speaks(&self) -> bool {
        self.validates() && !self.inside("[inert]").is_object() && self.is_seen()
    }

    /// Whether it is laid out for the user to see. Where the browser cannot tell, all is seen.
    #[inline(never)]
    pub fn is_seen(&self) -> bool {
        // The same by its older name and its newer one.
        let options = Object::new();
        for name in ["checkVisibilityCSS", "visibilityProperty"] {
            let _ = Reflect::set(&options, &name.into(), &JsValue::TRUE);
        }
        match self.is_visible(&options) {
            Ok(seen) => seen.is_truthy(),
            Err(_) => self.boxes().map_or(true, |boxes| Reflect::has(&boxes, &"0".into()).unwrap_or(true)),
        }
    }

    /// Whether what was entered is no value.
    pub fn is_bad(&self) -> bool {
        self.validity().is_some_and(|validity| validity.bad_input().is_truthy())
    }

    /// Whether somebody made it say something.
    pub fn is_told(&self) -> bool {
        self.validity().is_some_and(|validity| validity.custom_error().is_truthy())
    }

    /// What its label says. One that is around a list of choices would say all of these.
    pub fn label(&self) -> String {
        let is_one = |label: &Node| {
            !label.contains(Some(self)) || self.text_content().is_none_or(|text| text.is_empty())
        };
        let label = self.labels().and_then(|labels| labels.item(0)).filter(is_one);
        label.and_then(|label| label.text_content()).unwrap_or_default().trim().to_owned()
    }

    /// The button or the link that a click is on.
    pub fn clicked(&self) -> Option<Control> {
        let clicked = self.inside("button, input, a");
        clicked.is_object().then(|| clicked.unchecked_into())
    }
}

/// What a collection holds.
pub fn all(of: HtmlCollection) -> impl Iterator<Item = Control> {
    (0..of.length()).filter_map(move |i| of.item(i)).map(|element| element.unchecked_into())
}

/// All controls of a form, buttons too.
pub fn controls(form: &HtmlFormElement) -> impl Iterator<Item = Control> {
    all(form.elements())
}
