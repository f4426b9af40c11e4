//! Copies a JavaScript value as a form reads it. Each read may run code of the page's, and may throw: then the value is
//! unreadable. Only the form's own fields are read, each once.

use js_sys::{Date, Function, JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::field::time::DAY;
use crate::field::{Kind, MAX_KEYS, Schema};
use crate::read::Actual;

use super::form_copy::{Group, Held, KEPT, List, Node};
use super::js;
use super::long_text::{LONG, long_text};

/// The longest list that JavaScript has.
const MAX_LENGTH: f64 = 4_294_967_295.0;
/// No field has a longer key.
const LONGEST_KEY: u32 = 63;

/// How much is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// As much as judging it once needs.
    Needed,
    /// As much as edits may need: of too many keys all, of too many elements some.
    Kept,
}

/// Copies a value as a node reads it, or as one where the form has nothing.
pub(super) fn copy(schema: &Schema, node: Option<Node>, value: &JsValue, extent: Extent) -> Held {
    if let Some(value) = value.as_bool() {
        return Held::Bool(value);
    }
    if let Some(value) = value.as_f64() {
        return Held::Number(value);
    }
    if let Some(text) = value.dyn_ref::<JsString>() {
        return if text.length() > LONG { long_text(text) } else { Held::Text(String::from(text)) };
    }
    if value.is_null() {
        return Held::Foreign(Actual::Null);
    }
    let kind = js::type_of(value);
    if kind != "object" {
        let actual = Actual::ALL.into_iter().find(|actual| actual.id() == kind);
        return Held::Foreign(actual.unwrap_or(Actual::Unreadable));
    }
    let held = match (js::is_array(value), node.map(|node| (node, node.kind))) {
        (Ok(true), Some((node, Kind::List(list)))) => copy_list(schema, node, list.max.into(), value, extent),
        (Ok(true), _) => Ok(Held::Foreign(Actual::Array)),
        (Ok(false), Some((node, Kind::Group))) => copy_group(schema, node, value, extent),
        (Ok(false), Some(_)) => moment_in(value),
        (Ok(false), None) => Ok(Held::Foreign(Actual::Object)),
        (Err(thrown), _) => Err(thrown),
    };
    held.unwrap_or(Held::Foreign(Actual::Unreadable))
}

fn copy_group(schema: &Schema, node: Node, value: &JsValue, extent: Extent) -> Result<Held, JsValue> {
    let keys = js::keys(value)?;
    let mut group = Group::default();
    let count = if extent == Extent::Needed { keys.length().min(MAX_KEYS as u32 + 1) } else { keys.length() };
    for i in 0..count {
        let key: JsString = keys.get(i).unchecked_into();
        let field = if key.length() > LONGEST_KEY { None } else { node.field(schema, &String::from(&key)) };
        match field {
            Some(f) => {
                let inner = Reflect::get(value, &key).map_or(Held::Foreign(Actual::Unreadable), |inner| {
                    copy(schema, Some(Node::of(schema, f)), &inner, extent)
                });
                group.put(f, inner);
            }
            None => group.add_unknown(&key),
        }
    }
    let instance =
        if group.known.is_empty() && group.size() <= MAX_KEYS { instance_in(value)? } else { None };
    Ok(instance.unwrap_or(Held::Group(group)))
}

/// What a class's instance is that has none of a form's fields of its own; none where an object may be somebody's plain
/// one, of another window or realm too.
fn instance_in(value: &JsValue) -> Result<Option<Held>, JsValue> {
    let prototype = js::prototype_of(value)?;
    if !prototype.is_object()
        || js::prototype_of(&prototype)?.is_null()
        || !js::has_own(&prototype, "constructor")?
    {
        return Ok(None);
    }
    Ok(Some(match moment_of(value) {
        Some(moment) => moment,
        None => Held::Foreign(kind_of(value)?),
    }))
}

fn kind_of(value: &JsValue) -> Result<Actual, JsValue> {
    let tag = js::tag(value)?;
    let tag = tag.strip_prefix("[object ").and_then(|tag| tag.strip_suffix(']')).unwrap_or_default();
    Ok(match tag {
        "FormData" => Actual::FormData,
        "URLSearchParams" => Actual::UrlSearchParams,
        "Map" => Actual::Map,
        "Set" => Actual::Set,
        "Promise" => Actual::Promise,
        "Response" => Actual::Response,
        "Request" => Actual::Request,
        _ if tag.ends_with("Event") => Actual::Event,
        _ if tag.ends_with("Element") => Actual::Element,
        _ if Reflect::get(value, &JsValue::from_str("then"))?.is_function() => Actual::Promise,
        _ => Actual::Instance,
    })
}

/// What an object is where a form has a value: what it names if it is a `Date`, or has one as dayjs and moment do.
fn moment_in(value: &JsValue) -> Result<Held, JsValue> {
    if let Some(moment) = moment_of(value) {
        return Ok(moment);
    }
    let moment = match Reflect::get(value, &JsValue::from_str("toDate"))?.dyn_ref::<Function>() {
        Some(to_date) => moment_of(&to_date.call0(value)?),
        None => None,
    };
    Ok(moment.unwrap_or(Held::Foreign(Actual::Object)))
}

/// What a `Date` names, of another window or realm too, whatever it says of itself.
fn moment_of(value: &JsValue) -> Option<Held> {
    let at = js::time(value).ok()?;
    let date = Date::new(&JsValue::from_f64(at));
    let day = Date::new(&JsValue::from_f64(0.0)).set_utc_full_year_with_month_date(
        date.get_full_year(),
        date.get_month() as i32,
        date.get_date() as i32,
    );
    Some(Held::Moment { day: if at.is_nan() { at } else { day / DAY as f64 }, at })
}

fn copy_list(
    schema: &Schema,
    node: Node,
    max: usize,
    value: &JsValue,
    extent: Extent,
) -> Result<Held, JsValue> {
    let length = length_of(value)?;
    let count = match extent {
        Extent::Needed if length > max => 0,
        Extent::Needed => length,
        Extent::Kept => length.min(KEPT),
    };
    let item = |i| match Reflect::get_u32(value, i as u32) {
        Ok(item) => copy(schema, node.item(), &item, extent),
        Err(_) => Held::Foreign(Actual::Unreadable),
    };
    Ok(Held::List(List { items: (0..count).map(item).collect(), length }))
}

/// The length of a list, read once; a proxy's may be anything.
pub(super) fn length_of(list: &JsValue) -> Result<usize, JsValue> {
    let length = js::number(&Reflect::get(list, &JsValue::from_str("length"))?)?;
    // What is no number comes to none.
    Ok(if length > 0.0 { length.min(MAX_LENGTH) as usize } else { 0 })
}
