//! Reads a form's values from anything serde can read: JSON text, a JavaScript value.
//!
//! Decoding reports every problem at once and never fails on data; only the source itself
//! (a syntax error in JSON text) can stop it.

use alloc::string::String;
use alloc::vec::Vec;

use serde::de::{DeserializeSeed, Deserializer};

use crate::rulebook::model::Form;
use crate::sort::sort;

pub use super::fault::{Actual, Fault, FormatIssue, Place};
use super::field::{Choice, Item, Kind, List, MAX_TEXT};
use super::formats::{Format, Misfit, version, whole_number};
use super::layout::{F, NONE};
use super::text::{code_points, distance};
use super::time::{parse_date, parse_instant};
use super::values::{Cell, Element, LONG_TERM, State, Values};
use super::visit::Node;

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
        self.clear();
        Node { to: self, at: Target::FORM }.deserialize(source)
    }

    /// Forgets what was read.
    pub(crate) fn clear(&mut self) {
        self.values.clear();
        self.issues.clear();
    }

    /// Takes a source that is no form at all: every field is invalid.
    pub fn refuse(&mut self, fault: Fault) {
        self.clear();
        self.fail(Target::FORM, fault);
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

    pub(super) fn report(&mut self, at: Target, fault: Fault) {
        self.issues.push(FormatIssue { place: at.place(self), fault });
    }

    /// Drops a target's issues and makes it absent with all that it holds.
    pub(crate) fn forget(&mut self, at: Target) {
        let mut issues = core::mem::take(&mut self.issues);
        issues.retain(|issue| !self.holds(at, issue.place));
        self.issues = issues;
        self.set_all(at, State::Absent);
    }

    /// Makes a target invalid with all that it holds.
    fn spoil(&mut self, at: Target) {
        self.set_all(at, State::Invalid);
    }

    pub(crate) fn set_all(&mut self, at: Target, state: State) {
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
    pub(crate) fn fail(&mut self, at: Target, fault: Fault) {
        self.spoil(at);
        self.report(at, fault);
    }

    pub(crate) fn kind(&self, at: Target) -> Kind {
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

    pub(crate) fn take_foreign(&mut self, at: Target, actual: Actual) {
        let is_absent = matches!(actual, Actual::Undefined | Actual::Null);
        if !is_absent || at.must_be_given(self) {
            self.fail(at, Fault::Type(actual));
        }
    }

    pub(crate) fn take_bool(&mut self, at: Target, value: bool) {
        match self.kind(at) {
            Kind::Bool => self.put(at, i64::from(value)),
            _ => self.fail(at, Fault::Type(Actual::Boolean)),
        }
    }

    pub(crate) fn take_number(&mut self, at: Target, value: f64, actual: Actual) {
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

    pub(crate) fn take_text(&mut self, at: Target, text: &str) {
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
    pub(crate) fn close_list(&mut self, f: F, list: &List, count: usize) {
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

    /// Reports the keys of an object that the form does not have.
    pub(crate) fn report_unknown(&mut self, at: Target, mut keys: Vec<String>) {
        // UTF-8 sorts as its code points do.
        sort(&mut keys, |a, b| a < b);
        for key in keys {
            let suggestion = self.nearest(at, &key);
            self.report(at, Fault::UnknownField { key, suggestion });
        }
    }

    /// The known key of the object that is the fewest edits away, if that is at most two.
    fn nearest(&self, at: Target, key: &str) -> Option<F> {
        let schema = self.values.schema;
        let mut best = (3, None);
        for f in schema.children(at.parent()) {
            let d = distance(schema.name(f), key, 2);
            if d < best.0 {
                best = (d, Some(f));
            }
        }
        best.1
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
    pub const FORM: Target = Target { f: None, element: None };

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
    /// The row of the object that is read into it; [`NONE`] is the form itself.
    pub fn parent(self) -> u8 {
        self.f.map_or(NONE, |f| f.0)
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
