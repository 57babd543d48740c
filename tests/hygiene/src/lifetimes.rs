//! Lifetimes, on the type and on what is nested in it.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize))]
pub enum Borrowed<'a> {
    #[code(1, "BORROWED_ONE", retry)]
    One(&'a str),
    #[code(2, "BORROWED_TWO")]
    Two,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Serialize))]
pub enum Nested<'a, 'b: 'a> {
    #[code(transparent)]
    Borrowed(Borrowed<'a>),
    #[code(3, "NESTED_THREE")]
    Three(&'b str),
}

#[derive(::chat_errors::ChatErrorCode)]
#[code(transparent, impl(Serialize))]
pub struct Newtype<'a>(pub Nested<'a, 'static>);

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Serialize, Deserialize))]
pub enum Phantom<'a> {
    #[code(transparent)]
    Inner(Inner<'a>),
    #[code(unknown)]
    Unknown(i32),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Serialize, Deserialize))]
pub enum NamedCode<'code> {
    #[code(transparent)]
    Inner(Inner<'code>),
    #[code(transparent)]
    OfFunction(OfFunction),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Serialize, Deserialize))]
pub enum OfFunction {
    #[code(transparent)]
    HigherRanked(HigherRanked<for<'code> fn(&'code ())>),
    #[code(4, "LIFETIMES_FOUR")]
    Four,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Serialize))]
pub enum HigherRanked<T> {
    #[code(5, "LIFETIMES_FIVE")]
    Five(::core::marker::PhantomData<T>),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Serialize, Deserialize))]
pub enum Several<'code0, 'code1> {
    #[code(transparent)]
    First(Inner<'code0>),
    #[code(transparent)]
    Second(Inner<'code1>),
    #[code(transparent)]
    Third(Inner<'static>),
}

/// Implemented by hand, with a conversion from a code for every lifetime.
#[derive(::core::fmt::Debug)]
pub struct Inner<'a>(pub ::core::marker::PhantomData<&'a ()>);

impl ::chat_errors::ChatErrorCode for Inner<'_> {
    fn info(&self) -> ::chat_errors::CodeInfo {
        ::chat_errors::CodeInfo::unknown(0)
    }
}
impl ::chat_errors::CodeTable for Inner<'_> {
    const CODES: &'static ::chat_errors::CodeSet =
        <super::no_prelude::Plain as ::chat_errors::CodeTable>::CODES;
}
impl ::chat_errors::FromCode for Inner<'_> {
    fn from_code(_: i32) -> ::core::option::Option<Self> {
        ::core::option::Option::None
    }
    fn from_name(_: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::None
    }
}
impl ::core::fmt::Display for Inner<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("inner")
    }
}
