//! `?Sized` parameters, behind pointers and as the last field of a struct.

#[derive(::chat_errors::ChatErrorCode)]
#[code(impl(Display, Serialize))]
pub enum Behind<'a, T: ?::core::marker::Sized, U>
where
    U: ?::core::marker::Sized,
{
    #[code(1, "BEHIND_ONE", retry)]
    One(&'a T),
    #[code(2, "BEHIND_TWO")]
    Two(::std::boxed::Box<U>),
}

#[derive(::chat_errors::ChatErrorCode)]
#[code(3, "LAST", impl(Display, Serialize))]
pub struct Last<T: ?::core::marker::Sized> {
    pub first: u8,
    pub last: T,
}

pub trait Object<T: ?::core::marker::Sized> {}

#[derive(::chat_errors::ChatErrorCode)]
#[code(4, "LAST_OBJECT", impl(Display, Serialize))]
pub struct LastObject<T: ?::core::marker::Sized>(pub dyn Object<T> + ::core::marker::Send);

#[derive(::chat_errors::ChatErrorCode)]
#[code(transparent, impl(Display, Serialize, Deserialize))]
pub struct Newtype<T>(pub T)
where
    T: ?::core::marker::Sized;

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(transparent, impl(Display, Error, Serialize))]
pub struct Boxed<T: ?::core::marker::Sized>(pub ::std::boxed::Box<T>);
