//! Conditions and numbers as bytes: how they are packed at compile time and unpacked, in one file. Each starts with a byte
//! that tells its variant.

use crate::field::FieldId;
use crate::rule::{Expr, Num, Op, Shape};

use super::bytes::{Packer, Unpacker, variant};

pub const fn pack_expr(to: &mut Packer, of: &Expr) {
    match of {
        Expr::True => to.put(0),
        Expr::False => to.put(1),
        Expr::Is(f) => one(to, 2, *f),
        Expr::In(f, bits) => tagged(to, 3, *f, *bits as i64),
        Expr::Present(f) => one(to, 4, *f),
        Expr::Given(f) => one(to, 5, *f),
        Expr::Compare(a, op, b) => {
            to.put(6);
            to.put(*op as u8);
            pack_number(to, a);
            pack_number(to, b);
        }
        Expr::Matches(f, shape) => two(to, 7, *f, *shape as u8),
        Expr::Same(a, b) => two(to, 8, *a, b.0),
        Expr::Not(inner) => {
            to.put(9);
            pack_expr(to, inner);
        }
        Expr::And(all) => {
            to.put(10);
            pack_exprs(to, all);
        }
        Expr::Or(all) => {
            to.put(11);
            pack_exprs(to, all);
        }
        Expr::If(all) => {
            to.put(12);
            pack_exprs(to, *all);
        }
        Expr::Some(f, inner) => {
            one(to, 13, *f);
            pack_expr(to, inner);
        }
        Expr::Has(f, choice) => two(to, 14, *f, *choice),
        Expr::ElementIs(f, choice) => two(to, 15, *f, *choice),
        Expr::ElementIn(a, b) => two(to, 16, *a, b.0),
        // The form has one list of categories.
        Expr::Listed(_, bits) => tagged(to, 17, FieldId(0), *bits as i64),
        Expr::Folds(f, word) => {
            one(to, 18, *f);
            to.text(word);
        }
    }
}

/// Reads what [`pack_expr`] writes.
impl Unpacker {
    #[inline(never)]
    pub fn expr(&mut self) -> Expr {
        match self.byte() {
            0 => Expr::True,
            1 => Expr::False,
            2 => Expr::Is(self.f()),
            3 => Expr::In(self.f(), self.int() as u32),
            4 => Expr::Present(self.f()),
            5 => Expr::Given(self.f()),
            6 => {
                let op = variant(&Op::ALL, self.byte());
                let a = self.number();
                Expr::Compare(a, op, self.number())
            }
            7 => Expr::Matches(self.f(), variant(&Shape::ALL, self.byte())),
            8 => Expr::Same(self.f(), self.f()),
            9 => Expr::Not(self.boxed()),
            10 => Expr::And(self.all(Unpacker::expr)),
            11 => Expr::Or(self.all(Unpacker::expr)),
            12 => {
                self.byte();
                Expr::If(Box::leak(Box::new([self.expr(), self.expr(), self.expr()])))
            }
            13 => Expr::Some(self.f(), self.boxed()),
            14 => Expr::Has(self.f(), self.byte() as u8),
            15 => Expr::ElementIs(self.f(), self.byte() as u8),
            16 => Expr::ElementIn(self.f(), self.f()),
            17 => {
                let bits = self.nothing_and_int() as u32;
                self.categories.map_or(Expr::False, |of| Expr::Listed(&of.category, bits))
            }
            _ => Expr::Folds(self.f(), self.text()),
        }
    }

    fn boxed(&mut self) -> &'static Expr {
        Box::leak(Box::new(self.expr()))
    }
}

pub const fn pack_number(to: &mut Packer, num: &Num) {
    match num {
        Num::Plus(f, n) => tagged(to, 0, *f, *n),
        Num::Day(f, n) => tagged(to, 1, *f, *n),
        Num::Const(n) => tagged(to, 2, FieldId(0), *n),
        Num::AsOf(n) => tagged(to, 3, FieldId(0), *n),
        Num::Today(n) => tagged(to, 4, FieldId(0), *n),
        Num::Sum(a, b) => two(to, 5, *a, b.0),
        Num::Count(f) => one(to, 6, *f),
        Num::By(f, of) => {
            one(to, 7, *f);
            to.put(of.len() as u8);
            let mut i = 0;
            while i < of.len() {
                to.int(of[i]);
                i += 1;
            }
        }
    }
}

/// Reads what [`pack_number`] writes.
impl Unpacker {
    #[inline(never)]
    pub fn number(&mut self) -> Num {
        match self.byte() {
            0 => Num::Plus(self.f(), self.int()),
            1 => Num::Day(self.f(), self.int()),
            2 => Num::Const(self.nothing_and_int()),
            3 => Num::AsOf(self.nothing_and_int()),
            4 => Num::Today(self.nothing_and_int()),
            5 => Num::Sum(self.f(), self.f()),
            6 => Num::Count(self.f()),
            _ => Num::By(self.f(), self.all(Unpacker::int)),
        }
    }

    /// A number of those that stand behind a field where there is one.
    fn nothing_and_int(&mut self) -> i64 {
        self.f();
        self.int()
    }
}

const fn tagged(to: &mut Packer, tag: u8, f: FieldId, n: i64) {
    to.put(tag);
    to.f(f);
    to.int(n);
}

const fn pack_exprs(to: &mut Packer, all: &[Expr]) {
    to.put(all.len() as u8);
    let mut i = 0;
    while i < all.len() {
        pack_expr(to, &all[i]);
        i += 1;
    }
}

const fn one(to: &mut Packer, tag: u8, f: FieldId) {
    to.put(tag);
    to.f(f);
}

const fn two(to: &mut Packer, tag: u8, f: FieldId, other: u8) {
    one(to, tag, f);
    to.put(other);
}
