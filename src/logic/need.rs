//! What would have to be known: the absent fields that an unknown expression reads.

use crate::schema::fault::Place;
use crate::schema::layout::F;
use crate::schema::values::State;

use super::Tri;
use super::eval::Scene;
use super::expr::{Category, Expr};

impl Scene<'_> {
    /// Names each absent field read by the operands that are themselves still unknown.
    /// An absent list is named itself.
    pub fn need(&self, expr: &Expr, to: &mut dyn FnMut(Place)) {
        if self.eval(expr) != Tri::Unknown {
            return;
        }
        let mut field = |f| self.need_field(f, to);
        match expr {
            Expr::Is(f) | Expr::In(f, _) | Expr::Present(f) | Expr::Matches(f, _) | Expr::Folds(f, _) => {
                field(*f)
            }
            Expr::Same(a, b) => {
                field(*a);
                field(*b);
            }
            Expr::Compare(a, _, b) => {
                [a.fields(), b.fields()].into_iter().flatten().flatten().for_each(field);
            }
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
            Expr::Some(list, inner) => {
                if self.list_state(*list) == State::Present {
                    for i in self.elements(*list) {
                        self.on(i).need(inner, to);
                    }
                } else {
                    field(*list);
                }
            }
            Expr::Has(list, _) | Expr::ElementIn(_, list) => field(*list),
            Expr::Listed(category, tags) => self.need_levels(category, *tags, to),
            // An element of a list of words is never absent; its list may be.
            Expr::True | Expr::False | Expr::Given(_) | Expr::ElementIs(..) => {}
        }
    }

    fn need_field(&self, f: F, to: &mut dyn FnMut(Place)) {
        if self.values.get(f, self.element).state == State::Absent {
            to(self.place(f));
        }
    }

    /// The absent levels that some row which agrees with the others would read.
    fn need_levels(&self, category: &Category, tags: u32, to: &mut dyn FnMut(Place)) {
        let read = self.values.lookup(self.index()).reads(tags);
        for (level, f) in category.levels.iter().enumerate() {
            if read >> level & 1 != 0 {
                self.need_field(*f, to);
            }
        }
    }
}
