//! Comparing and measuring texts.
//!
//! Names, addresses and scopes are compared *folded*: full-width ASCII as ASCII, ASCII letters in lower case, without white
//! space.

use std::str::Chars;

fn fold_char(c: char) -> char {
    let c = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from(((c as u32) - 0xFEE0) as u8),
        other => other,
    };
    c.to_ascii_lowercase()
}

/// The characters of a text, folded.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut rest = text.chars();
    std::iter::from_fn(move || next_folded(&mut rest))
}

// Not inlined, since two texts are folded at a time.
#[inline(never)]
fn next_folded(rest: &mut Chars) -> Option<char> {
    rest.find(|c| !is_white_space(*c)).map(fold_char)
}

/// Whether two texts are equal after folding.
pub(crate) fn fold_eq(a: &str, b: &str) -> bool {
    a == b || (!starts_differ(a.as_bytes(), b.as_bytes()) && folded(a).eq(folded(b)))
}

/// Whether two texts start with two different ideographs, which folding does not change.
fn starts_differ(a: &[u8], b: &[u8]) -> bool {
    match (a, b) {
        ([a @ 0xE4..=0xE9, a1, a2, ..], [b @ 0xE4..=0xE9, b1, b2, ..]) => (a, a1, a2) != (b, b1, b2),
        _ => false,
    }
}

/// How many code points a text has.
// Counts the bytes that do not continue a code point. `chars().count()` is faster on long texts, but takes a kilobyte of wasm.
#[inline(never)]
pub(crate) fn code_points(text: &str) -> usize {
    text.bytes().filter(|b| b & 0xC0 != 0x80).count()
}

/// Longer than any name of a field or a category, in code points.
const LONGEST: usize = 63;

/// How many edits (insert, delete or replace a code point) make one text the other: the Levenshtein distance. `limit + 1`
/// where it takes more than `limit`.
pub(crate) fn distance(a: &str, b: &str, limit: usize) -> usize {
    let far = limit + 1;
    // An edit makes a text at most four bytes longer or shorter.
    if a.len().abs_diff(b.len()) > 4 * limit {
        return far;
    }
    // One row of the table at a time.
    let mut row = [0u8; LONGEST + 1];
    let mut width = 0;
    for _ in b.chars() {
        width += 1;
        let Some(edits) = row.get_mut(width) else { return far };
        *edits = width as u8;
    }
    for (i, ca) in a.chars().enumerate() {
        if i >= width + limit {
            return far;
        }
        let mut diagonal = row[0];
        row[0] = i as u8 + 1;
        for (j, cb) in b.chars().enumerate() {
            let replaced = diagonal + u8::from(ca != cb);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    far.min(row[width].into())
}

/// Whether all are ASCII digits.
// Not inlined, since it would be unrolled where the length is known.
#[inline(never)]
pub(crate) fn all_digits(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

/// Whether all are lower-case hexadecimal digits.
#[inline(never)]
pub(crate) fn all_hex(text: &[u8]) -> bool {
    text.iter().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// Whether a character is white space, by Unicode's `White_Space`.
// Not inlined: a call takes fewer bytes.
#[inline(never)]
fn is_white_space(c: char) -> bool {
    c.is_whitespace()
}

/// A text without the white space at its ends.
pub(crate) fn trimmed(text: &str) -> &str {
    let bytes = text.as_bytes();
    // A fast path: most texts start and end with printable ASCII or ideographs.
    let starts = matches!(bytes, [b'!'..=b'~' | 0xE4..=0xE9, ..]);
    let ends = matches!(bytes, [.., b'!'..=b'~'] | [.., 0xE4..=0xE9, _, _]);
    if starts && ends { text } else { text.trim_matches(is_white_space) }
}

/// Whether a text has white space.
pub(crate) fn has_white_space(text: &str) -> bool {
    // Folding leaves out white space and nothing else.
    folded(text).count() < code_points(text)
}

/// How many words of letters, digits and `more` there are between single separators; none where
/// the text is anything else.
#[inline(never)]
pub(crate) fn count_words(text: &[u8], separator: u8, more: &[u8]) -> Option<u32> {
    let (mut count, mut starts) = (0, true);
    for b in text {
        let ends = *b == separator;
        if !(b.is_ascii_alphanumeric() || more.contains(b) || ends && !starts) {
            return None;
        }
        count += u32::from(starts);
        starts = ends;
    }
    (!starts).then_some(count)
}

/// Where the first such byte is, or the end.
pub(crate) fn find_byte(text: &[u8], is: impl Fn(u8) -> bool) -> usize {
    text.iter().position(|b| is(*b)).unwrap_or(text.len())
}
