//! Dates and times in Beijing: UTC+8, without daylight saving time.
//!
//! An *instant* is a number of milliseconds since 1970-01-01T00:00:00Z, a *day* a number of days since 1970-01-01.

use super::text::all_digits;

/// Milliseconds in a day.
pub const DAY: i64 = 86_400_000;
/// Milliseconds in an hour.
pub const HOUR: i64 = 3_600_000;
/// Milliseconds in a minute.
pub const MINUTE: i64 = 60_000;
const BEIJING: i64 = 8 * HOUR;
/// The years that dates and instants may have.
const YEARS: std::ops::RangeInclusive<u32> = 1970..=2999;
/// The first instant that is too late: 3000-01-01T00:00:00Z.
pub const END: i64 = days(*YEARS.end() + 1, 1, 1) * DAY;

/// Whether a day is in a year that dates may have.
pub(crate) const fn is_day(day: i64) -> bool {
    days(*YEARS.start(), 1, 1) <= day && day < END / DAY
}

/// The day on which an instant is in Beijing.
pub const fn day_of(instant: i64) -> i64 {
    (instant + BEIJING).div_euclid(DAY)
}

/// The instant at which a day starts in Beijing.
pub const fn start_of(day: i64) -> i64 {
    day * DAY - BEIJING
}

/// The day of a date of the proleptic Gregorian calendar, from the year 1 on. The month and the day count from 1.
pub const fn days(year: u32, month: u32, day: u32) -> i64 {
    // Counts years from March, so that the leap day is the last day of its year.
    let y = if month <= 2 { year - 1 } else { year };
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    (y * 365 + y / 4 - y / 100 + y / 400 + of_year) as i64 - 719_468
}

/// The year, month and day of the month of a day.
pub(crate) const fn civil(day: i64) -> (i64, i64, i64) {
    let z = day + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let y = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * y + y / 4 - y / 100);
    let m = (5 * of_year + 2) / 153;
    let day = of_year - (153 * m + 2) / 5 + 1;
    let month = if m < 10 { m + 3 } else { m - 9 };
    (era * 400 + y + if month <= 2 { 1 } else { 0 }, month, day)
}

/// Whether the Gregorian calendar has the date.
pub(crate) const fn is_date(year: u32, month: u32, day: u32) -> bool {
    if month < 1 || month > 12 || day < 1 {
        return false;
    }
    let length = match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    day <= length
}

/// The number that `text[from..to]` spells in at most nine ASCII digits.
// Not inlined, since it would be unrolled.
#[inline(never)]
pub(crate) fn digits(text: &[u8], from: usize, to: usize) -> Option<u32> {
    let part = text.get(from..to).filter(|part| part.len() <= 9 && all_digits(part))?;
    Some(part.iter().fold(0, |n, b| n * 10 + u32::from(b - b'0')))
}

/// The day of a text `YYYY-MM-DD` (RFC 3339's `full-date`); the year is from 1970 to 2999. `None` for any other text.
pub fn parse_date(text: &str) -> Option<i64> {
    date(text.as_bytes())
}

fn date(t: &[u8]) -> Option<i64> {
    if t.len() != 10 || t[4] != b'-' || t[7] != b'-' {
        return None;
    }
    day_in(digits(t, 0, 4)?, digits(t, 5, 7)?, digits(t, 8, 10)?)
}

/// The day of a date, where the calendar has it and its year is one that is taken.
pub(crate) fn day_in(year: u32, month: u32, day: u32) -> Option<i64> {
    (YEARS.contains(&year) && is_date(year, month, day)).then(|| days(year, month, day))
}

/// `HH:MM` in milliseconds.
fn clock(t: &[u8]) -> Option<u32> {
    let (h, m) = (digits(t, 0, 2)?, digits(t, 3, 5)?);
    (t[2] == b':' && h <= 23 && m <= 59).then(|| (h * 60 + m) * 60_000)
}

/// The instant of a text: an RFC 3339 `date-time` with `T` and an offset or `Z`; or a date, which means 00:00 in Beijing on
/// that day. The year is from 1970 to 2999. Digits past the millisecond are dropped. `None` for any other text.
pub fn parse_instant(text: &str) -> Option<i64> {
    let (day, time) = text.as_bytes().split_at_checked(10)?;
    let day = date(day)?;
    let (time, mut rest) = match time {
        [] => return Some(start_of(day)),
        [b'T', time @ ..] => time.split_at_checked(8)?,
        _ => return None,
    };
    let seconds = digits(time, 6, 8)?;
    if time[5] != b':' || seconds > 59 {
        return None;
    }
    let mut millis = clock(time)? + seconds * 1000;
    if let [b'.', after @ ..] = rest {
        let places = after.iter().take_while(|b| b.is_ascii_digit()).count();
        if !(1..=9).contains(&places) {
            return None;
        }
        let mut unit = 100;
        for b in &after[..places] {
            millis += u32::from(b - b'0') * unit;
            unit /= 10;
        }
        rest = &after[places..];
    }
    let utc = day * DAY + i64::from(millis);
    match rest {
        [b'Z'] => Some(utc),
        [b'+', offset @ ..] if offset.len() == 5 => Some(utc - i64::from(clock(offset)?)),
        [b'-', offset @ ..] if offset.len() == 5 => Some(utc + i64::from(clock(offset)?)),
        _ => None,
    }
}

/// A day as `YYYY-MM-DD`.
pub fn print_date(day: i64) -> String {
    let (y, m, d) = civil(day);
    format!("{y:04}-{m:02}-{d:02}")
}

/// An instant as `YYYY-MM-DDTHH:MM:SS+08:00`, with milliseconds as `.mmm` before the offset if they are not zero.
pub fn print_instant(instant: i64) -> String {
    let day = day_of(instant);
    let of_day = instant - start_of(day);
    let [h, m, s] = [(HOUR, 24), (MINUTE, 60), (1000, 60)].map(|(unit, of)| of_day / unit % of);
    let millis = match of_day % 1000 {
        0 => String::new(),
        millis => format!(".{millis:03}"),
    };
    format!("{}T{h:02}:{m:02}:{s:02}{millis}+08:00", print_date(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Replaces each character of a good instant by others: what is still read must survive printing and reading again.
    #[test]
    fn what_is_nearly_an_instant_is_none_and_overflows_nothing() {
        let good = "2024-09-01T10:00:00.999+08:00";
        assert_eq!(parse_instant(good).map(print_instant).as_deref(), Some(good));
        for at in 0..good.len() {
            for other in ["x", "9", "-", ":", "", "中", "00"] {
                let text = format!("{}{other}{}", &good[..at], &good[at + 1..]);
                if let Some(instant) = parse_instant(&text) {
                    assert_eq!(parse_instant(&print_instant(instant)), Some(instant), "{text}");
                }
            }
        }
        for text in [
            "2024-09-01Txx:00:00Z",
            "2024-09-01T10:xx:00Z",
            "2024-09-01T10:00:xxZ",
            "2024-09-01T10:00:00+xx:00",
            "xxxx-09-01",
        ] {
            assert_eq!(parse_instant(text), None, "{text}");
        }
    }
}
