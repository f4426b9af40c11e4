//! Writes bytes at compile time, and reads them.

use crate::field::{FieldId, FieldLayout};
use crate::rule::Categories;

use super::ROOM;

/// Writes bytes.
pub struct Packer {
    bytes: [u8; ROOM],
    length: usize,
}

impl Packer {
    pub const fn new() -> Packer {
        Packer { bytes: [0; ROOM], length: 0 }
    }
    pub const fn length(&self) -> usize {
        self.length
    }
    pub const fn byte(&self, at: usize) -> u8 {
        self.bytes[at]
    }

    pub const fn put(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }

    /// A whole number, seven bits to a byte (LEB128, zigzag), so that small ones of either sign take one byte.
    pub const fn int(&mut self, n: i64) {
        let mut rest = ((n << 1) ^ (n >> 63)) as u64;
        while rest >= 0x80 {
            self.put(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.put(rest as u8);
    }

    pub const fn text(&mut self, text: &str) {
        self.put(text.len() as u8);
        self.letters(text);
    }

    pub const fn letters(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            self.put(bytes[i]);
            i += 1;
        }
    }

    pub const fn f(&mut self, f: FieldId) {
        self.put(f.0);
    }
}

/// Reads bytes.
pub struct Unpacker {
    pub bytes: &'static [u8],
    /// The rest of the outline: keys with their marks.
    pub outline: &'static [u8],
    /// The layout of the fields that were read.
    pub rows: Vec<FieldLayout>,
    /// The object whose fields are being read.
    pub holder: u8,
    pub categories: Option<&'static Categories>,
}

impl Unpacker {
    /// The next byte. Past the end reads as zeros.
    #[inline(never)]
    pub fn byte(&mut self) -> usize {
        let (byte, rest) = self.bytes.split_first().unwrap_or((&0, &[]));
        self.bytes = rest;
        usize::from(*byte)
    }

    pub fn f(&mut self) -> FieldId {
        FieldId(self.byte() as u8)
    }

    #[inline(never)]
    pub fn int(&mut self) -> i64 {
        let (mut n, mut shift) = (0u64, 0);
        loop {
            let byte = self.byte();
            n |= (byte as u64 & 0x7F) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                return (n >> 1) as i64 ^ -((n & 1) as i64);
            }
        }
    }

    #[inline(never)]
    pub fn text(&mut self) -> &'static str {
        let length = self.byte();
        let (text, rest) = split(self.bytes, length);
        self.bytes = rest;
        text
    }

    pub fn all<T>(&mut self, read: fn(&mut Unpacker) -> T) -> &'static [T] {
        let count = self.byte();
        let mut all = Vec::with_capacity(count);
        while all.len() < count {
            let one = read(self);
            all.push(one);
        }
        all.leak()
    }
}

/// The variant of a number. Numbers out of range, which are never packed, give some variant.
pub fn variant<T: Copy>(all: &[T], index: usize) -> T {
    all[index % all.len()]
}

/// A text of so many bytes, and what follows it.
pub fn split(bytes: &'static [u8], length: usize) -> (&'static str, &'static [u8]) {
    let (text, rest) = bytes.split_at_checked(length).unwrap_or((&[], &[]));
    (std::str::from_utf8(text).unwrap_or_default(), rest)
}
