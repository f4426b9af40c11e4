//! A form's values as they were read, with what is wrong with them.

use crate::field::{Kind, Place};
use crate::form::Form;
use crate::rule::{CellState, Values};

use super::fault::{Fault, FormatIssue};
use super::options::ReadOptions;
use super::plain::Spelled;

/// A form's values as they were read, and what is wrong with them. It can be reused for other data of the same form.
#[derive(Debug)]
pub struct Decoded {
    /// The values.
    pub values: Values,
    /// What is wrong, in the order in which it was met.
    pub issues: Vec<FormatIssue>,
    /// How leniently they are read.
    pub options: ReadOptions,
    /// The values that were given in another spelling than the plain one. Without `coerce` most of them are invalid.
    pub spelled: Vec<Spelled>,
}

impl Decoded {
    /// Nothing read yet.
    pub fn new(values: Values) -> Decoded {
        Decoded { values, issues: Vec::new(), options: ReadOptions::default(), spelled: Vec::new() }
    }

    /// Forgets what was read.
    pub(crate) fn clear(&mut self) {
        self.values.clear();
        self.issues.clear();
        self.spelled.clear();
    }

    /// Takes a source that is no form at all: every field becomes invalid.
    pub fn refuse(&mut self, fault: Fault) {
        self.clear();
        self.fail(Place::ROOT, fault);
    }

    /// Looks up the categories that the form lists. To be called once the form was read.
    pub fn classify(&mut self, form: &Form) {
        if let Some(categories) = form.categories {
            for i in 0..self.values.len(categories.list) {
                self.values.classify(categories, i);
            }
        }
    }

    /// Whether `place` is `at` or inside it.
    pub(crate) fn holds(&self, at: Place, place: Place) -> bool {
        self.values.schema.holds(at, place)
    }

    /// Reports what is wrong at a place.
    pub(super) fn report(&mut self, at: Place, fault: Fault) {
        self.issues.push(FormatIssue { place: at, fault });
    }

    /// Makes a place absent with all that it holds, and drops their issues.
    pub(crate) fn forget(&mut self, at: Place) {
        self.drop_issues(|this, issue| this.holds(at, issue.place));
        let schema = self.values.schema;
        self.spelled.retain(|spelled| !schema.holds(at, spelled.place));
        self.set_all(at, CellState::Absent);
    }

    pub(super) fn drop_issues(&mut self, which: impl Fn(&Decoded, &FormatIssue) -> bool) {
        let mut issues = std::mem::take(&mut self.issues);
        issues.retain(|issue| !which(self, issue));
        self.issues = issues;
    }

    /// Sets the state of a place and of all that it holds.
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

    /// Sets the value of a place.
    pub(super) fn put(&mut self, at: Place, num: i64) {
        let cell = self.values.schema.cell_at(at);
        self.values.put(cell, CellState::Present, num);
    }

    /// Makes a place invalid with all that it holds, and reports why.
    pub(crate) fn fail(&mut self, at: Place, fault: Fault) {
        self.set_all(at, CellState::Invalid);
        self.report(at, fault);
    }

    /// The kind of the value at a place.
    pub(crate) fn kind(&self, at: Place) -> &'static Kind {
        self.values.schema.kind_at(at)
    }
}
