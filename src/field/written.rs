//! Dates, times, numbers and codes as people write them, given half-width.

use super::format::{Format, whole_number};
use super::text::{all_digits, half_width, is_blank};
use super::time::{DAY, day_in, digits, parse_instant, start_of};

/// A text with full-width ASCII as ASCII and dashes as `-`, and without blank characters.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !is_blank(*c)).map(half_width).collect()
}

/// A whole number from a squeezed text: a sign or none, then digits, perhaps in groups of three after commas.
pub fn written_number(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let mut groups = unsigned.split(',');
    let first = groups.next()?;
    let is_grouped = first.len() < unsigned.len();
    if is_grouped && !((1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3)) {
        return None;
    }
    whole_number(&text.replace(',', ""))
}

/// The day of a squeezed text: `Y-M-D`, `Y/M/D`, `Y.M.D`, `Y年M月D日` or eight digits.
pub fn written_date(text: &str) -> Option<i64> {
    let t = text.as_bytes();
    if t.len() == 8 && all_digits(t) {
        return day_in(digits(t, 0, 4)?, digits(t, 4, 6)?, digits(t, 6, 8)?);
    }
    let (year, rest) = text.split_at_checked(4)?;
    let (after_year, rest) = (rest.chars().next()?, &rest[rest.chars().next()?.len_utf8()..]);
    let after_month = match after_year {
        '-' | '/' | '.' => after_year,
        '年' => '月',
        _ => return None,
    };
    let (month, day) = rest.split_once(after_month)?;
    let day = if after_year == '年' { day.strip_suffix('日').unwrap_or(day) } else { day };
    day_in(number(year, 4)?, number(month, 2)?, number(day, 2)?)
}

/// A number of at least one digit and at most so many.
fn number(text: &str, most: usize) -> Option<u32> {
    let t = text.as_bytes();
    if t.is_empty() || t.len() > most { None } else { digits(t, 0, t.len()) }
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
    let date = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ':');
    let clock = written_clock(&text[date.len()..])?;
    let last = date.chars().next_back()?;
    let date = match last {
        'T' => &date[..date.len() - 1],
        _ if last == '日' || is_blank(last) => date,
        _ => return None,
    };
    Some((start_of(written_date(&squeezed(date))?) + clock, false))
}

/// `H:MM` or `H:MM:SS` in milliseconds.
fn written_clock(text: &str) -> Option<i64> {
    let (hours, rest) = text.split_once(':')?;
    let (minutes, seconds) = rest.split_once(':').unwrap_or((rest, "00"));
    if minutes.len() != 2 || seconds.len() != 2 {
        return None;
    }
    let parts = [number(hours, 2)?, number(minutes, 2)?, number(seconds, 2)?];
    let [h, m, s] = parts.map(i64::from);
    (h <= 23 && m <= 59 && s <= 59).then_some(((h * 60 + m) * 60 + s) * 1000).filter(|clock| *clock < DAY)
}

/// A code as its format takes it: without the blank characters and separators that people put into it.
pub fn written_code(format: Format, text: &str) -> String {
    let text = squeezed(text);
    match format {
        Format::Uscc | Format::ResidentId => text.replace('-', "").to_ascii_uppercase(),
        Format::AppId => text,
        Format::Version => match text.strip_prefix(['v', 'V']) {
            Some(rest) => String::from(rest),
            None => text,
        },
    }
}
