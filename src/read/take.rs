//! Takes one value as its source gives it: a text, a number, a boolean.

use crate::field::text::{code_points, trimmed};
use crate::field::time::{parse_date, parse_instant};
use crate::field::{Choice, Kind, MAX_TEXT, Place};
use crate::rule::{CellState, LONG_TERM};

use super::decoded::Decoded;
use super::fault::{Actual, Fault};
use super::flaw::flaw_of;
use super::plain::Plain;
use super::spelled::{Reading, misspelt, read_number};

/// A value as its source gives it. Objects and lists are read by the source itself, where the form has them.
#[derive(Clone, Copy, Debug)]
pub enum Input<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(&'a str),
    /// A moment that a JavaScript `Date` names; NaN where it names none.
    Moment {
        /// Its day where the caller is, in days since 1970-01-01.
        day: f64,
        /// Its instant, in milliseconds since 1970-01-01T00:00:00Z.
        at: f64,
    },
    /// A value that no field takes.
    Foreign(Actual),
}

impl Decoded {
    /// Takes the value of a place, which was absent: keeps it, leaves the place absent, or makes it invalid.
    // Inlined, since each source knows which variant of `Input` it gives; otherwise that goes through memory.
    #[inline(always)]
    pub fn take(&mut self, at: Place, given: Input) {
        let (kind, cell) = self.values.schema.look_up(at);
        let read = match given {
            Input::Bool(value) => match kind {
                Kind::Bool => Ok(i64::from(value)),
                _ => Err(Fault::Type(Actual::Boolean)),
            },
            Input::Number(value)
                if value.is_nan() && self.options.coerce && matches!(kind, Kind::Int { .. }) =>
            {
                return self.note_plain(at, Plain::Absent);
            }
            Input::Number(value) => read_number(kind, value, Actual::Number),
            Input::Text(text) => {
                let plain = trimmed(text);
                if plain.is_empty() && !self.must_be_given(at) {
                    return self.note_plain(at, Plain::Absent);
                }
                self.read_text(at, kind, plain, plain.len() < text.len())
            }
            Input::Moment { day, at: instant } => self.read_moment(at, kind, day, instant),
            Input::Foreign(Actual::Undefined | Actual::Null) if !self.must_be_given(at) => return,
            Input::Foreign(actual) => Err(Fault::Type(actual)),
        };
        match read {
            Ok(num) => self.values.put(cell, CellState::Present, num),
            Err(fault) => self.fail(at, fault),
        }
    }

    /// A trimmed text as the number that its cell keeps.
    fn read_text(&mut self, at: Place, kind: &Kind, text: &str, was_trimmed: bool) -> Result<i64, Fault> {
        match self.read_plain(at, kind, text) {
            Ok(num) => {
                if was_trimmed && !matches!(kind, Kind::Text { .. }) {
                    let kept = self.values.keep(text);
                    self.note_plain(at, Plain::Text(kept));
                }
                Ok(num)
            }
            Err(Fault::Type(_) | Fault::Pattern(_) | Fault::Date(_)) if !text.is_empty() => {
                self.read_written(at, kind, text)
            }
            Err(fault) => Err(fault),
        }
    }

    /// A trimmed text in its field's own spelling.
    fn read_plain(&mut self, at: Place, kind: &Kind, text: &str) -> Result<i64, Fault> {
        let limit = match kind {
            // Only a list's element or the form itself can be blank here.
            _ if text.is_empty() => return Err(Fault::Type(Actual::String)),
            Kind::Text { max } => *max,
            Kind::Enum(_) | Kind::Coded(_) | Kind::Date | Kind::DateOrLongTerm | Kind::Instant => MAX_TEXT,
            _ => return Err(Fault::Type(Actual::String)),
        };
        // A code point takes at least one byte, so most texts need not be counted.
        if text.len() > limit as usize {
            let count = code_points(text);
            if count > limit as usize {
                return Err(Fault::Length(count));
            }
        }
        match kind {
            Kind::Enum(choices) => {
                index_of(choices, text).ok_or_else(|| Fault::Enum(self.values.keep_short(text)))
            }
            Kind::Coded(format) => {
                let read = self.read_code(*format, text, text)?;
                self.tell_doubt(at, &read);
                Ok(read.num)
            }
            Kind::DateOrLongTerm if text == "longTerm" => Ok(LONG_TERM),
            Kind::Date | Kind::DateOrLongTerm => {
                parse_date(text).ok_or_else(|| Fault::Date(flaw_of(kind, text)))
            }
            Kind::Instant => {
                let instant = parse_instant(text).ok_or_else(|| Fault::Date(flaw_of(kind, text)))?;
                self.values.note_date(at, text.len() == "YYYY-MM-DD".len());
                Ok(instant)
            }
            _ => Ok(self.values.keep(text)),
        }
    }

    /// A trimmed text in another spelling. It is taken with `coerce` only; otherwise what it would be taken as is noted.
    fn read_written(&mut self, at: Place, kind: &Kind, text: &str) -> Result<i64, Fault> {
        let Some(read) = self.as_written(kind, text) else { return Err(Fault::Type(Actual::String)) };
        if let Ok(read) = &read {
            self.note_plain(at, read.plain);
        }
        if !self.options.coerce {
            return Err(misspelt(kind, text));
        }
        let read = match read {
            Ok(read) => read,
            Err(fault) => {
                if let Some(plain) = self.plain_of_refused(kind, text, &fault) {
                    self.note_plain(at, plain);
                }
                return Err(fault);
            }
        };
        self.tell_doubt(at, &read);
        if let Kind::Instant = kind {
            self.values.note_date(at, matches!(read.plain, Plain::Day(_)));
        }
        Ok(read.num)
    }

    /// Reports a code's doubtful check character; the code counts.
    fn tell_doubt(&mut self, at: Place, read: &Reading) {
        if read.is_doubtful {
            self.report(at, Fault::Checksum { counts: true });
        }
    }

    /// The form itself and an element of a list of words cannot be absent. An element of a list of objects can be empty: form
    /// libraries add rows so.
    fn must_be_given(&self, at: Place) -> bool {
        at == Place::ROOT || at.is_element() && !matches!(self.kind(at), Kind::Group)
    }
}

/// The index of a choice by its id.
fn index_of(choices: &[Choice], text: &str) -> Option<i64> {
    choices.iter().position(|c| c.id == text).map(|i| i as i64)
}
