//! The named formats, with their check digits.

use crate::enumeration::enumeration;

use super::locale::{Localized, localized};
use super::text::{all_digits, all_hex};
use super::time::{digits, is_date};

enumeration! {
    /// A format that has a name in the rulebook.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Format {
        /// A mini-program's id: `tt` and 16 or 18 lower-case hexadecimal digits.
        AppId = "app-id",
        /// Unified social credit code, GB 32100-2015.
        Uscc = "uscc",
        /// Resident identity number, GB 11643-1999.
        ResidentId = "resident-id",
        /// Two to four numbers joined by dots.
        Version = "version",
    }
}

/// Why a text is not of its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// It does not have the format's pattern.
    Pattern,
    /// It has the pattern, but its last character does not fit the others.
    Checksum,
}

/// All that is known of a format.
#[derive(Clone, Copy)]
pub struct FormatInfo {
    /// The shape as a regular expression, for JSON Schema and for people. The check may ask for more.
    pub pattern: &'static str,
    /// Checks a trimmed text. Of a format that rules compare: the number as which it compares.
    pub read: fn(&str) -> Result<Option<i64>, FormatError>,
    /// Whether true texts of it may break the check of the last character.
    pub may_break_check: bool,
    /// What a field of it takes, for the documents.
    pub takes: Localized,
    /// What to enter, for a page.
    pub hint: Localized,
    /// Texts of it, at its edges where it has such, for tests.
    pub examples: &'static [&'static str],
}

impl Format {
    /// One entry a format. Not stored: what is not read of it is not in the package's wasm.
    #[inline(always)]
    pub const fn info(self) -> FormatInfo {
        match self {
            Format::AppId => FormatInfo {
                pattern: "^tt[0-9a-f]{16}([0-9a-f]{2})?$",
                read: |text| text_if(shape(is_app_id(text.as_bytes()))),
                may_break_check: false,
                takes: localized(
                    "tt 加 16 或 18 位小写十六进制数字",
                    "an id of tt and 16 or 18 lower-case hexadecimal digits",
                ),
                hint: localized(
                    "tt 开头，后接 16 或 18 位小写十六进制字符",
                    "tt, then 16 or 18 lower-case hexadecimal digits",
                ),
                examples: &["tt0123456789abcdef", "tt0123456789abcdef01"],
            },
            Format::Uscc => FormatInfo {
                pattern: "^[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{10}$",
                read: |text| text_if(check_uscc(text.as_bytes())),
                // Some codes given before 2016 do, and nobody can change them.
                may_break_check: true,
                takes: localized(
                    "18 位统一社会信用代码（GB 32100-2015），核对校验码",
                    "a unified social credit code of 18 characters (GB 32100-2015), its check digit verified",
                ),
                hint: localized("18 位统一社会信用代码", "Unified social credit code, 18 characters"),
                examples: &["9144030071526726XG", "91350100M000100Y43", "12100000400000624d"],
            },
            Format::ResidentId => FormatInfo {
                pattern: "^[0-9]{17}[0-9Xx]$",
                read: |text| text_if(check_resident_id(text.as_bytes())),
                may_break_check: false,
                takes: localized(
                    "18 位身份证号（GB 11643-1999），核对出生日期和校验码",
                    "a resident ID of 18 characters (GB 11643-1999), its date of birth and check digit verified",
                ),
                hint: localized("18 位居民身份证号", "Resident ID number, 18 characters"),
                examples: &["11010519491231002X", "440524188001010014"],
            },
            Format::Version => FormatInfo {
                pattern: "^[0-9]{1,4}(\\.[0-9]{1,4}){1,3}$",
                read: |text| version(text).map(Some).ok_or(FormatError::Pattern),
                may_break_check: false,
                takes: localized("2 到 4 段数字，以点相连", "two to four numbers joined by dots"),
                hint: localized("例如 20.7.0", "Such as 20.7.0"),
                examples: &["20.6.9999", "20.7", "20.07.0", "20.7.0.1", "9999.9999.9999.9999", "0.0"],
            },
        }
    }

    /// Checks a trimmed text. For a format that rules compare: the number as which it compares.
    ///
    /// # Errors
    /// What is wrong first: [`FormatError::Pattern`] or [`FormatError::Checksum`].
    pub fn read(self, text: &str) -> Result<Option<i64>, FormatError> {
        (self.info().read)(text)
    }
}

/// What is read of a format that is only a text.
fn text_if(checked: Result<(), FormatError>) -> Result<Option<i64>, FormatError> {
    checked.map(|()| None)
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
fn version(text: &str) -> Option<i64> {
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

/// A version as people write it: parts of four digits, those at the end that are 0 left out.
pub fn print_version(n: i64) -> String {
    let parts = [3, 2, 1, 0].map(|i| n / 10_000i64.pow(i) % 10_000);
    let last = parts.iter().rposition(|part| *part != 0).map_or(2, |at| (at + 1).max(2));
    let parts: Vec<String> = parts[..last].iter().map(|part| format!("{part}")).collect();
    parts.join(".")
}
