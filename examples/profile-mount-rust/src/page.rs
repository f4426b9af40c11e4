//! The page: the fields of the form on one side, the session's report on the other.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsError, JsValue};
use web_sys::{Element, Event};
use yushen::Locale;
use yushen::field::Kind;
use yushen::form::Form;
use yushen::rulebook;
use yushen::web::{CheckOptions, Session};

use crate::control::{add_control, entry_of, value_of};
use crate::dom::{add, document, failed};
use crate::report::{Report, path_of};

const FORM: &str = "profile-mount";

struct Page {
    form: &'static Form,
    session: Session,
    locale: Cell<Locale>,
    /// The texts of the controls, by their fields' paths.
    entered: RefCell<BTreeMap<String, String>>,
    heading: Element,
    switch: Element,
    fields: Element,
    report: Element,
}

/// Shows the page; it lives as long as the document.
pub fn open() -> Result<(), JsError> {
    let body: Element = document()?.body().ok_or_else(|| JsError::new("the page has no body"))?.into();
    let heading = add(&body, "h1", &[], "")?;
    let switch = add(&body, "button", &[("type", "button")], "")?;
    let main = add(&body, "main", &[], "")?;
    let options = CheckOptions { coerce: Some(true), ..CheckOptions::default() };
    let page = Rc::new(Page {
        form: rulebook::form(FORM).ok_or_else(|| JsError::new("there is no such form"))?,
        session: Session::open(FORM, &JsValue::UNDEFINED, &options)?,
        locale: Cell::new(Locale::ZhCn),
        entered: RefCell::default(),
        heading,
        switch,
        fields: add(&main, "form", &[], "")?,
        report: add(&main, "section", &[("aria-live", "polite")], "")?,
    });
    page.translate()?;
    let of_input = page.clone();
    listen(&page.fields, "input", move |event| of_input.take(&event))?;
    let of_switch = page.clone();
    listen(&page.switch, "click", move |_| of_switch.switch_language())
}

fn listen(
    on: &Element,
    event: &str,
    work: impl Fn(Event) -> Result<(), JsError> + 'static,
) -> Result<(), JsError> {
    let listener = Closure::<dyn Fn(Event) -> Result<(), JsError>>::new(work);
    on.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref()).map_err(failed)?;
    // It listens as long as the page lives.
    listener.forget();
    Ok(())
}

impl Page {
    /// Takes what was entered.
    fn take(&self, event: &Event) -> Result<(), JsError> {
        let control = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some((path, text)) = control.as_ref().and_then(entry_of) else { return Ok(()) };
        match value_of(&text) {
            Some(value) => self.session.set(&path.as_str().into(), &value)?,
            None => self.session.unset(&path.as_str().into())?,
        };
        self.entered.borrow_mut().insert(path, text);
        self.show()
    }

    fn switch_language(&self) -> Result<(), JsError> {
        let locale = if self.locale.get() == Locale::En { Locale::ZhCn } else { Locale::En };
        self.locale.set(locale);
        self.session.update(&CheckOptions { locale: Some(locale), ..CheckOptions::default() })?;
        self.translate()
    }

    /// Writes everything anew, in the language at hand.
    fn translate(&self) -> Result<(), JsError> {
        let locale = self.locale.get();
        if let Some(root) = document()?.document_element() {
            root.set_attribute("lang", locale.tag()).map_err(failed)?;
        }
        self.heading.set_text_content(Some(self.form.title.get(locale)));
        self.switch.set_text_content(Some(if locale == Locale::En { "中文" } else { "English" }));
        self.fields.set_text_content(None);
        let entered = self.entered.borrow();
        for field in self.form.schema.fields.iter().filter(|field| !matches!(field.kind, Kind::Group)) {
            let text = entered.get(field.path).map(String::as_str).unwrap_or_default();
            add_control(&self.fields, field, locale, text)?;
        }
        self.show()
    }

    /// Shows the report as it is.
    fn show(&self) -> Result<(), JsError> {
        let report: Report = serde_wasm_bindgen::from_value(self.session.report()?)?;
        let in_chinese = self.locale.get() == Locale::ZhCn;
        self.report.set_text_content(None);
        let verdict = match (report.verdict.as_str(), in_chinese) {
            ("pass", true) => "通过",
            ("fail", true) => "不通过",
            (_, true) => "未填完",
            ("pass", false) => "Passes",
            ("fail", false) => "Fails",
            (_, false) => "Incomplete",
        };
        add(&self.report, "output", &[("data-verdict", &report.verdict)], verdict)?;
        add(&self.report, "h2", &[], if in_chinese { "问题" } else { "Issues" })?;
        let list = add(&self.report, "ul", &[("id", "issues")], "")?;
        for issue in &report.issues {
            let attributes = [("data-rule", &*issue.rule), ("data-severity", &*issue.severity)];
            let item = add(&list, "li", &attributes, &issue.message)?;
            if let Some(clause) = &issue.clause {
                add(&item, "cite", &[], &format!("{} · {}", clause.document, clause.section))?;
            }
        }
        add(&self.report, "h2", &[], if in_chinese { "还缺" } else { "Missing" })?;
        let list = add(&self.report, "ul", &[("id", "missing")], "")?;
        for steps in &report.missing {
            let path = path_of(steps);
            let field = self.form.schema.fields.iter().find(|field| field.path == path);
            let label = field.map_or(&*path, |field| field.label.get(self.locale.get()));
            add(&list, "li", &[("data-path", &path)], label)?;
        }
        Ok(())
    }
}
