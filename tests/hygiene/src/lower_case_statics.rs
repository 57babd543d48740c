//! Statics in lower case, which no binding may shadow.

#![expect(non_upper_case_globals, reason = "a binding is lower case")]

pub static code: () = ();
pub static codes: () = ();
pub static de: () = ();
pub static deserializer: () = ();
pub static e: () = ();
pub static err: () = ();
pub static error: () = ();
pub static f: () = ();
pub static field: () = ();
pub static fmt: () = ();
pub static formatter: () = ();
pub static from_code: () = ();
pub static from_name: () = ();
pub static help: () = ();
pub static index: () = ();
pub static info: () = ();
pub static inner: () = ();
pub static item: () = ();
pub static key: () = ();
pub static kind: () = ();
pub static len: () = ();
pub static name: () = ();
pub static names: () = ();
pub static nth: () = ();
pub static number: () = ();
pub static other: () = ();
pub static outcome: () = ();
pub static policy: () = ();
pub static position: () = ();
pub static result: () = ();
pub static row: () = ();
pub static s: () = ();
pub static self_: () = ();
pub static serializer: () = ();
pub static set: () = ();
pub static source: () = ();
pub static summary: () = ();
pub static table: () = ();
pub static text: () = ();
pub static this: () = ();
pub static value: () = ();
pub static variant: () = ();
pub static x: () = ();

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
