//! Fields as data: their kinds, formats and layout, the places where values stand, and the texts and times that
//! values are made of. Imports nothing of the crate's own.

mod definition;
mod format;
mod kind;
mod layout;
mod locale;
mod place;
mod schema;
pub mod text;
pub mod time;

pub use definition::{
    Field, boolean, coded, date, date_or_long_term, group, instant, int, list, one_of, text,
};
pub use format::{Format, FormatError, FormatInfo, print_version, whole_number};
pub use kind::{Choice, Kind, List, MAX_INT, MAX_KEYS, MAX_TEXT, choice};
pub(crate) use layout::same;
pub use layout::{FieldId, FieldLayout, NONE, cells, find, lay_out, rows};
pub use locale::{Locale, Localized, localized};
pub use place::{Element, Place};
pub use schema::Schema;
