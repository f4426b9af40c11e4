//! Unpacks a form. What it allocates lasts as long as the program: a form is unpacked once.

use crate::field::{
    Choice, Field, FieldId, FieldLayout, Format, Kind, List, NONE, Schema, cells, choice, lay_out, localized,
};
use crate::form::{Deadline, Document, Form, Overdue, Rule, Severity, State};
use crate::rule::{Categories, Category, CategoryRow, Expr, Num, Op, Shape, Table, Tri};
use crate::rulebook::SHEETS;

use super::{MAX_STAGES, OUTLINE_END};

/// Bytes as they are read.
struct Unpacker {
    bytes: &'static [u8],
    /// The keys that are still to come, with their marks.
    outline: &'static [u8],
    /// The rows of the fields that were read.
    rows: Vec<FieldLayout>,
    /// The object whose fields are being read.
    holder: u8,
    categories: Option<&'static Categories>,
}

impl Unpacker {
    /// The next byte; 0 past the end, which the packing rules out.
    #[inline(never)]
    fn byte(&mut self) -> usize {
        let (byte, rest) = self.bytes.split_first().unwrap_or((&0, &[]));
        self.bytes = rest;
        usize::from(*byte)
    }

    fn f(&mut self) -> FieldId {
        FieldId(self.byte() as u8)
    }

    #[inline(never)]
    fn int(&mut self) -> i64 {
        let (mut n, mut shift) = (0u64, 0);
        loop {
            let byte = self.byte();
            n |= (byte as u64 & 0x7F) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                return (n >> 1) as i64 ^ -((n & 1) as i64);
            }
        }
    }

    #[inline(never)]
    fn text(&mut self) -> &'static str {
        let length = self.byte();
        let (text, rest) = split(self.bytes, length);
        self.bytes = rest;
        text
    }

    fn all<T>(&mut self, read: fn(&mut Unpacker) -> T) -> &'static [T] {
        let count = self.byte();
        let mut all = Vec::with_capacity(count);
        while all.len() < count {
            let one = read(self);
            all.push(one);
        }
        all.leak()
    }

    fn kind(&mut self) -> Kind {
        match self.byte() {
            0 => Kind::Group,
            1 => Kind::Bool,
            2 => Kind::Int { min: self.int(), max: self.int() },
            3 => Kind::Enum(self.choices()),
            4 => Kind::Text { max: self.int() as u16 },
            5 => Kind::Coded(of(&Format::ALL, self.byte())),
            6 => Kind::Date,
            7 => Kind::DateOrLongTerm,
            8 => Kind::Instant,
            _ => {
                let (min, max) = (self.byte() as u16, self.byte() as u16);
                let absent_is_empty = self.byte() != 0;
                Kind::List(List { min, max, item: Box::leak(Box::new(self.kind())), absent_is_empty })
            }
        }
    }

    fn field(&mut self) -> Field {
        let kind = self.kind();
        // Of the path there is but the key, which is all that is read of it.
        let (key, marks);
        (key, self.outline) = until(self.outline, b':');
        (marks, self.outline) = until(self.outline, b' ');
        let mut field = Field::new(key, kind, localized("", ""));
        let row = self.rows.len() as u8;
        self.rows.push(FieldLayout { parent: self.holder, ..FieldLayout::EMPTY });
        for mark in marks.bytes() {
            match mark {
                b'{' => self.holder = row,
                b'}' => self.holder = self.rows[self.holder as usize].parent,
                b'!' => field.unique = true,
                _ => {}
            }
        }
        field
    }

    fn choices(&mut self) -> &'static [Choice] {
        self.all(|from| choice(from.text(), localized("", "")))
    }

    fn rule(&mut self) -> Rule {
        let head = self.byte() as u8;
        let at = self.f();
        let mut rule = Rule::new("", head & 0x0F, of(&Severity::ALL, usize::from(head >> 4 & 3)), at);
        rule.split = head & 0x40 != 0;
        rule.when = self.expr();
        rule.each = match self.byte() {
            0 => None,
            list => Some((FieldId(list as u8 - 1), self.expr())),
        };
        rule.requires = self.expr();
        rule.read();
        rule
    }

    /// A number of those that stand behind a field where there is one.
    fn nothing_and_int(&mut self) -> i64 {
        self.f();
        self.int()
    }

    fn boxed(&mut self) -> &'static Expr {
        Box::leak(Box::new(self.expr()))
    }

    #[inline(never)]
    fn expr(&mut self) -> Expr {
        match self.byte() {
            0 => Expr::True,
            1 => Expr::False,
            2 => Expr::Is(self.f()),
            3 => Expr::In(self.f(), self.int() as u32),
            4 => Expr::Present(self.f()),
            5 => Expr::Given(self.f()),
            6 => {
                let op = of(&Op::ALL, self.byte());
                let a = self.number();
                Expr::Compare(a, op, self.number())
            }
            7 => Expr::Matches(self.f(), of(&Shape::ALL, self.byte())),
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

    #[inline(never)]
    fn number(&mut self) -> Num {
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

    fn deadline(&mut self) -> Deadline {
        let (when, at) = (self.expr(), self.number());
        Deadline {
            id: "",
            title: localized("", ""),
            when,
            at,
            rule: None,
            overdue: of(&Overdue::ALL, self.byte()),
        }
    }

    fn state(&mut self) -> State {
        let (fails, when) = ((self.byte() as u8).checked_sub(1), self.expr());
        State { id: "", title: localized("", ""), fails, when, is: of(&Tri::ALL, self.byte()) }
    }
}

/// Of a form's stages only their number is packed.
static STAGES: [Choice; MAX_STAGES] = [const { choice("", localized("", "")) }; MAX_STAGES];

/// The variant of an index; the packing writes no other.
fn of<T: Copy>(all: &[T], index: usize) -> T {
    all[index % all.len()]
}

/// A text of so many bytes, and what follows it.
fn split(bytes: &'static [u8], length: usize) -> (&'static str, &'static [u8]) {
    let (text, rest) = bytes.split_at_checked(length).unwrap_or((&[], &[]));
    (std::str::from_utf8(text).unwrap_or_default(), rest)
}

/// What stands before the first of a byte, and what after.
fn until(bytes: &'static [u8], end: u8) -> (&'static str, &'static [u8]) {
    let length = bytes.iter().position(|byte| *byte == end).unwrap_or(bytes.len());
    let (text, rest) = split(bytes, length);
    (text, rest.get(1..).unwrap_or_default())
}

/// A form's outline, and what follows it.
pub fn outline(bytes: &'static [u8]) -> (&'static str, &'static [u8]) {
    until(bytes, OUTLINE_END)
}

pub fn form(bytes: &'static [u8]) -> Form {
    let (outline, bytes) = outline(bytes);
    let outline = outline.as_bytes();
    let mut from = Unpacker { bytes, outline, rows: Vec::new(), holder: NONE, categories: None };
    let stages = STAGES.get(..from.byte()).unwrap_or_default();
    let fields = from.all(Unpacker::field);
    let rows = std::mem::take(&mut from.rows).leak();
    lay_out(fields, rows);
    if let Some(sheet) = from.byte().checked_sub(1).and_then(|index| SHEETS.get(index)) {
        let list = from.f();
        let levels = [from.f(), from.f(), from.f()];
        let mut rows = Vec::new();
        rows.resize(sheet.rows, CategoryRow::EMPTY);
        sheet.lay_out(&mut rows);
        let table = Box::leak(Box::new(Table::new(*sheet, rows.leak())));
        from.categories =
            Some(Box::leak(Box::new(Categories { list, category: Category { levels, table } })));
    }
    let rules = from.all(Unpacker::rule);
    Form {
        id: "",
        title: localized("", ""),
        summary: localized("", ""),
        document: Document::BindingRules,
        stages,
        schema: Schema { fields, layout: rows, cells: cells(fields, rows) },
        rules,
        deadlines: from.all(Unpacker::deadline),
        categories: from.categories,
        states: from.all(Unpacker::state),
    }
}
