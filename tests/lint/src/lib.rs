//! One type of each shape, public, with every impl on request.
//!
//! The manifest says which lints are forbidden; `forbid` also refuses any `allow` in the output.

use core::error::Error as Cause;
use core::num::ParseIntError;

// With these names in scope, the paths of the output could be shorter.
pub use chat_errors::ErrorKind::{Network, NotFound};
pub use chat_errors::{
    Backoff, ChatErrorCode, CodeInfo, CodeSet, CodeTable, ErrorKind, FromCode, Outcome,
    RetryPolicy, UnknownCode, UnknownName,
};

pub mod library {
    //! The library under another name.
    pub use chat_errors;
}

/// Unit variants only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    /// The WebSocket is closed.
    ///
    /// Open it again.
    #[code(1, "UNIT_ONE", retry, kind = Network)]
    One,
    /// The group does not exist.
    #[code(0x2, "UNIT_TWO", alias = "UNIT_2", alias = "UNIT_II", login, kind = NotFound, outcome = Unknown)]
    #[code(lang("de", summary = "die Gruppe gibt es nicht", help = "eine andere nehmen"))]
    Two,
    /// Negative, with every setting.
    #[code(-3, "UNIT_THREE")]
    #[code(retry(initial_backoff = "2s", max_backoff = "1m", multiplier = 3, max_attempts = 4))]
    Three,
    /// With some of the settings.
    #[code(100_000, "UNIT_FOUR", retry(multiplier = 3))]
    Four,
}

/// One unit variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize), crate = library::chat_errors)]
pub enum Single {
    /// Alone.
    #[code(10, "SINGLE_TEN", fix, kind = NotFound)]
    Ten,
}

/// Variants with data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize))]
pub enum Data {
    /// One field.
    #[code(20, "DATA_TWENTY", retry)]
    Twenty(u64),
    /// Two named fields.
    #[code(21, "DATA_TWENTY_ONE")]
    TwentyOne {
        /// One of them.
        left: u32,
        /// The other one.
        right: u32,
    },
    /// None.
    #[code(22, "DATA_TWENTY_TWO")]
    TwentyTwo,
    /// Another error.
    #[code(transparent)]
    Unit(Unit),
}

/// Nested errors that convert both ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested {
    /// Its own.
    #[code(30, "NESTED_THIRTY")]
    Thirty,
    /// One error.
    #[code(transparent)]
    Unit(Unit),
    /// Another error.
    #[code(transparent)]
    Single {
        /// The error.
        source: Single,
    },
}

/// Only nested errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum NestedOnly {
    /// An error.
    #[code(transparent)]
    Nested(Nested),
}

/// Undeclared codes too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unknown {
    /// Its own.
    #[code(40, "UNKNOWN_FORTY")]
    Forty,
    /// Another error.
    #[code(transparent)]
    Nested(GenericNewtype<UnknownOnly>),
    /// An undeclared code.
    #[code(unknown)]
    Unknown(i32),
}

/// Only an undeclared code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum UnknownOnly {
    /// The code.
    #[code(unknown)]
    Unknown {
        /// As received.
        code: i32,
    },
}

/// Parameters of every kind.
#[derive(Debug, Clone, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize))]
pub enum Generic<'a, T: Clone, U, const N: usize = 1>
where
    U: Clone,
{
    /// Borrowed.
    #[code(50, "GENERIC_FIFTY", never)]
    Fifty(&'a [T; N]),
    /// An error.
    #[code(transparent)]
    Inner(U),
    /// A box of an error.
    #[code(transparent)]
    Boxed(Box<U>),
}

/// Parameters, with conversions from codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum GenericBack<T> {
    /// Its own.
    #[code(60, "GENERIC_BACK_SIXTY")]
    Sixty,
    /// An error.
    #[code(transparent)]
    Inner(T),
    /// Its own, after a variant that can reach it.
    #[code(61, "GENERIC_BACK_SIXTY_ONE")]
    SixtyOne,
    /// An undeclared code.
    #[code(unknown)]
    Unknown(i32),
}

/// Causes.
#[derive(Debug, ChatErrorCode)]
#[code(impl(Display, Error, Serialize))]
pub enum Caused<E> {
    /// Beside other fields.
    #[code(90, "CAUSED_BESIDE")]
    Beside {
        /// What was read.
        line: usize,
        /// Why it could not be.
        source: ParseIntError,
    },
    /// A box, perhaps.
    #[code(91, "CAUSED_PERHAPS")]
    Perhaps(#[source] Option<Box<dyn Cause + Send + Sync>>),
    /// A parameter.
    #[code(92, "CAUSED_BY_PARAMETER")]
    Parameter {
        /// Why.
        source: E,
    },
}

/// Unit variants and a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum GenericUnit<const N: usize> {
    /// One.
    #[code(70, "GENERIC_UNIT_SEVENTY")]
    Seventy,
    /// Another one.
    #[code(71, "GENERIC_UNIT_SEVENTY_ONE")]
    SeventyOne,
}

/// A struct without fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(80, "STRUCT", retry, impl(Display, Error, Serialize, Deserialize))]
pub struct Struct;

/// A struct with fields.
#[derive(Debug, Clone, PartialEq, Eq, ChatErrorCode)]
#[code(81, "DATA_STRUCT", login, impl(Display, Error, Serialize))]
pub struct DataStruct<'a, T> {
    /// What it borrows.
    pub borrowed: &'a str,
    /// What it holds.
    pub held: T,
}

/// A newtype.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(transparent, impl(Display, Error, Serialize, Deserialize))]
pub struct Newtype(pub Nested);

/// A newtype of anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(transparent, impl(Display, Error, Serialize, Deserialize))]
pub struct GenericNewtype<T>(T);

/// A newtype of a private type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(transparent, impl(Display, Error, Serialize, Deserialize))]
pub struct Sealed(Hidden);

#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
enum Hidden {
    #[code(90, "HIDDEN_NINETY")]
    Ninety,
    #[code(unknown)]
    Unknown(i32),
}

/// A variant and a type that are deprecated.
#[deprecated]
#[derive(Debug, Clone, Copy, ChatErrorCode)]
#[code(impl(Serialize))]
pub enum Deprecated {
    /// No longer sent.
    #[deprecated]
    #[code(91, "DEPRECATED_NINETY_ONE")]
    NinetyOne(u8),
    /// Sent.
    #[code(92, "DEPRECATED_NINETY_TWO")]
    NinetyTwo {
        /// No longer set.
        #[deprecated]
        field: u8,
    },
}

/// Every key of a type of unit variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(const, range = 100..=199, reserved(150, 160..=169, "KEYS_OLD"))]
#[code(discriminants = independent, impl(Display, Error, Serialize = name, Deserialize))]
#[repr(u8)]
pub enum Keys {
    /// With old numbers.
    #[code(101, "KEYS_ONE", retry, alias = 11, alias = -12, alias = "KEYS_1")]
    One = 1,
    /// No longer sent.
    #[deprecated]
    #[code(102, "KEYS_TWO", kind = Success)]
    Two,
}

/// Nothing that another derive could write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
#[code(without(FromStr, TryFrom, Into, inherent))]
pub enum Bare {
    /// Alone.
    #[code(110, "BARE_TEN")]
    Ten,
}

/// Inner errors with context, and conversions from those without.
#[derive(Debug, Clone, PartialEq, Eq, ChatErrorCode)]
#[code(impl(Display, Error, From), reserved(7, "CONTEXT_OLD"))]
pub enum Context<'a, E: Cause + ChatErrorCode> {
    /// With a name beside it.
    Named {
        /// Which one.
        name: &'a str,
        /// Why.
        #[code(transparent)]
        inner: E,
    },
    /// Alone.
    #[code(transparent)]
    Unit(Unit),
}
