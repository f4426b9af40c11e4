//! Evaluates expressions over a form's values.

use core::ops::Range;

use crate::schema::fault::Place;
use crate::schema::field::Kind;
use crate::schema::layout::{F, NONE};
use crate::schema::text::{fold_eq, folded};
use crate::schema::time::day_of;
use crate::schema::values::{Cell, Element, State, Values};

use super::Tri;
use super::expr::{Expr, Num};

/// What an expression is evaluated over.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub values: &'a Values,
    /// The instant to judge at.
    pub as_of: i64,
    /// The element at hand, of the list that the expression's fields are in.
    pub element: Element,
}

impl<'a> Scene<'a> {
    pub fn new(values: &'a Values, as_of: i64) -> Scene<'a> {
        Scene { values, as_of, element: None }
    }

    /// The day of the instant to judge at, in Beijing.
    pub fn today(&self) -> i64 {
        day_of(self.as_of)
    }

    /// The same with another element at hand.
    pub fn on(&self, index: u16) -> Scene<'a> {
        Scene { element: Some(index), ..*self }
    }

    /// Where a field is: in the element at hand, where it is a field of one.
    pub fn place(&self, f: F) -> Place {
        match self.values.schema.row(f).list {
            NONE => Place::field(f),
            list => Place::inner(F(list), self.index(), f),
        }
    }

    /// The index of the element at hand.
    pub fn index(&self) -> u16 {
        self.element.unwrap_or(0)
    }

    /// The value of a field, where it is known.
    pub fn known(&self, f: F) -> Option<Cell> {
        let cell = self.values.get(f, self.element);
        (cell.state == State::Present).then_some(cell)
    }

    /// The number that stands for a field's value, where it is known.
    #[inline]
    fn num(&self, f: F) -> Option<i64> {
        let cell = self.values.get(f, self.element);
        (cell.state == State::Present).then_some(cell.num)
    }

    /// The value of a number, where all that it reads is known.
    pub fn number(&self, num: Num) -> Option<i64> {
        let value = match num.fields() {
            [Some(f), _] => self.num(f)?,
            _ => 0,
        };
        Some(match num {
            Num::Field(_) => value,
            Num::Const(n) => n,
            Num::Plus(_, n) => value + n,
            Num::Sum(_, f) => value + self.num(f)?,
            Num::By(_, of) => of[value as usize],
            Num::Count(f) => self.elements(f).count() as i64,
            Num::DayOf(_) => day_of(value),
            Num::AsOf => self.as_of,
            Num::Today(days) => self.today() + days,
            Num::DayPlus(_, days) => day_of(value) + days,
        })
    }

    /// A list's elements, repeats left out. Of a list of objects: all.
    pub fn elements(&self, list: F) -> impl Iterator<Item = u16> + use<'a> {
        self.those_of(list, 0..self.values.len(list))
    }

    /// Some of a list's elements, repeats left out.
    pub fn those_of(&self, list: F, indices: Range<u16>) -> impl Iterator<Item = u16> + use<'a> {
        let values = self.values;
        indices.filter(move |i| values.cell(values.element(list, *i)).state != State::Repeat)
    }

    /// Whether a list's elements are known, and if not, what it counts as.
    pub fn list_state(&self, list: F) -> State {
        let cell = self.values.cell(list.0 as usize);
        match (cell.state, self.values.schema.field(list).kind) {
            (State::Absent, Kind::List(l)) if l.absent_is_empty => State::Present,
            (state, _) => state,
        }
    }

    pub fn eval(&self, expr: &Expr) -> Tri {
        if let Some(f) = expr.tested() {
            let Some(cell) = self.known(f) else { return Tri::Unknown };
            return Tri::of(match expr {
                Expr::Is(_) => cell.num != 0,
                Expr::In(_, choices) => choices >> cell.num & 1 != 0,
                Expr::Matches(_, shape) => shape.matches(self.values.text(cell)),
                Expr::Folds(_, word) => folded(self.values.text(cell)).eq(word.chars()),
                _ => true,
            });
        }
        match expr {
            Expr::True => Tri::True,
            Expr::False => Tri::False,
            Expr::Given(f) => match self.values.get(*f, self.element).state {
                State::Absent => Tri::False,
                State::Invalid => Tri::Unknown,
                _ => Tri::True,
            },
            Expr::Compare(a, op, b) => {
                let both = self.number(*a).zip(self.number(*b));
                tri(both, |(a, b)| op.holds(a, b))
            }
            Expr::Same(a, b) => {
                let both = self.known(*a).zip(self.known(*b));
                let is_word = matches!(self.values.schema.field(*a).kind, Kind::Enum(_));
                tri(both, |(a, b)| match is_word {
                    true => a.num == b.num,
                    false => fold_eq(self.values.text(a), self.values.text(b)),
                })
            }
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
            Expr::Some(list, inner) => self.some(*list, |i| self.on(i).eval(inner)),
            Expr::Has(list, choice) => self.some(*list, |i| self.is_choice(*list, i, i64::from(*choice))),
            Expr::ElementIs(list, choice) => self.is_choice(*list, self.index(), i64::from(*choice)),
            Expr::ElementIn(list, other) => {
                let cell = self.values.cell(self.values.element(*list, self.index()));
                if cell.state != State::Present {
                    return Tri::Unknown;
                }
                self.some(*other, |i| self.is_choice(*other, i, cell.num))
            }
            Expr::Listed(_, tags) => {
                let lookup = self.values.lookup(self.index());
                if lookup.matched & tags != 0 {
                    Tri::True
                } else if lookup.possible & tags != 0 {
                    Tri::Unknown
                } else {
                    Tri::False
                }
            }
            Expr::Is(_) | Expr::In(..) | Expr::Present(_) | Expr::Matches(..) | Expr::Folds(..) => {
                Tri::Unknown
            }
        }
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

    fn some(&self, list: F, of: impl Fn(u16) -> Tri) -> Tri {
        if self.list_state(list) != State::Present {
            return Tri::Unknown;
        }
        let mut value = Tri::False;
        for i in self.elements(list) {
            value = value.or(of(i));
            if value == Tri::True {
                break;
            }
        }
        value
    }

    pub fn is_choice(&self, list: F, index: u16, choice: i64) -> Tri {
        let cell = self.values.cell(self.values.element(list, index));
        tri((cell.state == State::Present).then_some(cell), |cell| cell.num == choice)
    }
}

fn tri<T>(known: Option<T>, holds: impl FnOnce(T) -> bool) -> Tri {
    match known {
        Some(value) => Tri::of(holds(value)),
        None => Tri::Unknown,
    }
}
