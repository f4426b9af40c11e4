//! Reads a form's values from anything serde can read: JSON text, a JavaScript value.
//!
//! Decoding reports every problem at once and never fails on data; only the source itself
//! (a syntax error in JSON text) can stop it.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::rulebook::model::Form;
use crate::sort::sort;

use super::field::{Choice, Item, Kind, List, MAX_KEYS, MAX_TEXT};
use super::formats::{Format, Misfit, version, whole_number};
use super::layout::{F, NONE};
use super::text::distance;
use super::time::{parse_date, parse_instant};
use super::values::{Cell, Element, LONG_TERM, State, Values};

/// Where an issue stands: a field, an element of a list, a field of an element, or the form.
/// Ordered as the form is: a group or list before what is inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(pub u32);

impl Place {
    /// The form itself.
    pub const ROOT: Place = Place(0);

    pub const fn field(f: F) -> Place {
        Place((f.0 as u32 + 1) << 24)
    }
    pub const fn element(list: F, index: u16) -> Place {
        Place((list.0 as u32 + 1) << 24 | (index as u32 + 1) << 8)
    }
    /// A field of an element.
    pub const fn inner(list: F, index: u16, f: F) -> Place {
        Place(Place::element(list, index).0 | (f.0 as u32 - list.0 as u32))
    }
    /// The row of the field, list or group; none for the form.
    pub const fn row(self) -> Option<F> {
        match self.0 >> 24 {
            0 => None,
            top => Some(F(top as u8 - 1 + (self.0 & 0xFF) as u8)),
        }
    }
    /// The list's row, or the field's own where it is not in a list.
    pub const fn top(self) -> u8 {
        (self.0 >> 24) as u8
    }
    pub const fn index(self) -> Element {
        match (self.0 >> 8) as u16 {
            0 => None,
            i => Some(i - 1),
        }
    }
    /// Whether this is an element itself, not a field of one.
    pub const fn is_element(self) -> bool {
        self.index().is_some() && self.0 & 0xFF == 0
    }
}

/// What a value is, where it may not be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actual {
    Undefined,
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
    BigInt,
    Symbol,
    Function,
    /// Reading it threw.
    Unreadable,
}

impl Actual {
    pub const ALL: [Actual; 11] = [
        Actual::Undefined,
        Actual::Null,
        Actual::Boolean,
        Actual::Number,
        Actual::String,
        Actual::Array,
        Actual::Object,
        Actual::BigInt,
        Actual::Symbol,
        Actual::Function,
        Actual::Unreadable,
    ];
    pub const fn id(self) -> &'static str {
        match self {
            Actual::Undefined => "undefined",
            Actual::Null => "null",
            Actual::Boolean => "boolean",
            Actual::Number => "number",
            Actual::String => "string",
            Actual::Array => "array",
            Actual::Object => "object",
            Actual::BigInt => "bigint",
            Actual::Symbol => "symbol",
            Actual::Function => "function",
            Actual::Unreadable => "unreadable",
        }
    }
}

/// What is wrong with a value.
#[derive(Clone, Debug)]
pub enum Fault {
    Type(Actual),
    /// Code points of a string, or elements of a list.
    Length(usize),
    Enum,
    Pattern,
    Date,
    Checksum,
    Range,
    Unique,
    TooLarge,
    /// A key that the form does not have, and the nearest that it has.
    UnknownField {
        key: String,
        suggestion: Option<F>,
    },
    /// JSON text that can't be read on from here; both count from 1, columns in code points.
    Syntax {
        line: u32,
        column: u32,
    },
}

#[derive(Clone, Debug)]
pub struct FormatIssue {
    pub place: Place,
    pub fault: Fault,
}

/// The values of a form and what was wrong with them.
#[derive(Debug)]
pub struct Decoded {
    pub values: Values,
    pub issues: Vec<FormatIssue>,
    /// Numbers and booleans are read from strings too.
    pub coerce: bool,
}

impl Decoded {
    pub fn new(values: Values) -> Decoded {
        Decoded { values, issues: Vec::new(), coerce: false }
    }

    /// Reads a form. Fails only where the source does.
    pub fn read<'de, D: Deserializer<'de>>(&mut self, source: D) -> Result<(), D::Error> {
        self.values.clear();
        self.issues.clear();
        Node { to: self, at: Target { f: None, element: None } }.deserialize(source)
    }

    /// Takes a source that is no form at all: every field is invalid.
    pub fn refuse(&mut self, fault: Fault) {
        self.values.clear();
        self.issues.clear();
        let whole = Target { f: None, element: None };
        self.spoil(whole);
        self.report(whole, fault);
    }

    /// Reads one field anew, or one element of a list.
    pub fn read_at<'de, D: Deserializer<'de>>(&mut self, at: Target, source: D) -> Result<(), D::Error> {
        self.forget(at);
        Node { to: self, at }.deserialize(source)
    }

    /// Looks the form's categories up, after they were read.
    pub fn classify(&mut self, form: &Form) {
        if let Some(categories) = form.categories {
            for i in 0..self.values.len(categories.list) {
                self.values.classify(categories, i);
            }
        }
    }

    /// Whether a place is a target or inside it.
    pub fn holds(&self, at: Target, place: Place) -> bool {
        match (at.f, place.row()) {
            (None, _) => true,
            (Some(f), Some(row)) => {
                let inside = (f.0..self.values.schema.row(f).end).contains(&row.0);
                inside && (at.element.is_none() || place.index() == at.element)
            }
            (Some(_), None) => false,
        }
    }

    fn report(&mut self, at: Target, fault: Fault) {
        self.issues.push(FormatIssue { place: at.place(self), fault });
    }

    /// Drops a target's issues and makes it absent with all that it holds.
    fn forget(&mut self, at: Target) {
        let mut issues = core::mem::take(&mut self.issues);
        issues.retain(|issue| !self.holds(at, issue.place));
        self.issues = issues;
        self.set_all(at, State::Absent);
    }

    /// Makes a target invalid with all that it holds.
    fn spoil(&mut self, at: Target) {
        self.set_all(at, State::Invalid);
    }

    fn set_all(&mut self, at: Target, state: State) {
        let schema = self.values.schema;
        let (first, count) = match (at.f, at.element) {
            (None, _) => (0, schema.rows.len()),
            (Some(f), Some(_)) if schema.row(f).list == NONE => (at.cell(self), schema.row(f).width as usize),
            (Some(f), _) => (at.cell(self), (schema.row(f).end - f.0) as usize),
        };
        self.values.fill(first, count, state);
    }

    fn put(&mut self, at: Target, num: i64) {
        let cell = at.cell(self);
        self.values.put(cell, State::Present, num);
    }

    /// Marks a target invalid and says why.
    fn fail(&mut self, at: Target, fault: Fault) {
        self.spoil(at);
        self.report(at, fault);
    }

    fn kind(&self, at: Target) -> Kind {
        let Some(f) = at.f else { return Kind::Group };
        let field = self.values.schema.field(f);
        match field.kind {
            Kind::List(list) if at.element.is_some() => match list.item {
                Item::Group => Kind::Group,
                Item::Enum(choices) => Kind::Enum(choices),
                Item::Text { max } => Kind::Text { max },
            },
            kind => kind,
        }
    }

    fn take_foreign(&mut self, at: Target, actual: Actual) {
        let is_absent = matches!(actual, Actual::Undefined | Actual::Null);
        if !is_absent || at.must_be_given(self) {
            self.fail(at, Fault::Type(actual));
        }
    }

    fn take_bool(&mut self, at: Target, value: bool) {
        match self.kind(at) {
            Kind::Bool => self.put(at, i64::from(value)),
            _ => self.fail(at, Fault::Type(Actual::Boolean)),
        }
    }

    fn take_number(&mut self, at: Target, value: f64, actual: Actual) {
        match self.kind(at) {
            // `as` drops a fraction and saturates, so that coming back equal means whole and in range.
            Kind::Int { min, max }
                if value.is_finite() && (value.abs() > 9e15 || (value as i64) as f64 == value) =>
            {
                if value < min as f64 || value > max as f64 {
                    self.fail(at, Fault::Range);
                } else {
                    self.put(at, value as i64);
                }
            }
            _ => self.fail(at, Fault::Type(actual)),
        }
    }

    fn take_text(&mut self, at: Target, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            if at.must_be_given(self) {
                self.fail(at, Fault::Type(Actual::String));
            }
            return;
        }
        let kind = self.kind(at);
        let limit = match kind {
            Kind::Text { max } => max,
            Kind::Enum(_) | Kind::Coded(_) | Kind::Date | Kind::DateOrLongTerm | Kind::Instant => MAX_TEXT,
            _ => return self.take_coerced(at, kind, text),
        };
        // A code point takes at least a byte, so that most texts need no count.
        if text.len() > limit as usize {
            let count = code_points(text);
            if count > limit as usize {
                return self.fail(at, Fault::Length(count));
            }
        }
        let read = match kind {
            Kind::Enum(choices) => index_of(choices, text).ok_or(Fault::Enum),
            Kind::Coded(format) => match format.check(text) {
                Err(Misfit::Pattern) => Err(Fault::Pattern),
                Err(Misfit::Checksum) => Err(Fault::Checksum),
                Ok(()) if format == Format::Version => Ok(version(text).unwrap_or_default()),
                Ok(()) => Ok(self.values.keep(text)),
            },
            Kind::DateOrLongTerm if text == "longTerm" => Ok(LONG_TERM),
            Kind::Date | Kind::DateOrLongTerm => parse_date(text).ok_or(Fault::Date),
            Kind::Instant => parse_instant(text).ok_or(Fault::Date),
            _ => Ok(self.values.keep(text)),
        };
        match read {
            Ok(num) => self.put(at, num),
            Err(fault) => self.fail(at, fault),
        }
    }

    fn take_long_text(&mut self, at: Target, count: usize) {
        let fault = match self.kind(at) {
            Kind::Group | Kind::List(_) | Kind::Bool | Kind::Int { .. } => Fault::Type(Actual::String),
            _ => Fault::Length(count),
        };
        self.fail(at, fault);
    }

    fn take_coerced(&mut self, at: Target, kind: Kind, text: &str) {
        match (kind, text) {
            (Kind::Bool, "true" | "on") if self.coerce => self.put(at, 1),
            (Kind::Bool, "false") if self.coerce => self.put(at, 0),
            (Kind::Int { .. }, _) if self.coerce => match whole_number(text) {
                Some(number) => self.take_number(at, number, Actual::String),
                None => self.fail(at, Fault::Type(Actual::String)),
            },
            _ => self.fail(at, Fault::Type(Actual::String)),
        }
    }

    /// Closes a list whose elements have been read: its length is judged, and repeats are marked.
    fn close_list(&mut self, f: F, list: &List, count: usize) {
        let at = Target { f: Some(f), element: None };
        if count < list.min as usize || count > list.max as usize {
            // What was said of the elements no longer stands.
            self.forget(at);
            return self.fail(at, Fault::Length(count));
        }
        self.put(at, count as i64);
        let schema = self.values.schema;
        match list.item {
            Item::Group => {
                for inner in schema.children(f.0).filter(|i| schema.field(*i).unique) {
                    self.mark_repeats(f, Some(inner), count as u16);
                }
            }
            _ => self.mark_repeats(f, None, count as u16),
        }
    }

    /// Reports each value that stands earlier in the list too: of the elements, or of a field of theirs.
    pub(crate) fn mark_repeats(&mut self, f: F, inner: Option<F>, count: u16) {
        let row = inner.unwrap_or(f);
        let of_text = !matches!(self.kind(Target { f: Some(row), element: Some(0) }), Kind::Enum(_));
        let of = |values: &Values, i: u16| match inner {
            Some(inner) => values.get(inner, Some(i)),
            None => values.cell(values.element(f, i)),
        };
        for i in 1..count {
            let this = of(&self.values, i);
            let same = |that: Cell| {
                that.state == State::Present
                    && match of_text {
                        // Texts of different lengths are told apart without being read.
                        true => {
                            this.num as u32 == that.num as u32
                                && self.values.text(this) == self.values.text(that)
                        }
                        false => this.num == that.num,
                    }
            };
            if this.state != State::Present || !(0..i).any(|j| same(of(&self.values, j))) {
                continue;
            }
            let at = Target { f: Some(row), element: Some(i) };
            self.report(at, Fault::Unique);
            // A name still counts as one; an element does not.
            if inner.is_none() {
                let cell = at.cell(self);
                self.values.put(cell, State::Repeat, this.num);
            }
        }
    }
}

/// How many code points a text has: all bytes but those that continue one.
fn code_points(text: &str) -> usize {
    text.bytes().filter(|b| b & 0xC0 != 0x80).count()
}

/// The index of a word among the choices.
fn index_of(choices: &[Choice], text: &str) -> Option<i64> {
    choices.iter().position(|c| c.id == text).map(|i| i as i64)
}

/// What a value is read into: the form, a field, an element, a field of an element.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    pub f: Option<F>,
    pub element: Element,
}

impl Target {
    pub fn place(self, to: &Decoded) -> Place {
        match (self.f, self.element) {
            (None, _) => Place::ROOT,
            (Some(f), None) => Place::field(f),
            (Some(f), Some(i)) => match to.values.schema.row(f).list {
                NONE => Place::element(f, i),
                list => Place::inner(F(list), i, f),
            },
        }
    }
    fn cell(self, to: &Decoded) -> usize {
        match (self.f, self.element) {
            (Some(f), Some(i)) if to.values.schema.row(f).list == NONE => to.values.element(f, i),
            (Some(f), element) => to.values.at(f, element),
            (None, _) => 0,
        }
    }
    /// The form itself and an element of a list can't be absent.
    fn must_be_given(self, to: &Decoded) -> bool {
        match (self.f, self.element) {
            (None, _) => true,
            (Some(f), Some(_)) => to.values.schema.row(f).list == NONE,
            _ => false,
        }
    }
}

/// Reads one value into its target.
struct Node<'a> {
    to: &'a mut Decoded,
    at: Target,
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
