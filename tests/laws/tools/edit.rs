//! Reads and changes a form's data at the paths that reports speak of.

use serde_json::{Map, Value};
use yushen::field::{Element, FieldId, Kind, NONE};
use yushen::form::Form;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Key(String),
    At(usize),
}

pub type Path = Vec<Step>;

/// A field of the form, or of an element of a list: no group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub f: FieldId,
    pub element: Element,
}

/// Every slot that the data has room for: of lists, of the elements that are there.
pub fn slots(form: &Form, data: &Value) -> Vec<Slot> {
    let mut all = Vec::new();
    for row in 0..form.schema.layout.len() as u8 {
        let f = FieldId(row);
        match form.schema.layout_of(f).list {
            _ if matches!(form.schema.field(f).kind, Kind::Group) => {}
            NONE => all.push(Slot { f, element: None }),
            list => {
                let elements = get(data, &path_of(form, Slot { f: FieldId(list), element: None }));
                let count = elements.and_then(Value::as_array).map_or(0, Vec::len);
                all.extend((0..count).map(|i| Slot { f, element: Some(i as u16) }));
            }
        }
    }
    all
}

pub fn path_of(form: &Form, slot: Slot) -> Path {
    let mut path = Vec::new();
    for (i, part) in form.schema.field(slot.f).path.split("[].").enumerate() {
        if let (1, Some(index)) = (i, slot.element) {
            path.push(Step::At(index as usize));
        }
        path.extend(part.split('.').map(|name| Step::Key(name.into())));
    }
    path
}

/// A path as reports write it.
pub fn read_path(path: &Value) -> Path {
    let step = |step: &Value| match step.as_u64() {
        Some(index) => Step::At(index as usize),
        None => Step::Key(step.as_str().unwrap().into()),
    };
    path.as_array().unwrap().iter().map(step).collect()
}

pub fn get<'a>(data: &'a Value, path: &[Step]) -> Option<&'a Value> {
    path.iter().try_fold(data, |at, step| match step {
        Step::Key(key) => at.get(key),
        Step::At(index) => at.get(index),
    })
}

/// Whether there is a value, as the rulebook understands it.
pub fn is_there(data: &Value, path: &[Step]) -> bool {
    match get(data, path) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => !text.trim().is_empty(),
        Some(_) => true,
    }
}

/// Sets the value at a path, whose objects are made where they are lacking; an index past a list's end adds to it.
pub fn set(data: &mut Value, path: &[Step], value: Value) {
    let Some((step, rest)) = path.split_first() else {
        *data = value;
        return;
    };
    let at = match step {
        Step::Key(key) => {
            if !data.is_object() {
                *data = Value::Object(Map::new());
            }
            data.as_object_mut().unwrap().entry(key).or_insert(Value::Null)
        }
        Step::At(index) => {
            let list = data.as_array_mut().expect("a list");
            if *index == list.len() {
                list.push(Value::Null);
            }
            &mut list[*index]
        }
    };
    set(at, rest, value);
}

pub fn remove(data: &mut Value, path: &[Step]) {
    let (last, parent) = path.split_last().unwrap();
    let holder = parent.iter().try_fold(data, |at, step| match step {
        Step::Key(key) => at.get_mut(key),
        Step::At(index) => at.get_mut(index),
    });
    match (holder, last) {
        (Some(Value::Object(map)), Step::Key(key)) => _ = map.remove(key),
        (Some(Value::Array(list)), Step::At(index)) => _ = list.remove(*index),
        _ => {}
    }
}

/// The data with as little in it as still is at fault: for messages.
pub fn shrink(data: &Value, at_fault: &mut dyn FnMut(&Value) -> bool) -> Value {
    let mut least = data.clone();
    loop {
        let mut paths = Vec::new();
        collect(&least, &mut Vec::new(), &mut paths);
        let smaller = paths.iter().find_map(|path| {
            let mut less = least.clone();
            remove(&mut less, path);
            at_fault(&less).then_some(less)
        });
        match smaller {
            Some(less) => least = less,
            None => return least,
        }
    }
}

fn collect(value: &Value, at: &mut Path, to: &mut Vec<Path>) {
    if !at.is_empty() {
        to.push(at.clone());
    }
    let steps: Vec<Step> = match value {
        Value::Object(map) => map.keys().map(|key| Step::Key(key.clone())).collect(),
        Value::Array(list) => (0..list.len()).map(Step::At).collect(),
        _ => return,
    };
    for step in steps {
        let inner = get(value, std::slice::from_ref(&step)).unwrap();
        at.push(step);
        collect(inner, at, to);
        at.pop();
    }
}
