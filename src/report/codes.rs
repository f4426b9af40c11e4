//! The checks of format.

use crate::read::Fault;

/// A check of format, in the order of its id's code.
pub const FORMAT_IDS: [&str; 12] = [
    "format/type",
    "format/length",
    "format/enum",
    "format/pattern",
    "format/date",
    "format/checksum",
    "format/range",
    "format/unique",
    "format/too-large",
    "format/unknown-field",
    "format/required",
    "format/json",
];

/// The index of a fault's id in [`FORMAT_IDS`].
pub const fn fault_code(fault: &Fault) -> usize {
    match fault {
        Fault::Type(_) => 0,
        Fault::Length(_) => 1,
        Fault::Enum => 2,
        Fault::Pattern => 3,
        Fault::Date => 4,
        Fault::Checksum => 5,
        Fault::Range => 6,
        Fault::Unique => 7,
        Fault::TooLarge => 8,
        Fault::UnknownField { .. } => 9,
        Fault::Syntax { .. } => 11,
    }
}

/// The index of `format/required` in [`FORMAT_IDS`].
pub const REQUIRED: usize = 10;
