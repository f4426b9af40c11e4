//! Fields as data: one row of a form's table each.

use super::format::Format;
use super::kind::{Choice, Kind, List};
use super::locale::Localized;

/// A row of a form's field table.
///
/// Rows stand in the form's order. A group (an object) or a list stands before the
/// rows inside it; `documents[].kind` is a field of each element of `documents`.
#[derive(Debug)]
pub struct Field {
    /// In the package's wasm the key alone, which ends it.
    pub path: &'static str,
    pub kind: Kind,
    pub label: Localized,
    /// Read by no rule; for the page and for people.
    pub display_only: bool,
    /// In a list of objects: no two elements may have the same value.
    pub unique: bool,
    /// A text of several sentences; for the page.
    pub multiline: bool,
    /// What to enter, where the label alone does not say it.
    pub help: Option<Localized>,
}

impl Field {
    pub(crate) const fn new(path: &'static str, kind: Kind, label: Localized) -> Field {
        Field { path, kind, label, display_only: false, unique: false, multiline: false, help: None }
    }
    pub const fn display_only(mut self) -> Field {
        self.display_only = true;
        self
    }
    pub const fn unique(mut self) -> Field {
        self.unique = true;
        self
    }
    pub const fn multiline(mut self) -> Field {
        self.multiline = true;
        self
    }
    pub const fn help(mut self, help: Localized) -> Field {
        self.help = Some(help);
        self
    }
    /// Of a list: absent means that there are none.
    pub const fn absent_is_empty(mut self) -> Field {
        if let Kind::List(list) = &mut self.kind {
            list.absent_is_empty = true;
        }
        self
    }
}

pub const fn group(path: &'static str, label: Localized) -> Field {
    Field::new(path, Kind::Group, label)
}
pub const fn boolean(path: &'static str, label: Localized) -> Field {
    Field::new(path, Kind::Bool, label)
}
pub const fn int(path: &'static str, min: i64, max: i64, label: Localized) -> Field {
    Field::new(path, Kind::Int { min, max }, label)
}
pub const fn one_of(path: &'static str, choices: &'static [Choice], label: Localized) -> Field {
    Field::new(path, Kind::Enum(choices), label)
}
/// A string of up to `max` code points; see [`MAX_TEXT`].
pub const fn text(path: &'static str, max: u16, label: Localized) -> Field {
    Field::new(path, Kind::Text { max }, label)
}
pub const fn coded(path: &'static str, format: Format, label: Localized) -> Field {
    Field::new(path, Kind::Coded(format), label)
}
pub const fn date(path: &'static str, label: Localized) -> Field {
    Field::new(path, Kind::Date, label)
}
pub const fn date_or_long_term(path: &'static str, label: Localized) -> Field {
    Field::new(path, Kind::DateOrLongTerm, label)
}
pub const fn instant(path: &'static str, label: Localized) -> Field {
    Field::new(path, Kind::Instant, label)
}
pub const fn list(path: &'static str, min: u16, max: u16, item: &'static Kind, label: Localized) -> Field {
    assert!(min <= 1, "a list that is too short has no elements");
    assert!(matches!(item, Kind::Group | Kind::Enum(_) | Kind::Text { .. }), "what lists hold");
    let list = List { min, max, item, absent_is_empty: false };
    Field::new(path, Kind::List(list), label)
}
