//! Fields as data: their kinds, formats and layout, the places where values stand, and how texts and times are read.
//!
//! [`Schema`] is what a form's fields are: their table ([`Field`]) and, for each, where its value is kept
//! ([`FieldLayout`]).

mod definition;
mod format;
mod kind;
mod layout;
mod locale;
mod place;
mod schema;
pub(crate) mod text;
pub mod time;
pub mod written;

pub use definition::{By, Field};
pub(crate) use definition::{
    boolean, coded, date, date_or_long_term, group, instant, int, list, one_of, text,
};
pub use format::{Format, FormatError, FormatInfo, print_version};
pub(crate) use kind::choice;
pub use kind::{Choice, Kind, List, MAX_INT, MAX_KEYS, MAX_TEXT};
#[cfg(feature = "engine")]
pub(crate) use layout::lay_out;
pub use layout::{FieldId, FieldLayout, NONE};
pub(crate) use layout::{cells, find, rows, same};
pub(crate) use locale::localized;
pub use locale::{Locale, Localized};
pub use place::{Element, Place};
pub use schema::Schema;
pub use text::BLANKS;
