//! `#![no_implicit_prelude]` on the crate, and nothing imported.

#[derive(::chat_errors::ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
#[::core::prelude::v1::derive(::core::fmt::Debug)]
pub enum Plain {
    #[code(1001, "PLAIN_ONE", retry(initial_backoff = "2s"), kind = Network)]
    One,
    #[code(1002, "PLAIN_TWO", login, alias = "PLAIN_2", lang("de", summary = "zwei"))]
    Two,
}

#[derive(::chat_errors::ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
#[::core::prelude::v1::derive(::core::fmt::Debug)]
pub enum Nested {
    #[code(1003, "NESTED_THREE", fix)]
    Three,
    #[code(transparent)]
    Plain(Plain),
    #[code(unknown)]
    Unknown(::core::primitive::i32),
}

#[derive(::chat_errors::ChatErrorCode)]
#[code(impl(Display, Error, Serialize))]
#[::core::prelude::v1::derive(::core::fmt::Debug)]
pub enum Data {
    #[code(1004, "DATA_FOUR")]
    Four(::core::primitive::u8),
    #[code(1005, "DATA_FIVE")]
    Five { left: ::core::primitive::u8, right: ::core::primitive::u8 },
    #[code(transparent)]
    Nested { source: Nested },
}
