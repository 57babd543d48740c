//! Nested types that mention the type's parameters in every way, and no type that contains itself.

pub trait Marker {}

pub trait Sub: Marker {
    type Err;
}

pub trait Object<T: ?::core::marker::Sized> {}

impl<T: ?::core::marker::Sized> Marker for dyn Object<T> {}
impl<T> Marker for fn(T) -> T {}
impl<T, const N: usize> Marker for [T; N] {}

#[derive(::chat_errors::ChatErrorCode)]
pub enum Leaf<T: Marker + ?::core::marker::Sized> {
    #[code(1, "NESTED_PARAMETERS_ONE")]
    One(::core::marker::PhantomData<T>),
}

#[derive(::chat_errors::ChatErrorCode)]
pub enum ByBound<T: Sub>
where
    T::Err: ::core::clone::Clone,
{
    #[code(transparent)]
    Leaf(Leaf<T>),
    #[code(transparent)]
    Boxed(::std::boxed::Box<Leaf<T>>),
    #[code(transparent)]
    Projected(T::Err),
}

#[derive(::chat_errors::ChatErrorCode)]
pub enum ByProjection<T: Sub<Err = ::chat_errors::ChatError>> {
    #[code(transparent)]
    Projected(<T as Sub>::Err),
}

#[derive(::chat_errors::ChatErrorCode)]
pub enum NamedAsItem<Item: ::core::iter::Iterator<Item = u8> + Marker> {
    #[code(transparent)]
    Leaf(Leaf<Item>),
}

#[derive(::chat_errors::ChatErrorCode)]
pub enum HigherRanked<T: for<'a> ::core::cmp::PartialEq<&'a u8> + Marker, I>
where
    for<'b> T: ::core::ops::Fn(&'b I) -> &'b I,
{
    #[code(transparent)]
    Leaf(Leaf<T>),
    #[code(2, "NESTED_PARAMETERS_TWO")]
    Two(I),
}

#[derive(::chat_errors::ChatErrorCode)]
pub enum SelfInBounds<T>
where
    T: ::core::convert::Into<Self> + Marker,
{
    #[code(transparent)]
    Leaf(Leaf<T>),
}

#[derive(::chat_errors::ChatErrorCode)]
pub enum InOtherTypes<T: 'static, const N: usize = 3, const C: char = 'x', const B: bool = true> {
    #[code(transparent)]
    InObject(Leaf<dyn Object<T>>),
    #[code(transparent)]
    InFunction(Leaf<fn(T) -> T>),
    #[code(transparent)]
    InArray(Leaf<[T; N]>),
    #[code(transparent)]
    Constants(Constants<C, B>),
}

#[derive(::chat_errors::ChatErrorCode)]
pub enum Constants<const C: char, const B: bool> {
    #[code(3, "NESTED_PARAMETERS_THREE")]
    Three,
}

#[derive(::chat_errors::ChatErrorCode)]
pub struct Lifetimes<'a, 'b: 'a, T: ?::core::marker::Sized + 'b> {
    #[code(transparent)]
    pub inner: ::chat_errors::ChatError,
    pub text: &'a &'b T,
}

#[derive(::chat_errors::ChatErrorCode)]
pub enum WithLifetimes<'x, 'y: 'x, T: 'y> {
    #[code(transparent)]
    One(Lifetimes<'x, 'y, T>),
    #[code(transparent)]
    Other(::std::boxed::Box<Lifetimes<'x, 'y, T>>),
}

pub mod of_the_same_name {
    #[derive(::chat_errors::ChatErrorCode)]
    pub enum WithLifetimes<'x, T> {
        #[code(transparent)]
        One(super::WithLifetimes<'x, 'x, T>),
        #[code(transparent)]
        Chat(::chat_errors::ChatError),
    }
}
