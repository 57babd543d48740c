use core::fmt;

use super::Table;
use crate::{ChatErrorCode, CodeInfo, ErrorKind, Outcome, RetryPolicy, UnknownCode};

/// What a derive says of its type; [`ChatErrorCode`] is answered from it.
pub trait Declaration {
    /// The type's own rows.
    const TABLE: &'static Table;

    /// Where the answer for this value stands.
    fn place(&self) -> Place<'_>;
}

/// Where the answer for a value stands.
pub enum Place<'a> {
    /// In the table, at this position.
    Row(usize),
    /// With the error in a `transparent` field.
    Inner(&'a (dyn ChatErrorCode + 'a)),
    /// Nowhere: the code is one that nobody declared.
    Unknown(i32),
}

macro_rules! accessors {
    ($($name:ident -> $type:ty = $column:ident;)+) => {$(
        #[inline(always)]
        pub fn $name<D: Declaration>(error: &D) -> $type {
            match error.place() {
                Place::Row(position) => D::TABLE.$column[position],
                Place::Inner(inner) => inner.$name(),
                Place::Unknown(code) => CodeInfo::unknown(code).$name,
            }
        }
    )+};
}

accessors! {
    code -> i32 = codes;
    name -> &'static str = names;
    summary -> &'static str = summaries;
    kind -> ErrorKind = kinds;
    retry_policy -> RetryPolicy = policies;
    outcome -> Outcome = outcomes;
}

#[inline(always)]
pub fn help<D: Declaration>(error: &D) -> Option<&'static str> {
    match error.place() {
        Place::Row(position) => D::TABLE.help(position),
        Place::Inner(inner) => inner.help(),
        Place::Unknown(_) => None,
    }
}

#[inline(always)]
pub fn info<D: Declaration>(error: &D) -> CodeInfo {
    match error.place() {
        Place::Row(position) => D::TABLE.info(position),
        Place::Inner(inner) => inner.info(),
        Place::Unknown(code) => CodeInfo::unknown(code),
    }
}

/// `Display` for `impl(Display)`, but for `transparent` variants, whose field has its own.
///
/// # Errors
///
/// Only those of the formatter.
pub fn display<D: Declaration>(error: &D, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match error.place() {
        Place::Row(position) => f.pad(D::TABLE.summaries[position]),
        Place::Inner(inner) => f.pad(inner.summary()),
        Place::Unknown(code) => fmt::Display::fmt(&UnknownCode::new(code), f),
    }
}
