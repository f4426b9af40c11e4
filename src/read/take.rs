//! Takes one value as its source gives it: a text, a number, a boolean.

use crate::field::text::{code_points, trimmed};
use crate::field::time::{parse_date, parse_instant};
use crate::field::{Choice, FormatError, Kind, MAX_TEXT, Place, whole_number};
use crate::rule::{CellState, LONG_TERM};

use super::decoded::Decoded;
use super::fault::{Actual, Fault};

/// A value as its source gives it. Objects and lists are read by the source itself, where the form has them.
#[derive(Clone, Copy, Debug)]
pub enum Input<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(&'a str),
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
            Input::Number(value) => read_number(kind, value, Actual::Number),
            Input::Text(text) => {
                let text = trimmed(text);
                if text.is_empty() && !must_be_given(at) {
                    return;
                }
                self.read_text(kind, text)
            }
            Input::Foreign(Actual::Undefined | Actual::Null) if !must_be_given(at) => return,
            Input::Foreign(actual) => Err(Fault::Type(actual)),
        };
        match read {
            Ok(num) => self.values.put(cell, CellState::Present, num),
            Err(fault) => self.fail(at, fault),
        }
    }

    /// A trimmed text as the number that its cell keeps.
    fn read_text(&mut self, kind: &Kind, text: &str) -> Result<i64, Fault> {
        let limit = match kind {
            // Only a list's element or the form itself can be blank here.
            _ if text.is_empty() => return Err(Fault::Type(Actual::String)),
            Kind::Text { max } => *max,
            Kind::Enum(_) | Kind::Coded(_) | Kind::Date | Kind::DateOrLongTerm | Kind::Instant => MAX_TEXT,
            _ => return self.coerced(kind, text),
        };
        // A code point takes at least one byte, so most texts need not be counted.
        if text.len() > limit as usize {
            let count = code_points(text);
            if count > limit as usize {
                return Err(Fault::Length(count));
            }
        }
        let read = match kind {
            Kind::Enum(choices) => index_of(choices, text).ok_or(FormatError::Enum),
            Kind::Coded(format) => {
                format.read(text).map(|number| number.unwrap_or_else(|| self.values.keep(text)))
            }
            Kind::DateOrLongTerm if text == "longTerm" => Ok(LONG_TERM),
            Kind::Date | Kind::DateOrLongTerm => parse_date(text).ok_or(FormatError::Date),
            Kind::Instant => parse_instant(text).ok_or(FormatError::Date),
            _ => Ok(self.values.keep(text)),
        };
        read.map_err(|error| match error {
            FormatError::Enum => Fault::Enum,
            FormatError::Pattern => Fault::Pattern,
            FormatError::Checksum => Fault::Checksum,
            FormatError::Date => Fault::Date,
        })
    }

    /// A text where a number or a boolean is expected.
    fn coerced(&self, kind: &Kind, text: &str) -> Result<i64, Fault> {
        match kind {
            _ if !self.coerce => {}
            Kind::Bool => {
                if let Some(word) = ["false", "true", "on"].iter().position(|word| *word == text) {
                    return Ok(i64::from(word > 0));
                }
            }
            Kind::Int { .. } => {
                if let Some(number) = whole_number(text) {
                    return read_number(kind, number, Actual::String);
                }
            }
            _ => {}
        }
        Err(Fault::Type(Actual::String))
    }
}

/// A number as its cell keeps it, if the field takes numbers and it is whole and in range.
fn read_number(kind: &Kind, value: f64, actual: Actual) -> Result<i64, Fault> {
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

/// The index of a choice by its id.
fn index_of(choices: &[Choice], text: &str) -> Option<i64> {
    choices.iter().position(|c| c.id == text).map(|i| i as i64)
}

/// The form itself and an element of a list cannot be absent.
fn must_be_given(at: Place) -> bool {
    at == Place::ROOT || at.is_element()
}
