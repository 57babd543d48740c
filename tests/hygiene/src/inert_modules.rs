//! The user's own empty `mod core`, `mod std` and the like.

pub mod alloc {}
pub mod chat_errors {}
pub mod core {}
pub mod serde {}
pub mod std {}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    #[code(1, "UNIT_ONE", retry)]
    One,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested {
    #[code(transparent)]
    Unit(Unit),
    #[code(unknown)]
    Unknown(::core::primitive::i32),
}
