//! Constant parameters, with defaults and of several types.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit<const N: usize = 3, const B: bool = { 1 < 2 }> {
    #[code(1, "UNIT_ONE", retry)]
    One,
    #[code(2, "UNIT_TWO")]
    Two,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested<const N: usize> {
    #[code(transparent)]
    Parameter(Unit<N, true>),
    #[code(transparent)]
    Other(Other<{ 1 + 2 }, 'x'>),
    #[code(unknown)]
    Unknown(i32),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Other<const N: i64, const C: char> {
    #[code(3, "OTHER_THREE")]
    Three,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(4, "STRUCT", impl(Display, Error, Serialize))]
pub struct Struct<const N: usize>(pub [u8; N]);

pub const FOUND: bool = Unit::<7, false>::from_code(2).is_some();

/// A type that has the name of a constant parameter.
pub mod named_like_a_type {
    pub struct N;

    #[derive(::chat_errors::ChatErrorCode)]
    #[code(impl(Display, Serialize))]
    pub enum Inner<const N: usize> {
        #[code(5, "NAMED_FIVE")]
        Five,
    }

    #[derive(::chat_errors::ChatErrorCode)]
    #[code(impl(Display, Serialize))]
    pub enum Outer<E, const N: usize> {
        #[code(transparent)]
        Inner(Inner<{ N }>),
        #[code(6, "NAMED_SIX")]
        Six([E; N]),
    }
}
