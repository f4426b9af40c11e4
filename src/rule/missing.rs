//! Which absent fields would have to be filled in before an unknown condition is known: those that are needed now, or also
//! those that may be needed yet, depending on the answers.

use crate::field::{FieldId, Place};

use super::context::Context;
use super::expr::{Expr, reads};
use super::table::Category;
use super::truth::Tri;
use super::values::CellState;

/// When a field is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It is the next thing to know.
    Now,
    /// It may be needed, depending on what is needed now. Whatever is needed now is named too.
    Maybe,
}

impl Context<'_> {
    /// Gives `to` the place of each absent field that the condition waits for: those that its operands read which are
    /// unknown themselves. An absent list is named as a whole. A field may be named more than once.
    pub fn need(&self, expr: &Expr, when: When, to: &mut impl FnMut(Place)) {
        if self.eval(expr) != Tri::Unknown {
            return;
        }
        match expr {
            Expr::Not(inner) => self.need(inner, when, to),
            Expr::And(all) | Expr::Or(all) => all.iter().for_each(|e| self.need(e, when, to)),
            Expr::If([condition, then, otherwise]) => match self.eval(condition) {
                Tri::True => self.need(then, when, to),
                Tri::False => self.need(otherwise, when, to),
                // Which of the two counts is known once the condition is.
                Tri::Unknown if when == When::Now => self.need(condition, when, to),
                Tri::Unknown => {
                    for e in [condition, then, otherwise] {
                        self.need(e, when, to);
                    }
                }
            },
            Expr::Some(list, inner) if self.list_state(*list) == CellState::Present => {
                for i in self.elements(*list) {
                    self.on(*list, i).need(inner, when, to);
                }
            }
            Expr::Some(list, _) => self.need_field(*list, to),
            Expr::Listed(category, tags) => self.need_levels(category, *tags, to),
            _ => {
                let mut fields = reads(expr);
                while fields != 0 {
                    self.need_field(FieldId(fields.trailing_zeros() as u8), to);
                    fields &= fields - 1;
                }
            }
        }
    }

    fn need_field(&self, f: FieldId, to: &mut impl FnMut(Place)) {
        if self.cell(f).state() == CellState::Absent {
            to(self.place(f));
        }
    }

    /// The absent levels of a category that a lookup would need: those that a row reads which agrees with the known ones.
    fn need_levels(&self, category: &Category, tags: u32, to: &mut impl FnMut(Place)) {
        let read = self.values.lookup(self.index()).reads(tags);
        for (level, f) in category.levels.iter().enumerate() {
            if read >> level & 1 != 0 {
                self.need_field(*f, to);
            }
        }
    }
}
