//! Text as the rulebook compares it.

use std::str::Chars;

/// The character as names, addresses and scopes are compared: full-width ASCII becomes ASCII,
/// ASCII letters are lowered; white space is left out by [`folded`].
fn fold_char(c: char) -> char {
    let c = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from(((c as u32) - 0xFEE0) as u8),
        other => other,
    };
    c.to_ascii_lowercase()
}

/// The text's folded characters.
pub fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut rest = text.chars();
    std::iter::from_fn(move || next_folded(&mut rest))
}

/// Not inlined, since two texts at a time are folded.
#[inline(never)]
fn next_folded(rest: &mut Chars) -> Option<char> {
    rest.find(|c| !is_white_space(*c)).map(fold_char)
}

/// Whether two texts are equal after folding.
pub fn fold_eq(a: &str, b: &str) -> bool {
    a == b || (!start_apart(a.as_bytes(), b.as_bytes()) && folded(a).eq(folded(b)))
}

/// Whether two texts start with ideographs, which folding leaves alone, and not the same.
fn start_apart(a: &[u8], b: &[u8]) -> bool {
    match (a, b) {
        ([a @ 0xE4..=0xE9, a1, a2, ..], [b @ 0xE4..=0xE9, b1, b2, ..]) => (a, a1, a2) != (b, b1, b2),
        _ => false,
    }
}

/// How many code points a text has: all bytes but those that continue one. The standard library's
/// way is faster on long texts and takes a kilobyte of the package's wasm.
#[inline(never)]
pub fn code_points(text: &str) -> usize {
    text.bytes().filter(|b| b & 0xC0 != 0x80).count()
}

/// No name of a field or a category is nearly as long, in code points.
const LONGEST: usize = 63;

/// The number of edits (insert, delete, replace a code point) between two texts, or
/// `limit + 1` where it takes more than `limit`.
pub fn distance(a: &str, b: &str, limit: usize) -> usize {
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

/// Whether all are ASCII digits. Not inlined, since it would be unrolled where the length is known.
#[inline(never)]
pub fn all_digits(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

/// Whether all are lower-case hexadecimal digits.
#[inline(never)]
pub fn all_hex(text: &[u8]) -> bool {
    text.iter().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// Whether a character is white space, of any script. Not inlined, since it takes more than a call.
#[inline(never)]
pub fn is_white_space(c: char) -> bool {
    c.is_whitespace()
}

/// A text without the white space at its ends.
pub fn trimmed(text: &str) -> &str {
    let bytes = text.as_bytes();
    // Printable ASCII and ideographs are seen at a glance, and most texts start and end with them.
    let starts = matches!(bytes, [b'!'..=b'~' | 0xE4..=0xE9, ..]);
    let ends = matches!(bytes, [.., b'!'..=b'~'] | [.., 0xE4..=0xE9, _, _]);
    if starts && ends { text } else { text.trim_matches(is_white_space) }
}

/// Whether there is any in a text; it is what folding leaves out.
pub fn has_white_space(text: &str) -> bool {
    folded(text).count() < code_points(text)
}
