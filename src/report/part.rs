//! How a part of a report is declared: once, for the JSON that serde writes, for the numbers that are sent to the npm
//! package's JavaScript, and for the TypeScript that is generated: the part's type, and the code that reads those numbers.

use super::protocol::{ABSENT, PRESENT};

/// Takes what is sent to JavaScript: *words*, which are numbers of 32 bits.
pub trait Sink {
    /// Sends a word.
    fn word(&mut self, word: u32);

    /// Sends a text that lives until the next call or longer.
    fn text(&mut self, text: &str);

    /// Sends a whole number of 64 bits, the lower half first.
    fn long(&mut self, n: i64) {
        self.word(n as u32);
        self.word((n >> 32) as u32);
    }
}

/// A TypeScript type.
#[derive(Debug)]
pub enum Type {
    /// A type by its name.
    Named(&'static str),
    /// An array.
    List(&'static Type),
}

/// How JavaScript reads what was sent, as TypeScript.
#[derive(Debug)]
pub enum Read {
    /// A value.
    Value {
        /// An expression that reads it.
        read: &'static str,
        /// An expression for what the report has, in which `$` stands for what was read.
        made: &'static str,
    },
    /// How many there are, then each.
    List(&'static Read),
    /// Whether there is one, then that one.
    Optional(&'static Read),
}

/// A type that a field of a part can have.
pub trait Part {
    /// Its type in TypeScript.
    const TYPE: Type;
    /// Whether the field may be left out.
    const OPTIONAL: bool = false;
    /// Whether the field is left out here.
    fn is_left_out(&self) -> bool {
        false
    }
}

/// A type that can be sent to JavaScript. Fields that JavaScript can work out by itself are not sent.
pub trait Sent: Part {
    /// How JavaScript reads it.
    const READ: Read;
    /// Sends it.
    fn send(&self, to: &mut impl Sink);
}

impl<T: Part> Part for Option<T> {
    const TYPE: Type = T::TYPE;
    const OPTIONAL: bool = true;
    fn is_left_out(&self) -> bool {
        self.is_none()
    }
}

/// Sends [`ABSENT`] if there is none, otherwise [`PRESENT`] and what there is.
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

/// Something that is so, and left out where it is not.
#[derive(Clone, Copy, Debug)]
pub struct Flag(pub bool);

impl Part for Flag {
    const TYPE: Type = Type::Named("true");
    const OPTIONAL: bool = true;
    fn is_left_out(&self) -> bool {
        !self.0
    }
}

/// Sends [`ABSENT`] where it is not so, otherwise [`PRESENT`].
impl Sent for Flag {
    const READ: Read = Read::Optional(&Read::Value { read: "true", made: "$" });
    fn send(&self, to: &mut impl Sink) {
        to.word(if self.0 { PRESENT } else { ABSENT });
    }
}

#[cfg(feature = "texts")]
impl serde::Serialize for Flag {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bool(self.0)
    }
}

/// A list whose parts are made one after the other while they are written or sent, so that it takes no memory.
#[derive(Clone, Copy, Debug)]
pub struct Each<T>(pub T);

/// What the parts of [`Each`] are made from.
pub trait Parts {
    /// A part.
    type Item: Sent;
    /// Makes the parts, in their order.
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

/// A part, as TypeScript is generated from it.
#[derive(Debug)]
pub struct Shape {
    /// The type's name.
    pub name: &'static str,
    /// The lines of its documentation.
    pub about: &'static [&'static str],
    /// Its fields, in the order in which they are written and sent.
    pub fields: &'static [FieldShape],
}

/// A field of a part, as TypeScript is generated from it.
#[derive(Debug)]
pub struct FieldShape {
    /// Its key.
    pub key: &'static str,
    /// The lines of its documentation.
    pub about: &'static [&'static str],
    /// Its type.
    pub ty: Type,
    /// Whether it may be left out.
    pub optional: bool,
    /// Where JavaScript has its value from.
    pub source: Source,
}

/// Where JavaScript has the value of a field from.
#[derive(Debug)]
pub enum Source {
    /// It is sent.
    Sent(Read),
    /// JavaScript works it out by this TypeScript expression, which may name what was read of fields that are sent.
    Known(&'static str),
    /// JavaScript works out the part as a whole.
    Whole,
}

/// Declares a part of a report: a struct, and what TypeScript is generated from.
///
/// A field is `sent`, or it is `known`: JavaScript works it out by the expression given. In a part that JavaScript works out
/// as a whole, a field is neither. The comments of a part and of its fields are also those of the generated type.
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
                #[doc = ""]
                #[doc = concat!("`", $key, "` in JSON.")]
                #[cfg_attr(feature = "texts", serde(rename = $key, skip_serializing_if = "Part::is_left_out"))]
                pub $field: $ty,
            )+
        }

        impl$(<$life>)? $name$(<$life>)? {
            /// The part, as TypeScript is generated from it.
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
