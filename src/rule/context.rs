//! What an expression is evaluated over: a form's values, an instant, and one element of a list.

use std::ops::Range;

use crate::field::time::day_of;
use crate::field::{Element, FieldId, Kind, NONE, Place};

use super::expr::Num;
use super::values::{Cell, CellState, Values};

/// What an expression is evaluated over.
///
/// An expression over a list is evaluated once for each element, which is then the *current element*: fields of the list
/// are those of this element.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The form's values.
    pub values: &'a Values,
    /// The instant to judge at, in milliseconds since 1970-01-01T00:00:00Z.
    pub as_of: i64,
    /// The current element, if there is one.
    pub element: Element,
    /// The current element's first cell.
    pub(crate) first: usize,
}

impl<'a> Context<'a> {
    /// A context without a current element; `as_of` in milliseconds since 1970-01-01T00:00:00Z.
    pub fn new(values: &'a Values, as_of: i64) -> Context<'a> {
        Context { values, as_of, element: None, first: 0 }
    }

    /// The same with this element as the current one.
    pub fn on(&self, list: FieldId, index: u16) -> Context<'a> {
        Context { element: Some(index), first: self.values.element(list, index), ..*self }
    }

    /// The same with the element as the current one that a place is, or is in.
    pub fn at(&self, place: Place) -> Context<'a> {
        match place.index() {
            Some(index) => self.on(FieldId(place.top() - 1), index),
            None => *self,
        }
    }

    /// The place of a field; of a field in a list, in the current element.
    pub fn place(&self, f: FieldId) -> Place {
        match self.values.schema.layout_of(f).list {
            NONE => Place::field(f),
            list => Place::inner(FieldId(list), self.index(), f),
        }
    }

    /// The index of the current element; 0 where there is none.
    pub fn index(&self) -> u16 {
        self.element.unwrap_or(0)
    }

    /// The index of a field's cell; of a field in a list, in the current element.
    #[inline(always)]
    pub fn cell_of(&self, f: FieldId) -> usize {
        let layout = self.values.schema.layout_of(f);
        layout.cell as usize + if layout.list == NONE { 0 } else { self.first }
    }

    /// A field's cell.
    #[inline(always)]
    pub fn cell(&self, f: FieldId) -> &'a Cell {
        self.values.cell(self.cell_of(f))
    }

    /// A field's cell, if it holds a valid value.
    #[inline(always)]
    pub fn known(&self, f: FieldId) -> Option<&'a Cell> {
        known(self.cell(f))
    }

    /// A field's text, if it holds a valid one.
    #[inline(never)]
    pub fn text(&self, f: FieldId) -> Option<&'a str> {
        self.known(f).map(|cell| self.values.text(cell))
    }

    /// What a number comes to, if every field that it reads holds a valid value. In whatever unit the number is: a count, a
    /// day (days since 1970-01-01) or an instant (milliseconds since 1970-01-01T00:00:00Z).
    pub fn number(&self, num: &Num) -> Option<i64> {
        let value = match num {
            Num::Const(_) => 0,
            Num::AsOf(_) | Num::Today(_) => self.as_of,
            Num::Plus(f, _) | Num::Day(f, _) | Num::Sum(f, _) | Num::By(f, _) | Num::Count(f) => {
                self.known(*f)?.num()
            }
        };
        Some(match *num {
            Num::Const(n) | Num::Plus(_, n) | Num::AsOf(n) => value + n,
            Num::Sum(_, f) => value + self.known(f)?.num(),
            Num::By(_, of) => of[value as usize],
            Num::Count(f) => self.elements(f).count() as i64,
            Num::Today(days) | Num::Day(_, days) => day_of(value) + days,
        })
    }

    /// The indices of a list's elements, repeats left out. Objects never count as repeats.
    pub fn elements(&self, list: FieldId) -> impl Iterator<Item = u16> + use<'a> {
        self.those_of(list, 0..self.values.len(list))
    }

    /// Those of the indices whose elements are no repeats.
    pub(crate) fn those_of(&self, list: FieldId, indices: Range<u16>) -> impl Iterator<Item = u16> + use<'a> {
        let values = self.values;
        indices.filter(move |i| values.cell(values.element(list, *i)).state() != CellState::Repeat)
    }

    /// A list's state. An absent list that may count as empty is present.
    pub fn list_state(&self, list: FieldId) -> CellState {
        let cell = self.values.cell(list.0 as usize);
        match (cell.state(), self.values.schema.field(list).kind) {
            (CellState::Absent, Kind::List(list)) if list.absent_is_empty => CellState::Present,
            (state, _) => state,
        }
    }

    /// The current element's own cell, if it holds a valid value: of a list of choices, which choice it is.
    pub fn word(&self) -> Option<&'a Cell> {
        known(self.values.cell(self.first))
    }
}

#[inline(always)]
fn known(cell: &Cell) -> Option<&Cell> {
    (cell.state() == CellState::Present).then_some(cell)
}
