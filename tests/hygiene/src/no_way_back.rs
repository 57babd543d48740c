//! Inner types that cannot be built from a code, so that the outer types only convert to codes.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize))]
pub enum OneWay {
    #[code(1, "ONE_WAY_ONE")]
    One(u8),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize))]
pub enum Outer {
    #[code(2, "OUTER_TWO")]
    Two,
    #[code(transparent)]
    OneWay(OneWay),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum WithUnknown {
    #[code(transparent)]
    Outer(::std::boxed::Box<Outer>),
    #[code(unknown)]
    Unknown(i32),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(transparent, impl(Display, Error, Serialize, Deserialize))]
pub struct Newtype(pub WithUnknown);
