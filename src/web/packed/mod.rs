//! The forms as bytes, for the npm package's wasm. They are packed at compile time, and each is unpacked when it is first
//! used. As static data, with pointers and padding, they would take three times the space.

use crate::form::Form;
use crate::rulebook::FORMS;

mod bytes;
mod exprs;
mod pack;
mod unpack;

/// How many forms there are.
pub const COUNT: usize = FORMS.len();

/// More bytes than any form takes. Only those in use are kept.
const ROOM: usize = 8192;

const LENGTHS: [usize; COUNT] = {
    let mut lengths = [0; COUNT];
    let mut i = 0;
    while i < COUNT {
        lengths[i] = pack::form(FORMS[i]).length();
        i += 1;
    }
    lengths
};

/// Where each form starts.
static STARTS: [u16; COUNT] = {
    let mut starts = [0; COUNT];
    let mut i = 1;
    while i < COUNT {
        starts[i] = starts[i - 1] + LENGTHS[i - 1] as u16;
        i += 1;
    }
    starts
};

const TOTAL: usize = STARTS[COUNT - 1] as usize + LENGTHS[COUNT - 1];

/// Every form, one after the other.
static BYTES: [u8; TOTAL] = {
    let mut bytes = [0; TOTAL];
    let mut at = 0;
    let mut i = 0;
    while i < COUNT {
        let packed = pack::form(FORMS[i]);
        let mut n = 0;
        while n < LENGTHS[i] {
            bytes[at] = packed.byte(n);
            at += 1;
            n += 1;
        }
        i += 1;
    }
    bytes
};

/// The most stages that a form may have: a rule's is packed in three bits.
const MAX_STAGES: usize = 8;

/// Ends a form's outline.
const OUTLINE_END: u8 = b'\n';

fn bytes(index: usize) -> Option<&'static [u8]> {
    BYTES.get(*STARTS.get(index)? as usize..)
}

/// Unpacks the form of an index. Its memory is never freed.
pub fn form(index: usize) -> Option<Form> {
    bytes(index).map(unpack::form)
}

/// The outline of the form of an index: its fields' keys, and what JavaScript must know of them to write values.
pub fn outline(index: usize) -> &'static str {
    bytes(index).map_or("", |bytes| unpack::outline(bytes).0)
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::field::FieldLayout;

    #[test]
    fn a_form_comes_out_as_it_went_in() {
        for (index, form) in FORMS.iter().enumerate() {
            let out = super::form(index).unwrap();
            assert_eq!(out.schema.cells, form.schema.cells);
            // Only the last key of a path is packed.
            let rows: Vec<_> = form.schema.layout.iter().map(|r| FieldLayout { name: 0, ..*r }).collect();
            assert_eq!(format!("{:?}", out.schema.layout), format!("{rows:?}"));
            assert_eq!(out.stages.len(), form.stages.len());
            assert_eq!(out.rules.len(), form.rules.len());
            for ((a, b), row) in out.schema.fields.iter().zip(form.schema.fields).zip(form.schema.layout) {
                assert_eq!((a.path, a.unique, a.fact), (&b.path[row.name as usize..], b.unique, b.fact));
                assert_eq!(format!("{:?}", ids(a.kind)), format!("{:?}", ids(b.kind)));
            }
            for (a, b) in out.rules.iter().zip(form.rules) {
                let plain =
                    |r: &crate::form::Rule| (r.stage, r.severity, r.at, r.or_change, r.split, r.reads);
                assert_eq!(plain(a), plain(b));
                let of = |r: &crate::form::Rule| format!("{:?} {:?} {:?}", r.when, r.each, r.requires);
                assert_eq!(of(a), of(b), "{} rule {}", form.id, b.name);
            }
            for (a, b) in out.deadlines.iter().zip(form.deadlines) {
                let of = |d: &crate::form::Deadline| format!("{:?} {:?} {:?}", d.when, d.at, d.overdue);
                assert_eq!(of(a), of(b));
            }
            assert_eq!(out.deadlines.len(), form.deadlines.len());
            let of = |f: &Form| {
                f.states.iter().map(|s| format!("{:?} {:?} {:?}", s.fails, s.when, s.is)).collect::<Vec<_>>()
            };
            assert_eq!(of(&out), of(form));
            assert_eq!(format!("{:?}", out.categories), format!("{:?}", form.categories));
        }
    }

    /// A kind with its choices' ids in place of the choices, whose labels are not packed.
    fn ids(kind: crate::field::Kind) -> String {
        use crate::field::Kind;
        let ids =
            |choices: &[crate::field::Choice]| choices.iter().map(|c| c.id).collect::<Vec<_>>().join(" ");
        match kind {
            Kind::Enum(choices) => ids(choices),
            Kind::List(list) => match list.item {
                Kind::Enum(choices) => {
                    format!("{} {} {} {}", list.min, list.max, list.absent_is_empty, ids(choices))
                }
                item => format!("{} {} {} {item:?}", list.min, list.max, list.absent_is_empty),
            },
            kind => format!("{kind:?}"),
        }
    }
}
