//! Impls of the user's own stay, and do not clash, if `without(…)` is wrong.

use std::str::FromStr;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(without = FromStr)] //~
pub enum Value {
    #[code(1, "A")]
    A,
}

impl FromStr for Value {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Ok(Self::A)
    }
}

#[derive(Debug, ChatErrorCode)]
#[code(without("TryFrom", Into))] //~
pub enum Quoted {
    #[code(1, "A")]
    A,
}

impl TryFrom<i32> for Quoted {
    type Error = ();

    fn try_from(_: i32) -> Result<Self, ()> {
        Ok(Self::A)
    }
}

impl From<Quoted> for i32 {
    fn from(_: Quoted) -> Self {
        1
    }
}

#[derive(Debug, ChatErrorCode)]
#[code(without(From))] //~
pub enum Lossless {
    #[code(1, "A")]
    A,
    #[code(unknown)]
    Unknown(i32),
}

impl From<i32> for Lossless {
    fn from(code: i32) -> Self {
        Self::Unknown(code)
    }
}

#[derive(Debug, ChatErrorCode)]
#[code(without(From))] //~
pub enum Fallible {
    #[code(1, "A")]
    A,
}

impl From<Fallible> for i32 {
    fn from(_: Fallible) -> Self {
        1
    }
}

fn main() {}
