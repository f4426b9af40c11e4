//! Texts that no field takes. They are gone through a part at a time, so that the wasm's memory, which never shrinks, does
//! not grow with them.

use js_sys::JsString;

use crate::field::text::{code_points, half_width, is_blank};

use super::form_copy::Held;

/// Texts of more UTF-16 units have over 2,000 code points, which no field takes.
pub(super) const LONG: u32 = 4000;
/// UTF-16 units at a time.
const PART: u32 = 0x1000;
/// More digits than any number in range has.
const MANY_DIGITS: usize = 20;

/// Of a long text only the length counts, or that it is blank or spells a number.
pub(super) fn long_text(text: &JsString) -> Held {
    let text = without_blank_ends(text);
    if text.length() <= LONG {
        return Held::Text(String::from(&text));
    }
    let mut points = 0;
    let mut number = Some(Number::default());
    for part in parts(&text) {
        points += code_points(&part);
        number = number.and_then(|number| number.followed_by(&part));
    }
    Held::LongText { points, number: number.map_or_else(String::new, Number::into_text) }
}

/// A text's parts; no character is cut in two.
fn parts(text: &JsString) -> impl Iterator<Item = String> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        let mut to = (from + PART).min(text.length());
        if to < text.length() && is_first_half(text.char_code_at(to - 1)) {
            to += 1;
        }
        let part = String::from(text.slice(from, to));
        from = to;
        (!part.is_empty()).then_some(part)
    })
}

fn is_first_half(unit: f64) -> bool {
    (0xD800..0xDC00).contains(&(unit as u32))
}

/// The text without blank characters at its ends.
fn without_blank_ends(text: &JsString) -> JsString {
    let (mut from, mut to) = (0, text.length());
    for part in parts(text) {
        let rest = part.trim_start_matches(is_blank);
        from += units(&part[..part.len() - rest.len()]);
        if !rest.is_empty() {
            break;
        }
    }
    while from < to {
        let mut start = from.max(to.saturating_sub(PART));
        if start > from && is_first_half(text.char_code_at(start - 1)) {
            start -= 1;
        }
        let part = String::from(text.slice(start, to));
        let rest = part.trim_end_matches(is_blank);
        to -= units(&part[rest.len()..]);
        if !rest.is_empty() {
            break;
        }
    }
    text.slice(from, to)
}

/// How many UTF-16 units a text has.
fn units(text: &str) -> u32 {
    text.chars().map(|c| c.len_utf16() as u32).sum()
}

/// A whole number without its leading zeros, cut off where it is too large for anything.
#[derive(Default)]
struct Number {
    sign: Option<char>,
    digits: String,
    /// How many digits there are since the last comma.
    group: usize,
    has_commas: bool,
}

impl Number {
    /// With what comes next; none where that is no number.
    fn followed_by(self, part: &str) -> Option<Number> {
        part.chars().filter(|c| !is_blank(*c)).map(half_width).try_fold(self, Number::with)
    }

    fn with(mut self, c: char) -> Option<Number> {
        let fits = match c {
            '0'..='9' => {
                self.group += 1;
                if (c > '0' || !self.digits.is_empty()) && self.digits.len() < MANY_DIGITS {
                    self.digits.push(c);
                }
                !self.has_commas || self.group <= 3
            }
            ',' => {
                let is_group = if self.has_commas { self.group == 3 } else { (1..=3).contains(&self.group) };
                (self.has_commas, self.group) = (true, 0);
                is_group
            }
            '+' | '-' => self.sign.replace(c).is_none() && !self.has_commas && self.group == 0,
            _ => false,
        };
        fits.then_some(self)
    }

    /// Empty where it is no number.
    fn into_text(self) -> String {
        if if self.has_commas { self.group != 3 } else { self.group == 0 } {
            return String::new();
        }
        let digits = if self.digits.is_empty() { "0" } else { &self.digits };
        format!("{}{digits}", if self.sign == Some('-') { "-" } else { "" })
    }
}
