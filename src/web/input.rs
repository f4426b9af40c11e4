//! Reads a JavaScript value from the bytes that the npm package's JavaScript wrote. Whether the value is right is judged in
//! [`crate::read`], as for every source.
//!
//! A value starts with a tag (see [`crate::report::protocol`]). An object is written as the form's own fields, each with its
//! row and its value, and the unknown keys without their values. Objects and lists are written only where the form has them;
//! elsewhere only what they are.

use crate::field::{FieldId, Kind, Place};
use crate::read::{Actual, Decoded, Fault, Input};
use crate::rule::CellState;

use crate::report::protocol::{OBJECT_END, tag};

/// The bytes that are still to be read.
#[derive(Debug)]
pub struct Encoded<'a> {
    bytes: &'a [u8],
}

impl<'a> Encoded<'a> {
    pub fn new(bytes: &'a [u8]) -> Encoded<'a> {
        Encoded { bytes }
    }

    /// The next bytes. Past the end reads as zeros.
    #[inline(always)]
    fn take<const N: usize>(&mut self) -> [u8; N] {
        match self.bytes.split_first_chunk::<N>() {
            Some((taken, rest)) => {
                self.bytes = rest;
                *taken
            }
            None => [0; N],
        }
    }

    #[inline(always)]
    fn byte(&mut self) -> u8 {
        let [byte] = self.take();
        byte
    }

    pub fn u32(&mut self) -> u32 {
        u32::from_le_bytes(self.take())
    }

    pub fn text(&mut self) -> &'a str {
        let len = self.u32() as usize;
        let (text, rest) = self.bytes.split_at_checked(len).unwrap_or((&[], &[]));
        self.bytes = rest;
        // JavaScript writes UTF-8, and half of a surrogate pair as U+FFFD.
        std::str::from_utf8(text).unwrap_or("\u{FFFD}")
    }

    /// Reads a form.
    pub fn read_form(&mut self, to: &mut Decoded) {
        to.clear();
        self.read(to, Place::ROOT);
    }

    /// Reads the value of a place.
    pub fn read(&mut self, to: &mut Decoded, at: Place) {
        let value = match self.byte() {
            tag::FALSE => Input::Bool(false),
            tag::TRUE => Input::Bool(true),
            tag::NUMBER => Input::Number(f64::from_le_bytes(self.take())),
            tag::SMALL => Input::Number(f64::from(self.byte())),
            tag::TEXT => Input::Text(self.text()),
            tag::MOMENT => {
                Input::Moment { day: f64::from_le_bytes(self.take()), at: f64::from_le_bytes(self.take()) }
            }
            tag::OBJECT => return self.object(to, at),
            tag::TOO_LARGE => return to.fail(at, Fault::TooLarge),
            tag::ARRAY => return self.array(to, at),
            tag::LONG_TEXT => return self.long_text(to, at),
            _ => match Actual::ALL.get(usize::from(self.byte())) {
                Some(actual) => Input::Foreign(*actual),
                None => return self.refuse(to, at),
            },
        };
        to.take(at, value);
    }

    fn object(&mut self, to: &mut Decoded, at: Place) {
        if !matches!(to.kind(at), Kind::Group) {
            return self.refuse(to, at);
        }
        let parent = at.parent();
        loop {
            match self.byte() {
                OBJECT_END => break,
                row if to.values.schema.is_in(FieldId(row - 1), parent) => {
                    self.read(to, at.inside(FieldId(row - 1)))
                }
                // Not written by our JavaScript, which has the same fields.
                _ => return self.refuse(to, at),
            }
        }
        let count = u16::from_le_bytes(self.take());
        let mut unknown: Vec<i64> = (0..count).map(|_| to.values.keep(self.text())).collect();
        to.report_unknown(at, &mut unknown);
    }

    fn array(&mut self, to: &mut Decoded, at: Place) {
        let length = self.u32() as usize;
        let count = u16::from(self.byte());
        let (Some(f), Kind::List(list)) = (at.field_id(), to.kind(at)) else { return self.refuse(to, at) };
        if usize::from(count) != if length > list.max as usize { 0 } else { length } {
            return self.refuse(to, at);
        }
        for i in 0..count {
            let element = Place::element(f, i);
            to.set_all(element, CellState::Absent);
            self.read(to, element);
        }
        to.close_list(f, list, length);
    }

    /// Bytes that our JavaScript does not write: makes the place invalid, and reads no further.
    fn refuse(&mut self, to: &mut Decoded, at: Place) {
        self.bytes = &[];
        to.forget(at);
        to.fail(at, Fault::Type(Actual::Unreadable));
    }

    fn long_text(&mut self, to: &mut Decoded, at: Place) {
        let (count, number) = (self.u32() as usize, self.text());
        match to.kind(at) {
            Kind::Int { .. } => to.take(at, Input::Text(if number.is_empty() { "-" } else { number })),
            Kind::Group | Kind::List(_) | Kind::Bool => to.fail(at, Fault::Type(Actual::String)),
            _ => to.fail(at, Fault::Length(count)),
        }
    }
}
