//! Types with the names of primitive types.

#![expect(non_camel_case_types, reason = "primitive types are named so")]

pub struct bool;
pub struct char;
pub struct f64;
pub struct i32;
pub struct i64;
pub struct isize;
pub struct str;
pub struct u8;
pub struct u16;
pub struct u32;
pub struct u64;
pub struct usize;

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    #[code(-1, "UNIT_MINUS_ONE", retry(multiplier = 3, max_attempts = 4), alias = "UNIT_NEGATIVE")]
    MinusOne,
    #[code(70_000, "UNIT_SEVENTY_THOUSAND", lang("de", summary = "siebzigtausend"))]
    SeventyThousand,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested {
    #[code(transparent)]
    Unit(Unit),
    #[code(unknown)]
    Unknown(::core::primitive::i32),
}
