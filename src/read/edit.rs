//! Reads one place of a form again, after an edit.

use crate::field::{FieldId, Kind, Place};

use super::decoded::Decoded;

impl Decoded {
    /// Reads one place again: makes it absent, then calls `read`, which reads the new value.
    pub(crate) fn edit(&mut self, at: Place, read: impl FnOnce(&mut Decoded)) {
        self.forget(at);
        read(self);
        if self.touched_by(at) != at
            && let Some(Kind::List(list)) = self.list_of(at)
        {
            self.mark_repeats_anew(FieldId(at.top() - 1), list);
        }
    }

    /// What an edit of a place may change: only the place, or its whole list if elements may become repeats by it, or cease
    /// to be ones.
    pub(crate) fn touched_by(&self, at: Place) -> Place {
        let schema = self.values.schema;
        match (self.list_of(at), at.field_id()) {
            (Some(Kind::List(list)), Some(f)) => {
                let holder = FieldId(at.top() - 1);
                let repeats = match (list.item, at.is_element()) {
                    (Kind::Group, true) => schema.children(holder.0).any(|inner| schema.field(inner).unique),
                    (Kind::Group, false) => schema.field(f).unique,
                    _ => true,
                };
                if repeats { Place::field(holder) } else { at }
            }
            _ => at,
        }
    }

    /// The kind of the list whose element a place is, or is in.
    fn list_of(&self, at: Place) -> Option<&'static Kind> {
        at.index().map(|_| &self.values.schema.field(FieldId(at.top() - 1)).kind)
    }
}
