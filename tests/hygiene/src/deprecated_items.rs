//! Deprecated types, variants and fields: rustc warns users of them, not their declaration.

#[deprecated]
#[derive(::chat_errors::ChatErrorCode)]
pub enum Unit {
    #[deprecated(note = "no longer sent")]
    #[code(1, "UNIT_ONE", retry)]
    One,
    #[code(2, "UNIT_TWO")]
    Two,
}

#[derive(::chat_errors::ChatErrorCode)]
#[code(impl(Serialize))]
pub enum Data {
    #[deprecated]
    #[code(3, "DATA_THREE")]
    Three(u8),
    #[code(4, "DATA_FOUR")]
    Four {
        #[deprecated]
        field: u8,
    },
}

#[derive(::chat_errors::ChatErrorCode)]
#[code(impl(Serialize, Deserialize))]
pub enum Nested {
    #[deprecated]
    #[code(transparent)]
    Source {
        #[deprecated]
        source: super::no_prelude::Plain,
    },
    #[expect(deprecated, reason = "the only mention of the type that is the user's own")]
    #[code(transparent)]
    Unit(Unit),
    #[deprecated]
    #[code(unknown)]
    Unknown(#[deprecated] i32),
}

#[deprecated]
#[derive(::chat_errors::ChatErrorCode)]
#[code(5, "STRUCT")]
pub struct Struct(pub u8);

#[deprecated]
pub trait Bound {}

#[expect(deprecated, reason = "the only mention of the trait that is the user's own")]
#[derive(::chat_errors::ChatErrorCode)]
#[code(impl(Serialize))]
pub enum Bounded<T: Bound>
where
    T: Bound,
{
    #[code(6, "BOUNDED_SIX")]
    Six(T),
}

#[expect(deprecated, reason = "the only mention of the type that is the user's own")]
#[derive(::chat_errors::ChatErrorCode)]
#[code(transparent)]
pub struct Newtype(pub crate::deprecated_items::Unit);

#[derive(::chat_errors::ChatErrorCode)]
pub struct Context {
    #[expect(deprecated, reason = "the only mention of the type that is the user's own")]
    #[code(transparent)]
    pub unit: Unit,
    pub times: u8,
}
