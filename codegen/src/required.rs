//! Which fields a form can't pass without, whatever the others say.

use std::collections::BTreeSet;

use yushen::field::{FieldId, Kind, NONE};
use yushen::form::{Form, Severity};
use yushen::rule::{Expr, Num, bit, reads};

type Fields = BTreeSet<FieldId>;

/// The fields that every form that passes has; of a field in a list, that every element has.
/// Only rules that always apply count, so that none is named that some form does without.
pub fn always_needed(form: &Form) -> Fields {
    let mut needed = Fields::new();
    for rule in form.rules.iter().filter(|rule| rule.severity == Severity::Error) {
        let all = Needs { form }.to_be(true, &rule.requires);
        match rule.each {
            _ if !matches!(rule.when, Expr::True) => {}
            None => needed.extend(all.iter().filter(|f| form.schema.layout_of(**f).list == NONE)),
            // An empty list has no elements that would need anything else.
            Some((list, Expr::True)) => {
                needed.extend(all.iter().filter(|f| form.schema.layout_of(**f).list == list.0))
            }
            Some(_) => {}
        }
    }
    // What holds a field outside lists is there with it.
    for f in needed.clone() {
        let mut parent = form.schema.layout_of(f).parent;
        while parent != NONE && parent != form.schema.layout_of(f).list {
            needed.insert(FieldId(parent));
            parent = form.schema.layout_of(FieldId(parent)).parent;
        }
    }
    needed
}

struct Needs<'a> {
    form: &'a Form,
}

impl Needs<'_> {
    /// The fields without which the expression can't have the value.
    fn to_be(&self, value: bool, expr: &Expr) -> Fields {
        let one = |f: &FieldId| Fields::from([*f]);
        match expr {
            Expr::True | Expr::False | Expr::Listed(..) | Expr::ElementIs(..) | Expr::ElementIn(..) => {
                Fields::new()
            }
            Expr::Present(f) | Expr::Given(f) if value => one(f),
            Expr::Present(_) | Expr::Given(_) => Fields::new(),
            Expr::Compare(a, _, b) => &self.of(*a) | &self.of(*b),
            Expr::Not(inner) => self.to_be(!value, inner),
            Expr::And(all) => self.join(all, value, value),
            Expr::Or(all) => self.join(all, value, !value),
            Expr::If([_, then, otherwise]) => &self.to_be(value, then) & &self.to_be(value, otherwise),
            Expr::Some(list, _) | Expr::Has(list, _) if value => one(list),
            Expr::Some(list, _) | Expr::Has(list, _) => self.unless_absent_is_empty(*list),
            // What reads a field that is absent is unknown.
            test => rows(reads(test)),
        }
    }

    /// All operands together, or what each of them needs alone.
    fn join(&self, all: &[Expr], value: bool, together: bool) -> Fields {
        let each = all.iter().map(|expr| self.to_be(value, expr));
        let joined = each.reduce(|a, b| if together { &a | &b } else { &a & &b });
        joined.unwrap_or_default()
    }

    fn of(&self, num: Num) -> Fields {
        match num {
            Num::Const(_) | Num::AsOf(_) | Num::Today(_) => Fields::new(),
            Num::Count(f) => self.unless_absent_is_empty(f),
            Num::Plus(f, _) | Num::By(f, _) | Num::Day(f, _) => Fields::from([f]),
            Num::Sum(a, b) => Fields::from([a, b]),
        }
    }

    fn unless_absent_is_empty(&self, f: FieldId) -> Fields {
        match self.form.schema.field(f).kind {
            Kind::List(list) if list.absent_is_empty => Fields::new(),
            _ => Fields::from([f]),
        }
    }
}

/// Fields by their bits.
fn rows(bits: u64) -> Fields {
    (0..64).map(FieldId).filter(|f| bits & bit(*f) != 0).collect()
}
