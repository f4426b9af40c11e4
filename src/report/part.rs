//! How a part of a report is declared: once, for JSON (serde), for the words that the package's JavaScript reads, and for
//! the type and the reader that are generated for JavaScript.

use super::protocol::{ABSENT, PRESENT};

/// Takes what is sent to JavaScript, as words of 32 bits.
pub trait Sink {
    fn word(&mut self, word: u32);

    /// A text that lasts as long as the program, or until the next call.
    fn text(&mut self, text: &str);

    /// A whole number of 64 bits, the lower half first.
    fn long(&mut self, n: i64) {
        self.word(n as u32);
        self.word((n >> 32) as u32);
    }
}

/// A type in JavaScript.
#[derive(Debug)]
pub enum Type {
    Named(&'static str),
    List(&'static Type),
}

/// How JavaScript reads what was sent, in TypeScript.
#[derive(Debug)]
pub enum Read {
    /// An expression that reads, and one that makes what the report has of it; `$` is what was read.
    Value { read: &'static str, made: &'static str },
    /// How many there are, then each.
    List(&'static Read),
    /// Whether there is one, then that.
    Optional(&'static Read),
}

/// What can be a field of a part.
pub trait Part {
    const TYPE: Type;
    /// Whether it may be left out.
    const OPTIONAL: bool = false;
    /// Whether it is left out.
    fn is_left_out(&self) -> bool {
        false
    }
}

/// A field that is sent. What JavaScript knows already is not.
pub trait Sent: Part {
    const READ: Read;
    fn send(&self, to: &mut impl Sink);
}

impl<T: Part> Part for Option<T> {
    const TYPE: Type = T::TYPE;
    const OPTIONAL: bool = true;
    fn is_left_out(&self) -> bool {
        self.is_none()
    }
}

/// [`ABSENT`] where there is none; else [`PRESENT`], then what there is.
impl<T: Sent> Sent for Option<T> {
    const READ: Read = Read::Optional(&T::READ);
    fn send(&self, to: &mut impl Sink) {
        to.word(if self.is_some() { PRESENT } else { ABSENT });
        if let Some(value) = self {
            value.send(to);
        }
    }
}

impl Part for bool {
    const TYPE: Type = Type::Named("boolean");
}

impl Sent for bool {
    const READ: Read = Read::Value { read: "nextWord() !== 0", made: "$" };
    fn send(&self, to: &mut impl Sink) {
        to.word(u32::from(*self));
    }
}

/// Parts that are made one after the other, as they are written or sent.
#[derive(Clone, Copy, Debug)]
pub struct Each<T>(pub T);

/// What [`Each`] takes.
pub trait Parts {
    type Item: Sent;
    fn parts(&self) -> impl ExactSizeIterator<Item = Self::Item>;
}

impl<T: Parts> Part for Each<T> {
    const TYPE: Type = Type::List(&T::Item::TYPE);
}

impl<T: Parts> Sent for Each<T> {
    const READ: Read = Read::List(&T::Item::READ);
    fn send(&self, to: &mut impl Sink) {
        let parts = self.0.parts();
        to.word(parts.len() as u32);
        parts.for_each(|part| part.send(to));
    }
}

#[cfg(feature = "texts")]
impl<T: Parts<Item: serde::Serialize>> serde::Serialize for Each<T> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.parts())
    }
}

/// What is generated from a part.
#[derive(Debug)]
pub struct Shape {
    pub name: &'static str,
    /// Lines of documentation.
    pub about: &'static [&'static str],
    /// In the order in which they are written and sent.
    pub fields: &'static [FieldShape],
}

/// A field of a part, for JavaScript.
#[derive(Debug)]
pub struct FieldShape {
    pub key: &'static str,
    pub about: &'static [&'static str],
    pub ty: Type,
    pub optional: bool,
    pub source: Source,
}

/// Where JavaScript has a field's value from.
#[derive(Debug)]
pub enum Source {
    Sent(Read),
    /// An expression in TypeScript, which may name what was read for the fields that are sent.
    Known(&'static str),
    /// The part as a whole is known.
    Whole,
}

/// Declares a part of a report. A field is `sent`, or it is `known` to JavaScript by an expression; neither, where the part
/// is known as a whole.
macro_rules! part {
    (
        $(#[doc = $about:literal])+
        $name:ident $(<$life:lifetime>)? $(read $reader:literal)? {
            $($(#[doc = $said:literal])* $field:ident $key:literal: $ty:ty $(, $how:ident $(($known:literal))?)?;)+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug)]
        #[cfg_attr(feature = "texts", derive(serde::Serialize))]
        pub struct $name $(<$life>)? {
            $(
                $(#[doc = $said])*
                #[cfg_attr(feature = "texts", serde(rename = $key, skip_serializing_if = "Part::is_left_out"))]
                pub $field: $ty,
            )+
        }

        impl$(<$life>)? $name$(<$life>)? {
            pub const SHAPE: Shape = Shape {
                name: stringify!($name),
                about: &[$($about),+],
                fields: &[$(FieldShape {
                    key: $key,
                    about: &[$($said),*],
                    ty: <$ty as Part>::TYPE,
                    optional: <$ty as Part>::OPTIONAL,
                    source: part!(@source $ty $(, $how $(($known))?)?),
                }),+],
            };
        }

        impl$(<$life>)? Part for $name$(<$life>)? {
            const TYPE: Type = Type::Named(stringify!($name));
        }

        impl$(<$life>)? Sent for $name$(<$life>)? {
            const READ: Read = Read::Value { read: part!(@reader $name $($reader)?), made: "$" };
            fn send(&self, to: &mut impl Sink) {
                $(part!(@send self.$field, to $(, $how)?);)+
            }
        }
    };
    (@reader $name:ident) => { concat!("read", stringify!($name), "(of)") };
    (@reader $name:ident $reader:literal) => { $reader };
    (@source $ty:ty, sent) => { Source::Sent(<$ty as Sent>::READ) };
    (@source $ty:ty, known($known:literal)) => { Source::Known($known) };
    (@send $value:expr, $to:ident, sent) => { $value.send($to) };
    (@source $ty:ty) => { Source::Whole };
    (@send $value:expr, $to:ident, known) => {};
    (@send $value:expr, $to:ident) => { let _ = &$to; };
}
pub(super) use part;
