//! The serde side of decoding: any source's values, handed to what they are read into.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::sort::sort;

use super::decode::{Decoded, Target};
use super::fault::{Actual, Fault};
use super::field::{Kind, MAX_KEYS};
use super::layout::{F, NONE};
use super::text::distance;
use super::values::State;

/// Reads one value into its target.
pub(super) struct Node<'a> {
    pub to: &'a mut Decoded,
    pub at: Target,
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
        self.to.take_bool(self.at, v);
        Ok(())
    }
    fn visit_i64<E>(self, v: i64) -> Result<(), E> {
        self.to.take_number(self.at, v as f64, Actual::Number);
        Ok(())
    }
    fn visit_u64<E>(self, v: u64) -> Result<(), E> {
        self.to.take_number(self.at, v as f64, Actual::Number);
        Ok(())
    }
    fn visit_f64<E>(self, v: f64) -> Result<(), E> {
        self.to.take_number(self.at, v, Actual::Number);
        Ok(())
    }
    fn visit_str<E>(self, v: &str) -> Result<(), E> {
        self.to.take_text(self.at, v);
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        self.to.take_foreign(self.at, Actual::Null);
        Ok(())
    }
    fn visit_none<E>(self) -> Result<(), E> {
        self.to.take_foreign(self.at, Actual::Null);
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        source.deserialize_any(self)
    }
    /// What serde has no word for: the index of an [`Actual`], or 16 and the code points of a text
    /// that is longer than any field takes.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        let code = <u64 as serde::Deserialize>::deserialize(source)? as usize;
        match Actual::ALL.get(code) {
            Some(actual) => self.to.take_foreign(self.at, *actual),
            None => self.to.take_long_text(self.at, code.saturating_sub(16)),
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<(), A::Error> {
        let (to, at) = (self.to, self.at);
        let (Some(f), Kind::List(list)) = (at.f, to.kind(at)) else {
            to.fail(at, Fault::Type(Actual::Array));
            while source.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        let mut count = 0;
        while count < list.max as usize {
            let element = Target { f: Some(f), element: Some(count as u16) };
            to.set_all(element, State::Absent);
            if source.next_element_seed(Node { to, at: element })?.is_none() {
                break;
            }
            count += 1;
        }
        while source.next_element::<IgnoredAny>()?.is_some() {
            count += 1;
        }
        // A source may know of more elements than it hands over.
        count += source.size_hint().unwrap_or(0);
        to.close_list(f, &list, count);
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
        let parent = at.f.map_or(NONE, |f| f.0);
        let mut seen: u64 = 0;
        let mut unknown: Vec<String> = Vec::new();
        let mut too_large = false;
        let mut near = F(0);
        while let Some(key) = source.next_key_seed(KeySeed { to, parent, near })? {
            match key {
                Key::Known(f) => {
                    near = F(schema.row(f).end);
                    let inner = Target { f: Some(f), element: at.element };
                    // JSON text may give a key twice: the last one counts.
                    if seen & 1 << f.0 != 0 {
                        to.forget(inner);
                    }
                    seen |= 1 << f.0;
                    source.next_value_seed(Node { to, at: inner })?;
                }
                Key::Unknown(key) => {
                    source.next_value::<IgnoredAny>()?;
                    if !too_large && !unknown.contains(&key) {
                        unknown.push(key);
                    }
                }
                Key::TooMany => {
                    source.next_value::<IgnoredAny>()?;
                    too_large = true;
                }
            }
            too_large |= seen.count_ones() as usize + unknown.len() > MAX_KEYS;
        }
        if too_large {
            for f in schema.children(parent) {
                to.forget(Target { f: Some(f), element: at.element });
            }
            to.fail(at, Fault::TooLarge);
            return Ok(());
        }
        // UTF-8 sorts as its code points do.
        sort(&mut unknown, |a, b| a < b);
        for key in unknown {
            let suggestion = nearest(to, parent, &key);
            to.report(at, Fault::UnknownField { key, suggestion });
        }
        Ok(())
    }
}

/// The known key of the object that is the fewest edits away, if that is at most two.
fn nearest(to: &Decoded, parent: u8, key: &str) -> Option<F> {
    let schema = to.values.schema;
    let mut best = (3, None);
    for f in schema.children(parent) {
        let d = distance(schema.name(f), key, 2);
        if d < best.0 {
            best = (d, Some(f));
        }
    }
    best.1
}

enum Key {
    Known(F),
    Unknown(String),
    /// The source counted too many keys and holds them back.
    TooMany,
}

/// Reads a key: its text, or the row's number where the source knows it.
struct KeySeed<'a> {
    to: &'a Decoded,
    parent: u8,
    /// Where the key is looked for first: keys tend to stand in the form's order.
    near: F,
}

/// The key by which a source says that the object has too many.
pub const TOO_MANY: u64 = u64::MAX;

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
    fn visit_u64<E>(self, row: u64) -> Result<Key, E> {
        Ok(if row == TOO_MANY { Key::TooMany } else { Key::Known(F(row as u8)) })
    }
    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        let schema = self.to.values.schema;
        let is_it = |f: &F| schema.name(*f) == key;
        let expected = schema.rows.get(self.near.0 as usize).is_some_and(|row| row.parent == self.parent);
        let known = Some(self.near)
            .filter(|f| expected && is_it(f))
            .or_else(|| schema.children(self.parent).find(is_it));
        Ok(known.map_or_else(|| Key::Unknown(key.into()), Key::Known))
    }
}
