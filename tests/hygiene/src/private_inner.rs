//! Public types around private ones.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
enum Hidden {
    #[code(1, "HIDDEN_ONE")]
    One,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(transparent, impl(Display, Error, Serialize, Deserialize))]
pub struct Newtype(Hidden);

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(transparent, impl(Display, Error, Serialize, Deserialize))]
pub struct Generic<T>(Wrapper<T>);

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
enum Wrapper<T> {
    #[code(transparent)]
    Hidden(Hidden),
    #[code(transparent)]
    Other(T),
}

pub mod below {
    #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
    #[code(transparent)]
    pub struct Named {
        source: super::Hidden,
    }
}
