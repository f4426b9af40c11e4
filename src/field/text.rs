//! Comparing and measuring texts.
//!
//! A *blank* character shows nothing. Names, addresses and scopes are compared *folded*: full-width ASCII as ASCII, ASCII
//! letters in lower case, dashes and middle dots as one of each, without blank characters.

use std::str::Chars;

/// The characters that show nothing, as ranges in order: those with Unicode's `White_Space` or `Default_Ignorable_Code_Point`
/// (Unicode 16), controls (`Cc`), and the braille blank.
pub const BLANKS: &[(u32, u32)] = &[
    (0x0, 0x20),
    (0x7F, 0xA0),
    (0xAD, 0xAD),
    (0x34F, 0x34F),
    (0x61C, 0x61C),
    (0x115F, 0x1160),
    (0x1680, 0x1680),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x2000, 0x200F),
    (0x2028, 0x202F),
    (0x205F, 0x206F),
    (0x2800, 0x2800),
    (0x3000, 0x3000),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
];

/// Whether a character shows nothing; see [`BLANKS`].
// Not inlined: a call takes fewer bytes.
#[inline(never)]
pub fn is_blank(c: char) -> bool {
    let code = c as u32;
    // Printable ASCII and ideographs, of which most texts are.
    if matches!(code, 0x21..=0x7E | 0x4E00..=0x9FFF) {
        return false;
    }
    BLANKS.iter().any(|(from, to)| (*from..=*to).contains(&code))
}

/// A character with full-width ASCII as ASCII and dashes as `-`.
pub(crate) fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from(((c as u32) - 0xFEE0) as u8),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => '-',
        other => other,
    }
}

fn fold_char(c: char) -> char {
    match half_width(c) {
        '\u{387}' | '\u{2022}' | '\u{2027}' | '\u{2219}' | '\u{22C5}' | '\u{30FB}' | '\u{FF65}' => '\u{B7}',
        '\u{FE59}' => '(',
        '\u{FE5A}' => ')',
        other => other.to_ascii_lowercase(),
    }
}

/// The characters of a text, folded.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut rest = text.chars();
    std::iter::from_fn(move || next_folded(&mut rest))
}

// Not inlined, since two texts are folded at a time.
#[inline(never)]
fn next_folded(rest: &mut Chars) -> Option<char> {
    rest.find(|c| !is_blank(*c)).map(fold_char)
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

/// A text without the blank characters at its ends.
pub(crate) fn trimmed(text: &str) -> &str {
    let bytes = text.as_bytes();
    // A fast path: most texts start and end with printable ASCII or ideographs.
    let starts = matches!(bytes, [b'!'..=b'~' | 0xE4..=0xE9, ..]);
    let ends = matches!(bytes, [.., b'!'..=b'~'] | [.., 0xE4..=0xE9, _, _]);
    if starts && ends { text } else { text.trim_matches(is_blank) }
}

/// Whether a text has blank characters.
pub(crate) fn has_blank(text: &str) -> bool {
    // Folding leaves out blank characters and nothing else.
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
