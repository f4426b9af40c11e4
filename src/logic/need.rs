//! What would have to be known: the absent fields that an unknown expression reads.

use crate::schema::layout::F;
use crate::schema::values::{Element, State};

use super::Tri;
use super::eval::Scene;
use super::expr::{Category, Expr};

impl Scene<'_> {
    /// Names each absent field read by the operands that are themselves still unknown.
    /// An absent list is named itself.
    pub fn need(&self, expr: &Expr, element: Element, to: &mut dyn FnMut(F, Element)) {
        if self.eval(expr, element) != Tri::Unknown {
            return;
        }
        let mut field = |f| self.need_field(f, element, to);
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
            Expr::Not(inner) => self.need(inner, element, to),
            Expr::And(all) | Expr::Or(all) => all.iter().for_each(|e| self.need(e, element, to)),
            Expr::If([condition, then, otherwise]) => match self.eval(condition, element) {
                Tri::True => self.need(then, element, to),
                Tri::False => self.need(otherwise, element, to),
                Tri::Unknown => {
                    for e in [condition, then, otherwise] {
                        self.need(e, element, to);
                    }
                }
            },
            Expr::Some(list, inner) => {
                if self.list_state(*list) == State::Present {
                    for i in self.elements(*list) {
                        self.need(inner, Some(i), to);
                    }
                } else {
                    field(*list);
                }
            }
            Expr::Has(list, _) | Expr::ElementIn(_, list) => field(*list),
            Expr::Listed(category, tags) => self.need_levels(category, *tags, element, to),
            // An element of a list of words is never absent; its list may be.
            Expr::True | Expr::False | Expr::Given(_) | Expr::ElementIs(..) => {}
        }
    }

    fn need_field(&self, f: F, element: Element, to: &mut dyn FnMut(F, Element)) {
        if self.values.get(f, element).state == State::Absent {
            let in_list = self.values.schema.row(f).list != crate::schema::layout::NONE;
            to(f, if in_list { element } else { None });
        }
    }

    /// The absent levels that some row which agrees with the others would read.
    fn need_levels(&self, category: &Category, tags: u32, element: Element, to: &mut dyn FnMut(F, Element)) {
        let read = self.values.lookup(element).reads(tags);
        for (level, f) in category.levels.iter().enumerate() {
            if read >> level & 1 != 0 {
                self.need_field(*f, element, to);
            }
        }
    }
}
