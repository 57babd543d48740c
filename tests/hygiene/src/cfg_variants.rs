//! Variants and fields that are compiled out, and others whose true `#[cfg]` the derive can see.

#![expect(clippy::non_minimal_cfg, reason = "true and false everywhere")]

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Variants {
    #[cfg(any())]
    #[code(1, "VARIANTS_ONE")]
    One,
    #[cfg(not(any()))]
    #[code(2, "VARIANTS_TWO")]
    Two,
    #[cfg(any())]
    #[code(3, "VARIANTS_THREE")]
    Three(Missing),
    #[code(4, "VARIANTS_FOUR", retry)]
    Four,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Fields<#[cfg(any())] T, #[cfg(all())] U> {
    #[code(transparent)]
    One(#[cfg(any())] Missing, #[cfg(all())] Variants),
    #[code(transparent)]
    Two {
        #[cfg(any())]
        missing: Missing,
        #[cfg(all())]
        source: U,
    },
    #[code(5, "FIELDS_FIVE")]
    Five(#[cfg(any())] Missing),
}
