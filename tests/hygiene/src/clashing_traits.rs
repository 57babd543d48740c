//! Traits that every type implements, with the method names that the output defines or calls.

#![expect(clippy::wrong_self_convention, reason = "the names are the point")]

macro_rules! clashing {
    ($($name:ident)+) => {
        pub trait ByReference {
            $(fn $name(&self) {})+
        }
        impl<T: ?::core::marker::Sized> ByReference for T {}

        pub trait ByValue: ::core::marker::Sized {
            $(fn $name(self) {})+
        }
        impl<T> ByValue for T {}

        pub trait Associated {
            $(fn $name() {})+
        }
        impl<T: ?::core::marker::Sized> Associated for T {}
    };
}

mod by_reference {
    clashing! {
        answer code codes eq fmt from from_code from_name from_str help info is_retryable kind map name
        ok_or or_else outcome position_of_code position_of_name retry_policy serialize source summary
        try_from unwrap_or_else
    }
}
pub use by_reference::{Associated, ByReference, ByValue};

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    #[code(1, "UNIT_ONE", retry)]
    One,
    #[code(2, "UNIT_TWO", login)]
    Two,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize))]
pub enum Data {
    #[code(3, "DATA_THREE")]
    Three(u8),
    #[code(4, "DATA_FOUR")]
    Four { field: u8 },
    #[code(transparent)]
    Unit(Unit),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested<T> {
    #[code(5, "NESTED_FIVE")]
    Five,
    #[code(transparent)]
    Unit { field: Unit },
    #[code(transparent)]
    Other(T),
    #[code(unknown)]
    Unknown(i32),
}
