//! Texts that no field takes. They are gone through a part at a time, so that the wasm's memory, which never shrinks, does
//! not grow with them.

use js_sys::JsString;

use crate::field::text::{code_points, trimmed};

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

/// The text without white space at its ends, which is never half of a pair.
fn without_blank_ends(text: &JsString) -> JsString {
    let (mut from, mut to) = (0, text.length());
    while from < to {
        let part = String::from(text.slice(from, to.min(from + PART)));
        let rest = trimmed(&part);
        // What stands before the rest: white space, a unit a character.
        let blank = part.find(rest).filter(|_| !rest.is_empty()).unwrap_or(part.len());
        from += part[..blank].chars().count() as u32;
        if !rest.is_empty() {
            break;
        }
    }
    while from < to {
        let part = String::from(text.slice(from.max(to.saturating_sub(PART)), to));
        let rest = trimmed(&part);
        let end = part.find(rest).map_or(0, |start| start + rest.len());
        to -= part[if rest.is_empty() { 0 } else { end }..].chars().count() as u32;
        if !rest.is_empty() {
            break;
        }
    }
    text.slice(from, to)
}

/// A whole number without its leading zeros, cut off where it is too large for anything.
#[derive(Default)]
struct Number {
    has_started: bool,
    is_negative: bool,
    digits: String,
}

impl Number {
    /// With what comes next; none where that is no number.
    fn followed_by(mut self, part: &str) -> Option<Number> {
        let mut rest = part;
        if !self.has_started {
            self.has_started = true;
            self.is_negative = part.starts_with('-');
            rest = part.strip_prefix(['+', '-']).unwrap_or(part);
        }
        if !rest.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        if self.digits.is_empty() {
            rest = rest.trim_start_matches('0');
        }
        let room = MANY_DIGITS - self.digits.len();
        self.digits.push_str(&rest[..room.min(rest.len())]);
        Some(self)
    }

    fn into_text(self) -> String {
        let digits = if self.digits.is_empty() { "0" } else { &self.digits };
        format!("{}{digits}", if self.is_negative { "-" } else { "" })
    }
}
