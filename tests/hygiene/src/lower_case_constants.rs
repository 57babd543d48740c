//! Constants in lower case: a binding of the same name would be a pattern for the constant, even with
//! a hygienic span.

#![expect(non_upper_case_globals, reason = "a binding is lower case")]

pub const code: () = ();
pub const codes: () = ();
pub const de: () = ();
pub const deserializer: () = ();
pub const e: () = ();
pub const err: () = ();
pub const error: () = ();
pub const f: () = ();
pub const field: () = ();
pub const fmt: () = ();
pub const formatter: () = ();
pub const from_code: () = ();
pub const from_name: () = ();
pub const help: () = ();
pub const index: () = ();
pub const info: () = ();
pub const inner: () = ();
pub const item: () = ();
pub const key: () = ();
pub const kind: () = ();
pub const len: () = ();
pub const name: () = ();
pub const names: () = ();
pub const nth: () = ();
pub const number: () = ();
pub const other: () = ();
pub const outcome: () = ();
pub const policy: () = ();
pub const position: () = ();
pub const result: () = ();
pub const row: () = ();
pub const s: () = ();
pub const self_: () = ();
pub const serializer: () = ();
pub const set: () = ();
pub const source: () = ();
pub const summary: () = ();
pub const table: () = ();
pub const text: () = ();
pub const this: () = ();
pub const value: () = ();
pub const variant: () = ();
pub const x: () = ();

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
