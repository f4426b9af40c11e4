//! Reads a JavaScript value from the bytes in which the package's encoder hands it over: a
//! serde source as any other.
//!
//! A value is a tag and what follows it. Of an object only the form's own fields are handed over,
//! each as its row and its value, and the keys that the form does not have, without their values.

use core::fmt;

use serde::de::value::U64Deserializer;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::schema::decode::TOO_MANY;

/// The tags, as the encoder writes them.
pub mod tag {
    pub const FALSE: u8 = 0;
    pub const TRUE: u8 = 1;
    /// 8 bytes: a double.
    pub const NUMBER: u8 = 2;
    /// 1 byte: a small whole number.
    pub const SMALL: u8 = 3;
    /// 4 bytes of length, then UTF-8.
    pub const TEXT: u8 = 4;
    /// Entries of row + 1 and value, 0, then 2 bytes of count and that many texts without tags.
    pub const OBJECT: u8 = 5;
    /// 4 bytes of length, 1 byte of how many elements follow, then those.
    pub const ARRAY: u8 = 6;
    /// 4 bytes: the index of a kind of value, or 16 and the code points of a text too long to hand over.
    pub const FOREIGN: u8 = 7;
    /// An object with more keys than are read.
    pub const TOO_LARGE: u8 = 8;
}

/// A position in the bytes.
#[derive(Debug)]
pub struct Flat<'a> {
    bytes: &'a [u8],
}

impl<'a> Flat<'a> {
    pub fn new(bytes: &'a [u8]) -> Flat<'a> {
        Flat { bytes }
    }

    /// The next bytes; zeros where there are no more, which only an encoder at fault brings about.
    fn take<const N: usize>(&mut self) -> [u8; N] {
        match self.bytes.split_first_chunk::<N>() {
            Some((taken, rest)) => {
                self.bytes = rest;
                *taken
            }
            None => [0; N],
        }
    }

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
        // SAFETY: the encoder writes UTF-8, half a surrogate pair as U+FFFD; `text()` in encode.ts.
        unsafe { core::str::from_utf8_unchecked(text) }
    }
}

impl<'de> Deserializer<'de> for &mut Flat<'de> {
    type Error = Never;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        match self.byte() {
            tag::FALSE => visitor.visit_bool(false),
            tag::TRUE => visitor.visit_bool(true),
            tag::NUMBER => visitor.visit_f64(f64::from_le_bytes(self.take())),
            tag::SMALL => visitor.visit_u64(u64::from(self.byte())),
            tag::TEXT => visitor.visit_str(self.text()),
            tag::OBJECT => visitor.visit_map(Object { flat: self, unknown: None, too_large: false }),
            tag::TOO_LARGE => visitor.visit_map(Object { flat: self, unknown: Some(0), too_large: true }),
            tag::ARRAY => {
                let length = self.u32() as usize;
                let given = usize::from(self.byte());
                visitor.visit_seq(Array { flat: self, given, rest: length.saturating_sub(given) })
            }
            _ => {
                let code = U64Deserializer::new(u64::from(self.u32()));
                visitor.visit_newtype_struct(code)
            }
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Array<'a, 'de> {
    flat: &'a mut Flat<'de>,
    /// Elements that follow.
    given: usize,
    /// Elements past those, which the hint alone tells of: they may be very many.
    rest: usize,
}

impl<'de> SeqAccess<'de> for Array<'_, 'de> {
    type Error = Never;
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        if self.given == 0 {
            return Ok(None);
        }
        self.given -= 1;
        seed.deserialize(&mut *self.flat).map(Some)
    }
    fn size_hint(&self) -> Option<usize> {
        Some(self.given + self.rest)
    }
}

struct Object<'a, 'de> {
    flat: &'a mut Flat<'de>,
    /// Unknown keys that follow, once the known ones are read.
    unknown: Option<u16>,
    too_large: bool,
}

impl<'de> MapAccess<'de> for Object<'_, 'de> {
    type Error = Never;
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Never> {
        if core::mem::take(&mut self.too_large) {
            return seed.deserialize(U64Deserializer::new(TOO_MANY)).map(Some);
        }
        let left = match self.unknown {
            Some(left) => left,
            None => match self.flat.byte() {
                0 => u16::from_le_bytes(self.flat.take()),
                row => return seed.deserialize(U64Deserializer::new(u64::from(row) - 1)).map(Some),
            },
        };
        if left == 0 {
            self.unknown = Some(0);
            return Ok(None);
        }
        self.unknown = Some(left - 1);
        seed.deserialize(de::value::StrDeserializer::new(self.flat.text())).map(Some)
    }
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Never> {
        match self.unknown {
            None => seed.deserialize(&mut *self.flat),
            // An unknown key's value is not handed over.
            Some(_) => seed.deserialize(de::value::UnitDeserializer::new()),
        }
    }
}

/// The bytes are always read to the end.
#[derive(Debug)]
pub struct Never;

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter) -> fmt::Result {
        Ok(())
    }
}

impl core::error::Error for Never {}

impl de::Error for Never {
    fn custom<T: fmt::Display>(_: T) -> Never {
        Never
    }
}
