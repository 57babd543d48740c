//! Support code for the derive's output. It can change in every release, and its name contains the version so
//! that no crate can depend on it.

mod as_dyn_error;
mod chains;
mod code_index;
mod collision;
mod join;
mod message;
mod name_index;
mod origin;
mod perfect_hash;
mod policies;
mod query;
mod recursion;
mod reserved;
pub mod row;
#[cfg(feature = "serde")]
mod serde_impls;
mod table;

pub use self::as_dyn_error::AsDynError;
pub use self::code_index::CodeIndex;
pub use self::collision::apart;
pub use self::join::{Joined, code_set, code_set_of, joined_set};
pub use self::name_index::NameIndex;
pub use self::origin::Origin;
pub use self::perfect_hash::PerfectHash;
pub use self::policies::{OneOf8, Policies};
pub use self::query::{
    Derived, Nested, Query, code, display, help, info, kind, name, outcome, position_of_code,
    position_of_name, retry_policy, summary,
};
pub use self::recursion::{AnyErrorWithCode, ContainsOnlyOtherErrors};
pub use self::reserved::unreserved;
#[cfg(feature = "json")]
pub(crate) use self::serde_impls::NUMBER;
#[cfg(feature = "serde")]
pub use self::serde_impls::{deserialize, serialize, serialize_name};
pub use self::table::{Table, filled};
pub use crate::info::Translation;
#[cfg(feature = "serde")]
pub use serde;

use crate::{CodeTable, FromCode, UnknownCode, UnknownName};

/// The value of a nested type that declares the code. A nested type with an `unknown` variant must not take
/// the codes that a later neighbor declares.
#[must_use]
pub fn declared<E: FromCode>(code: i32) -> Option<E> {
    E::CODES.get(code).and_then(|_| E::from_code(code))
}

/// `TryFrom<i32>` for every type that implements `FromCode`.
#[inline]
pub fn try_from_code<E: for<'a> BuiltFromCode<'a>>(code: i32) -> Result<E, UnknownCode> {
    E::for_code(code).ok_or(UnknownCode::new(code))
}

/// `FromStr` for every type that implements `FromCode`.
#[inline]
pub fn parse<E: for<'a> BuiltFromCode<'a>>(name: &str) -> Result<E, UnknownName> {
    E::for_name(name).ok_or(UnknownName::new())
}

/// `FromCode`, as the bound of the impls that are built on it.
///
/// In a type that contains itself, rustc reports each impl whose bounds lead back to that type, unless they
/// have a lifetime. With this one, it reports only the impl of [`ContainsOnlyOtherErrors`].
pub trait BuiltFromCode<'a>: Sized {
    fn for_code(code: i32) -> Option<Self>;

    fn for_declared_code(code: i32) -> Option<Self>;

    fn for_name(name: &str) -> Option<Self>;
}

impl<E: FromCode> BuiltFromCode<'_> for E {
    #[inline]
    fn for_code(code: i32) -> Option<Self> {
        E::from_code(code)
    }

    #[inline]
    fn for_declared_code(code: i32) -> Option<Self> {
        declared(code)
    }

    #[inline]
    fn for_name(name: &str) -> Option<Self> {
        E::from_name(name)
    }
}

/// Does not compile if the type's nested types clash. In a generic type, that is known only for an instance.
pub const fn checked<T: CodeTable>() {
    let _ = T::CODES;
}

/// Whether the type's own rows are also among those of `E`, as in `Wrapped<Wrapped<E>>`.
#[must_use]
pub const fn reaches<D: Derived, E: CodeTable>() -> bool {
    let mut index = 0;
    while index < E::CODES.tables.len() {
        if E::CODES.tables[index].origin.is_same(&D::TABLE.origin) {
            return true;
        }
        index += 1;
    }
    false
}
