//! Variants and structs without fields, in all three syntaxes.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    #[code(1, "UNIT_ONE")]
    One {},
    #[code(2, "UNIT_TWO")]
    Two(),
    #[code(3, "UNIT_THREE")]
    Three,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(4, "BRACES", impl(Display, Error, Serialize, Deserialize))]
pub struct Braces {}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(5, "PARENTHESES", impl(Display, Error, Serialize, Deserialize))]
pub struct Parentheses();

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(6, "NOTHING", impl(Display, Error, Serialize, Deserialize))]
pub struct Nothing;
