//! Which fields an expression reads: worked out at compile time.

use crate::schema::layout::F;

use super::expr::{Expr, Num};

/// The rows that an expression reads, by their bits.
pub const fn reads(expr: &Expr) -> u64 {
    match expr {
        Expr::True | Expr::False => 0,
        Expr::Is(f) | Expr::In(f, _) | Expr::Present(f) | Expr::Given(f) => bit(*f),
        Expr::Matches(f, _) | Expr::Folds(f, _) | Expr::Has(f, _) | Expr::ElementIs(f, _) => bit(*f),
        Expr::Same(a, b) | Expr::ElementIn(a, b) => bit(*a) | bit(*b),
        Expr::Compare(a, _, b) => number(a) | number(b),
        Expr::Not(inner) => reads(inner),
        Expr::And(all) | Expr::Or(all) => each(all),
        Expr::If(all) => each(*all),
        Expr::Some(list, inner) => bit(*list) | reads(inner),
        Expr::Listed(category, _) => {
            bit(category.levels[0]) | bit(category.levels[1]) | bit(category.levels[2])
        }
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

const fn number(num: &Num) -> u64 {
    match num {
        Num::Const(_) | Num::AsOf | Num::Today(_) => 0,
        Num::Field(f) | Num::Plus(f, _) | Num::By(f, _) | Num::Count(f) => bit(*f),
        Num::DayOf(f) | Num::DayPlus(f, _) => bit(*f),
        Num::Sum(a, b) => bit(*a) | bit(*b),
    }
}

pub const fn bit(f: F) -> u64 {
    1 << f.0
}
