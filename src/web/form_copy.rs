//! A form's data, copied out of JavaScript: only what the form reads, and of everything else that it is there. From here on
//! no code of the page's runs.

use js_sys::{Array, JsString, Set};
use wasm_bindgen::JsCast;

use crate::field::{FieldId, Kind, MAX_KEYS, NONE, Place, Schema};
use crate::read::{Actual, Decoded, Fault, Input};
use crate::rule::CellState;

/// What is kept of a list's elements at most: many times what any list of a form takes.
pub(super) const KEPT: usize = 10_000;

/// A value, or of one that the form does not have its kind.
#[derive(Debug)]
pub(super) enum Held {
    Bool(bool),
    Number(f64),
    Text(String),
    /// A text longer than any field takes: how many code points it has, and the whole number that it spells; empty where
    /// it spells none.
    LongText {
        points: usize,
        number: String,
    },
    /// What a `Date` names: see [`Input::Moment`].
    Moment {
        day: f64,
        at: f64,
    },
    Foreign(Actual),
    Group(Group),
    List(List),
}

/// An object where the form has one.
#[derive(Debug, Default)]
pub(super) struct Group {
    pub known: Vec<(FieldId, Held)>,
    /// Keys that the form does not have; as JavaScript's strings, since two may be one in UTF-8.
    pub unknown: Option<Set>,
}

/// A list where the form has one.
#[derive(Debug)]
pub(super) struct List {
    /// Of a list that is far too long only the first ones: see [`KEPT`].
    pub items: Vec<Held>,
    pub length: usize,
}

/// What a form has at a path: the form itself, a field, an element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub row: u8,
    pub kind: &'static Kind,
}

impl Node {
    pub const ROOT: Node = Node { row: NONE, kind: &Kind::Group };

    /// The field of a key in a group.
    pub fn field(self, schema: &Schema, key: &str) -> Option<FieldId> {
        matches!(self.kind, Kind::Group)
            .then(|| schema.children(self.row).find(|f| schema.name(*f) == key))
            .flatten()
    }

    pub fn of(schema: &Schema, f: FieldId) -> Node {
        Node { row: f.0, kind: &schema.field(f).kind }
    }

    /// An element of a list.
    pub fn item(self) -> Option<Node> {
        match self.kind {
            Kind::List(list) => Some(Node { kind: list.item, ..self }),
            _ => None,
        }
    }
}

impl Group {
    /// How many keys it has.
    pub fn size(&self) -> usize {
        self.known.len() + self.unknown.as_ref().map_or(0, |keys| keys.size() as usize)
    }

    pub fn get(&self, f: FieldId) -> Option<&Held> {
        self.known.iter().find(|(of, _)| *of == f).map(|(_, held)| held)
    }

    pub fn get_mut(&mut self, f: FieldId) -> Option<&mut Held> {
        self.known.iter_mut().find(|(of, _)| *of == f).map(|(_, held)| held)
    }

    pub fn put(&mut self, f: FieldId, held: Held) {
        match self.get_mut(f) {
            Some(old) => *old = held,
            None => self.known.push((f, held)),
        }
    }

    pub fn has_unknown(&self, key: &JsString) -> bool {
        self.unknown.as_ref().is_some_and(|keys| keys.has(key))
    }

    pub fn add_unknown(&mut self, key: &JsString) {
        self.unknown.get_or_insert_default().add(key);
    }
}

impl Held {
    /// Reads the whole form.
    pub fn read_form(&self, to: &mut Decoded) {
        to.clear();
        self.read(to, Place::ROOT);
    }

    /// Reads it into a place that is absent.
    pub fn read(&self, to: &mut Decoded, at: Place) {
        match self {
            Held::Bool(value) => to.take(at, Input::Bool(*value)),
            Held::Number(value) => to.take(at, Input::Number(*value)),
            Held::Text(text) => to.take(at, Input::Text(text)),
            Held::LongText { points, number } => read_long_text(to, at, *points, number),
            Held::Moment { day, at: time } => to.take(at, Input::Moment { day: *day, at: *time }),
            Held::Foreign(actual) => to.take(at, Input::Foreign(*actual)),
            Held::Group(group) => group.read(to, at),
            Held::List(list) => list.read(to, at),
        }
    }

    /// What is held at a place.
    pub fn at(&self, schema: &Schema, place: Place) -> Option<&Held> {
        let mut rows = Vec::new();
        let mut row = place.parent();
        while row != NONE {
            rows.push(FieldId(row));
            row = schema.layout_of(FieldId(row)).parent;
        }
        let mut here = self;
        while let Some(f) = rows.pop() {
            let Held::Group(group) = here else { return None };
            here = group.get(f)?;
            if let (Held::List(list), Some(index)) = (here, place.index())
                && (!rows.is_empty() || place.is_element())
            {
                here = list.items.get(usize::from(index))?;
            }
        }
        Some(here)
    }
}

impl Group {
    fn read(&self, to: &mut Decoded, at: Place) {
        if self.size() > MAX_KEYS {
            return to.fail(at, Fault::TooLarge);
        }
        for (f, held) in &self.known {
            held.read(to, at.inside(*f));
        }
        let Some(unknown) = &self.unknown else { return };
        let mut kept = Vec::new();
        for key in Array::from(unknown).iter() {
            kept.push(to.values.keep(&String::from(key.unchecked_ref::<JsString>())));
        }
        to.report_unknown(at, &mut kept);
    }
}

impl List {
    fn read(&self, to: &mut Decoded, at: Place) {
        let (Some(f), Kind::List(list)) = (at.field_id(), to.kind(at)) else { return };
        if self.length <= usize::from(list.max) {
            for (i, item) in self.items.iter().enumerate() {
                let element = Place::element(f, i as u16);
                to.set_all(element, CellState::Absent);
                item.read(to, element);
            }
        }
        to.close_list(f, list, self.length);
    }
}

fn read_long_text(to: &mut Decoded, at: Place, points: usize, number: &str) {
    match to.kind(at) {
        Kind::Int { .. } => to.take(at, Input::Text(if number.is_empty() { "-" } else { number })),
        Kind::Group | Kind::List(_) | Kind::Bool => to.fail(at, Fault::Type(Actual::String)),
        _ => to.fail(at, Fault::Length(points)),
    }
}
