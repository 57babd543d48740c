//! Parameters with the names of items that the output defines or calls.

#![expect(
    non_camel_case_types,
    non_upper_case_globals,
    clippy::builtin_type_shadow,
    reason = "the names are the point"
)]

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Constants<
    const CODES: usize,
    const NAMES: usize,
    const SUMMARIES: usize,
    const TABLE: usize,
    const VARIANTS: usize,
    const code: usize,
    const from_code: usize,
> {
    #[code(1, "CONSTANTS_ONE", retry)]
    One,
    #[code(2, "CONSTANTS_TWO")]
    Two,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Types<'de, 'a, i32, str, Option, Result, Table, core, S: ?::core::marker::Sized, D> {
    #[code(transparent)]
    Integer(i32),
    #[code(transparent)]
    Text(str),
    #[code(transparent)]
    Option(Option),
    #[code(transparent)]
    Result(Result),
    #[code(transparent)]
    Table(Table),
    #[code(transparent)]
    Core(core),
    #[code(transparent)]
    Deserializer(D),
    #[code(transparent)]
    Phantom(Phantom<'de, 'a, S>),
}

#[derive(::chat_errors::ChatErrorCode)]
#[code(3, "PHANTOM", impl(Display, Error, Serialize))]
pub struct Phantom<'de, 'a, S: ?::core::marker::Sized> {
    pub de: ::core::marker::PhantomData<&'de ()>,
    pub a: ::core::marker::PhantomData<&'a S>,
}

impl<S: ?::core::marker::Sized> ::core::fmt::Debug for Phantom<'_, '_, S> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("Phantom")
    }
}
