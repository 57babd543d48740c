use core::error::Error;
use core::fmt;
use core::str::FromStr;

use crate::{
    ChatErrorCode, CodeInfo, CodeSet, CodeTable, ErrorKind, FromCode, Idempotency, NextStep,
    Outcome, RetryPolicy, UnknownCode, UnknownName,
};

/// An error or an undeclared code: for a field that must accept codes of later versions.
///
/// An enum with an `unknown` variant needs no such wrapper, but [`ChatError`](crate::ChatError) has none. Every
/// number makes a value, and comes back unchanged; an old number, such as 55 for 800, as its row's:
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, OrUnknown};
///
/// let known = OrUnknown::from(605);
/// assert_eq!(known, OrUnknown::Known(ChatError::GroupNotFound));
///
/// let tomorrow = OrUnknown::<ChatError>::from(4711);
/// assert_eq!(tomorrow, OrUnknown::Unknown(4711));
/// assert_eq!(tomorrow.code(), 4711);
/// assert_eq!(tomorrow.to_string(), "unknown error code 4711");
/// ```
///
/// With the feature `serde`, it is written as the number, and read from the number, or from a name or
/// alias in formats that distinguish them. An unknown name fails, because it has no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OrUnknown<E> {
    /// An error with a row.
    Known(E),
    /// A code that `E` does not have.
    Unknown(i32),
}

impl<E> OrUnknown<E> {
    /// The error, or `None` if the code is unknown.
    ///
    /// ```
    /// use chat_errors::{ChatError, OrUnknown};
    ///
    /// assert_eq!(OrUnknown::from(605).known(), Some(ChatError::GroupNotFound));
    /// assert_eq!(OrUnknown::<ChatError>::from(4711).known(), None);
    /// ```
    #[must_use]
    pub fn known(self) -> Option<E> {
        match self {
            Self::Known(error) => Some(error),
            Self::Unknown(_) => None,
        }
    }
}

macro_rules! forward {
    ($($name:ident($($arg:ident: $type:ty)?) -> $output:ty;)+) => {
        impl<E: ChatErrorCode> ChatErrorCode for OrUnknown<E> {$(
            fn $name(&self $(, $arg: $type)?) -> $output {
                match self {
                    Self::Known(error) => error.$name($($arg)?),
                    Self::Unknown(code) => ChatErrorCode::$name(&UnknownCode::new(*code) $(, $arg)?),
                }
            }
        )+}
    };
}

forward! {
    info() -> CodeInfo;
    code() -> i32;
    name() -> &'static str;
    summary() -> &'static str;
    help() -> Option<&'static str>;
    kind() -> ErrorKind;
    retry_policy() -> RetryPolicy;
    outcome() -> Outcome;
    is_success() -> bool;
    is_retryable() -> bool;
    is_resendable() -> bool;
    next_step(call: Idempotency) -> NextStep;
    http_status() -> u16;
    grpc_code() -> i32;
}

impl<E: CodeTable> CodeTable for OrUnknown<E> {
    const CODES: &'static CodeSet = E::CODES;
}

/// Every code makes a value.
impl<E: FromCode> FromCode for OrUnknown<E> {
    fn from_code(code: i32) -> Option<Self> {
        Some(code.into())
    }

    fn from_name(name: &str) -> Option<Self> {
        E::from_name(name).map(Self::Known)
    }
}

impl<E: FromCode> From<i32> for OrUnknown<E> {
    fn from(code: i32) -> Self {
        E::from_code(code).map_or(Self::Unknown(code), Self::Known)
    }
}

impl<E: ChatErrorCode> From<OrUnknown<E>> for i32 {
    fn from(error: OrUnknown<E>) -> Self {
        error.code()
    }
}

impl<E: ChatErrorCode> From<&OrUnknown<E>> for i32 {
    fn from(error: &OrUnknown<E>) -> Self {
        error.code()
    }
}

/// Reads a name or alias, in exact case.
impl<E: FromCode> FromStr for OrUnknown<E> {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::from_name(name).ok_or(UnknownName::new())
    }
}

impl<E: fmt::Display> fmt::Display for OrUnknown<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(error) => error.fmt(f),
            Self::Unknown(code) => UnknownCode::new(*code).fmt(f),
        }
    }
}

/// Delegates to the known error, so its source is that error's source.
impl<E: Error> Error for OrUnknown<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Known(error) => error.source(),
            Self::Unknown(_) => None,
        }
    }
}
