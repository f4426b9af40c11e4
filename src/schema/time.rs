//! Civil dates and instants in Beijing (UTC+8, no daylight saving).

/// Milliseconds in a day.
pub const DAY: i64 = 86_400_000;
/// Milliseconds in an hour.
pub const HOUR: i64 = 3_600_000;
/// Milliseconds in a minute.
pub const MINUTE: i64 = 60_000;
const BEIJING: i64 = 8 * HOUR;

/// The day of an instant in Beijing, in days since 1970-01-01.
pub const fn day_of(instant: i64) -> i64 {
    (instant + BEIJING).div_euclid(DAY)
}

/// 00:00 in Beijing on a day.
pub const fn start_of(day: i64) -> i64 {
    day * DAY - BEIJING
}

/// Days since 1970-01-01 of a date of the proleptic Gregorian calendar.
pub const fn days(year: i64, month: i64, day: i64) -> i64 {
    // Years start in March here, so that the leap day is the last of its year.
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let of_era = y.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of a day since 1970-01-01.
pub const fn civil(day: i64) -> (i64, i64, i64) {
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
pub const fn is_date(year: i64, month: i64, day: i64) -> bool {
    if month < 1 || month > 12 || day < 1 {
        return false;
    }
    let length = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    day <= length
}

/// The number that `text[from..to]` spells in ASCII digits.
pub(crate) fn digits(text: &[u8], from: usize, to: usize) -> Option<i64> {
    let part = text.get(from..to)?;
    part.iter().try_fold(0i64, |n, b| b.is_ascii_digit().then(|| n * 10 + i64::from(b - b'0')))
}

/// The day of `YYYY-MM-DD`, of a year from 1970 to 2999.
pub fn parse_date(text: &str) -> Option<i64> {
    let t = text.as_bytes();
    if t.len() != 10 || t[4] != b'-' || t[7] != b'-' {
        return None;
    }
    let (y, m, d) = (digits(t, 0, 4)?, digits(t, 5, 7)?, digits(t, 8, 10)?);
    ((1970..=2999).contains(&y) && is_date(y, m, d)).then(|| days(y, m, d))
}

/// The instant, in milliseconds since 1970-01-01T00:00:00Z, of RFC 3339 text with an offset or
/// `Z`, or of a date: 00:00 in Beijing that day. Digits past the millisecond are dropped.
pub fn parse_instant(text: &str) -> Option<i64> {
    let t = text.as_bytes();
    let day = parse_date(text.get(..10)?)?;
    if t.len() == 10 {
        return Some(start_of(day));
    }
    if t.len() < 20 || t[10] != b'T' || t[13] != b':' || t[16] != b':' {
        return None;
    }
    let (h, m, s) = (digits(t, 11, 13)?, digits(t, 14, 16)?, digits(t, 17, 19)?);
    if h > 23 || m > 59 || s > 59 {
        return None;
    }
    let mut at = 19;
    let mut millis = 0;
    if t[at] == b'.' {
        let places = t[20..].iter().take_while(|b| b.is_ascii_digit()).count();
        if !(1..=9).contains(&places) {
            return None;
        }
        let kept = places.min(3);
        millis = digits(t, 20, 20 + kept)? * [100, 10, 1][kept - 1];
        at = 20 + places;
    }
    let offset = match t.get(at)? {
        b'Z' if t.len() == at + 1 => 0,
        sign @ (b'+' | b'-') if t.len() == at + 6 && t[at + 3] == b':' => {
            let (oh, om) = (digits(t, at + 1, at + 3)?, digits(t, at + 4, at + 6)?);
            if oh > 23 || om > 59 {
                return None;
            }
            (oh * HOUR + om * MINUTE) * if *sign == b'+' { 1 } else { -1 }
        }
        _ => return None,
    };
    Some(day * DAY + h * HOUR + m * MINUTE + s * 1000 + millis - offset)
}

/// A text of up to 29 ASCII characters.
#[derive(Clone, Copy, Debug)]
pub struct Stamp {
    bytes: [u8; 29],
    len: usize,
}

impl Stamp {
    pub(crate) const fn new() -> Stamp {
        Stamp { bytes: [0; 29], len: 0 }
    }
    fn number(&mut self, value: i64, places: usize) {
        let mut rest = value as u32;
        for digit in self.bytes[self.len..self.len + places].iter_mut().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        self.len += places;
    }
    fn byte(&mut self, byte: u8) {
        self.bytes[self.len] = byte;
        self.len += 1;
    }
    fn date(&mut self, day: i64) {
        let (y, m, d) = civil(day);
        self.number(y, 4);
        self.byte(b'-');
        self.number(m, 2);
        self.byte(b'-');
        self.number(d, 2);
    }
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

/// `YYYY-MM-DD`
pub fn print_date(day: i64) -> Stamp {
    let mut out = Stamp::new();
    out.date(day);
    out
}

/// `YYYY-MM-DDTHH:MM:SS+08:00`, with `.mmm` before the offset where it is not zero.
pub fn print_instant(instant: i64) -> Stamp {
    let mut out = Stamp::new();
    let day = day_of(instant);
    let of_day = instant - start_of(day);
    out.date(day);
    for (separator, unit, modulus) in [(b'T', HOUR, 24), (b':', MINUTE, 60), (b':', 1000, 60)] {
        out.byte(separator);
        out.number(of_day / unit % modulus, 2);
    }
    if of_day % 1000 != 0 {
        out.byte(b'.');
        out.number(of_day % 1000, 3);
    }
    for b in *b"+08:00" {
        out.byte(b);
    }
    out
}
