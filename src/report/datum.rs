//! The values that a report has beside ids: instants, paths and parameters.

#[cfg(feature = "texts")]
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::field::Place;
#[cfg(feature = "texts")]
use crate::field::time::{print_date, print_instant};
use crate::form::Form;

use super::finding::{Finding, Judged};
#[cfg(feature = "texts")]
use super::ids::RuleId;
use super::params::{params, words_for};
use super::part::{Part, Read, Sent, Sink, Type};
use super::protocol::{LIST_END, param};
use super::value::Value;

/// An instant, in milliseconds since 1970-01-01T00:00:00Z. Written as RFC 3339 text in Beijing's time.
#[derive(Clone, Copy, Debug)]
pub struct Instant(pub i64);

impl Part for Instant {
    const TYPE: Type = Type::Named("string");
}

impl Sent for Instant {
    const READ: Read = Read::Value { read: "nextLong()", made: "instantText($)" };
    fn send(&self, to: &mut impl Sink) {
        to.long(self.0);
    }
}

#[cfg(feature = "texts")]
impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&print_instant(self.0))
    }
}

/// The path of a place: the keys and indices on the way to it, from the form on.
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    /// The form.
    pub form: &'a Form,
    /// The place.
    pub place: Place,
}

impl Part for Path<'_> {
    const TYPE: Type = Type::Named("Path");
}

impl Sent for Path<'_> {
    const READ: Read = Read::Value { read: "nextWord()", made: "pathAt(of, $)" };
    fn send(&self, to: &mut impl Sink) {
        to.word(self.place.0);
    }
}

#[cfg(feature = "texts")]
impl Serialize for Path<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(steps(self.form, self.place))
    }
}

/// A key or an index on the way to a value.
#[cfg(feature = "texts")]
#[derive(serde::Serialize)]
#[serde(untagged)]
pub(super) enum Step<'a> {
    Name(&'a str),
    Index(u16),
}

/// The keys and indices on the way to a place.
#[cfg(feature = "texts")]
pub(super) fn steps<'a>(form: &'a Form, place: Place) -> impl Iterator<Item = Step<'a>> {
    let path = place.field_id().map_or("", |f| form.schema.field(f).path);
    let (outer, inner) = path.split_once("[].").unwrap_or((path, ""));
    let names = |part: &'a str| part.split('.').filter(|name| !name.is_empty()).map(Step::Name);
    names(outer).chain(place.index().map(Step::Index)).chain(names(inner))
}

/// A finding's parameters, by their names.
#[derive(Clone, Copy, Debug)]
pub struct Params<'a> {
    /// What the finding was found in.
    pub of: &'a Judged<'a>,
    /// The finding.
    pub finding: &'a Finding,
}

impl Params<'_> {
    fn each(&self, mut to: impl FnMut(&'static str, Value)) {
        let Judged { form, decoded, needs, as_of, .. } = *self.of;
        params(form, decoded, needs, as_of, self.finding, &mut |name: &'static str, value: Value| {
            to(name, value)
        });
    }
}

impl Part for Params<'_> {
    const TYPE: Type = Type::Named("Record<string, unknown>");
}

/// Each parameter's name and value, then [`LIST_END`].
impl Sent for Params<'_> {
    const READ: Read = Read::Value { read: "readParams(of)", made: "$" };
    fn send(&self, to: &mut impl Sink) {
        self.each(|name, value| {
            to.text(name);
            Datum { form: self.of.form, value }.send(to);
        });
        to.word(LIST_END);
    }
}

#[cfg(feature = "texts")]
impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        let mut result = Ok(());
        self.each(|name, value| {
            if result.is_ok() {
                result = map.serialize_entry(name, &Datum { form: self.of.form, value });
            }
        });
        result?;
        map.end()
    }
}

/// The value of a parameter or of a fix.
#[derive(Clone, Copy, Debug)]
pub struct Datum<'a> {
    /// The form.
    pub form: &'a Form,
    /// The value.
    pub value: Value<'a>,
}

impl Part for Datum<'_> {
    const TYPE: Type = Type::Named("unknown");
}

/// What kind of value it is, as a number of [`param`], then the value. A portal that has its own names for a fix's place may have
/// its own values there.
impl Sent for Datum<'_> {
    const READ: Read = Read::Value { read: "readValue(of)", made: "fixValue(of, path, op, $)" };

    fn send(&self, to: &mut impl Sink) {
        match self.value {
            Value::Int(n) => long(to, param::INT, n),
            Value::Day(day) => long(to, param::DAY, day),
            Value::Instant(at) => long(to, param::INSTANT, at),
            Value::Bool(is) => word(to, param::BOOL, is.into()),
            Value::Place(place) => word(to, param::PLACE, place.0),
            Value::Kind(kind) => word(to, param::KIND, kind.number() as u32),
            Value::Word(text) => {
                to.word(param::WORD);
                to.text(text);
            }
            Value::Text(text) => {
                to.word(param::TEXT);
                to.text(text);
            }
            Value::Choices(choices, mask) => {
                to.word(param::CHOICES);
                for (_, choice) in choices.iter().enumerate().filter(|(i, _)| mask >> i & 1 != 0) {
                    to.text(choice.id);
                }
                to.word(LIST_END);
            }
            Value::Levels(table, row) => {
                to.word(param::CHOICES);
                table.levels(row).iter().for_each(|level| to.text(level));
                to.word(LIST_END);
            }
            Value::Rules(needs) => {
                word(to, param::RULES, needs.len() as u32);
                needs.iter().for_each(|need| to.word(need.rule().into()));
            }
            Value::Element(conditions) => {
                to.word(param::PAIRS);
                for (key, id) in words_for(self.form, conditions) {
                    to.text(key);
                    to.text(id);
                }
                to.word(LIST_END);
            }
        }
    }
}

// Not inlined, as they are called from several places.
#[inline(never)]
fn word(to: &mut impl Sink, kind: u32, word: u32) {
    to.word(kind);
    to.word(word);
}

#[inline(never)]
fn long(to: &mut impl Sink, kind: u32, n: i64) {
    to.word(kind);
    to.long(n);
}

#[cfg(feature = "texts")]
impl Serialize for Datum<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let form = self.form;
        match self.value {
            Value::Int(n) => to.serialize_i64(n),
            Value::Bool(is) => to.serialize_bool(is),
            Value::Word(word) | Value::Text(word) => to.serialize_str(word),
            Value::Kind(kind) => to.serialize_str(kind.named().0),
            Value::Day(day) => to.serialize_str(&print_date(day)),
            Value::Instant(at) => to.serialize_str(&print_instant(at)),
            Value::Choices(choices, mask) => {
                let chosen = choices.iter().enumerate().filter(|(i, _)| mask >> i & 1 != 0);
                to.collect_seq(chosen.map(|(_, choice)| choice.id))
            }
            Value::Rules(needs) => {
                to.collect_seq(needs.iter().map(|need| RuleId { form, index: need.rule() }))
            }
            Value::Place(place) => Path { form, place }.serialize(to),
            Value::Element(conditions) => to.collect_map(words_for(form, conditions)),
            Value::Levels(table, row) => to.collect_seq(table.levels(row)),
        }
    }
}
