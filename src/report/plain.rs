//! Values in their plain spelling: as fixes of what was spelled otherwise, and to be handed on.

use crate::field::{Format, Kind, Place};
use crate::form::Form;
use crate::read::{Decoded, Fault, Plain};

#[cfg(feature = "engine")]
use super::datum::Datum;
use super::fix::{Fix, FixOp};
use super::params::may_be_mobile;
#[cfg(feature = "engine")]
use super::part::{Sent, Sink};
#[cfg(feature = "engine")]
use super::protocol::{ABSENT, LIST_END, PRESENT};
use super::value::{FormKind, Value, ValueKind};

/// What makes a value valid that is only spelled in another way: its plain spelling. A resident ID is never repeated,
/// nor a number that may be of a mobile phone.
pub fn plain_fix<'a>(form: &Form, decoded: &'a Decoded, fault: &Fault, place: Place) -> Option<Fix<'a>> {
    let is_private = matches!(form.schema.kind_at(place), Kind::Coded(Format::ResidentId));
    if is_private || !matches!(fault, Fault::Type(_) | Fault::Text(_) | Fault::Pattern(_) | Fault::Date(_)) {
        return None;
    }
    let plain = decoded.plain_at(place)?;
    if matches!(plain, Plain::Int(n) if may_be_mobile(n)) {
        return None;
    }
    let value = value(decoded, plain)?;
    Some(Fix { place, op: FixOp::Set, value: Some(value) })
}

fn value(decoded: &Decoded, plain: Plain) -> Option<Value<'_>> {
    Some(match plain {
        Plain::Absent => return None,
        Plain::Bool(is) => Value::Bool(is),
        Plain::Int(n) => Value::Int(n),
        Plain::Day(day) => Value::Day(day),
        Plain::LongTerm => Value::Kind(ValueKind::form(FormKind::LongTerm)),
        Plain::Instant(at) => Value::Instant(at),
        Plain::Text(kept) => Value::Text(decoded.values.kept(kept)),
    })
}

/// Sends the plain spelling of each value that was given in another one.
#[cfg(feature = "engine")]
pub fn send_plain(form: &Form, decoded: &Decoded, to: &mut impl Sink) {
    for spelled in &decoded.spelled {
        to.word(spelled.place.0);
        match value(decoded, spelled.plain) {
            Some(value) => {
                to.word(PRESENT);
                Datum { form, value }.send(to);
            }
            None => to.word(ABSENT),
        }
    }
    to.word(LIST_END);
}
