//! Where each field's value is kept: worked out at compile time from the form's table.

use super::definition::Field;
use super::kind::Kind;

/// A field of a form: the index of its row in the form's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FieldId(pub u8);

/// Stands for no field: as a parent it is the form itself, as a list it means "not in a list".
pub const NONE: u8 = u8::MAX;

/// What follows from where a field stands in its form's table. Values are kept in cells, one a field and one more for
/// each element of a list; cells are counted from 0.
#[derive(Clone, Copy, Debug)]
pub struct FieldLayout {
    /// The group or list that holds it, or [`NONE`].
    pub parent: u8,
    /// The list whose elements hold it, or [`NONE`].
    pub list: u8,
    /// Where its key starts in the path, in bytes.
    pub name: u8,
    /// Its cell. For a field in a list: how many cells after the element's first it is.
    pub cell: u16,
    /// For a list: the first cell of its first element.
    pub elements: u16,
    /// For a list: how many cells an element takes.
    pub width: u8,
    /// One past the last field inside it.
    pub end: u8,
}

impl FieldLayout {
    pub(crate) const EMPTY: FieldLayout =
        FieldLayout { parent: NONE, list: NONE, name: 0, cell: 0, elements: 0, width: 0, end: 0 };
}

/// The field at `path`; a path that is not there does not compile.
pub(crate) const fn find(fields: &[Field], path: &str) -> FieldId {
    let mut i = 0;
    while i < fields.len() {
        if same(fields[i].path.as_bytes(), path.as_bytes()) {
            return FieldId(i as u8);
        }
        i += 1;
    }
    panic!("no such field in the form's table")
}

/// Lays out a form's fields: first a cell for each field, then for each list the cells of as many elements as it may have,
/// so that a path's cell never moves. An element's first cell is the element's own, the others are its fields'.
pub(crate) const fn rows<const N: usize>(fields: &[Field]) -> [FieldLayout; N] {
    // A set of fields is kept as the bits of a `u64`.
    assert!(N <= u64::BITS as usize && fields.len() == N);
    let mut rows = [FieldLayout::EMPTY; N];
    let mut i = 0;
    while i < N {
        let path = fields[i].path.as_bytes();
        let mut p = 0;
        while p < i {
            if holds(&fields[p], path) {
                rows[i].parent = p as u8;
                rows[i].name = fields[p].path.len() as u8 + 1;
                if let Kind::List(_) = fields[p].kind {
                    rows[i].name += 2;
                }
            }
            p += 1;
        }
        i += 1;
    }
    lay_out(fields, &mut rows);
    rows
}

/// Lays out fields whose parents are known.
pub(crate) const fn lay_out(fields: &[Field], rows: &mut [FieldLayout]) {
    let count = rows.len();
    let mut next = count as u16;
    let mut i = 0;
    while i < count {
        rows[i].cell = i as u16;
        rows[i].end = i as u8 + 1;
        let mut p = rows[i].parent;
        while p != NONE {
            rows[p as usize].end = i as u8 + 1;
            if let Kind::List(_) = fields[p as usize].kind {
                rows[i].list = p;
                rows[i].cell = (i as u8 - p) as u16;
            }
            p = rows[p as usize].parent;
        }
        i += 1;
    }
    i = 0;
    while i < count {
        if let Kind::List(list) = fields[i].kind {
            rows[i].width = rows[i].end - i as u8;
            rows[i].elements = next;
            next += list.max * rows[i].width as u16;
        }
        i += 1;
    }
}

/// How many cells the layout takes.
pub(crate) const fn cells(fields: &[Field], rows: &[FieldLayout]) -> usize {
    let mut n = rows.len();
    let mut i = 0;
    while i < rows.len() {
        if let Kind::List(list) = fields[i].kind {
            n += list.max as usize * rows[i].width as usize;
        }
        i += 1;
    }
    n
}

const fn holds(container: &Field, path: &[u8]) -> bool {
    let prefix = container.path.as_bytes();
    let separator: &[u8] = match container.kind {
        Kind::Group => b".",
        Kind::List(_) => b"[].",
        _ => return false,
    };
    starts_with(path, prefix, 0) && starts_with(path, separator, prefix.len())
}

const fn starts_with(text: &[u8], prefix: &[u8], at: usize) -> bool {
    if text.len() < at + prefix.len() {
        return false;
    }
    let mut i = 0;
    while i < prefix.len() {
        if text[at + i] != prefix[i] {
            return false;
        }
        i += 1;
    }
    true
}

pub(crate) const fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && starts_with(a, b, 0)
}
