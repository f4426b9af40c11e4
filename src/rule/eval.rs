//! Evaluates expressions, in Kleene's three-valued logic.

use crate::field::text::fold_eq;
use crate::field::{FieldId, Kind};

use super::context::Context;
use super::expr::Expr;
use super::truth::Tri;
use super::values::CellState;

impl Context<'_> {
    /// Whether a condition holds. Where the fields it reads are absent or invalid it is [`Tri::Unknown`], unless the rest
    /// decides it.
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

    /// A condition without operands that are conditions; `None` where it is unknown.
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

    /// "And" if `start` is true, "or" if it is false. Stops at the first operand that decides it.
    fn join(&self, all: &[Expr], start: Tri) -> Tri {
        let mut value = start;
        for expr in all {
            let operand = self.eval(expr);
            value = if start == Tri::True { value.and(operand) } else { value.or(operand) };
            if value == start.not() {
                break;
            }
        }
        value
    }

    /// Whether a condition holds for some element of a list.
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
}
