//! Reports the keys of an object that the form does not have.

use crate::field::text::distance;
use crate::field::{FieldId, Place};
use crate::sort::sort;

use super::decoded::Decoded;
use super::fault::Fault;
use super::options::UnknownFields;

impl Decoded {
    /// Reports the unknown keys of an object, sorted and each once. `keys` are numbers from `Values::keep`. Different keys
    /// can be equal here, as half of a surrogate pair is read as U+FFFD.
    pub(crate) fn report_unknown(&mut self, at: Place, keys: &mut [i64]) {
        if self.options.unknown_fields == UnknownFields::Ignore {
            return;
        }
        // UTF-8 sorts by code points.
        sort(keys, |a, b| self.values.kept(*a) < self.values.kept(*b));
        let mut last = None;
        for key in keys.iter().copied() {
            let text = self.values.kept(key);
            if last.is_some_and(|last| self.values.kept(last) == text) {
                continue;
            }
            last = Some(key);
            let suggestion = self.nearest(at, text);
            self.report(at, Fault::UnknownField { key, suggestion });
        }
    }

    /// The known key of the object that is the fewest edits away from this one, if two are enough.
    fn nearest(&self, at: Place, key: &str) -> Option<FieldId> {
        let schema = self.values.schema;
        let mut best = (3, None);
        for f in schema.children(at.parent()) {
            let d = distance(schema.name(f), key, 2);
            if d < best.0 {
                best = (d, Some(f));
            }
        }
        best.1
    }
}
