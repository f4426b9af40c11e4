//! Unpacks a form. Its memory is never freed: a form is unpacked once.

use crate::field::{
    Choice, Field, FieldId, FieldLayout, Format, Kind, List, NONE, Schema, cells, choice, lay_out, localized,
};
use crate::form::{Deadline, Document, Form, Overdue, Rule, Severity, State};
use crate::rule::{Categories, Category, CategoryRow, Table, Tri};
use crate::rulebook::SHEETS;

use super::bytes::{Unpacker, split, variant};
use super::pack::{FACT, KindTag};
use super::{MAX_STAGES, OUTLINE_END};

impl Unpacker {
    fn kind(&mut self, tag: usize) -> Kind {
        match variant(&KindTag::ALL, tag) {
            KindTag::Group => Kind::Group,
            KindTag::Bool => Kind::Bool,
            KindTag::Int => Kind::Int { min: self.int(), max: self.int() },
            KindTag::Enum => Kind::Enum(self.choices()),
            KindTag::Text => Kind::Text { max: self.int() as u16 },
            KindTag::Coded => Kind::Coded(variant(&Format::ALL, self.byte())),
            KindTag::Date => Kind::Date,
            KindTag::DateOrLongTerm => Kind::DateOrLongTerm,
            KindTag::Instant => Kind::Instant,
            KindTag::List => {
                let (min, max) = (self.byte() as u16, self.byte() as u16);
                let absent_is_empty = self.byte() != 0;
                let tag = self.byte();
                Kind::List(List { min, max, item: Box::leak(Box::new(self.kind(tag))), absent_is_empty })
            }
        }
    }

    fn field(&mut self) -> Field {
        let head = self.byte();
        let fact = usize::from(FACT);
        let kind = self.kind(head & !fact);
        // Only the last key of a path is packed: without texts no more is needed.
        let (key, marks);
        (key, self.outline) = until(self.outline, b':');
        (marks, self.outline) = until(self.outline, b' ');
        let mut field = Field::new(key, kind, localized("", ""));
        field.fact = head & fact != 0;
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
        let mut rule = Rule::new("", head & 0x07, variant(&Severity::ALL, usize::from(head >> 4 & 3)), at);
        rule.split = head & 0x40 != 0;
        if head & 0x08 != 0 {
            rule.or_change = Some(self.f());
        }
        if head & 0x80 != 0 {
            rule.names = Some(self.f());
        }
        rule.when = self.expr();
        rule.each = match self.byte() {
            0 => None,
            list => Some((FieldId(list as u8 - 1), self.expr())),
        };
        rule.requires = self.expr();
        rule.read();
        rule
    }

    fn deadline(&mut self) -> Deadline {
        let (when, at) = (self.expr(), self.number());
        Deadline {
            id: "",
            title: localized("", ""),
            todo: localized("", ""),
            starts: false,
            when,
            at,
            rule: None,
            overdue: variant(&Overdue::ALL, self.byte()),
        }
    }

    fn state(&mut self) -> State {
        let (fails, when) = ((self.byte() as u8).checked_sub(1), self.expr());
        State { id: "", title: localized("", ""), fails, when, is: variant(&Tri::ALL, self.byte()) }
    }
}

/// Only the number of a form's stages is packed.
static STAGES: [Choice; MAX_STAGES] = [const { choice("", localized("", "")) }; MAX_STAGES];

/// What stands before the first such byte, and what after.
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
