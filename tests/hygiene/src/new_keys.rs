//! Every key of a type, by fragments of a macro and under `#![no_implicit_prelude]`.

macro_rules! keys {
    ($vis:vis $name:ident: $code:literal, $old:literal, $word:literal, $first:literal, $last:literal) => {
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        #[code(const, range = $first..=$last, reserved(-3, $word))]
        #[code(impl(Display, Error, Serialize = name, Deserialize))]
        $vis enum $name {
            #[code($code, "NEW_KEYS", alias = $old)]
            New,
        }
    };
}

keys!(pub Keys: 7, -8, "OLD_KEYS", -9, 9);

pub mod fields {
    macro_rules! context {
        ($name:ident, $ty:ty) => {
            #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
            #[code(impl(From))]
            pub enum $name {
                Context(u8, #[code(transparent)] $ty),
                #[code(transparent)]
                Alone {
                    inner: $ty,
                },
            }
        };
    }

    context!(Fields, super::Keys);
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(without(FromStr, TryFrom, Into, inherent))]
pub enum Without {
    #[code(1, "WITHOUT_ONE")]
    One,
}

impl Without {
    pub const VARIANTS: () = ();
}
