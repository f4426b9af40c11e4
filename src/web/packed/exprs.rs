//! Conditions and numbers as bytes: how they are packed at compile time and unpacked, in one file. Each starts with a byte
//! that tells its variant.

use crate::enumeration::enumeration;
use crate::field::FieldId;
use crate::rule::{Expr, Num, Op, Shape};

use super::bytes::{Packer, Unpacker, variant};

enumeration! {
    /// What a packed condition starts with.
    #[derive(Clone, Copy)]
    enum ExprTag {
        True, False, Is, In, Present, Given, Compare, Matches, Same, Not, And, Or, If, Some, Has, ElementIs,
        ElementIn, Listed, Folds,
    }
}

pub const fn pack_expr(to: &mut Packer, of: &Expr) {
    match of {
        Expr::True => to.put(ExprTag::True as u8),
        Expr::False => to.put(ExprTag::False as u8),
        Expr::Is(f) => one(to, ExprTag::Is as u8, *f),
        Expr::In(f, bits) => tagged(to, ExprTag::In as u8, *f, *bits as i64),
        Expr::Present(f) => one(to, ExprTag::Present as u8, *f),
        Expr::Given(f) => one(to, ExprTag::Given as u8, *f),
        Expr::Compare(a, op, b) => {
            to.put(ExprTag::Compare as u8);
            to.put(*op as u8);
            pack_number(to, a);
            pack_number(to, b);
        }
        Expr::Matches(f, shape) => two(to, ExprTag::Matches as u8, *f, *shape as u8),
        Expr::Same(a, b) => two(to, ExprTag::Same as u8, *a, b.0),
        Expr::Not(inner) => {
            to.put(ExprTag::Not as u8);
            pack_expr(to, inner);
        }
        Expr::And(all) => {
            to.put(ExprTag::And as u8);
            pack_exprs(to, all);
        }
        Expr::Or(all) => {
            to.put(ExprTag::Or as u8);
            pack_exprs(to, all);
        }
        Expr::If(all) => {
            to.put(ExprTag::If as u8);
            pack_exprs(to, *all);
        }
        Expr::Some(f, inner) => {
            one(to, ExprTag::Some as u8, *f);
            pack_expr(to, inner);
        }
        Expr::Has(f, choice) => two(to, ExprTag::Has as u8, *f, *choice),
        Expr::ElementIs(f, choice) => two(to, ExprTag::ElementIs as u8, *f, *choice),
        Expr::ElementIn(a, b) => two(to, ExprTag::ElementIn as u8, *a, b.0),
        // The form has one list of categories.
        Expr::Listed(_, bits) => tagged(to, ExprTag::Listed as u8, FieldId(0), *bits as i64),
        Expr::Folds(f, word) => {
            one(to, ExprTag::Folds as u8, *f);
            to.text(word);
        }
    }
}

/// Reads what [`pack_expr`] writes.
impl Unpacker {
    #[inline(never)]
    pub fn expr(&mut self) -> Expr {
        match variant(&ExprTag::ALL, self.byte()) {
            ExprTag::True => Expr::True,
            ExprTag::False => Expr::False,
            ExprTag::Is => Expr::Is(self.f()),
            ExprTag::In => Expr::In(self.f(), self.int() as u32),
            ExprTag::Present => Expr::Present(self.f()),
            ExprTag::Given => Expr::Given(self.f()),
            ExprTag::Compare => {
                let op = variant(&Op::ALL, self.byte());
                let a = self.number();
                Expr::Compare(a, op, self.number())
            }
            ExprTag::Matches => Expr::Matches(self.f(), variant(&Shape::ALL, self.byte())),
            ExprTag::Same => Expr::Same(self.f(), self.f()),
            ExprTag::Not => Expr::Not(self.boxed()),
            ExprTag::And => Expr::And(self.all(Unpacker::expr)),
            ExprTag::Or => Expr::Or(self.all(Unpacker::expr)),
            ExprTag::If => {
                self.byte();
                Expr::If(Box::leak(Box::new([self.expr(), self.expr(), self.expr()])))
            }
            ExprTag::Some => Expr::Some(self.f(), self.boxed()),
            ExprTag::Has => Expr::Has(self.f(), self.byte() as u8),
            ExprTag::ElementIs => Expr::ElementIs(self.f(), self.byte() as u8),
            ExprTag::ElementIn => Expr::ElementIn(self.f(), self.f()),
            ExprTag::Listed => {
                let bits = self.nothing_and_int() as u32;
                self.categories.map_or(Expr::False, |of| Expr::Listed(&of.category, bits))
            }
            ExprTag::Folds => Expr::Folds(self.f(), self.text()),
        }
    }

    fn boxed(&mut self) -> &'static Expr {
        Box::leak(Box::new(self.expr()))
    }
}

enumeration! {
    /// What a packed number starts with.
    #[derive(Clone, Copy)]
    enum NumTag {
        Plus, Day, Const, AsOf, Today, Sum, Count, By,
    }
}

pub const fn pack_number(to: &mut Packer, num: &Num) {
    match num {
        Num::Plus(f, n) => tagged(to, NumTag::Plus as u8, *f, *n),
        Num::Day(f, n) => tagged(to, NumTag::Day as u8, *f, *n),
        Num::Const(n) => tagged(to, NumTag::Const as u8, FieldId(0), *n),
        Num::AsOf(n) => tagged(to, NumTag::AsOf as u8, FieldId(0), *n),
        Num::Today(n) => tagged(to, NumTag::Today as u8, FieldId(0), *n),
        Num::Sum(a, b) => two(to, NumTag::Sum as u8, *a, b.0),
        Num::Count(f) => one(to, NumTag::Count as u8, *f),
        Num::By(f, of) => {
            one(to, NumTag::By as u8, *f);
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
        match variant(&NumTag::ALL, self.byte()) {
            NumTag::Plus => Num::Plus(self.f(), self.int()),
            NumTag::Day => Num::Day(self.f(), self.int()),
            NumTag::Const => Num::Const(self.nothing_and_int()),
            NumTag::AsOf => Num::AsOf(self.nothing_and_int()),
            NumTag::Today => Num::Today(self.nothing_and_int()),
            NumTag::Sum => Num::Sum(self.f(), self.f()),
            NumTag::Count => Num::Count(self.f()),
            NumTag::By => Num::By(self.f(), self.all(Unpacker::int)),
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
