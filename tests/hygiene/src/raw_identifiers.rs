//! Raw identifiers in every place for a name.

#![expect(non_camel_case_types, non_upper_case_globals, reason = "keywords are lower case")]

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum r#enum {
    #[code(1, "RAW_ONE", retry)]
    r#type,
    #[code(2, "RAW_TWO")]
    r#Some,
    #[code(3, "RAW_THREE")]
    r#match,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error))]
pub enum r#struct<'r#a, r#dyn, const r#const: r#usize> {
    #[code(transparent)]
    r#enum { r#type: r#enum },
    #[code(transparent)]
    r#dyn(r#dyn),
    #[code(4, "RAW_FOUR", retry(multiplier = 3))]
    r#ref { r#in: &'r#a r#str },
}

type r#usize = ::core::primitive::usize;
type r#str = ::core::primitive::str;

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
pub enum r#fn {
    #[code(transparent)]
    r#enum(r#enum),
    #[code(unknown)]
    r#else { r#code: i32 },
}
