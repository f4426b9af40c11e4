//! Dates, times, numbers and codes as people write them.
//!
//! All works on bytes: slicing text would bring the wasm what it takes to say where a character was cut.

use super::format::Format;
use super::text::{all_digits, half_width, is_blank};
use super::time::{day_in, digits, parse_instant, start_of};

/// A text with full-width ASCII as ASCII and dashes as `-`, and without blank characters.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !is_blank(*c)).map(half_width).collect()
}

/// A whole number from a squeezed text: a sign or none, then ASCII digits, perhaps in groups of three after commas. One that
/// is too long counts as out of every range.
pub fn written_number(text: &str) -> Option<f64> {
    let (is_negative, unsigned) = match text.as_bytes() {
        [b'-', unsigned @ ..] => (true, unsigned),
        [b'+', unsigned @ ..] | unsigned => (false, unsigned),
    };
    let mut value = 0.0;
    let mut is_grouped = false;
    // How many digits there are since the last comma.
    let mut count = 0;
    for b in unsigned {
        match b {
            b'0'..=b'9' => {
                // Capped, so that a long text of digits stays a finite number.
                value = f64::min(value * 10.0 + f64::from(b - b'0'), 1e300);
                count += 1;
            }
            b',' if is_grouped && count == 3 || !is_grouped && (1..=3).contains(&count) => {
                is_grouped = true;
                count = 0;
            }
            _ => return None,
        }
    }
    let ends_well = if is_grouped { count == 3 } else { count > 0 };
    ends_well.then_some(if is_negative { -value } else { value })
}

/// Reads a text from its start.
struct Cursor<'a> {
    rest: &'a [u8],
}

impl Cursor<'_> {
    /// Takes a number of at least one digit and at most so many.
    fn number(&mut self, most: usize) -> Option<u32> {
        let count = self.rest.iter().take(most).take_while(|b| b.is_ascii_digit()).count();
        let number = digits(self.rest, 0, count).filter(|_| count > 0)?;
        self.rest = self.rest.get(count..)?;
        Some(number)
    }

    /// Takes what is expected, if it is there.
    fn take(&mut self, expected: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(expected)?;
        Some(())
    }
}

/// The day of a squeezed text: `Y-M-D`, `Y/M/D`, `Y.M.D`, `Y年M月D日` or eight digits.
pub fn written_date(text: &str) -> Option<i64> {
    let t = text.as_bytes();
    if t.len() == 8 && all_digits(t) {
        return day_in(digits(t, 0, 4)?, digits(t, 4, 6)?, digits(t, 6, 8)?);
    }
    let mut cursor = Cursor { rest: t.get(4..)? };
    let year = digits(t, 0, 4)?;
    let is_chinese = cursor.take("年".as_bytes()).is_some();
    let separator = if is_chinese { "月".as_bytes() } else { cursor.rest.get(..1)? };
    if !is_chinese {
        matches!(separator, b"-" | b"/" | b".").then(|| cursor.take(separator))??;
    }
    let month = cursor.number(2)?;
    cursor.take(separator)?;
    let day = cursor.number(2)?;
    if is_chinese {
        _ = cursor.take("日".as_bytes());
    }
    if cursor.rest.is_empty() { day_in(year, month, day) } else { None }
}

/// The instant of a trimmed text, and whether it is only a date: what is one anyhow, once half-width; a date as
/// [`written_date`] takes it; or such a date and Beijing's time, `H:MM` or `H:MM:SS`.
pub fn written_instant(text: &str) -> Option<(i64, bool)> {
    let text: String = text.chars().map(half_width).collect();
    if let Some(at) = parse_instant(&text) {
        return Some((at, text.len() == "YYYY-MM-DD".len()));
    }
    if let Some(day) = written_date(&squeezed(&text)) {
        return Some((start_of(day), true));
    }
    let time = text.bytes().rev().take_while(|b| b.is_ascii_digit() || *b == b':').count();
    let (date, time) = text.split_at_checked(text.len() - time)?;
    let clock = written_clock(time)?;
    let last = date.chars().next_back()?;
    let date = match last {
        'T' => date.get(..date.len() - 1)?,
        _ if last == '日' || is_blank(last) => date,
        _ => return None,
    };
    Some((start_of(written_date(&squeezed(date))?) + clock, false))
}

/// `H:MM` or `H:MM:SS` in milliseconds.
fn written_clock(text: &str) -> Option<i64> {
    let mut cursor = Cursor { rest: text.as_bytes() };
    let hours = cursor.number(2)?;
    cursor.take(b":")?;
    let (minutes, seconds) = match cursor.rest.len() {
        2 => (digits(cursor.rest, 0, 2)?, 0),
        5 if cursor.rest.get(2) == Some(&b':') => (digits(cursor.rest, 0, 2)?, digits(cursor.rest, 3, 5)?),
        _ => return None,
    };
    let millis = i64::from((hours * 60 + minutes) * 60 + seconds) * 1000;
    (hours <= 23 && minutes <= 59 && seconds <= 59).then_some(millis)
}

/// A code as its format takes it: without the blank characters and separators that people put into it.
pub fn written_code(format: Format, text: &str) -> String {
    let code = squeezed(text);
    match format {
        Format::Uscc | Format::ResidentId => {
            code.chars().filter(|c| *c != '-').map(|c| c.to_ascii_uppercase()).collect()
        }
        Format::Version => String::from(code.strip_prefix(['v', 'V']).unwrap_or(&code)),
        Format::AppId => code,
    }
}
