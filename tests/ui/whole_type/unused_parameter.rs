//! A parameter that is not used is rustc's to report, and nothing else is reported.

use chat_errors::{ChatError, ChatErrorCode};

#[derive(ChatErrorCode)]
pub enum Unit<T> { //~
    #[code(1, "ONE")]
    One,
    #[code(2, "TWO")]
    Two,
}

#[derive(Clone, Copy, ChatErrorCode)]
#[code(const, impl(Display))]
pub enum Const<'a> { //~
    #[code(1, "ONE")]
    One,
    #[code(2, "TWO")]
    Two,
}

#[derive(ChatErrorCode)]
#[code(impl(From))]
pub enum Nested<T> { //~
    #[code(transparent)]
    Chat(ChatError),
    #[code(-1001, "ONE")]
    One,
}

#[derive(ChatErrorCode)]
pub enum Two<T, U> { //~
    #[code(transparent)]
    Inner(T),
    #[code(1, "ONE")]
    One,
    #[code(unknown)]
    Unknown(i32),
}

#[derive(ChatErrorCode)]
#[code(1, "ONE")]
pub struct Struct<T>; //~

fn main() {}
