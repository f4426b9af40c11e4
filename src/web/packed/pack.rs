//! Packs a form, at compile time. [`super::unpack`] reads what this writes, in the same order.

use crate::field::{Choice, FieldId, Kind, NONE, Schema};
use crate::form::{Form, Rule};
use crate::rule::{Expr, Num, Sheet};
use crate::rulebook::SHEETS;

use super::{MAX_STAGES, OUTLINE_END, ROOM};

/// Bytes as they are written.
pub struct Packer {
    bytes: [u8; ROOM],
    length: usize,
}

impl Packer {
    pub const fn length(&self) -> usize {
        self.length
    }
    pub const fn byte(&self, at: usize) -> u8 {
        self.bytes[at]
    }

    const fn put(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }

    /// A whole number, in seven bits a byte; small ones of either sign take one.
    const fn int(&mut self, n: i64) {
        let mut rest = ((n << 1) ^ (n >> 63)) as u64;
        while rest >= 0x80 {
            self.put(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.put(rest as u8);
    }

    const fn text(&mut self, text: &str) {
        self.put(text.len() as u8);
        self.letters(text);
    }

    const fn letters(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            self.put(bytes[i]);
            i += 1;
        }
    }

    const fn f(&mut self, f: FieldId) {
        self.put(f.0);
    }
}

pub const fn form(form: &Form) -> Packer {
    let mut to = Packer { bytes: [0; ROOM], length: 0 };
    outline(&mut to, &form.schema);
    assert!(form.stages.len() <= MAX_STAGES, "more stages than are unpacked");
    to.put(form.stages.len() as u8);
    to.put(form.schema.fields.len() as u8);
    let mut i = 0;
    while i < form.schema.fields.len() {
        kind(&mut to, &form.schema.fields[i].kind);
        i += 1;
    }
    match form.categories {
        None => to.put(0),
        Some(categories) => {
            to.put(number_of(&categories.category.table.sheet));
            to.f(categories.list);
            let [a, b, c] = categories.category.levels;
            to.f(a);
            to.f(b);
            to.f(c);
        }
    }
    to.put(form.rules.len() as u8);
    i = 0;
    while i < form.rules.len() {
        rule(&mut to, &form.rules[i]);
        i += 1;
    }
    to.put(form.deadlines.len() as u8);
    i = 0;
    while i < form.deadlines.len() {
        let deadline = &form.deadlines[i];
        expr(&mut to, &deadline.when);
        number(&mut to, &deadline.at);
        to.put(deadline.overdue as u8);
        i += 1;
    }
    to.put(form.states.len() as u8);
    i = 0;
    while i < form.states.len() {
        let state = &form.states[i];
        match state.fails {
            None => to.put(0),
            Some(rule) => to.put(rule + 1),
        }
        expr(&mut to, &state.when);
        to.put(state.is as u8);
        i += 1;
    }
    to
}

const fn tagged(to: &mut Packer, tag: u8, f: FieldId, n: i64) {
    to.put(tag);
    to.f(f);
    to.int(n);
}

/// The fields' keys with what the encoder must know of them, as text that JavaScript reads too: a line
/// of fields, each followed by a colon and `{` for an object, a list's limit, `!` where it is unique,
/// and `}` for each object that ends with it.
const fn outline(to: &mut Packer, schema: &Schema) {
    let Schema { fields, layout: rows, .. } = schema;
    let mut i = 0;
    while i < fields.len() {
        if i > 0 {
            to.put(b' ');
        }
        to.letters(fields[i].path.split_at(rows[i].name as usize).1);
        to.put(b':');
        let mut holder = rows[i].parent;
        match fields[i].kind {
            Kind::Group => {
                to.put(b'{');
                holder = i as u8;
            }
            Kind::List(list) => {
                if let Kind::Group = list.item {
                    to.put(b'{');
                    holder = i as u8;
                }
                assert!(list.max < 100, "more digits than are written");
                to.put(b'0' + (list.max / 10) as u8);
                to.put(b'0' + (list.max % 10) as u8);
            }
            _ => {}
        }
        if fields[i].unique {
            to.put(b'!');
        }
        while holder != NONE && rows[holder as usize].end as usize == i + 1 {
            to.put(b'}');
            holder = rows[holder as usize].parent;
        }
        i += 1;
    }
    to.put(OUTLINE_END);
}

const fn kind(to: &mut Packer, of: &Kind) {
    match of {
        Kind::Group => to.put(0),
        Kind::Bool => to.put(1),
        Kind::Int { min, max } => {
            to.put(2);
            to.int(*min);
            to.int(*max);
        }
        Kind::Enum(choices) => {
            to.put(3);
            choice_ids(to, choices);
        }
        Kind::Text { max } => {
            to.put(4);
            to.int(*max as i64);
        }
        Kind::Coded(format) => {
            to.put(5);
            to.put(*format as u8);
        }
        Kind::Date => to.put(6),
        Kind::DateOrLongTerm => to.put(7),
        Kind::Instant => to.put(8),
        Kind::List(list) => {
            to.put(9);
            to.put(list.min as u8);
            to.put(list.max as u8);
            to.put(list.absent_is_empty as u8);
            kind(to, list.item);
        }
    }
}

const fn choice_ids(to: &mut Packer, choices: &[Choice]) {
    to.put(choices.len() as u8);
    let mut i = 0;
    while i < choices.len() {
        to.text(choices[i].id);
        i += 1;
    }
}

const fn rule(to: &mut Packer, rule: &Rule) {
    to.put(rule.stage | (rule.severity as u8) << 4 | (rule.split as u8) << 6);
    to.f(rule.at);
    expr(to, &rule.when);
    match &rule.each {
        None => to.put(0),
        Some((list, applies)) => {
            to.put(list.0 + 1);
            expr(to, applies);
        }
    }
    expr(to, &rule.requires);
}

const fn expr(to: &mut Packer, of: &Expr) {
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
            number(to, a);
            number(to, b);
        }
        Expr::Matches(f, shape) => two(to, 7, *f, *shape as u8),
        Expr::Same(a, b) => two(to, 8, *a, b.0),
        Expr::Not(inner) => {
            to.put(9);
            expr(to, inner);
        }
        Expr::And(all) => {
            to.put(10);
            exprs(to, all);
        }
        Expr::Or(all) => {
            to.put(11);
            exprs(to, all);
        }
        Expr::If(all) => {
            to.put(12);
            exprs(to, *all);
        }
        Expr::Some(f, inner) => {
            one(to, 13, *f);
            expr(to, inner);
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

/// Which of the tables a sheet is, from 1 on.
const fn number_of(sheet: &Sheet) -> u8 {
    let mut i = 0;
    while !SHEETS[i].is(sheet) {
        i += 1;
    }
    i as u8 + 1
}

const fn exprs(to: &mut Packer, all: &[Expr]) {
    to.put(all.len() as u8);
    let mut i = 0;
    while i < all.len() {
        expr(to, &all[i]);
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

const fn number(to: &mut Packer, num: &Num) {
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
