//! A form's fields and their layout.

use super::definition::{By, Field};
use super::kind::Kind;
use super::layout::{FieldId, FieldLayout, NONE};
use super::locale::Localized;
use super::place::{Element, Place};

/// A form's fields and their layout.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// The fields, in the form's order.
    pub fields: &'static [Field],
    /// The layout of each field.
    pub layout: &'static [FieldLayout],
    /// How many cells the form's values take.
    pub cells: usize,
}

impl Schema {
    /// A field's row of the table.
    #[inline(never)]
    pub fn field(&self, f: FieldId) -> &'static Field {
        &self.fields[f.0 as usize]
    }
    /// The layout of a field.
    pub fn layout_of(&self, f: FieldId) -> &'static FieldLayout {
        &self.layout[f.0 as usize]
    }
    /// Whose turn it is when a field must change: as the field says or, where it does not, the groups around it.
    pub fn by(&self, f: FieldId) -> By {
        self.said(f, |field| field.by).unwrap_or(By::Developer)
    }
    /// Where the platform shows a field, if a source says so: as the field says or, where it does not, the groups around it.
    pub fn shown(&self, f: FieldId) -> Option<Localized> {
        self.said(f, |field| field.shown)
    }
    /// What is said of a field, or of a group that it is in. What a list says is said of its length, and not of its elements.
    fn said<T>(&self, f: FieldId, what: fn(&Field) -> Option<T>) -> Option<T> {
        let mut at = f;
        loop {
            let field = self.field(at);
            if at != f && !matches!(field.kind, Kind::Group) {
                return None;
            }
            let said = what(field);
            let parent = self.layout_of(at).parent;
            if said.is_some() || parent == NONE {
                return said;
            }
            at = FieldId(parent);
        }
    }
    /// The fields directly inside a group or list; [`NONE`] is the form itself.
    pub fn children(&self, parent: u8) -> impl Iterator<Item = FieldId> + use<> {
        let layout = self.layout;
        let (from, to) = if parent == NONE {
            (0, layout.len())
        } else {
            (parent as usize + 1, layout[parent as usize].end as usize)
        };
        (from..to).filter(move |f| layout[*f].parent == parent).map(|f| FieldId(f as u8))
    }
    /// The kind of the value at a place: a field's, an element's, or a group for the form.
    pub fn kind_at(&self, at: Place) -> &'static Kind {
        let Some(f) = at.field_id() else { return &Kind::Group };
        match &self.field(f).kind {
            Kind::List(list) if at.is_element() => list.item,
            kind => kind,
        }
    }

    /// Whether a place is an element of a list of words or numbers, and not of groups.
    #[cfg(feature = "bind")]
    pub fn is_word(&self, at: Place) -> bool {
        at.is_element() && !matches!(self.kind_at(at), Kind::Group)
    }

    /// Whether a field stands directly in a group or list; [`NONE`] is the form itself.
    #[inline(always)]
    pub fn is_in(&self, f: FieldId, parent: u8) -> bool {
        self.layout.get(f.0 as usize).is_some_and(|layout| layout.parent == parent)
    }

    /// Whether the form has a place: the form itself, a field outside of lists, an element that its list has room for, or
    /// a field of such an element.
    pub fn has(&self, at: Place) -> bool {
        let (top, inner) = (at.0 >> 24, at.0 & 0xFF);
        if top == 0 {
            return at == Place::ROOT;
        }
        let (list, field) = (top as usize - 1, (top + inner) as usize - 1);
        let (Some(holder), Some(field)) = (self.fields.get(list), self.layout.get(field)) else {
            return false;
        };
        match (at.index(), &holder.kind) {
            (None, _) => inner == 0 && field.list == NONE,
            (Some(i), Kind::List(of)) => i < of.max && (inner == 0 || usize::from(field.list) == list),
            (Some(_), _) => false,
        }
    }

    /// Whether `place` is `at` or inside it.
    pub(crate) fn holds(&self, at: Place, place: Place) -> bool {
        match (at.field_id(), place.field_id()) {
            (None, _) => true,
            (Some(outer), Some(f)) => {
                let inside = (outer.0..self.layout_of(outer).end).contains(&f.0);
                inside && (at.index().is_none() || place.index() == at.index())
            }
            (Some(_), None) => false,
        }
    }

    /// The kind of the value at a place, and its cell; the form's own is cell 0.
    #[inline(always)]
    pub fn look_up(&self, at: Place) -> (&'static Kind, usize) {
        let Some(f) = at.field_id() else { return (&Kind::Group, 0) };
        let (field, layout) = (&self.fields[f.0 as usize], &self.layout[f.0 as usize]);
        let Some(i) = at.index() else { return (&field.kind, layout.cell as usize) };
        let list = FieldId(at.top() - 1);
        let first = self.element(list, i);
        match &field.kind {
            Kind::List(of) if list == f => (of.item, first),
            kind => (kind, first + layout.cell as usize),
        }
    }

    /// The cell of the value at a place; the form's own is cell 0.
    pub fn cell_at(&self, at: Place) -> usize {
        let Some(f) = at.field_id() else { return 0 };
        match at.index() {
            Some(i) if at.is_element() => self.element(f, i),
            i => self.cell_of(f, i),
        }
    }

    /// The cell of a field; for a field in a list, in the element of this index.
    pub(crate) fn cell_of(&self, f: FieldId, element: Element) -> usize {
        let layout = self.layout_of(f);
        match layout.list {
            NONE => layout.cell as usize,
            list => self.element(FieldId(list), element.unwrap_or(0)) + layout.cell as usize,
        }
    }

    /// The cell of an element itself.
    #[inline(always)]
    pub(crate) fn element(&self, list: FieldId, index: u16) -> usize {
        let layout = self.layout_of(list);
        layout.elements as usize + index as usize * layout.width as usize
    }

    /// The field's key in the object that holds it.
    pub fn name(&self, f: FieldId) -> &'static str {
        let path = self.field(f).path;
        // Without texts a path is only its last key.
        if cfg!(feature = "texts") {
            path.get(self.layout_of(f).name as usize..).unwrap_or_default()
        } else {
            path
        }
    }
}
