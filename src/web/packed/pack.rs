//! Packs a form, at compile time. [`super::unpack`] reads what this writes, in the same order.

use crate::enumeration::enumeration;
use crate::field::{Choice, Kind, NONE, Schema};
use crate::form::{Form, Rule};
use crate::rule::Sheet;
use crate::rulebook::SHEETS;

use super::bytes::Packer;
use super::exprs::{pack_expr, pack_number};
use super::{MAX_STAGES, OUTLINE_END};

pub const fn form(form: &Form) -> Packer {
    let mut to = Packer::new();
    outline(&mut to, &form.schema);
    assert!(form.stages.len() <= MAX_STAGES, "more stages than are unpacked");
    to.put(form.stages.len() as u8);
    to.put(form.schema.fields.len() as u8);
    let mut i = 0;
    while i < form.schema.fields.len() {
        let field = &form.schema.fields[i];
        kind(&mut to, &field.kind, field.fact as u8 * FACT);
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
        pack_expr(&mut to, &deadline.when);
        pack_number(&mut to, &deadline.at);
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
        pack_expr(&mut to, &state.when);
        to.put(state.is as u8);
        i += 1;
    }
    to
}

/// The fields' keys with what JavaScript must know of them to write values, as text that it reads too: a line
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

/// Marks the kind of a field that is a fact.
pub const FACT: u8 = 0x80;

enumeration! {
    /// What a packed kind starts with.
    #[derive(Clone, Copy)]
    pub enum KindTag {
        Group, Bool, Int, Enum, Text, Coded, Date, DateOrLongTerm, Instant, List,
    }
}

/// A kind, and with its tag what else is said of its field.
const fn kind(to: &mut Packer, of: &Kind, mark: u8) {
    match of {
        Kind::Group => to.put(KindTag::Group as u8 | mark),
        Kind::Bool => to.put(KindTag::Bool as u8 | mark),
        Kind::Int { min, max } => {
            to.put(KindTag::Int as u8 | mark);
            to.int(*min);
            to.int(*max);
        }
        Kind::Enum(choices) => {
            to.put(KindTag::Enum as u8 | mark);
            choice_ids(to, choices);
        }
        Kind::Text { max } => {
            to.put(KindTag::Text as u8 | mark);
            to.int(*max as i64);
        }
        Kind::Coded(format) => {
            to.put(KindTag::Coded as u8 | mark);
            to.put(*format as u8);
        }
        Kind::Date => to.put(KindTag::Date as u8 | mark),
        Kind::DateOrLongTerm => to.put(KindTag::DateOrLongTerm as u8 | mark),
        Kind::Instant => to.put(KindTag::Instant as u8 | mark),
        Kind::List(list) => {
            to.put(KindTag::List as u8 | mark);
            to.put(list.min as u8);
            to.put(list.max as u8);
            to.put(list.absent_is_empty as u8);
            kind(to, list.item, 0);
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
    let (names, or_change) = (rule.names.is_some() as u8, rule.or_change.is_some() as u8);
    let severity = rule.severity as u8;
    to.put(rule.stage | or_change << 3 | severity << 4 | (rule.split as u8) << 6 | names << 7);
    to.f(rule.at);
    if let Some(f) = rule.or_change {
        to.f(f);
    }
    if let Some(f) = rule.names {
        to.f(f);
    }
    pack_expr(to, &rule.when);
    match &rule.each {
        None => to.put(0),
        Some((list, applies)) => {
            to.put(list.0 + 1);
            pack_expr(to, applies);
        }
    }
    pack_expr(to, &rule.requires);
}

/// Which of the tables a sheet is, from 1 on.
const fn number_of(sheet: &Sheet) -> u8 {
    let mut i = 0;
    while !SHEETS[i].is(sheet) {
        i += 1;
    }
    i as u8 + 1
}
