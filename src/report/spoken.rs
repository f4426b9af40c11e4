//! Days and instants as people say them, in Beijing's time.

use crate::field::Locale;
use crate::field::time::{HOUR, civil, day_of, start_of};

/// The months of English dates.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day; its year where it is another than that of the instant judged at.
pub fn day(day: i64, as_of: i64, locale: Locale) -> String {
    let (y, m, d) = civil(day);
    let other_year = y != civil(day_of(as_of)).0;
    match locale {
        Locale::ZhCn if other_year => format!("{y} 年 {m} 月 {d} 日"),
        Locale::ZhCn => format!("{m} 月 {d} 日"),
        Locale::En => {
            let month = MONTHS[m as usize - 1];
            if other_year { format!("{d} {month} {y}") } else { format!("{d} {month}") }
        }
    }
}

/// An instant: seconds and milliseconds only where they are not zero. Midnight as a last moment is 24:00 of the day before.
pub fn instant(at: i64, as_of: i64, last: bool, locale: Locale) -> String {
    let of_day = at - start_of(day_of(at));
    if last && of_day == 0 {
        return format!("{} 24:00", day(day_of(at) - 1, as_of, locale));
    }
    let [h, m, s, millis] =
        [(HOUR, 24), (60_000, 60), (1000, 60), (1, 1000)].map(|(unit, of)| of_day / unit % of);
    let mut text = format!("{} {h:02}:{m:02}", day(day_of(at), as_of, locale));
    if s != 0 || millis != 0 {
        text += &format!(":{s:02}");
    }
    if millis != 0 {
        text += &format!(".{millis:03}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::time::{parse_date, parse_instant};

    #[test]
    fn days_and_instants_are_said_in_the_words_of_each_language() {
        let as_of = parse_instant("2024-09-01T10:00:00+08:00").unwrap();
        for (text, zh, en) in [
            ("2024-09-03", "9 月 3 日", "3 September"),
            ("2025-01-31", "2025 年 1 月 31 日", "31 January 2025"),
            ("1999-12-01", "1999 年 12 月 1 日", "1 December 1999"),
        ] {
            let it = parse_date(text).unwrap();
            assert_eq!([day(it, as_of, Locale::ZhCn), day(it, as_of, Locale::En)], [zh, en], "{text}");
        }
        for (text, last, zh, en) in [
            ("2024-09-03T10:00:00+08:00", true, "9 月 3 日 10:00", "3 September 10:00"),
            ("2024-09-04", true, "9 月 3 日 24:00", "3 September 24:00"),
            ("2024-09-04", false, "9 月 4 日 00:00", "4 September 00:00"),
            ("2025-01-01", true, "12 月 31 日 24:00", "31 December 24:00"),
            (
                "2023-12-31T15:59:59.050Z",
                true,
                "2023 年 12 月 31 日 23:59:59.050",
                "31 December 2023 23:59:59.050",
            ),
            ("2024-09-03T10:00:00.5+08:00", false, "9 月 3 日 10:00:00.500", "3 September 10:00:00.500"),
            ("2024-09-03T10:00:07Z", false, "9 月 3 日 18:00:07", "3 September 18:00:07"),
        ] {
            let at = parse_instant(text).unwrap();
            let said = [Locale::ZhCn, Locale::En].map(|locale| instant(at, as_of, last, locale));
            assert_eq!(said, [zh, en], "{text}");
        }
    }
}
