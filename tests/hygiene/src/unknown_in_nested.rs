//! `unknown` variants on several levels and side by side.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum First {
    #[code(1, "FIRST_ONE")]
    One,
    #[code(unknown)]
    Unknown(i32),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Second {
    #[code(2, "SECOND_TWO")]
    Two,
    #[code(unknown)]
    Unknown { code: i32 },
}

/// No `unknown` of its own.
#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Both {
    #[code(transparent)]
    First(First),
    #[code(transparent)]
    Second(Second),
}

/// An `unknown` of its own above those of the nested types.
#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Own {
    #[code(unknown)]
    Unknown(i32),
    #[code(transparent)]
    Both(Both),
    #[code(3, "OWN_THREE")]
    Three,
}

/// Only an undeclared code.
#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Only {
    #[code(unknown)]
    Unknown(i32),
}
