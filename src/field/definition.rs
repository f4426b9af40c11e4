//! A field as data: one row of its form's table.

use crate::enumeration::enumeration;

use super::format::Format;
use super::kind::{Choice, Kind, List};
use super::locale::{Localized, localized};

enumeration! {
    /// Whose turn it is when a field must change.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum By {
        /// Whoever fills in the form.
        Developer = "developer",
        /// Whoever owns or uses the Douyin account that the form is about.
        AccountHolder = "accountHolder",
        /// Nobody but the platform: its review has to end.
        Platform = "platform",
    }
}

impl By {
    /// What people call them.
    pub const fn label(self) -> Localized {
        match self {
            By::Developer => localized("开发者", "The developer"),
            By::AccountHolder => localized("账号本人", "The account holder"),
            By::Platform => localized("平台", "The platform"),
        }
    }
}

/// A field of a form: a row of the form's table.
///
/// The rows stand in the form's order. A group (an object) or a list stands before the fields inside it;
/// `documents[].kind` is a field of each element of `documents`.
#[derive(Debug)]
pub struct Field {
    /// Where its value stands: keys joined by `.`, with `[]` after the key of a list. Without the feature `texts` only
    /// the last key.
    pub path: &'static str,
    /// What its value may be.
    pub kind: Kind,
    /// What people call it.
    pub label: Localized,
    /// No rule reads it; it is for the page and for people.
    pub display_only: bool,
    /// A fact of the world, or a statement of the applicant's: whoever sets it without asking says what may not be so. What
    /// is no fact is the applicant's to choose.
    pub fact: bool,
    /// In a list of objects: no two elements may have the same value.
    pub unique: bool,
    /// A text of several sentences; for the page.
    pub multiline: bool,
    /// It tells who a person or an entity is, or is a secret of theirs: whoever passes the form on leaves it out, unless they
    /// say otherwise.
    pub personal: bool,
    /// What to enter, where the label alone does not say it.
    pub help: Option<Localized>,
    /// Of a list: what people call one of its rows, before its number.
    pub row: Option<Localized>,
    /// Whose turn it is when it must change, where that is said here; see [`super::Schema::by`].
    pub by: Option<By>,
    /// Where the platform shows it, where that is said here, as a source names the way; see [`super::Schema::shown`].
    pub shown: Option<Localized>,
}

impl Field {
    pub(crate) const fn new(path: &'static str, kind: Kind, label: Localized) -> Field {
        let (display_only, fact, unique, multiline, personal) = (false, false, false, false, false);
        let (help, row, by, shown) = (None, None, None, None);
        Field { path, kind, label, display_only, fact, unique, multiline, personal, help, row, by, shown }
    }
    pub(crate) const fn display_only(mut self) -> Field {
        self.display_only = true;
        self
    }
    pub(crate) const fn fact(mut self) -> Field {
        self.fact = true;
        self
    }
    pub(crate) const fn unique(mut self) -> Field {
        self.unique = true;
        self
    }
    pub(crate) const fn multiline(mut self) -> Field {
        self.multiline = true;
        self
    }
    pub(crate) const fn personal(mut self) -> Field {
        self.personal = true;
        self
    }
    pub(crate) const fn help(mut self, help: Localized) -> Field {
        self.help = Some(help);
        self
    }
    pub(crate) const fn row(mut self, zh: &'static str, en: &'static str) -> Field {
        self.row = Some(localized(zh, en));
        self
    }
    /// Of a group: for its fields too, unless they say otherwise.
    pub(crate) const fn by(mut self, by: By) -> Field {
        self.by = Some(by);
        self
    }
    /// Of a group: for its fields too, unless they say otherwise. Only what a source says.
    pub(crate) const fn shown(mut self, shown: Localized) -> Field {
        self.shown = Some(shown);
        self
    }
    /// For a list: where it is absent, there are no elements.
    pub(crate) const fn absent_is_empty(mut self) -> Field {
        if let Kind::List(list) = &mut self.kind {
            list.absent_is_empty = true;
        }
        self
    }
}

pub(crate) const fn group(path: &'static str, label: Localized) -> Field {
    Field::new(path, Kind::Group, label)
}
pub(crate) const fn boolean(path: &'static str, label: Localized) -> Field {
    Field::new(path, Kind::Bool, label)
}
/// A whole number from `min` to `max`.
pub(crate) const fn int(path: &'static str, min: i64, max: i64, label: Localized) -> Field {
    Field::new(path, Kind::Int { min, max }, label)
}
pub(crate) const fn one_of(path: &'static str, choices: &'static [Choice], label: Localized) -> Field {
    Field::new(path, Kind::Enum(choices), label)
}
/// A text of at most `max` code points; see [`super::MAX_TEXT`].
pub(crate) const fn text(path: &'static str, max: u16, label: Localized) -> Field {
    Field::new(path, Kind::Text { max }, label)
}
pub(crate) const fn coded(path: &'static str, format: Format, label: Localized) -> Field {
    Field::new(path, Kind::Coded(format), label)
}
pub(crate) const fn date(path: &'static str, label: Localized) -> Field {
    Field::new(path, Kind::Date, label)
}
pub(crate) const fn date_or_long_term(path: &'static str, label: Localized) -> Field {
    Field::new(path, Kind::DateOrLongTerm, label)
}
pub(crate) const fn instant(path: &'static str, label: Localized) -> Field {
    Field::new(path, Kind::Instant, label)
}
/// A list of `min` to `max` elements.
pub(crate) const fn list(
    path: &'static str,
    min: u16,
    max: u16,
    item: &'static Kind,
    label: Localized,
) -> Field {
    assert!(min <= 1, "a list is too short only when it is empty");
    assert!(matches!(item, Kind::Group | Kind::Enum(_) | Kind::Text { .. }), "what lists hold");
    let list = List { min, max, item, absent_is_empty: false };
    Field::new(path, Kind::List(list), label)
}
