//! A form's fields and their layout.

use super::definition::Field;
use super::kind::Kind;
use super::layout::{FieldId, FieldLayout, NONE};
use super::place::{Element, Place};

/// A form's fields and their layout.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    pub fields: &'static [Field],
    pub layout: &'static [FieldLayout],
    pub cells: usize,
}

impl Schema {
    #[inline(never)]
    pub fn field(&self, f: FieldId) -> &'static Field {
        &self.fields[f.0 as usize]
    }
    pub fn layout_of(&self, f: FieldId) -> &'static FieldLayout {
        &self.layout[f.0 as usize]
    }
    /// The rows directly inside a group or list; [`NONE`] is the form itself.
    pub fn children(&self, parent: u8) -> impl Iterator<Item = FieldId> + use<> {
        let rows = self.layout;
        let (from, to) = if parent == NONE {
            (0, rows.len())
        } else {
            (parent as usize + 1, rows[parent as usize].end as usize)
        };
        (from..to).filter(move |r| rows[*r].parent == parent).map(|r| FieldId(r as u8))
    }
    /// The kind of what stands at a place: a field, an element of the list that the field is, the form.
    pub fn kind_at(&self, at: Place) -> &'static Kind {
        let Some(f) = at.field_id() else { return &Kind::Group };
        match &self.field(f).kind {
            Kind::List(list) if at.is_element() => list.item,
            kind => kind,
        }
    }

    /// Whether a field stands directly in a group or list, or [`NONE`], the form itself.
    #[inline(always)]
    pub fn is_in(&self, f: FieldId, parent: u8) -> bool {
        self.layout.get(f.0 as usize).is_some_and(|row| row.parent == parent)
    }

    /// Whether the form has a place: a field outside of lists, an element that its list has room for, or a field of one.
    pub fn has(&self, at: Place) -> bool {
        let (top, inner) = (at.0 >> 24, at.0 & 0xFF);
        if top == 0 {
            return at == Place::ROOT;
        }
        let (list, row) = (top as usize - 1, (top + inner) as usize - 1);
        let (Some(holder), Some(field)) = (self.fields.get(list), self.layout.get(row)) else { return false };
        match (at.index(), &holder.kind) {
            (None, _) => inner == 0 && field.list == NONE,
            (Some(i), Kind::List(of)) => i < of.max && (inner == 0 || usize::from(field.list) == list),
            (Some(_), _) => false,
        }
    }

    /// The kind of what stands at a place, and its cell; of the form, the first.
    #[inline(always)]
    pub fn look_up(&self, at: Place) -> (&'static Kind, usize) {
        let Some(f) = at.field_id() else { return (&Kind::Group, 0) };
        let (field, row) = (&self.fields[f.0 as usize], &self.layout[f.0 as usize]);
        let Some(i) = at.index() else { return (&field.kind, row.cell as usize) };
        let list = FieldId(at.top() - 1);
        let first = self.element(list, i);
        match &field.kind {
            Kind::List(of) if list == f => (of.item, first),
            kind => (kind, first + row.cell as usize),
        }
    }

    /// The cell of what stands at a place; of the form, the first.
    pub fn cell_at(&self, at: Place) -> usize {
        let Some(f) = at.field_id() else { return 0 };
        match at.index() {
            Some(i) if at.is_element() => self.element(f, i),
            i => self.cell_of(f, i),
        }
    }

    /// The cell of a field; of a field in a list, that of the element.
    pub(crate) fn cell_of(&self, f: FieldId, element: Element) -> usize {
        let row = self.layout_of(f);
        match row.list {
            NONE => row.cell as usize,
            list => self.element(FieldId(list), element.unwrap_or(0)) + row.cell as usize,
        }
    }

    /// The cell of an element itself.
    #[inline(always)]
    pub(crate) fn element(&self, list: FieldId, index: u16) -> usize {
        let row = self.layout_of(list);
        row.elements as usize + index as usize * row.width as usize
    }

    /// The field's key in the object that holds it.
    pub fn name(&self, f: FieldId) -> &'static str {
        let path = self.field(f).path;
        // In the package's wasm a path is but its key.
        if cfg!(feature = "texts") {
            path.get(self.layout_of(f).name as usize..).unwrap_or_default()
        } else {
            path
        }
    }
}
