//! Other derives and their attributes on the same type.

#[derive(
    ::chat_errors::ChatErrorCode,
    ::core::clone::Clone,
    ::core::cmp::Eq,
    ::core::cmp::Ord,
    ::core::cmp::PartialEq,
    ::core::cmp::PartialOrd,
    ::core::default::Default,
    ::core::fmt::Debug,
    ::core::hash::Hash,
    ::core::marker::Copy,
    ::serde::Deserialize,
    ::serde::Serialize,
    ::thiserror::Error,
)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    #[default]
    #[error("the first")]
    #[serde(rename = "first")]
    #[code(1, "UNIT_ONE")]
    One,
    #[error("the second")]
    #[serde(skip)]
    #[code(2, "UNIT_TWO")]
    Two,
}

#[derive(::thiserror::Error, ::core::fmt::Debug, ::chat_errors::ChatErrorCode)]
pub enum Nested {
    #[error(transparent)]
    #[code(transparent)]
    Unit(#[from] Unit),
    #[error("with {field}")]
    #[code(3, "NESTED_THREE")]
    Three {
        field: u8,
        #[source]
        source: ::core::fmt::Error,
    },
}
