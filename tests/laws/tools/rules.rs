//! What can be read off the rules as data.

use yushen::field::{FieldId, Kind};
use yushen::form::{Form, Rule};
use yushen::rule::{Expr, Num};

/// Names an expression and all that it is made of.
pub fn walk(expr: &'static Expr, to: &mut dyn FnMut(&'static Expr)) {
    to(expr);
    match expr {
        Expr::Not(inner) | Expr::Some(_, inner) => walk(inner, to),
        Expr::And(all) | Expr::Or(all) => all.iter().for_each(|e| walk(e, to)),
        Expr::If(all) => all.iter().for_each(|e| walk(e, to)),
        _ => {}
    }
}

/// A rule's expressions and all that they are made of.
pub fn parts(rule: &'static Rule) -> Vec<&'static Expr> {
    let mut all = Vec::new();
    let applies = rule.each.as_ref().map(|(_, applies)| applies);
    for expr in [Some(&rule.when), applies, Some(&rule.requires)].into_iter().flatten() {
        walk(expr, &mut |e| all.push(e));
    }
    all
}

pub fn parts_of(form: &'static Form) -> Vec<&'static Expr> {
    form.rules.iter().flat_map(parts).collect()
}

/// Whether the field's absence is itself known: a hint that is not there, an instant that has not come.
/// Such a field is never missing, and filling it in is a change, not a completion. A field that a rule demands is missing,
/// whatever else another rule makes of its absence.
pub fn is_known_when_absent(form: &'static Form, f: FieldId) -> bool {
    let all = parts_of(form);
    let given = all.iter().any(|expr| matches!(expr, Expr::Given(of) if *of == f));
    let demanded = all.iter().any(|expr| matches!(expr, Expr::Present(of) if *of == f));
    let field = form.schema.field(f);
    given && !demanded || matches!(field.kind, Kind::List(list) if list.absent_is_empty)
}

/// Whether the field's absence is known to this rule: filling it in may change what the rule comes to.
pub fn knows_absence(rule: &'static Rule, f: FieldId) -> bool {
    parts(rule).iter().any(|expr| matches!(expr, Expr::Given(of) if *of == f))
}

/// Whether some rule reads the field.
pub fn is_read(form: &Form, f: FieldId) -> bool {
    form.rules.iter().any(|rule| rule.reads >> f.0 & 1 != 0)
}

/// The field that a number is made from; of a sum, the first.
pub fn field_of(num: Num) -> Option<FieldId> {
    match num {
        Num::Const(_) | Num::AsOf(_) | Num::Today(_) => None,
        Num::Plus(f, _) | Num::Day(f, _) | Num::By(f, _) | Num::Count(f) => Some(f),
        Num::Sum(f, _) => Some(f),
    }
}
