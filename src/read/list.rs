//! Judges a list once its elements were read: its length, and repeats.

use crate::field::{FieldId, Kind, List, Place};
use crate::rule::{Cell, CellState};

use super::decoded::Decoded;
use super::fault::Fault;

impl Decoded {
    /// Judges a list's length and marks repeats, once its elements were read. If the list is too long, its elements must not
    /// have been reported on.
    pub(crate) fn close_list(&mut self, f: FieldId, list: &List, count: usize) {
        let at = Place::field(f);
        if count > list.max as usize {
            return self.fail(at, Fault::Length(count));
        }
        // Where an element is needed, an empty list says nothing.
        if count < list.min as usize {
            return;
        }
        self.put(at, count as i64);
        self.mark_all_repeats(f, list, count as u16);
    }

    /// Marks the elements that repeat earlier ones; in a list of objects, the fields that must be unique.
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

    /// Reports each value that also stands earlier in the list: of the elements, or of their field `inner`.
    fn mark_repeats(&mut self, f: FieldId, inner: Option<FieldId>, count: u16) {
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
                        // The lower half is the length: texts of different lengths need not be compared.
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
            // A field that repeats still counts as a value; an element does not.
            if inner.is_none() {
                self.values.put(cell(i), CellState::Repeat, this.num());
            }
        }
    }

    /// Marks a list's repeats again, after one of its elements was edited.
    pub(super) fn mark_repeats_anew(&mut self, f: FieldId, list: &List) {
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
}
