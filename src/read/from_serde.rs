//! Reads a form from anything that serde can read: JSON text, a JavaScript value.
//!
//! Only an error of the source itself, such as a syntax error in JSON text, can stop it.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::field::{FieldId, Kind, MAX_KEYS, Place};
use crate::rule::CellState;

use super::decoded::Decoded;
use super::fault::{Actual, Fault};
use super::take::Input;

impl Decoded {
    /// Reads a form, in place of what was read before. Afterwards, [`Decoded::classify`] is to be called.
    ///
    /// # Errors
    /// Only if the source itself fails, with its error.
    pub fn read<'de, D: Deserializer<'de>>(&mut self, source: D) -> Result<(), D::Error> {
        self.clear();
        Node { to: self, at: Place::ROOT }.deserialize(source)
    }
}

/// Reads the value of one place.
struct Node<'a> {
    to: &'a mut Decoded,
    at: Place,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("any value")
    }
    fn visit_bool<E>(self, v: bool) -> Result<(), E> {
        self.to.take(self.at, Input::Bool(v));
        Ok(())
    }
    fn visit_i64<E>(self, v: i64) -> Result<(), E> {
        self.to.take(self.at, Input::Number(v as f64));
        Ok(())
    }
    fn visit_u64<E>(self, v: u64) -> Result<(), E> {
        self.to.take(self.at, Input::Number(v as f64));
        Ok(())
    }
    fn visit_f64<E>(self, v: f64) -> Result<(), E> {
        self.to.take(self.at, Input::Number(v));
        Ok(())
    }
    fn visit_str<E>(self, v: &str) -> Result<(), E> {
        self.to.take(self.at, Input::Text(v));
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        self.to.take(self.at, Input::Foreign(Actual::Null));
        Ok(())
    }
    fn visit_none<E>(self) -> Result<(), E> {
        self.to.take(self.at, Input::Foreign(Actual::Null));
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        source.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<(), A::Error> {
        let (to, at) = (self.to, self.at);
        let (Some(f), Kind::List(list)) = (at.field_id(), to.kind(at)) else {
            to.fail(at, Fault::Type(Actual::Array));
            while source.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        let mut count = 0;
        while count < list.max as usize {
            let element = Place::element(f, count as u16);
            to.set_all(element, CellState::Absent);
            if source.next_element_seed(Node { to, at: element })?.is_none() {
                break;
            }
            count += 1;
        }
        while source.next_element::<IgnoredAny>()?.is_some() {
            count += 1;
        }
        if count > list.max as usize {
            // Drops what was reported of the elements.
            to.forget(at);
        }
        to.close_list(f, list, count);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<(), A::Error> {
        let (to, at) = (self.to, self.at);
        if !matches!(to.kind(at), Kind::Group) {
            to.fail(at, Fault::Type(Actual::Object));
            while source.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        let schema = to.values.schema;
        let parent = at.parent();
        let mut seen: u64 = 0;
        let mut unknown = BTreeSet::new();
        let mut too_large = false;
        let mut near = FieldId(0);
        while let Some(key) = source.next_key_seed(KeySeed { to, parent, near })? {
            match key {
                Key::Known(f) => {
                    near = FieldId(schema.layout_of(f).end);
                    let inner = at.inside(f);
                    // A key may come twice in JSON text: the last one counts.
                    if seen & 1 << f.0 != 0 {
                        to.forget(inner);
                    }
                    seen |= 1 << f.0;
                    source.next_value_seed(Node { to, at: inner })?;
                }
                Key::Unknown(key) => {
                    source.next_value::<IgnoredAny>()?;
                    if !too_large {
                        unknown.insert(key);
                    }
                }
            }
            too_large |= seen.count_ones() as usize + unknown.len() > MAX_KEYS;
        }
        if too_large {
            for f in schema.children(parent) {
                to.forget(at.inside(f));
            }
            to.fail(at, Fault::TooLarge);
            return Ok(());
        }
        let mut kept: Vec<i64> = unknown.iter().map(|key| to.values.keep(key)).collect();
        to.report_unknown(at, &mut kept);
        Ok(())
    }
}

enum Key {
    Known(FieldId),
    Unknown(String),
}

/// Reads a key and finds the field that it names.
struct KeySeed<'a> {
    to: &'a Decoded,
    parent: u8,
    /// The field that is tried first, as keys tend to stand in the form's order.
    near: FieldId,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Key, D::Error> {
        source.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_> {
    type Value = Key;
    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        let schema = self.to.values.schema;
        let is_it = |f: &FieldId| schema.name(*f) == key;
        let expected =
            schema.layout.get(self.near.0 as usize).is_some_and(|layout| layout.parent == self.parent);
        let known = Some(self.near)
            .filter(|f| expected && is_it(f))
            .or_else(|| schema.children(self.parent).find(is_it));
        Ok(known.map_or_else(|| Key::Unknown(key.into()), Key::Known))
    }
}
