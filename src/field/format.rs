//! The named formats, with their check digits.

use super::text::{all_digits, all_hex};
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

/// Why a text is not of its kind or format. Unlike a fault it owns nothing, so that it need not be dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatError {
    Enum,
    Pattern,
    Checksum,
    Date,
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
    pub fn check(self, text: &str) -> Result<(), FormatError> {
        let t = text.as_bytes();
        match self {
            Format::AppId => shape(is_app_id(t)),
            Format::Uscc => check_uscc(t),
            Format::ResidentId => check_resident_id(t),
            Format::Version => shape(version(text).is_some()),
        }
    }
}

fn shape(holds: bool) -> Result<(), FormatError> {
    if holds { Ok(()) } else { Err(FormatError::Pattern) }
}

fn is_app_id(t: &[u8]) -> bool {
    (t.len() == 18 || t.len() == 20) && t.starts_with(b"tt") && all_hex(&t[2..])
}

/// GB 32100-2015: 31 characters, without I, O, S, V and Z.
const USCC_ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// For each byte from `0` to `Z` its place in the alphabet, or past it.
const USCC_VALUES: [u8; 43] = {
    let mut values = [u8::MAX; 43];
    let mut i = 0;
    while i < USCC_ALPHABET.len() {
        values[(USCC_ALPHABET[i] - b'0') as usize] = i as u8;
        i += 1;
    }
    values
};
/// What the 18th makes up to a multiple of 31.
const USCC_CHECK: &[u8] = b"0YXWUTRQPNMLKJHGFEDCBA987654321";

fn check_uscc(t: &[u8]) -> Result<(), FormatError> {
    shape(t.len() == 18 && all_digits(&t[2..8]))?;
    // Weights 1, 3, 9, 27, 19, …: each three times the one before, modulo 31.
    check_last(t, 1, 3, USCC_CHECK)
}

/// ISO 7064 MOD 11-2, as GB 11643-1999 prints it.
const RESIDENT_CHECK: &[u8] = b"10X98765432";

fn check_resident_id(t: &[u8]) -> Result<(), FormatError> {
    shape(t.len() == 18 && all_digits(&t[..17]))?;
    let born = digits(t, 6, 14);
    shape(born.is_some_and(|born| is_date(born / 10_000, born / 100 % 100, born % 100)))?;
    // Weights 7, 9, 10, 5, 8, …, 2: each twice the one after, modulo 11, which is six times the one before.
    check_last(t, 7, 6, RESIDENT_CHECK)
}

/// Checks the last of 18 characters against the weighted sum of the others: each sum's character
/// stands in `checks`. A weight is the one before times `ratio`, modulo as many as there are checks.
fn check_last(t: &[u8], mut weight: usize, ratio: usize, checks: &[u8]) -> Result<(), FormatError> {
    let mut sum = 0;
    for b in &t[..17] {
        let value = USCC_VALUES.get(usize::from(b.to_ascii_uppercase().wrapping_sub(b'0')));
        let value = value.copied().filter(|value| *value < u8::MAX).ok_or(FormatError::Pattern)?;
        sum += usize::from(value) * weight;
        weight = weight * ratio % checks.len();
    }
    let last = t.last().map_or(0, u8::to_ascii_uppercase);
    shape(checks.contains(&last))?;
    if last == checks[sum % checks.len()] { Ok(()) } else { Err(FormatError::Checksum) }
}

/// A version as one number that compares as its parts do; missing parts are 0.
pub fn version(text: &str) -> Option<i64> {
    let mut parts = 0;
    let mut value = 0;
    for part in text.as_bytes().split(|b| *b == b'.') {
        if !(1..=4).contains(&part.len()) || parts == 4 {
            return None;
        }
        value = value * 10_000 + i64::from(digits(part, 0, part.len())?);
        parts += 1;
    }
    for _ in parts..4 {
        value *= 10_000;
    }
    (parts >= 2).then_some(value)
}

/// A whole number from ASCII digits with an optional sign; one that is too long counts as
/// out of every range.
pub fn whole_number(text: &str) -> Option<f64> {
    let (negative, digits) = match text.as_bytes() {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] | digits => (false, digits),
    };
    if digits.is_empty() || !all_digits(digits) {
        return None;
    }
    let mut value = 0.0;
    for b in digits {
        // Capped, so that a long text of digits stays a finite number.
        value = f64::min(value * 10.0 + f64::from(b - b'0'), 1e300);
    }
    Some(if negative { -value } else { value })
}
