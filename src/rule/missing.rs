//! What would have to be known: the absent fields that an unknown expression reads.

use crate::field::{FieldId, Place};

use super::eval::Context;
use super::expr::{Expr, reads};
use super::table::Category;
use super::truth::Tri;
use super::values::CellState;

impl Context<'_> {
    /// Names each absent field read by the operands that are themselves still unknown.
    /// An absent list is named itself.
    pub fn need(&self, expr: &Expr, to: &mut impl FnMut(Place)) {
        if self.eval(expr) != Tri::Unknown {
            return;
        }
        match expr {
            Expr::Not(inner) => self.need(inner, to),
            Expr::And(all) | Expr::Or(all) => all.iter().for_each(|e| self.need(e, to)),
            Expr::If([condition, then, otherwise]) => match self.eval(condition) {
                Tri::True => self.need(then, to),
                Tri::False => self.need(otherwise, to),
                Tri::Unknown => {
                    for e in [condition, then, otherwise] {
                        self.need(e, to);
                    }
                }
            },
            Expr::Some(list, inner) if self.list_state(*list) == CellState::Present => {
                for i in self.elements(*list) {
                    self.on(*list, i).need(inner, to);
                }
            }
            Expr::Some(list, _) => self.need_field(*list, to),
            Expr::Listed(category, tags) => self.need_levels(category, *tags, to),
            _ => {
                let mut rows = reads(expr);
                while rows != 0 {
                    self.need_field(FieldId(rows.trailing_zeros() as u8), to);
                    rows &= rows - 1;
                }
            }
        }
    }

    fn need_field(&self, f: FieldId, to: &mut impl FnMut(Place)) {
        if self.cell(f).state() == CellState::Absent {
            to(self.place(f));
        }
    }

    /// The absent levels that some row which agrees with the others would read.
    fn need_levels(&self, category: &Category, tags: u32, to: &mut impl FnMut(Place)) {
        let read = self.values.lookup(self.index()).reads(tags);
        for (level, f) in category.levels.iter().enumerate() {
            if read >> level & 1 != 0 {
                self.need_field(*f, to);
            }
        }
    }
}
