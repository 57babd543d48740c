//! Structs of every shape.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(1, "UNIT", retry, impl(Display, Error, Serialize, Deserialize))]
pub struct Unit;

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(2, "TUPLE", login, impl(Display, Error, Serialize))]
pub struct Tuple(pub u8, pub u16);

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(3, "NAMED", impl(Display, Error, Serialize))]
pub struct Named<'a, T: ?::core::marker::Sized> {
    pub code: &'a T,
    pub name: u8,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(transparent, impl(Display, Error, Serialize, Deserialize))]
pub struct Newtype(Unit);

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(transparent, impl(Display, Error, Serialize, Deserialize))]
pub struct NamedNewtype {
    source: Newtype,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(transparent, impl(Display, Error, Serialize, Deserialize))]
pub struct Generic<T>(pub T);

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(4, "ONE_FIELD", impl(Display, Error, Serialize))]
pub struct OneField(pub Unit);
