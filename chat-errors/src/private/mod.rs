//! What the output of the derive calls. Its name carries the version, so that no crate can come to
//! depend on it: it changes without notice.

mod code_index;
mod collision;
mod name_index;
mod perfect_hash;
mod policies;
mod query;
#[cfg(feature = "serde")]
mod serde_impls;
mod table;

pub use self::code_index::CodeIndex;
pub use self::collision::{all_apart, codes_apart, names_apart};
pub use self::name_index::NameIndex;
pub use self::perfect_hash::PerfectHash;
pub use self::policies::{OneOf8, Policies};
pub use self::query::{
    Derived, Nested, Query, code, display, help, info, kind, name, outcome, position_of_code,
    position_of_name, retry_policy, summary,
};
#[cfg(feature = "serde")]
pub use self::serde_impls::{deserialize, serialize};
pub use self::table::{Table, filled};
pub use crate::info::Translation;
#[cfg(feature = "serde")]
pub use serde;

use crate::{CodeSet, FromCode, UnknownCode, UnknownName};

/// The set of a type with these types nested in it.
#[must_use]
pub const fn code_set<D: Derived>(nested: &'static [&'static CodeSet]) -> CodeSet {
    known_set(D::TABLE, nested)
}

/// The same, of the table that a type has whatever its parameters are.
#[must_use]
pub const fn known_set(table: &'static Table, nested: &'static [&'static CodeSet]) -> CodeSet {
    CodeSet { table, nested }
}

/// The value of a nested type that declares the code, so that one with an `unknown` variant does
/// not take what a later neighbor declares.
#[must_use]
pub fn declared<E: FromCode>(code: i32) -> Option<E> {
    E::CODES.get(code).and_then(|_| E::from_code(code))
}

/// `TryFrom<i32>` for every type that a code makes.
#[inline]
pub fn try_from_code<E: FromCode>(code: i32) -> Result<E, UnknownCode> {
    E::from_code(code).ok_or(UnknownCode::new(code))
}

/// `FromStr` for every type that a code makes.
#[inline]
pub fn parse<E: FromCode>(name: &str) -> Result<E, UnknownName> {
    E::from_name(name).ok_or(UnknownName::new())
}
