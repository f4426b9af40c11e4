//! Where a value stands in a form.

use super::layout::{FieldId, NONE};

/// The index of an element of a list, from 0 on; `None` where no element is meant.
pub type Element = Option<u16>;

/// Where a value stands in a form: a field, an element of a list, a field of an element, or the form itself.
///
/// Places sort in the form's order, a group or list before what is inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(pub u32);

impl Place {
    /// The form itself.
    pub const ROOT: Place = Place(0);

    /// Above this bit: the field, or the list that it is in, counted from 1; 0 for the form.
    pub const ROW_SHIFT: u32 = 24;
    /// Above this bit: the index of the element, counted from 1; 0 for none.
    pub const INDEX_SHIFT: u32 = 8;
    /// The bits of the index, once they are shifted down.
    pub const INDEX_MASK: u32 = u16::MAX as u32;
    /// The lowest bits: for a field of an element, how many rows after its list it stands in the form's table.
    pub const INNER_MASK: u32 = u8::MAX as u32;

    /// A field, group or list that is not in a list.
    pub const fn field(f: FieldId) -> Place {
        Place((f.0 as u32 + 1) << Place::ROW_SHIFT)
    }
    /// An element of a list, by its index from 0 on.
    pub const fn element(list: FieldId, index: u16) -> Place {
        Place((list.0 as u32 + 1) << Place::ROW_SHIFT | (index as u32 + 1) << Place::INDEX_SHIFT)
    }
    /// A field of an element.
    pub const fn inner(list: FieldId, index: u16, f: FieldId) -> Place {
        Place(Place::element(list, index).0 | (f.0 as u32 - list.0 as u32))
    }
    /// A field inside this object (the form, a group or an element), directly or deeper.
    pub const fn inside(self, f: FieldId) -> Place {
        match self.index() {
            None => Place::field(f),
            Some(_) => Place(self.0 & !Place::INNER_MASK | (f.0 + 1 - self.top()) as u32),
        }
    }
    /// The object at this place, as fields name the one that holds them; [`NONE`] is the form itself.
    pub const fn parent(self) -> u8 {
        match self.field_id() {
            None => NONE,
            Some(f) => f.0,
        }
    }
    /// The field, list or group; for an element its list; `None` for the form.
    pub const fn field_id(self) -> Option<FieldId> {
        match self.0 >> Place::ROW_SHIFT {
            0 => None,
            top => Some(FieldId(top as u8 - 1 + (self.0 & Place::INNER_MASK) as u8)),
        }
    }
    /// The list that it is in, or else the field itself, counted from 1; 0 for the form.
    pub const fn top(self) -> u8 {
        (self.0 >> Place::ROW_SHIFT) as u8
    }
    /// The index of the element that this is, or is in.
    pub const fn index(self) -> Element {
        match (self.0 >> Place::INDEX_SHIFT & Place::INDEX_MASK) as u16 {
            0 => None,
            i => Some(i - 1),
        }
    }
    /// Whether this is an element itself, not a field of one.
    pub const fn is_element(self) -> bool {
        self.index().is_some() && self.0 & Place::INNER_MASK == 0
    }
}
