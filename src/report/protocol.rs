//! The numbers that the npm package's wasm and its JavaScript use between them, unless they are those of an enum.
//! `pkg/src/boundary/protocol.ts` is generated from these and from the enums, so that nobody writes a number by hand.

use crate::report::codes::FormatCheck;

/// Defines a group of numbers, and the same as a list with their names and comments, from which TypeScript is generated.
macro_rules! numbers {
    ($(#[doc = $about:literal])+ $group:ident: $type:ty { $($(#[doc = $doc:literal])* $name:ident = $value:expr;)+ }) => {
        $(#[doc = $about])+
        pub mod $group {
            $($(#[doc = $doc])* pub const $name: $type = $value;)+
            /// The lines of the group's comment.
            pub const ABOUT: &[&str] = &[$($about),+];
            /// Each number with its name and the lines of its comment.
            pub const ALL: &[(&str, u32, &[&str])] = &[$((stringify!($name), $name as u32, &[$($doc),*])),+];
        }
    };
}

numbers! {
    /// What a value starts with, as the encoder writes it.
    tag: u8 {
        FALSE = 0;
        TRUE = 1;
        /// 8 bytes: a double.
        NUMBER = 2;
        /// 1 byte: a small whole number.
        SMALL = 3;
        /// 4 bytes of length, then UTF-8.
        TEXT = 4;
        /// Entries of row + 1 and value, `OBJECT_END`, then 2 bytes of count and that many texts without tags.
        OBJECT = 5;
        /// 4 bytes of length, 1 byte of how many elements follow, then those: all, or of a list that is too long none.
        ARRAY = 6;
        /// 1 byte: the kind of value.
        FOREIGN = 7;
        /// An object with more keys than are read, or more JSON text.
        TOO_LARGE = 8;
        /// A text longer than any field takes: 4 bytes of how many code points it has, then, as a text without a tag, the
        /// whole number that it spells, without leading zeros and cut off past every range; empty where it spells none.
        LONG_TEXT = 9;
        /// A moment that a `Date` names, two doubles: its day where the caller is, in days since 1970-01-01, and its instant, in
        /// milliseconds since 1970-01-01T00:00:00Z; NaN where it names none.
        MOMENT = 10;
    }
}

/// Stands where an object's next entry would: rows are written from 1 on.
pub const OBJECT_END: u8 = 0;

numbers! {
    /// What a parameter's or a fix's value starts with, as the engine writes it.
    param: u32 {
        /// 2 words: a whole number of 64 bits, the lower half first.
        INT = 0;
        /// 1 word.
        BOOL = 1;
        /// A text of the rulebook's: its address and its length.
        WORD = 2;
        /// Texts of the rulebook's, then `LIST_END`.
        CHOICES = 3;
        /// 2 words: days since 1970-01-01.
        DAY = 4;
        /// 2 words: milliseconds since 1970-01-01T00:00:00Z.
        INSTANT = 5;
        /// 1 word of how many follow: the indices of rules.
        RULES = 6;
        /// 1 word.
        PLACE = 7;
        /// Texts of the rulebook's, two by two: a key and its value; then `LIST_END`.
        PAIRS = 8;
        /// 1 word: the kind of value.
        KIND = 9;
        /// A text of the caller's: its address and its length.
        TEXT = 10;
    }
}

/// Stands where a list's next text would, or the next parameter's name: no text has this address.
pub const LIST_END: u32 = 0;

/// Stands where something may be that is not.
pub const ABSENT: u32 = 0;
/// Stands before something that might be absent.
pub const PRESENT: u32 = 1;

numbers! {
    /// Options by their bits.
    flag: u32 {
        DRAFT = 1;
        COERCE = 2;
        EXPLAIN = 4;
        /// Keys that the form does not have are passed over.
        IGNORE_UNKNOWN = 8;
        /// After the report: for each value that was given in another spelling than the plain one its place, then `PRESENT`
        /// and the plain one, or `ABSENT`; then `LIST_END`.
        PLAIN = 16;
    }
}

numbers! {
    /// How several numbers share a word.
    packing: u32 {
        /// An issue's code: a check of format's, or a rule's index past those. Above it is the operand of a rule that makes
        /// several issues.
        CODE_MASK = (1 << OPERAND_SHIFT) - 1;
        OPERAND_SHIFT = 16;
        /// What is said of a value: below this bit the phrase, above it what to enter.
        ENTRY_SHIFT = 8;
        /// Above this bit: how many characters the value is off by.
        BY_SHIFT = 16;
    }
}

// A code has room for every rule.
const _: () = assert!(FormatCheck::ALL.len() + u8::MAX as usize <= packing::CODE_MASK as usize);
