//! What the controls of an HTML form say, by the form's places.

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::HtmlFormElement;

use crate::field::{FieldId, Kind, NONE, Place, Schema};
use crate::read::{Actual, Decoded, Fault, Flaw, Hindrance, Input};
use crate::rule::CellState;
use crate::sort::sort;

use super::control::{self, Control, all, controls, is_same, text};

/// A field as a page names it: rows that a script took away leave gaps among its indices, which a list has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Named {
    /// The field; of an element of a list of values, the list.
    field: FieldId,
    index: Option<u32>,
}

/// A value that a control says, of those of a field.
#[derive(Debug)]
struct Said {
    value: JsValue,
    /// The control, by its index.
    by: usize,
    /// Whether what was entered is no value, and the browser does not tell it.
    is_bad: bool,
}

impl Said {
    /// Whether another control of the field may say more.
    fn is_blank(&self) -> bool {
        !self.is_bad && self.value.as_string().is_some_and(|text| text.trim().is_empty())
    }
}

/// A field with its controls: radio buttons, or check boxes for a list of words, are several.
#[derive(Debug)]
pub struct Entry {
    named: Named,
    pub place: Place,
    pub controls: Vec<Control>,
    /// Whether the field is a list of words, and not one value.
    is_list: bool,
    is_box: bool,
    said: Vec<Said>,
}

/// A form as its controls have it.
#[derive(Debug)]
pub struct Filled {
    schema: Schema,
    names: Option<Function>,
    pub entries: Vec<Entry>,
    /// The indices that each list has in the page, sorted by list and index.
    rows: Vec<(FieldId, u32)>,
}

/// Reads a form. Only controls count whose names are paths of the form and which are not disabled.
pub fn read(element: &HtmlFormElement, schema: Schema, names: Option<&Function>) -> Filled {
    let mut filled = Filled { schema, names: names.cloned(), entries: Vec::new(), rows: Vec::new() };
    for control in controls(element) {
        let kind = control.kind();
        if matches!(kind, control::Kind::Submit | control::Kind::Other) {
            continue;
        }
        let name = text(&control.name());
        if let Some(named) = filled.named(&name)
            && takes_value(&schema, named)
            && !control.is_disabled()
        {
            filled.add(named, control, kind, &name);
        }
    }
    sort(&mut filled.rows, |a, b| a < b);
    filled.rows.dedup();
    for entry in &mut filled.entries {
        // More rows than a list can count have none.
        entry.place = place(&filled.schema, &filled.rows, entry.named).unwrap_or(Place::ROOT);
    }
    filled
}

/// The field that a name is the path of: `documents[0].kind` and `documents.0.kind` are the same.
fn named(schema: &Schema, name: &str) -> Option<Named> {
    let mut at: Option<FieldId> = None;
    let mut index = None;
    // An element of a list comes next, and not what it holds.
    let mut is_list = false;
    for step in name.as_bytes().split(|byte| matches!(byte, b'.' | b'[' | b']')) {
        if step.is_empty() {
            continue;
        }
        if is_list {
            index = Some(whole(step)?);
            is_list = false;
        } else {
            let parent = at.map_or(NONE, |f| f.0);
            let f = schema.children(parent).find(|f| schema.name(*f).as_bytes() == step)?;
            is_list = matches!(schema.field(f).kind, Kind::List(_));
            at = Some(f);
        }
    }
    Some(Named { field: at?, index })
}

fn whole(digits: &[u8]) -> Option<u32> {
    let is_number = digits.len() <= 9 && digits.iter().all(u8::is_ascii_digit);
    is_number.then(|| digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
}

/// The list that an index of a field's is one of.
fn list_of(schema: &Schema, field: FieldId) -> FieldId {
    match schema.layout_of(field).list {
        NONE => field,
        list => FieldId(list),
    }
}

/// Whether controls may have a field's name: it is a value, or a list of values.
fn takes_value(schema: &Schema, named: Named) -> bool {
    match schema.field(named.field).kind {
        Kind::Group => false,
        Kind::List(list) => !matches!(list.item, Kind::Group),
        _ => true,
    }
}

impl Filled {
    /// The field that a name is of: of the page's own names, where it has such.
    fn named(&self, name: &str) -> Option<Named> {
        let Some(names) = &self.names else { return named(&self.schema, name) };
        let path = names.call1(&JsValue::NULL, &name.into()).ok()?.as_string()?;
        named(&self.schema, &path)
    }

    /// Adds a control to its field.
    fn add(&mut self, named: Named, control: Control, kind: control::Kind, name: &str) {
        let at = self.entries.iter().position(|entry| entry.named == named).unwrap_or(self.entries.len());
        if at == self.entries.len() {
            let is_list =
                named.index.is_none() && matches!(self.schema.field(named.field).kind, Kind::List(_));
            let (controls, said) = (Vec::new(), Vec::new());
            self.entries.push(Entry { named, place: Place::ROOT, controls, is_list, is_box: false, said });
            if let Some(index) = named.index {
                self.rows.push((list_of(&self.schema, named.field), index));
            }
        }
        let Some(entry) = self.entries.get_mut(at) else { return };
        entry.add(control, kind);
        let Some(names) = &self.names else { return };
        let by = entry.controls.len() - 1;
        for said in entry.said.iter_mut().filter(|said| said.by == by && !said.is_bad) {
            if let Ok(value) = names.call2(&JsValue::NULL, &name.into(), &said.value) {
                said.value = value;
            }
        }
    }

    /// Whether a control had no value for what was entered, when it was read.
    pub fn was_bad(&self, control: &Control) -> bool {
        let is_by = |entry: &Entry, said: &Said| said.is_bad && entry.controls.get(said.by) == Some(control);
        self.entries.iter().any(|entry| entry.said.iter().any(|said| is_by(entry, said)))
    }

    /// The place of what a page gives a path for; none where the page has no such element.
    pub fn place_at(&self, path: &str) -> Option<Place> {
        let named = self.named(path)?;
        // Words of which the page names none have the list's order.
        if let (Some(index), Kind::List(_)) = (named.index, &self.schema.field(named.field).kind)
            && rows_of(&self.rows, named.field).next().is_none()
        {
            let word = Place::element(named.field, index.try_into().ok()?);
            return self.schema.is_word(word).then_some(word);
        }
        place(&self.schema, &self.rows, named)
    }

    /// Reads the form's values from it.
    pub fn read_into(&self, to: &mut Decoded) {
        to.clear();
        let mut lists: Vec<FieldId> = self.rows.iter().map(|(list, _)| *list).collect();
        lists.dedup();
        for &f in &lists {
            for i in 0..read_of(&self.schema, f, rows_of(&self.rows, f).count()) {
                to.set_all(Place::element(f, i), CellState::Absent);
            }
        }
        for Entry { named: Named { field, .. }, place, is_list, said, .. } in &self.entries {
            if *is_list {
                for (i, said) in (0..read_of(&self.schema, *field, said.len())).zip(said) {
                    let at = Place::element(*field, i);
                    to.set_all(at, CellState::Absent);
                    take(to, at, said);
                }
                close(to, *field, said.len());
                continue;
            }
            let list = list_of(&self.schema, *field);
            let is_read = place
                .index()
                .is_none_or(|i| i < read_of(&self.schema, list, rows_of(&self.rows, list).count()));
            if let Some(said) = said.first()
                && is_read
                && *place != Place::ROOT
            {
                take(to, *place, said);
            }
        }
        for f in lists {
            close(to, f, rows_of(&self.rows, f).count());
        }
    }

    /// What each field's controls say: its place, its value, ...
    #[cfg(feature = "engine")]
    pub fn data(&self) -> js_sys::Array {
        let data = js_sys::Array::new();
        for entry in &self.entries {
            data.push(&JsValue::from(entry.place.0));
            if entry.is_list {
                let words = js_sys::Array::new();
                for said in &entry.said {
                    words.push(&said.value);
                }
                data.push(&words);
            } else {
                data.push(entry.said.first().map_or(&JsValue::UNDEFINED, |said| &said.value));
            }
        }
        data
    }
}

/// The indices that a list has in the page.
fn rows_of(rows: &[(FieldId, u32)], list: FieldId) -> impl Iterator<Item = u32> + '_ {
    rows.iter().filter(move |(of, _)| *of == list).map(|(_, index)| *index)
}

#[inline(never)]
fn place(schema: &Schema, rows: &[(FieldId, u32)], Named { field, index }: Named) -> Option<Place> {
    let Some(index) = index else { return Some(Place::field(field)) };
    let list = list_of(schema, field);
    let row = rows_of(rows, list).position(|row| row == index)?.try_into().ok()?;
    Some(if list == field { Place::element(list, row) } else { Place::inner(list, row, field) })
}

impl Entry {
    /// Adds a control with what it says.
    fn add(&mut self, control: Control, kind: control::Kind) {
        let by = self.controls.len();
        let value = control.value();
        if let (true, Some(options)) = (self.is_list, control.selected_options()) {
            self.said.extend(all(options).map(|option| Said { value: option.value(), by, is_bad: false }));
        } else {
            let is_choice = matches!(kind, control::Kind::Box | control::Kind::Radio);
            let is_chosen = !is_choice || control.checked().is_truthy();
            let is_bad = control.is_bad();
            let word = text(&value);
            if is_bad {
                self.said.push(Said { value: JsValue::UNDEFINED, by, is_bad });
            } else if self.is_list {
                if is_chosen && !word.trim().is_empty() {
                    self.said.push(Said { value, by, is_bad });
                }
            } else if self.is_box {
                // The first counts.
            } else if kind == control::Kind::Box {
                // A hidden field may stand beside a check box, for servers to see that it was there.
                self.is_box = true;
                self.said.clear();
                // It says yes or no, or a word.
                if word == "on" || word == "true" {
                    self.said.push(Said { value: JsValue::from(is_chosen), by, is_bad });
                } else if is_chosen {
                    self.said.push(Said { value, by, is_bad });
                }
            } else if is_chosen && self.said.iter().all(Said::is_blank) {
                self.said.clear();
                let value = if kind == control::Kind::DateTime { in_beijing(word).into() } else { value };
                self.said.push(Said { value, by, is_bad });
            }
        }
        self.controls.push(control);
    }

    /// Whether what stands at a place is this field's: of a list of words also an element.
    pub fn has(&self, place: Place) -> bool {
        place == self.place || self.is_list && place.is_element() && place.field_id() == self.place.field_id()
    }

    /// The control that is to say what is wrong at a place: of a word that is its own.
    pub fn control_of(&self, place: Place) -> Option<&Control> {
        let said = self.said.get(usize::from(place.index().filter(|_| self.is_list)?))?;
        self.controls.get(said.by)
    }
}

/// How many elements of a list are read: none of one that is too long.
fn read_of(schema: &Schema, f: FieldId, count: usize) -> u16 {
    match &schema.field(f).kind {
        Kind::List(list) if count <= usize::from(list.max) => count as u16,
        _ => 0,
    }
}

fn close(to: &mut Decoded, f: FieldId, count: usize) {
    if let Kind::List(list) = &to.values.schema.field(f).kind {
        to.close_list(f, list, count);
    }
}

/// Takes a text or a yes or no; a custom element may also have a number for its value.
#[inline(never)]
fn take(to: &mut Decoded, at: Place, Said { value, is_bad, .. }: &Said) {
    if *is_bad {
        let fault = match to.kind(at) {
            Kind::Int { .. } => Fault::Text(Flaw::new(Hindrance::NotWhole)),
            Kind::Date | Kind::DateOrLongTerm | Kind::Instant => Fault::Date(Flaw::new(Hindrance::Unlike)),
            _ => Fault::Type(Actual::Unreadable),
        };
        return to.fail(at, fault);
    }
    let text = value.as_string();
    let input = if let Some(text) = &text {
        Input::Text(text)
    } else if let Some(value) = value.as_f64() {
        Input::Number(value)
    } else if is_same(value, &JsValue::TRUE) {
        Input::Bool(true)
    } else if is_same(value, &JsValue::FALSE) {
        Input::Bool(false)
    } else {
        return;
    };
    to.take(at, input);
}

/// The browser's clock without a place is Beijing's here.
fn in_beijing(mut text: String) -> String {
    if text.len() == "2024-09-01T10:00".len() {
        text.push_str(":00");
    }
    if !text.is_empty() {
        text.push_str("+08:00");
    }
    text
}
