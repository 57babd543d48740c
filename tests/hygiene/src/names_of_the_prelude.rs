//! Types, traits, variants and functions with names from the prelude.

pub type Result = ::core::result::Result<(), Error>;
pub type Box = ();
pub type String = ();
pub type Vec = ();
pub struct Option;
pub enum Bool {
    Some,
    None,
    Ok,
    Err,
}
pub use Bool::{Err, None, Ok, Some};
pub trait From {}
pub trait Into {}
pub trait TryFrom {}
pub trait FromStr {}
pub trait Sized {}
pub trait Copy {}
pub trait Default {}
pub trait Iterator {}
pub trait Display {}
pub trait Debug {}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Error {
    #[code(1, "ERROR_ONE", retry)]
    One,
    #[code(2, "ERROR_TWO")]
    Two,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested<T> {
    #[code(transparent)]
    Error(Error),
    #[code(transparent)]
    Other(T),
    #[code(unknown)]
    Unknown(::core::primitive::i32),
}
