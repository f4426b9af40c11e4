//! The named formats, with their check digits.

use super::time::{digits, is_date};

/// A format that has a name in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A mini-program's id: `tt` and 16 or 18 lower-case hexadecimal digits.
    AppId,
    /// Unified social credit code, GB 32100-2015.
    Uscc,
    /// Resident identity number, GB 11643-1999.
    ResidentId,
    /// Two to four numbers joined by dots.
    Version,
}

/// Why a text is not of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    Pattern,
    Checksum,
}

impl Format {
    pub const ALL: [Format; 4] = [Format::AppId, Format::Uscc, Format::ResidentId, Format::Version];

    pub const fn id(self) -> &'static str {
        match self {
            Format::AppId => "app-id",
            Format::Uscc => "uscc",
            Format::ResidentId => "resident-id",
            Format::Version => "version",
        }
    }

    /// The shape as a regular expression, for JSON Schema and for people.
    pub const fn pattern(self) -> &'static str {
        match self {
            Format::AppId => "^tt[0-9a-f]{16}([0-9a-f]{2})?$",
            Format::Uscc => {
                "^[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{10}$"
            }
            Format::ResidentId => "^[0-9]{17}[0-9Xx]$",
            Format::Version => "^[0-9]{1,4}(\\.[0-9]{1,4}){1,3}$",
        }
    }

    /// Checks a trimmed text.
    pub fn check(self, text: &str) -> Result<(), Misfit> {
        let t = text.as_bytes();
        match self {
            Format::AppId => shape(is_app_id(t)),
            Format::Uscc => check_uscc(t),
            Format::ResidentId => check_resident_id(t),
            Format::Version => shape(version(text).is_some()),
        }
    }
}

fn shape(holds: bool) -> Result<(), Misfit> {
    if holds { Ok(()) } else { Err(Misfit::Pattern) }
}

fn is_app_id(t: &[u8]) -> bool {
    (t.len() == 18 || t.len() == 20)
        && t.starts_with(b"tt")
        && t[2..].iter().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// GB 32100-2015: 31 characters, without I, O, S, V and Z.
const USCC_ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const USCC_WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

fn check_uscc(t: &[u8]) -> Result<(), Misfit> {
    let mut sum = 0;
    let mut last = 0;
    if t.len() != 18 || digits(t, 2, 8).is_none() {
        return Err(Misfit::Pattern);
    }
    for (i, b) in t.iter().enumerate() {
        let upper = b.to_ascii_uppercase();
        let value = USCC_ALPHABET.iter().position(|a| *a == upper);
        last = value.ok_or(Misfit::Pattern)? as u32;
        if let Some(weight) = USCC_WEIGHTS.get(i) {
            sum += last * weight;
        }
    }
    if last == (31 - sum % 31) % 31 { Ok(()) } else { Err(Misfit::Checksum) }
}

/// ISO 7064 MOD 11-2, as GB 11643-1999 prints it.
const RESIDENT_WEIGHTS: [i64; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECK: &[u8; 11] = b"10X98765432";

fn check_resident_id(t: &[u8]) -> Result<(), Misfit> {
    let born = (t.len() == 18 && digits(t, 0, 17).is_some())
        .then(|| Some((digits(t, 6, 10)?, digits(t, 10, 12)?, digits(t, 12, 14)?)))
        .flatten();
    let check = t.last().map_or(0, u8::to_ascii_uppercase);
    if !born.is_some_and(|(y, m, d)| is_date(y, m, d)) || !(check.is_ascii_digit() || check == b'X') {
        return Err(Misfit::Pattern);
    }
    let sum: i64 = RESIDENT_WEIGHTS.iter().zip(t).map(|(w, b)| w * i64::from(b - b'0')).sum();
    if check == RESIDENT_CHECK[(sum % 11) as usize] { Ok(()) } else { Err(Misfit::Checksum) }
}

/// A version as one number that compares as its parts do; missing parts are 0.
pub fn version(text: &str) -> Option<i64> {
    let mut parts = 0;
    let mut value = 0;
    for part in text.as_bytes().split(|b| *b == b'.') {
        if !(1..=4).contains(&part.len()) {
            return None;
        }
        value = value * 10_000 + digits(part, 0, part.len())?;
        parts += 1;
    }
    (2..=4).contains(&parts).then(|| value * 10_000i64.pow(4 - parts))
}

/// A whole number from ASCII digits with an optional sign; one that is too long counts as
/// out of every range.
pub fn whole_number(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if unsigned.is_empty() || !unsigned.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut value = 0.0;
    for b in unsigned.bytes() {
        // Capped, so that a long text of digits stays a finite number.
        value = f64::min(value * 10.0 + f64::from(b - b'0'), 1e300);
    }
    Some(if text.starts_with('-') { -value } else { value })
}
