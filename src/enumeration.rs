//! Enums with the list of their variants, and with ids.

/// Defines an enum with the list of all its variants, in the order of their numbers, and their ids, where they have some.
/// Both are made from the enum itself, so that neither can lack one; what the JavaScript side knows of the enum is generated
/// from them.
macro_rules! enumeration {
    (
        $(#[$about:meta])*
        $visible:vis enum $name:ident { $($(#[$attribute:meta])* $variant:ident = $id:literal,)+ }
    ) => {
        $(#[$about])*
        $visible enum $name { $($(#[$attribute])* $variant,)+ }

        impl $name {
            /// All of them, in the order of their numbers.
            pub const ALL: [$name; [$($id),+].len()] = [$($name::$variant),+];

            /// What it is called in reports and in the rulebook.
            pub const fn id(self) -> &'static str {
                match self { $($name::$variant => $id),+ }
            }
        }
    };
    (
        $(#[$about:meta])*
        $visible:vis enum $name:ident { $($(#[$attribute:meta])* $variant:ident,)+ }
    ) => {
        $(#[$about])*
        $visible enum $name { $($(#[$attribute])* $variant,)+ }

        impl $name {
            /// All of them, in the order of their numbers.
            pub const ALL: [$name; [$($name::$variant),+].len()] = [$($name::$variant),+];
        }
    };
}
pub(crate) use enumeration;
