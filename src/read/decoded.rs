//! Takes a form's values, one at a time, as their source gives them, and tells what is wrong with them.
//!
//! Every problem is told at once, and no data make it fail.

use crate::field::text::{code_points, distance, trimmed};
use crate::field::time::{parse_date, parse_instant};
use crate::field::{Choice, FieldId, FormatError, Kind, List, MAX_TEXT, Place, whole_number};
use crate::form::Form;
use crate::rule::{Cell, CellState, LONG_TERM, Values};
use crate::sort::sort;

use super::fault::{Actual, Fault, FormatIssue};

/// A value as its source gives it, where it is no object or list that the form has.
#[derive(Clone, Copy, Debug)]
pub enum Input<'a> {
    Bool(bool),
    Number(f64),
    Text(&'a str),
    Foreign(Actual),
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
        match (at.field_id(), place.field_id()) {
            (None, _) => true,
            (Some(f), Some(row)) => {
                let inside = (f.0..self.values.schema.layout_of(f).end).contains(&row.0);
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
        self.drop_issues(|this, issue| this.holds(at, issue.place));
        self.set_all(at, CellState::Absent);
    }

    fn drop_issues(&mut self, which: impl Fn(&Decoded, &FormatIssue) -> bool) {
        let mut issues = std::mem::take(&mut self.issues);
        issues.retain(|issue| !which(self, issue));
        self.issues = issues;
    }

    /// Reads one place anew: `read` reads the value, after what was there was made absent.
    pub(crate) fn edit(&mut self, at: Place, read: impl FnOnce(&mut Decoded)) {
        self.forget(at);
        read(self);
        if self.touched_by(at) != at
            && let Some(Kind::List(list)) = self.list_of(at)
        {
            self.mark_repeats_anew(FieldId(at.top() - 1), list);
        }
    }

    /// What an edit of a place may change: itself, or the list in which it may become a repeat, or cease to be one.
    pub(crate) fn touched_by(&self, at: Place) -> Place {
        let schema = self.values.schema;
        match (self.list_of(at), at.field_id()) {
            (Some(Kind::List(list)), Some(f)) => {
                let list_row = FieldId(at.top() - 1);
                let repeats = match (list.item, at.is_element()) {
                    (Kind::Group, true) => {
                        schema.children(list_row.0).any(|inner| schema.field(inner).unique)
                    }
                    (Kind::Group, false) => schema.field(f).unique,
                    _ => true,
                };
                if repeats { Place::field(list_row) } else { at }
            }
            _ => at,
        }
    }

    /// The kind of the list that a place is an element of, or in one of.
    fn list_of(&self, at: Place) -> Option<&'static Kind> {
        at.index().map(|_| &self.values.schema.field(FieldId(at.top() - 1)).kind)
    }

    fn mark_repeats_anew(&mut self, f: FieldId, list: &List) {
        let whole = Place::field(f);
        self.drop_issues(|this, issue| {
            matches!(issue.fault, Fault::Unique) && this.holds(whole, issue.place)
        });
        let count = self.values.len(f);
        for i in 0..count {
            let cell = self.values.element(f, i);
            if self.values.cell(cell).state() == CellState::Repeat {
                let num = self.values.cell(cell).num();
                self.values.put(cell, CellState::Present, num);
            }
        }
        self.mark_all_repeats(f, list, count);
    }

    /// Makes a place invalid with all that it holds.
    fn spoil(&mut self, at: Place) {
        self.set_all(at, CellState::Invalid);
    }

    pub(crate) fn set_all(&mut self, at: Place, state: CellState) {
        let schema = self.values.schema;
        let count = match at.field_id() {
            None => schema.layout.len(),
            Some(f) if at.is_element() => schema.layout_of(f).width as usize,
            Some(f) => (schema.layout_of(f).end - f.0) as usize,
        };
        let first = schema.cell_at(at);
        self.values.fill(first, count, state);
    }

    fn put(&mut self, at: Place, num: i64) {
        let cell = self.values.schema.cell_at(at);
        self.values.put(cell, CellState::Present, num);
    }

    /// Marks a place invalid and says why.
    pub(crate) fn fail(&mut self, at: Place, fault: Fault) {
        self.spoil(at);
        self.report(at, fault);
    }

    pub(crate) fn kind(&self, at: Place) -> &'static Kind {
        self.values.schema.kind_at(at)
    }

    /// Takes a value: it is kept as a number, it leaves its place absent, or it is at fault. Inlined, as each source knows
    /// what it gives: else that is written to memory first.
    #[inline(always)]
    pub(crate) fn take(&mut self, at: Place, given: Input) {
        let (kind, cell) = self.values.schema.look_up(at);
        let read = match given {
            Input::Bool(value) => match kind {
                Kind::Bool => Ok(i64::from(value)),
                _ => Err(Fault::Type(Actual::Boolean)),
            },
            Input::Number(value) => read_number(kind, value, Actual::Number),
            Input::Text(text) => {
                let text = trimmed(text);
                if text.is_empty() && !must_be_given(at) {
                    return;
                }
                self.read_text(kind, text)
            }
            Input::Foreign(Actual::Undefined | Actual::Null) if !must_be_given(at) => return,
            Input::Foreign(actual) => Err(Fault::Type(actual)),
        };
        match read {
            Ok(num) => self.values.put(cell, CellState::Present, num),
            Err(fault) => self.fail(at, fault),
        }
    }

    /// A trimmed text as its kind's number.
    fn read_text(&mut self, kind: &Kind, text: &str) -> Result<i64, Fault> {
        let limit = match kind {
            // An element that is blank is none of its kind.
            _ if text.is_empty() => return Err(Fault::Type(Actual::String)),
            Kind::Text { max } => *max,
            Kind::Enum(_) | Kind::Coded(_) | Kind::Date | Kind::DateOrLongTerm | Kind::Instant => MAX_TEXT,
            _ => return self.coerced(kind, text),
        };
        // A code point takes at least a byte, so that most texts need no count.
        if text.len() > limit as usize {
            let count = code_points(text);
            if count > limit as usize {
                return Err(Fault::Length(count));
            }
        }
        let read = match kind {
            Kind::Enum(choices) => index_of(choices, text).ok_or(FormatError::Enum),
            Kind::Coded(format) => {
                format.read(text).map(|number| number.unwrap_or_else(|| self.values.keep(text)))
            }
            Kind::DateOrLongTerm if text == "longTerm" => Ok(LONG_TERM),
            Kind::Date | Kind::DateOrLongTerm => parse_date(text).ok_or(FormatError::Date),
            Kind::Instant => parse_instant(text).ok_or(FormatError::Date),
            _ => Ok(self.values.keep(text)),
        };
        read.map_err(|error| match error {
            FormatError::Enum => Fault::Enum,
            FormatError::Pattern => Fault::Pattern,
            FormatError::Checksum => Fault::Checksum,
            FormatError::Date => Fault::Date,
        })
    }

    /// A text where there should be a number or a boolean.
    fn coerced(&self, kind: &Kind, text: &str) -> Result<i64, Fault> {
        match kind {
            _ if !self.coerce => {}
            Kind::Bool => {
                if let Some(word) = ["false", "true", "on"].iter().position(|word| *word == text) {
                    return Ok(i64::from(word > 0));
                }
            }
            Kind::Int { .. } => {
                if let Some(number) = whole_number(text) {
                    return read_number(kind, number, Actual::String);
                }
            }
            _ => {}
        }
        Err(Fault::Type(Actual::String))
    }

    /// Closes a list whose elements have been read: its length is judged, and repeats are marked. Of a list that is too
    /// long nothing may have been said of the elements.
    pub(crate) fn close_list(&mut self, f: FieldId, list: &List, count: usize) {
        let at = Place::field(f);
        if count < list.min as usize || count > list.max as usize {
            return self.fail(at, Fault::Length(count));
        }
        self.put(at, count as i64);
        self.mark_all_repeats(f, list, count as u16);
    }

    fn mark_all_repeats(&mut self, f: FieldId, list: &List, count: u16) {
        let schema = self.values.schema;
        match list.item {
            Kind::Group => {
                for inner in schema.children(f.0).filter(|i| schema.field(*i).unique) {
                    self.mark_repeats(f, Some(inner), count);
                }
            }
            _ => self.mark_repeats(f, None, count),
        }
    }

    /// Reports the keys of an object that the form does not have, each once: half surrogate pairs look alike. They are
    /// kept among the texts.
    pub(crate) fn report_unknown(&mut self, at: Place, keys: &mut [i64]) {
        // UTF-8 sorts as its code points do.
        sort(keys, |a, b| self.values.kept(*a) < self.values.kept(*b));
        let mut last = None;
        for key in keys.iter().copied() {
            let text = self.values.kept(key);
            if last.is_some_and(|last| self.values.kept(last) == text) {
                continue;
            }
            last = Some(key);
            let suggestion = self.nearest(at, text);
            self.report(at, Fault::UnknownField { key, suggestion });
        }
    }

    /// The known key of the object that is the fewest edits away, if that is at most two.
    fn nearest(&self, at: Place, key: &str) -> Option<FieldId> {
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
    pub(crate) fn mark_repeats(&mut self, f: FieldId, inner: Option<FieldId>, count: u16) {
        let place = |i| inner.map_or(Place::element(f, i), |inner| Place::inner(f, i, inner));
        let of_text = !matches!(self.kind(place(0)), Kind::Enum(_));
        let first = self.values.schema.cell_at(place(0));
        let width = self.values.schema.layout_of(f).width as usize;
        let cell = |i: u16| first + i as usize * width;
        for i in 1..count {
            let this = self.values.cell(cell(i)).clone();
            let same = |that: &Cell| {
                that.state() == CellState::Present
                    && match of_text {
                        // Texts of different lengths are told apart without being read.
                        true => {
                            this.num() as u32 == that.num() as u32
                                && self.values.text(&this) == self.values.text(that)
                        }
                        false => this.num() == that.num(),
                    }
            };
            if this.state() != CellState::Present || !(0..i).any(|j| same(self.values.cell(cell(j)))) {
                continue;
            }
            self.report(place(i), Fault::Unique);
            // A name still counts as one; an element does not.
            if inner.is_none() {
                self.values.put(cell(i), CellState::Repeat, this.num());
            }
        }
    }
}

/// A number as its kind's, where it is whole and in range.
fn read_number(kind: &Kind, value: f64, actual: Actual) -> Result<i64, Fault> {
    match kind {
        // `as` drops a fraction and saturates, so that coming back equal means whole and in range.
        Kind::Int { min, max }
            if value.is_finite() && (value.abs() > 9e15 || (value as i64) as f64 == value) =>
        {
            let holds = *min as f64 <= value && value <= *max as f64;
            if holds { Ok(value as i64) } else { Err(Fault::Range) }
        }
        _ => Err(Fault::Type(actual)),
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
