//! Inherent items with the names of trait items.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested {
    #[code(1, "NESTED_ONE", retry)]
    One,
    #[code(transparent)]
    Unit(super::no_prelude::Plain),
    #[code(unknown)]
    Unknown(i32),
}

impl Nested {
    pub const CODES: () = ();
    pub const TABLE: () = ();
    pub const VARIANTS: () = ();

    pub fn answer(&self) {}
    pub fn code() {}
    pub fn fmt() {}
    pub fn from() {}
    pub fn from_code() {}
    pub fn from_name() {}
    pub fn from_str() {}
    pub fn help(self) {}
    pub fn info(&mut self) {}
    pub fn kind(&self) {}
    pub fn name(&self) {}
    pub fn outcome(&self) {}
    pub fn serialize(&self) {}
    pub fn source(&self) {}
    pub fn summary(&self) {}
}

#[derive(::chat_errors::ChatErrorCode)]
pub enum Unit {
    #[code(2, "UNIT_TWO", retry)]
    Two,
}

impl Unit {
    pub const CODES: () = ();
    pub const TABLE: () = ();

    pub fn code() {}
    pub fn from() {}
    pub fn info() {}
    pub fn try_from() {}
    pub fn nth() {}
}
