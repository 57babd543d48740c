//! Types, traits and modules with the names of the library's items.

#![expect(non_snake_case, reason = "one namespace is as good as the other")]

pub mod __private_0_1_0 {}
pub mod ErrorKind {}
pub trait ChatErrorCode {}
pub trait CodeTable {}
pub trait FromCode {}
pub struct RetryPolicy;
pub struct Outcome;
pub struct Backoff;
pub struct CodeInfo;
pub struct CodeSet;
pub struct Table;
pub struct Derived;
pub struct Query;
pub struct CodeIndex;
pub struct NameIndex;
pub struct PerfectHash;
pub struct Translation;
pub struct UnknownCode;
pub struct UnknownName;
pub const CODES: () = ();
pub const TABLE: () = ();
pub const VARIANTS: () = ();
pub static NAMES: () = ();
pub static SUMMARIES: () = ();
pub static HELPS: () = ();
pub static KINDS: () = ();
pub static OUTCOMES: () = ();
pub static POLICIES: () = ();
pub static POLICY_ROWS: () = ();
pub static ALIAS_ROWS: () = ();
pub static TRANSLATION_ROWS: () = ();
pub static TRANSLATIONS: () = ();

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    #[code(1, "UNIT_ONE", retry(max_backoff = "1m"), kind = Network, outcome = Applied)]
    One,
    #[code(2, "UNIT_TWO", alias = "UNIT_2", lang("de", summary = "zwei"))]
    Two,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested {
    #[code(transparent)]
    Unit(Unit),
    #[code(unknown)]
    Unknown(i32),
}
