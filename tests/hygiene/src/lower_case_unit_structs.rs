//! Unit structs and tuple structs in lower case, which no binding may shadow.

#![expect(non_camel_case_types, reason = "a binding is lower case")]

pub struct code;
pub struct codes;
pub struct de;
pub struct deserializer(pub ());
pub struct e;
pub struct err;
pub struct error;
pub struct f(pub ());
pub struct field;
pub struct fmt;
pub struct formatter;
pub struct from_code(pub ());
pub struct from_name;
pub struct help;
pub struct index;
pub struct info(pub ());
pub struct inner;
pub struct item;
pub struct key;
pub struct kind(pub ());
pub struct len;
pub struct name;
pub struct names;
pub struct nth(pub ());
pub struct number;
pub struct other;
pub struct outcome;
pub struct position(pub ());
pub struct policy;
pub struct result;
pub struct row(pub ());
pub struct s;
pub struct self_;
pub struct serializer;
pub struct set(pub ());
pub struct source;
pub struct summary;
pub struct table;
pub struct text(pub ());
pub struct this;
pub struct value;
pub struct variant;
pub struct x(pub ());

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    #[code(1, "UNIT_ONE", retry)]
    One,
    #[code(2, "UNIT_TWO", login)]
    Two,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize))]
pub enum Data {
    #[code(3, "DATA_THREE")]
    Three(u8),
    #[code(4, "DATA_FOUR")]
    Four { field: u8 },
    #[code(transparent)]
    Unit(Unit),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested<T> {
    #[code(5, "NESTED_FIVE")]
    Five,
    #[code(transparent)]
    Unit { field: Unit },
    #[code(transparent)]
    Other(T),
    #[code(unknown)]
    Unknown(i32),
}
