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
use super::layout::F;
use super::text::{code_points, distance};
use super::time::{parse_date, parse_instant};
use super::values::{Cell, LONG_TERM, State, Values};
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
        Node { to: self, at: Place::ROOT }.deserialize(source)
    }

    /// Forgets what was read.
    pub(crate) fn clear(&mut self) {
        self.values.clear();
        self.issues.clear();
    }

    /// Takes a source that is no form at all: every field is invalid.
    pub fn refuse(&mut self, fault: Fault) {
        self.clear();
        self.fail(Place::ROOT, fault);
    }

    /// Looks the form's categories up, after they were read.
    pub fn classify(&mut self, form: &Form) {
        if let Some(categories) = form.categories {
            for i in 0..self.values.len(categories.list) {
                self.values.classify(categories, i);
            }
        }
    }

    /// Whether a place is another or inside it.
    pub fn holds(&self, at: Place, place: Place) -> bool {
        match (at.row(), place.row()) {
            (None, _) => true,
            (Some(f), Some(row)) => {
                let inside = (f.0..self.values.schema.row(f).end).contains(&row.0);
                inside && (at.index().is_none() || place.index() == at.index())
            }
            (Some(_), None) => false,
        }
    }

    pub(super) fn report(&mut self, at: Place, fault: Fault) {
        self.issues.push(FormatIssue { place: at, fault });
    }

    /// Drops a place's issues and makes it absent with all that it holds.
    pub(crate) fn forget(&mut self, at: Place) {
        let mut issues = core::mem::take(&mut self.issues);
        issues.retain(|issue| !self.holds(at, issue.place));
        self.issues = issues;
        self.set_all(at, State::Absent);
    }

    /// Makes a place invalid with all that it holds.
    fn spoil(&mut self, at: Place) {
        self.set_all(at, State::Invalid);
    }

    pub(crate) fn set_all(&mut self, at: Place, state: State) {
        let schema = self.values.schema;
        let count = match at.row() {
            None => schema.rows.len(),
            Some(f) if at.is_element() => schema.row(f).width as usize,
            Some(f) => (schema.row(f).end - f.0) as usize,
        };
        let first = schema.cell_at(at);
        self.values.fill(first, count, state);
    }

    fn put(&mut self, at: Place, num: i64) {
        let cell = self.values.schema.cell_at(at);
        self.values.put(cell, State::Present, num);
    }

    /// Marks a place invalid and says why.
    pub(crate) fn fail(&mut self, at: Place, fault: Fault) {
        self.spoil(at);
        self.report(at, fault);
    }

    pub(crate) fn kind(&self, at: Place) -> Kind {
        self.values.schema.kind_at(at)
    }

    pub(crate) fn take_foreign(&mut self, at: Place, actual: Actual) {
        let is_absent = matches!(actual, Actual::Undefined | Actual::Null);
        if !is_absent || must_be_given(at) {
            self.fail(at, Fault::Type(actual));
        }
    }

    pub(crate) fn take_bool(&mut self, at: Place, value: bool) {
        match self.kind(at) {
            Kind::Bool => self.put(at, i64::from(value)),
            _ => self.fail(at, Fault::Type(Actual::Boolean)),
        }
    }

    pub(crate) fn take_number(&mut self, at: Place, value: f64, actual: Actual) {
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

    pub(crate) fn take_text(&mut self, at: Place, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            if must_be_given(at) {
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

    fn take_coerced(&mut self, at: Place, kind: Kind, text: &str) {
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
        let at = Place::field(f);
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
    pub(crate) fn report_unknown(&mut self, at: Place, mut keys: Vec<String>) {
        // UTF-8 sorts as its code points do.
        sort(&mut keys, |a, b| a < b);
        for key in keys {
            let suggestion = self.nearest(at, &key);
            self.report(at, Fault::UnknownField { key, suggestion });
        }
    }

    /// The known key of the object that is the fewest edits away, if that is at most two.
    fn nearest(&self, at: Place, key: &str) -> Option<F> {
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
        let place = |i| inner.map_or(Place::element(f, i), |inner| Place::inner(f, i, inner));
        let of_text = !matches!(self.kind(place(0)), Kind::Enum(_));
        let of = |values: &Values, i: u16| match inner {
            Some(inner) => *values.get(inner, Some(i)),
            None => *values.cell(values.element(f, i)),
        };
        for i in 1..count {
            let this = of(&self.values, i);
            let same = |that: Cell| {
                that.state == State::Present
                    && match of_text {
                        // Texts of different lengths are told apart without being read.
                        true => {
                            this.num as u32 == that.num as u32
                                && self.values.text(&this) == self.values.text(&that)
                        }
                        false => this.num == that.num,
                    }
            };
            if this.state != State::Present || !(0..i).any(|j| same(of(&self.values, j))) {
                continue;
            }
            self.report(place(i), Fault::Unique);
            // A name still counts as one; an element does not.
            if inner.is_none() {
                self.values.put(self.values.element(f, i), State::Repeat, this.num);
            }
        }
    }
}

/// The index of a word among the choices.
fn index_of(choices: &[Choice], text: &str) -> Option<i64> {
    choices.iter().position(|c| c.id == text).map(|i| i as i64)
}

/// The form itself and an element of a list can't be absent.
fn must_be_given(at: Place) -> bool {
    at == Place::ROOT || at.is_element()
}
