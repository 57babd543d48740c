//! Unit variants of enums that are not `Copy`, one of them with a destructor.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Guard {
    #[code(1, "GUARD_ONE", retry)]
    One,
    #[code(2, "GUARD_TWO")]
    Two,
}

impl ::core::ops::Drop for Guard {
    fn drop(&mut self) {}
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested {
    #[code(transparent)]
    Guard(Guard),
    #[code(3, "NESTED_THREE")]
    Three,
    #[code(unknown)]
    Unknown(i32),
}

impl ::core::ops::Drop for Nested {
    fn drop(&mut self) {}
}

#[derive(::chat_errors::ChatErrorCode)]
#[code(transparent)]
pub struct Newtype(pub Guard);

#[must_use]
#[non_exhaustive]
#[derive(::chat_errors::ChatErrorCode)]
pub enum MustUse {
    #[non_exhaustive]
    #[code(4, "MUST_USE_FOUR")]
    Four,
    #[code(5, "MUST_USE_FIVE")]
    Five,
}
