//! Evaluates expressions over a form's values.

use std::ops::Range;

use crate::field::text::fold_eq;
use crate::field::time::day_of;
use crate::field::{Element, FieldId, Kind, NONE, Place};

use super::expr::{Expr, Num};
use super::truth::Tri;
use super::values::{Cell, CellState, Values};

/// What an expression is evaluated over.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub values: &'a Values,
    /// The instant to judge at.
    pub as_of: i64,
    /// The element at hand, of the list that the expression's fields are in.
    pub element: Element,
    /// That element's first cell.
    pub(crate) first: usize,
}

impl<'a> Context<'a> {
    pub fn new(values: &'a Values, as_of: i64) -> Context<'a> {
        Context { values, as_of, element: None, first: 0 }
    }

    /// The same with another element at hand.
    pub fn on(&self, list: FieldId, index: u16) -> Context<'a> {
        Context { element: Some(index), first: self.values.element(list, index), ..*self }
    }

    /// The same at a place: with the element at hand that it is, or is in.
    pub fn at(&self, place: Place) -> Context<'a> {
        match place.index() {
            Some(index) => self.on(FieldId(place.top() - 1), index),
            None => *self,
        }
    }

    /// Where a field is: in the element at hand, where it is a field of one.
    pub fn place(&self, f: FieldId) -> Place {
        match self.values.schema.layout_of(f).list {
            NONE => Place::field(f),
            list => Place::inner(FieldId(list), self.index(), f),
        }
    }

    /// The index of the element at hand.
    pub fn index(&self) -> u16 {
        self.element.unwrap_or(0)
    }

    /// The index of a field's cell.
    #[inline(always)]
    pub fn cell_of(&self, f: FieldId) -> usize {
        let row = self.values.schema.layout_of(f);
        row.cell as usize + if row.list == NONE { 0 } else { self.first }
    }

    #[inline(always)]
    pub fn cell(&self, f: FieldId) -> &'a Cell {
        self.values.cell(self.cell_of(f))
    }

    /// The value of a field, where it is known.
    #[inline(always)]
    pub fn known(&self, f: FieldId) -> Option<&'a Cell> {
        known(self.cell(f))
    }

    /// The text of a field, where it is known.
    #[inline(never)]
    pub fn text(&self, f: FieldId) -> Option<&'a str> {
        self.known(f).map(|cell| self.values.text(cell))
    }

    /// The value of a number, where all that it reads is known.
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

    /// A list's elements, repeats left out. Of a list of objects: all.
    pub fn elements(&self, list: FieldId) -> impl Iterator<Item = u16> + use<'a> {
        self.those_of(list, 0..self.values.len(list))
    }

    /// Some of a list's elements, repeats left out.
    pub fn those_of(&self, list: FieldId, indices: Range<u16>) -> impl Iterator<Item = u16> + use<'a> {
        let values = self.values;
        indices.filter(move |i| values.cell(values.element(list, *i)).state() != CellState::Repeat)
    }

    /// Whether a list's elements are known, and if not, what it counts as.
    pub fn list_state(&self, list: FieldId) -> CellState {
        let cell = self.values.cell(list.0 as usize);
        match (cell.state(), self.values.schema.field(list).kind) {
            (CellState::Absent, Kind::List(l)) if l.absent_is_empty => CellState::Present,
            (state, _) => state,
        }
    }

    pub fn eval(&self, expr: &Expr) -> Tri {
        match expr {
            Expr::Not(inner) => self.eval(inner).not(),
            Expr::And(all) => self.join(all, Tri::True),
            Expr::Or(all) => self.join(all, Tri::False),
            Expr::If([condition, then, otherwise]) => match self.eval(condition) {
                Tri::True => self.eval(then),
                Tri::False => self.eval(otherwise),
                Tri::Unknown => {
                    let value = self.eval(then);
                    if value == self.eval(otherwise) { value } else { Tri::Unknown }
                }
            },
            Expr::Some(list, inner) => self.some(*list, inner),
            Expr::Has(list, choice) => self.some(*list, &Expr::ElementIs(*list, *choice)),
            Expr::ElementIn(_, other) => match self.word() {
                Some(cell) => self.some(*other, &Expr::ElementIs(*other, cell.num() as u8)),
                None => Tri::Unknown,
            },
            _ => self.test(expr).map_or(Tri::Unknown, Tri::of),
        }
    }

    /// An expression without operands; none where it is unknown.
    fn test(&self, expr: &Expr) -> Option<bool> {
        Some(match expr {
            Expr::True => true,
            Expr::Is(f) => self.known(*f)?.num() != 0,
            Expr::In(f, choices) => choices >> self.known(*f)?.num() & 1 != 0,
            Expr::Present(f) => self.known(*f).map(|_| true)?,
            Expr::Given(f) => match self.cell(*f).state() {
                CellState::Absent => false,
                CellState::Invalid => return None,
                _ => true,
            },
            Expr::Compare(a, op, b) => op.holds(self.number(a)?, self.number(b)?),
            Expr::Matches(f, shape) => shape.matches(self.text(*f)?),
            Expr::Folds(f, word) => fold_eq(self.text(*f)?, word),
            Expr::Same(a, b) => match self.values.schema.field(*a).kind {
                Kind::Enum(_) => self.known(*a)?.num() == self.known(*b)?.num(),
                _ => fold_eq(self.text(*a)?, self.text(*b)?),
            },
            Expr::ElementIs(_, choice) => self.word()?.num() == i64::from(*choice),
            Expr::Listed(_, tags) => {
                let lookup = self.values.lookup(self.index());
                let matched = lookup.matched & tags != 0;
                if !matched && lookup.possible & tags != 0 {
                    return None;
                }
                matched
            }
            // Those with operands, which `eval` takes apart.
            Expr::Not(_) | Expr::And(_) | Expr::Or(_) | Expr::If(_) => false,
            Expr::False | Expr::Some(..) | Expr::Has(..) | Expr::ElementIn(..) => false,
        })
    }

    /// An and that starts from true, or an or that starts from false, ends at its opposite.
    fn join(&self, all: &[Expr], start: Tri) -> Tri {
        let mut value = start;
        for expr in all {
            let next = self.eval(expr);
            value = if start == Tri::True { value.and(next) } else { value.or(next) };
            if value == start.not() {
                break;
            }
        }
        value
    }

    fn some(&self, list: FieldId, inner: &Expr) -> Tri {
        if self.list_state(list) != CellState::Present {
            return Tri::Unknown;
        }
        let mut value = Tri::False;
        for i in self.elements(list) {
            value = value.or(self.on(list, i).eval(inner));
            if value == Tri::True {
                break;
            }
        }
        value
    }

    /// The element at hand, of a list of words.
    pub fn word(&self) -> Option<&'a Cell> {
        known(self.values.cell(self.first))
    }
}

#[inline(always)]
fn known(cell: &Cell) -> Option<&Cell> {
    (cell.state() == CellState::Present).then_some(cell)
}
