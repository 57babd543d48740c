//! Codes and names that are duplicates only if a `cfg` is false, and attributes that exist only if
//! one is true.

#![expect(clippy::non_minimal_cfg, reason = "true and false everywhere")]

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[cfg_attr(all(), code(impl(Display, Error)))]
#[cfg_attr(any(), code(impl(Display), impl(Display), nonsense))]
pub enum Duplicates {
    #[code(1, "DUPLICATES_ONE", retry)]
    #[cfg(all())]
    One,
    #[code(1, "DUPLICATES_ONE", login)]
    #[cfg(any())]
    OtherOne,
    #[cfg_attr(all(), code(2, "DUPLICATES_TWO"))]
    #[cfg_attr(any(), code(1, "DUPLICATES_ONE"))]
    Two,
    #[cfg(any())]
    #[code(unknown)]
    Unknown(i32),
    #[cfg(any())]
    #[code(nonsense, "of", kind = whatever)]
    Nonsense,
}
