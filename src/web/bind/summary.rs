//! The summary of what is wrong, if the page has an element for it.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use web_sys::Element;

use crate::field::Locale;

use super::control::{Control, call_later};

/// Something that is wrong, and the control that is to be mended.
#[derive(PartialEq)]
pub struct Line {
    pub message: JsValue,
    pub control: Option<Control>,
}

/// An element with a title and a list of what is wrong, which takes the focus where handing in is refused. It is no live
/// region: a screen reader says it when it has the focus, and not once more.
pub struct Summary {
    element: Control,
    lines: Cell<Vec<Line>>,
    links: Cell<Vec<(Element, Control)>>,
}

impl Summary {
    pub fn new(element: Element) -> Summary {
        let summary =
            Summary { element: element.unchecked_into(), lines: Cell::default(), links: Cell::default() };
        summary.fill(&[], Locale::default());
        summary
    }

    /// Focuses the control whose link was clicked, if it is one of these.
    pub fn follows(&self, clicked: &Element) -> bool {
        let links = self.links.take();
        let link = links.iter().find(|(link, _)| link == clicked);
        if let Some((_, control)) = link {
            call_later(control, "focus");
        }
        let is_link = link.is_some();
        self.links.set(links);
        is_link
    }

    pub fn focus(&self) {
        call_later(&self.element, "focus");
    }

    /// Shows what is wrong; what is the same already stays.
    pub fn show(&self, lines: Vec<Line>, locale: Locale) {
        let before = self.lines.take();
        if lines != before {
            let is_within = self.element.matches(":focus-within").unwrap_or(false);
            self.fill(&lines, locale);
            if is_within {
                self.focus();
            }
        }
        self.lines.set(lines);
    }

    fn fill(&self, lines: &[Line], locale: Locale) {
        let element = &self.element;
        element.set_text_content(None);
        let mut links = Vec::new();
        let is_empty = lines.is_empty();
        let _ = element.toggle_attribute_with_force("hidden", is_empty);
        for (name, value) in [("role", "group"), ("tabindex", "-1"), ("aria-label", "")] {
            let _ = match is_empty {
                true => element.remove_attribute(name),
                false => element.set_attribute(name, value),
            };
        }
        if !is_empty && let Some(title) = add(element, "h2") {
            let (before, after) = title_around(lines.len(), locale);
            for part in [before.into(), JsValue::from(lines.len() as u32), after.into()] {
                append(&title, &part);
            }
            let _ = element.set_attribute("aria-label", &title.text_content().unwrap_or_default());
        }
        if !is_empty && let Some(list) = add(element, "ul") {
            for Line { message, control } in lines {
                let Some(item) = add(&list, "li") else { continue };
                match control.as_ref().and_then(|control| Some((add(&item, "a")?, control))) {
                    Some((link, control)) => {
                        let _ = link.set_attribute("href", &(String::from("#") + &control.id()));
                        append(&link, message);
                        links.push((link, control.clone()));
                    }
                    None => append(&item, message),
                }
            }
        }
        self.links.set(links);
    }
}

/// What stands before and after the number of errors.
fn title_around(count: usize, locale: Locale) -> (&'static str, &'static str) {
    match locale {
        Locale::ZhCn => ("有 ", " 个问题需要修改"),
        Locale::En if count == 1 => ("There is ", " problem to fix"),
        Locale::En => ("There are ", " problems to fix"),
    }
}

fn add(to: &Element, name: &str) -> Option<Element> {
    let element = to.owner_document()?.create_element(name).ok()?;
    append(to, &element);
    Some(element)
}

/// Appends a node, or a text of what is none.
pub fn append(to: &Element, node: &JsValue) {
    let _ = to.append_with_node_1(node.unchecked_ref());
}
