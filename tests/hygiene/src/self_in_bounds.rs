//! `Self` in the bounds and fields of a type, which in `impl From<…> for i32` would be the integer.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize))]
pub enum Bounds<T: ::core::marker::Copy>
where
    Self: ::core::marker::Sized,
    ::std::vec::Vec<Self>: ::core::iter::IntoIterator<Item = Self>,
    <Self as Named>::Name: ::core::marker::Copy,
    <Self as Named>::Name: ::core::convert::From<<Self as Named>::Name>,
{
    #[code(1, "BOUNDS_ONE")]
    One(T),
    #[code(2, "BOUNDS_TWO")]
    Two(::std::boxed::Box<Self>),
}

pub trait Named {
    type Name;
}
impl<T> Named for T {
    type Name = u8;
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
pub enum Unit
where
    Self: ::core::marker::Sized,
{
    #[code(3, "UNIT_THREE")]
    Three,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Serialize))]
pub enum Recursive<T> {
    #[code(transparent)]
    Tagged(Tagged<T, Self>),
}

/// Its codes are those of the first parameter. The second does not matter.
#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Serialize))]
pub enum Tagged<T, U> {
    #[code(4, "TAGGED_FOUR")]
    Four(::core::marker::PhantomData<T>, ::core::marker::PhantomData<fn() -> U>),
}
