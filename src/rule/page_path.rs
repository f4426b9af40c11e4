//! A mini-program's page path, and what keeps a text from being one.

use crate::enumeration::enumeration;
use crate::field::text::{count_words, find_byte, has_blank};

enumeration! {
    /// Why a text is no page path: the first that holds.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PathFault {
        /// It starts with a slash.
        LeadingSlash = "leadingSlash",
        /// It has `://`.
        Scheme = "scheme",
        /// It has white space.
        WhiteSpace = "whiteSpace",
        /// It has a character that is not ASCII.
        NonAscii = "nonAscii",
        /// The path is longer than 200 bytes, or the query than 1024.
        TooLong = "tooLong",
        /// Anything else.
        Other = "other",
    }
}

/// What keeps a text from being a page path.
pub fn path_fault(text: &str) -> Option<PathFault> {
    let t = text.as_bytes();
    let end = find_byte(t, |b| b == b'?');
    let (path, query) = t.split_at(end);
    let query = query.get(1..).unwrap_or_default();
    let too_long = path.len() > 200 || query.len() > 1024;
    let path_holds = count_words(path, b'/', b"_-").is_some();
    if path_holds && query.iter().all(u8::is_ascii_graphic) && !too_long {
        return None;
    }
    Some(if t.first() == Some(&b'/') {
        PathFault::LeadingSlash
    } else if t.windows(3).any(|w| w == b"://") {
        PathFault::Scheme
    } else if has_blank(text) {
        PathFault::WhiteSpace
    } else if !text.is_ascii() {
        PathFault::NonAscii
    } else if too_long {
        PathFault::TooLong
    } else {
        PathFault::Other
    })
}
