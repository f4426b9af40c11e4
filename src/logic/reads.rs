//! Which fields an expression reads: worked out at compile time.

use crate::rulebook::model::Rule;
use crate::schema::layout::F;

use super::expr::{Expr, Num};

/// The rows that an expression reads, by their bits.
pub const fn reads(expr: &Expr) -> u64 {
    let mut rows = match expr {
        Expr::Not(inner) | Expr::Some(_, inner) => reads(inner),
        Expr::And(all) | Expr::Or(all) => each(all),
        Expr::If(all) => each(*all),
        _ => 0,
    };
    let fields = expr.fields();
    let mut i = 0;
    while i < fields.len() {
        if let Some(f) = fields[i] {
            rows |= bit(f);
        }
        i += 1;
    }
    rows
}

const fn each(all: &[Expr]) -> u64 {
    let mut rows = 0;
    let mut i = 0;
    while i < all.len() {
        rows |= reads(&all[i]);
        i += 1;
    }
    rows
}

/// The rows that a rule reads of all elements of a list at once, by their bits.
pub fn quantified(rule: &Rule) -> u64 {
    let each = rule.each.as_ref().map_or(0, |(_, applies)| of_lists(applies));
    of_lists(&rule.when) | each | of_lists(&rule.requires)
}

fn of_lists(expr: &Expr) -> u64 {
    match expr {
        Expr::Some(..) | Expr::Has(..) => reads(expr),
        Expr::ElementIn(_, list) => bit(*list),
        Expr::Compare(Num::Count(list), ..) => bit(*list),
        Expr::Not(inner) => of_lists(inner),
        Expr::And(all) | Expr::Or(all) => all.iter().fold(0, |rows, e| rows | of_lists(e)),
        Expr::If(all) => all.iter().fold(0, |rows, e| rows | of_lists(e)),
        _ => 0,
    }
}

pub const fn bit(f: F) -> u64 {
    1 << f.0
}
