//! Reads texts that spell a value as people write it, where the field takes another spelling.

use crate::field::text::code_points;
use crate::field::time::{day_of, is_day};
use crate::field::written::{squeezed, written_code, written_date, written_instant, written_number};
use crate::field::{Format, FormatError, Kind, MAX_INT, MAX_TEXT, Place};
use crate::rule::LONG_TERM;

use super::decoded::Decoded;
use super::fault::{Actual, Fault};
use super::flaw::{Flaw, Hindrance, flaw_of};
use super::plain::{Plain, Spelled};

/// What a text is read as.
pub(super) struct Reading {
    /// The number that its cell keeps.
    pub num: i64,
    /// Its plain spelling.
    pub plain: Plain,
    /// A code whose check character is off, and which may be true all the same.
    pub is_doubtful: bool,
}

fn read_as(num: i64, plain: Plain) -> Result<Reading, Fault> {
    Ok(Reading { num, plain, is_doubtful: false })
}

impl Decoded {
    /// The plain spelling of what was given at a place in another one.
    pub fn plain_at(&self, place: Place) -> Option<Plain> {
        self.spelled.iter().rev().find(|spelled| spelled.place == place).map(|spelled| spelled.plain)
    }

    /// Notes the plain spelling of what was given at a place.
    pub(crate) fn note_plain(&mut self, place: Place, plain: Plain) {
        self.spelled.push(Spelled { place, plain });
    }

    /// A trimmed text as people write a value of a kind; none where the kind has no other spellings than its plain one.
    pub(super) fn as_written(&mut self, kind: &Kind, text: &str) -> Option<Result<Reading, Fault>> {
        let fault = || misspelt(kind, text);
        Some(match kind {
            Kind::Bool => match text {
                "true" | "on" => read_as(1, Plain::Bool(true)),
                "false" => read_as(0, Plain::Bool(false)),
                _ => Err(fault()),
            },
            Kind::Int { .. } => match written_number(&squeezed(text)) {
                Some(value) => {
                    read_number(kind, value, Actual::String).and_then(|n| read_as(n, Plain::Int(n)))
                }
                None => Err(fault()),
            },
            _ if text.len() > usize::from(MAX_TEXT) && code_points(text) > usize::from(MAX_TEXT) => {
                return None;
            }
            Kind::Date | Kind::DateOrLongTerm => {
                let plain = squeezed(text);
                match written_date(&plain) {
                    Some(day) => read_as(day, Plain::Day(day)),
                    None if matches!((kind, &*plain), (Kind::DateOrLongTerm, "长期" | "longTerm")) => {
                        read_as(LONG_TERM, Plain::LongTerm)
                    }
                    None => Err(fault()),
                }
            }
            Kind::Instant => match written_instant(text) {
                Some((at, true)) => read_as(at, Plain::Day(day_of(at))),
                Some((at, false)) => read_as(at, Plain::Instant(at)),
                None => Err(fault()),
            },
            Kind::Coded(format) => self.read_code(*format, text, &written_code(*format, text)),
            _ => return None,
        })
    }

    /// The plain spelling of a text that spells what its field does not take: handed on in it, the same is said of it.
    pub(super) fn plain_of_refused(&mut self, kind: &Kind, text: &str, fault: &Fault) -> Option<Plain> {
        match (kind, fault) {
            // Cut off just past what any field takes.
            (Kind::Int { .. }, Fault::Range) => {
                let past = MAX_INT as f64 + 1.0;
                written_number(&squeezed(text)).map(|n| Plain::Int(n.clamp(-past, past) as i64))
            }
            (Kind::Coded(format), Fault::Checksum { .. }) => {
                Some(Plain::Text(self.values.keep(&written_code(*format, text))))
            }
            _ => None,
        }
    }

    /// A moment as the number that its cell keeps, where a day or an instant is expected; its plain spelling is noted.
    pub(super) fn read_moment(
        &mut self,
        at: Place,
        kind: &Kind,
        day: f64,
        instant: f64,
    ) -> Result<i64, Fault> {
        // No time of a `Date` is farther away; NaN, that of an invalid one, is not nearer.
        let whole = |n: f64| {
            if n.abs() < 9e15 { Ok(n as i64) } else { Err(Fault::Date(Flaw::new(Hindrance::Unlike))) }
        };
        let (num, day, plain) = match kind {
            Kind::Date | Kind::DateOrLongTerm if self.options.coerce => {
                let day = whole(day)?;
                (day, day, Plain::Day(day))
            }
            Kind::Instant if self.options.coerce => {
                let instant = whole(instant)?;
                (instant, day_of(instant), Plain::Instant(instant))
            }
            _ => return Err(Fault::Type(Actual::Date)),
        };
        if !is_day(day) {
            return Err(Fault::Date(Flaw::new(Hindrance::Unlike)));
        }
        self.note_plain(at, plain);
        if matches!(kind, Kind::Instant) {
            self.values.note_date(at, false);
        }
        Ok(num)
    }

    /// A code, in its plain spelling, and as it was given.
    pub(super) fn read_code(&mut self, format: Format, given: &str, code: &str) -> Result<Reading, Fault> {
        let read = format.read(code);
        let is_doubtful = read == Err(FormatError::Checksum) && format.info().may_break_check;
        let number = match read {
            Ok(number) => number,
            Err(_) if is_doubtful => None,
            Err(FormatError::Checksum) => return Err(Fault::Checksum { counts: false }),
            Err(FormatError::Pattern) => return Err(Fault::Pattern(flaw_of(&Kind::Coded(format), given))),
        };
        let kept = self.values.keep(code);
        Ok(Reading { num: number.unwrap_or(kept), plain: Plain::Text(kept), is_doubtful })
    }
}

/// A number as its cell keeps it, if the field takes numbers and it is whole and in range.
pub(super) fn read_number(kind: &Kind, value: f64, actual: Actual) -> Result<i64, Fault> {
    match kind {
        // `as` drops the fraction, so a number is whole if it comes back equal. Above 9e15 every number counts as whole.
        Kind::Int { min, max }
            if value.is_finite() && (value.abs() > 9e15 || (value as i64) as f64 == value) =>
        {
            let holds = *min as f64 <= value && value <= *max as f64;
            if holds { Ok(value as i64) } else { Err(Fault::Range) }
        }
        _ => Err(Fault::Type(actual)),
    }
}

/// What a text is that does not spell a value of the kind.
pub(super) fn misspelt(kind: &Kind, text: &str) -> Fault {
    match kind {
        Kind::Coded(_) => Fault::Pattern(flaw_of(kind, text)),
        Kind::Date | Kind::DateOrLongTerm | Kind::Instant => Fault::Date(flaw_of(kind, text)),
        Kind::Int { .. } => Fault::Text(flaw_of(kind, text)),
        _ => Fault::Type(Actual::String),
    }
}
