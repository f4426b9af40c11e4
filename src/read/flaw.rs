//! What stands in the way of reading a text, for a message that must not repeat the text itself.

use crate::enumeration::enumeration;
use crate::field::text::is_blank;
use crate::field::time::is_date;
use crate::field::written::written_number;
use crate::field::{Format, Kind, MAX_TEXT};

enumeration! {
    /// What stands in the way of reading a text: the first that is met, in this order within a kind of field.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Hindrance {
        /// None of the others.
        Unlike,
        /// A character that shows nothing, as pasted texts carry.
        Invisible,
        /// A full-width letter, digit or sign.
        FullWidth,
        /// A space, or other white space.
        Spaces,
        /// A dash that is not the keyboard's hyphen.
        Dashes,
        /// Commas in a number.
        Commas,
        /// A number with something after it, or in it.
        Unit,
        /// A number, but as a text, where that is not read.
        Quoted,
        /// No whole number.
        NotWhole,
        /// Hyphens or other separators in a code.
        Hyphens,
        /// A letter that a credit code never has.
        ForbiddenLetters,
        /// Upper-case letters where lower-case ones are due.
        UpperCase,
        /// A character that the code never has.
        OddCharacters,
        /// An AppID that does not start with `tt`.
        Prefix,
        /// `by` characters too few.
        TooShort,
        /// `by` characters too many.
        TooLong,
        /// A length between two that are right.
        WrongLength,
        /// Letters where a credit code has the digits of a region.
        Region,
        /// A date of birth that is none.
        BirthDate,
        /// A version that starts with `V`.
        LeadingV,
        /// A version of too few, too many or too long parts.
        VersionParts,
        /// A real date in another spelling.
        DateSpelling,
        /// A day that the calendar does not have.
        NoSuchDate,
        /// A year that is not read.
        Year,
        /// A time of day where only the date is asked for.
        TimeOfDay,
        /// A time of day in another spelling.
        TimeSpelling,
    }
}

/// What stands in the way of reading a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// What it is.
    pub what: Hindrance,
    /// Of a length: how many characters it is off by.
    pub by: u16,
}

impl Flaw {
    /// A flaw without a number.
    pub const fn new(what: Hindrance) -> Flaw {
        Flaw { what, by: 0 }
    }
}

/// Which characters a text has, as bits.
mod has {
    pub const DIGIT: u32 = 1;
    pub const UPPER: u32 = 1 << 1;
    pub const LOWER: u32 = 1 << 2;
    pub const HYPHEN: u32 = 1 << 3;
    pub const COMMA: u32 = 1 << 4;
    pub const COLON: u32 = 1 << 5;
    pub const DOT: u32 = 1 << 6;
    pub const FULL_WIDTH: u32 = 1 << 7;
    pub const SPACE: u32 = 1 << 8;
    pub const INVISIBLE: u32 = 1 << 9;
    pub const DASH: u32 = 1 << 10;
    pub const OTHER: u32 = 1 << 11;
}

fn class_of(c: char) -> u32 {
    match c {
        '0'..='9' => has::DIGIT,
        'A'..='Z' => has::UPPER,
        'a'..='z' => has::LOWER,
        '-' => has::HYPHEN,
        ',' => has::COMMA,
        ':' => has::COLON,
        '.' => has::DOT,
        '\u{FF01}'..='\u{FF5E}' => has::FULL_WIDTH,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => has::DASH,
        c if !is_blank(c) => has::OTHER,
        // A line break is not seen in a field of one line, but is what people call a space.
        c if c.is_whitespace() => has::SPACE,
        _ => has::INVISIBLE,
    }
}

/// What stands in the way of reading a trimmed text as what a field takes.
#[inline(never)]
pub fn flaw_of(kind: &Kind, text: &str) -> Flaw {
    let (mut seen, mut count) = (0, 0u16);
    for c in text.chars() {
        seen |= class_of(c);
        count = count.saturating_add(1);
    }
    let has = |bits: u32| seen & bits != 0;
    let is_date = matches!(kind, Kind::Date | Kind::DateOrLongTerm | Kind::Instant);
    let what = match kind {
        // Of a text longer than any, JavaScript hands over the number that it spells and nothing else.
        Kind::Int { .. } if written_number(text).is_some() && !text.contains(',') => Hindrance::Quoted,
        Kind::Int { .. } if count > MAX_TEXT => Hindrance::NotWhole,
        _ if has(has::INVISIBLE) => Hindrance::Invisible,
        _ if has(has::FULL_WIDTH) => Hindrance::FullWidth,
        Kind::Date | Kind::DateOrLongTerm if has(has::COLON) => Hindrance::TimeOfDay,
        _ if has(has::SPACE) && !(is_date && has(has::COLON)) => Hindrance::Spaces,
        _ if has(has::DASH) => Hindrance::Dashes,
        Kind::Int { .. } => match (has(has::DIGIT), has(has::UPPER | has::LOWER | has::OTHER)) {
            (true, true) => Hindrance::Unit,
            (true, false) if has(has::COMMA) => Hindrance::Commas,
            _ => Hindrance::NotWhole,
        },
        Kind::Coded(format) => return code_flaw(*format, text.as_bytes(), seen, count),
        _ if is_date => date_flaw(text, seen),
        _ => Hindrance::Unlike,
    };
    Flaw::new(what)
}

fn code_flaw(format: Format, text: &[u8], seen: u32, count: u16) -> Flaw {
    let has = |bits: u32| seen & bits != 0;
    let starts =
        |letters: [u8; 2]| text.iter().zip(letters).all(|(b, letter)| b.to_ascii_lowercase() == letter);
    let any = |is: fn(u8) -> bool| text.iter().any(|b| is(*b));
    const SIGNS: u32 = has::OTHER | has::COMMA | has::COLON | has::DOT;
    let what = match format {
        Format::Version if has(has::OTHER | has::HYPHEN | has::COMMA | has::COLON) => {
            Hindrance::OddCharacters
        }
        Format::Version if matches!(text, [b'v' | b'V', rest @ ..] if !rest.iter().any(u8::is_ascii_alphabetic)) => {
            Hindrance::LeadingV
        }
        Format::Version if has(has::UPPER | has::LOWER) => Hindrance::OddCharacters,
        Format::Version => Hindrance::VersionParts,
        _ if has(has::HYPHEN) => Hindrance::Hyphens,
        Format::AppId if !starts(*b"tt") => Hindrance::Prefix,
        Format::Uscc if any(|b| b"IOSVZ".contains(&b.to_ascii_uppercase())) => Hindrance::ForbiddenLetters,
        _ if has(SIGNS) => Hindrance::OddCharacters,
        Format::AppId if any(|b| matches!(b, b'g'..=b's' | b'u'..=b'z' | b'G'..=b'S' | b'U'..=b'Z')) => {
            Hindrance::OddCharacters
        }
        Format::AppId if has(has::UPPER) => Hindrance::UpperCase,
        Format::AppId if count == 19 => Hindrance::WrongLength,
        Format::ResidentId if text.iter().rev().skip(1).any(|b| !b.is_ascii_digit()) => {
            Hindrance::OddCharacters
        }
        Format::ResidentId if !matches!(text.last(), Some(b'0'..=b'9' | b'X' | b'x')) => {
            Hindrance::OddCharacters
        }
        _ if count < 18 => return Flaw { what: Hindrance::TooShort, by: 18 - count },
        Format::AppId if count > 20 => return Flaw { what: Hindrance::TooLong, by: count - 20 },
        Format::Uscc | Format::ResidentId if count > 18 => {
            return Flaw { what: Hindrance::TooLong, by: count - 18 };
        }
        Format::Uscc => Hindrance::Region,
        Format::ResidentId => Hindrance::BirthDate,
        Format::AppId => Hindrance::OddCharacters,
    };
    Flaw::new(what)
}

/// Of a date that is none: whether it is only spelled in another way.
fn date_flaw(text: &str, seen: u32) -> Hindrance {
    let bytes = text.as_bytes();
    let mut parts = [0u32; 3];
    let (mut count, mut length) = (0, 0);
    let mut date_end = bytes.len();
    for (i, b) in bytes.iter().enumerate() {
        if !b.is_ascii_digit() {
            if count == 3 {
                date_end = i;
                break;
            }
            length = 0;
            continue;
        }
        if length == 0 {
            count += 1;
        }
        length += 1;
        parts[count - 1] = parts[count - 1].saturating_mul(10).saturating_add(u32::from(b - b'0'));
    }
    if count == 1 && bytes.len() == 8 {
        let whole = parts[0];
        (parts, count) = ([whole / 10_000, whole / 100 % 100, whole % 100], 3);
    }
    let [y, m, d] = parts;
    let is_spelled = date_end == 10 && bytes[4] == b'-' && bytes[7] == b'-';
    if count < 3 || y < 1000 {
        Hindrance::Unlike
    } else if !is_date(y, m, d) {
        Hindrance::NoSuchDate
    } else if !(1970..=2999).contains(&y) {
        Hindrance::Year
    } else if seen & has::COLON != 0 || is_spelled && date_end < bytes.len() {
        Hindrance::TimeSpelling
    } else {
        Hindrance::DateSpelling
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_the_flaw_that_a_person_would_name_first() {
        use Hindrance::*;
        let int = Kind::Int { min: 0, max: 100 };
        let of = |format| Kind::Coded(format);
        let (app, uscc, resident, version) =
            (of(Format::AppId), of(Format::Uscc), of(Format::ResidentId), of(Format::Version));
        let cases: &[(&Kind, &str, Hindrance, u16)] = &[
            (&int, "1\u{200B}2", Invisible, 0),
            (&int, "１２００", FullWidth, 0),
            (&int, "1 200", Spaces, 0),
            (&int, "1,200", Commas, 0),
            (&int, "12万", Unit, 0),
            (&int, "12", Quoted, 0),
            (&int, "-12", Quoted, 0),
            (&int, "1.5", NotWhole, 0),
            (&int, "许多", NotWhole, 0),
            (&app, "tt0123456789abcdeF", UpperCase, 0),
            (&app, "TT0123456789abcdef", UpperCase, 0),
            (&app, "tt0123456789abcde", TooShort, 1),
            (&app, "tt0123456789abcdef0", WrongLength, 0),
            (&app, "tt0123456789abcdef012", TooLong, 1),
            (&app, "wx0123456789abcdef", Prefix, 0),
            (&app, "tt0123456789abcdeg", OddCharacters, 0),
            (&app, "tt0123-456789abcdef", Hyphens, 0),
            (&app, "tt01 23456789abcdef", Spaces, 0),
            (&uscc, "91440300 71526726XG", Spaces, 0),
            (&uscc, "91440300–71526726XG", Dashes, 0),
            (&uscc, "9144030071526726OG", ForbiddenLetters, 0),
            (&uscc, "9144030071526726s", ForbiddenLetters, 0),
            (&uscc, "914403007152672", TooShort, 3),
            (&uscc, "9144030071526726XG12", TooLong, 2),
            (&uscc, "9144A30071526726XG", Region, 0),
            (&uscc, "9144030071526726Xé", OddCharacters, 0),
            (&resident, "110105491231002", TooShort, 3),
            (&resident, "110105194912310021X", TooLong, 1),
            (&resident, "11010519491331002X", BirthDate, 0),
            (&resident, "1101051949123100AX", OddCharacters, 0),
            (&version, "V20.7", LeadingV, 0),
            (&version, "20.x", OddCharacters, 0),
            (&version, "20", VersionParts, 0),
            (&version, "20.70000", VersionParts, 0),
            (&version, "20．7", FullWidth, 0),
            (&Kind::Date, "2024/9/1", DateSpelling, 0),
            (&Kind::Date, "2024年9月1日", DateSpelling, 0),
            (&Kind::Date, "20240901", DateSpelling, 0),
            (&Kind::Date, "2024-02-30", NoSuchDate, 0),
            (&Kind::Date, "1969-12-31", Year, 0),
            (&Kind::Date, "2024-09-01 10:00", TimeOfDay, 0),
            (&Kind::Date, "2024 - 09 - 01", Spaces, 0),
            (&Kind::Date, "2024–09–01", Dashes, 0),
            (&Kind::Date, "明天", Unlike, 0),
            (&Kind::DateOrLongTerm, "长期", Unlike, 0),
            (&Kind::DateOrLongTerm, "２０２４-09-01", FullWidth, 0),
            (&Kind::Instant, "2024-09-01 10:00", TimeSpelling, 0),
            (&Kind::Instant, "2024-09-01T10:00:00", TimeSpelling, 0),
            (&Kind::Instant, "2024-13-01T10:00:00Z", NoSuchDate, 0),
            (&Kind::Instant, "2024/9/1", DateSpelling, 0),
        ];
        for (kind, text, what, by) in cases {
            assert_eq!(flaw_of(kind, text), Flaw { what: *what, by: *by }, "{text} as {kind:?}");
        }
        for what in Hindrance::ALL {
            assert!(cases.iter().any(|(_, _, it, _)| *it == what), "{what:?} has a text");
        }
    }
}
