//! Which fields an expression reads: worked out at compile time.

use crate::field::FieldId;

use super::expr::{Expr, Num};

/// The rows that an expression reads, by their bits.
pub const fn reads(expr: &Expr) -> u64 {
    match expr {
        Expr::True | Expr::False => 0,
        Expr::Is(f) | Expr::In(f, _) | Expr::Present(f) | Expr::Given(f) => bit(*f),
        Expr::Matches(f, _) | Expr::Folds(f, _) | Expr::Has(f, _) | Expr::ElementIs(f, _) => bit(*f),
        Expr::Compare(a, _, b) => of_number(a) | of_number(b),
        Expr::Same(a, b) | Expr::ElementIn(a, b) => bit(*a) | bit(*b),
        Expr::Not(inner) => reads(inner),
        Expr::And(all) | Expr::Or(all) => each(all),
        Expr::If(all) => each(*all),
        Expr::Some(list, inner) => bit(*list) | reads(inner),
        Expr::Listed(category, _) => {
            let [a, b, c] = category.levels;
            bit(a) | bit(b) | bit(c)
        }
    }
}

const fn of_number(num: &Num) -> u64 {
    match num {
        Num::Const(_) | Num::AsOf(_) | Num::Today(_) => 0,
        Num::Plus(f, _) | Num::Day(f, _) | Num::By(f, _) | Num::Count(f) => bit(*f),
        Num::Sum(a, b) => bit(*a) | bit(*b),
    }
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

/// The rows that an expression reads of all elements of a list at once, by their bits.
pub fn quantified(expr: &Expr) -> u64 {
    match expr {
        Expr::Some(..) | Expr::Has(..) => reads(expr),
        Expr::ElementIn(_, list) => bit(*list),
        Expr::Compare(Num::Count(list), ..) => bit(*list),
        Expr::Not(inner) => quantified(inner),
        Expr::And(all) | Expr::Or(all) => all.iter().fold(0, |rows, e| rows | quantified(e)),
        Expr::If(all) => all.iter().fold(0, |rows, e| rows | quantified(e)),
        _ => 0,
    }
}

pub const fn bit(f: FieldId) -> u64 {
    1 << f.0
}
