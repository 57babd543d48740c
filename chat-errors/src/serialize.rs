//! `Serialize` for the properties of an error, for tables, logs and clients.

use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

use crate::{
    __private, Backoff, ChatErrorCode, CodeInfo, ErrorKind, Idempotency, NextStep, OrUnknown,
    Outcome, RetryPolicy,
};

macro_rules! as_word {
    ($($type:ty),+) => {$(
        /// Writes the word of `as_str`.
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    )+};
}

as_word!(ErrorKind, Outcome, Idempotency);

/// An enum of words where one carries a backoff.
pub(crate) trait WithBackoff: Copy + 'static {
    const TYPE: &'static str;
    /// Every value, with the default backoff, in the order of declaration.
    const ALL: &'static [Self];
    /// Their words.
    const WORDS: &'static [&'static str];

    /// The value that carries this backoff.
    fn new(backoff: Backoff) -> Self;

    fn backoff(self) -> Option<Backoff>;

    fn as_str(self) -> &'static str;
}

macro_rules! with_backoff {
    ($($type:ident: $with:ident $(, $without:ident)+;)+) => {$(
        impl WithBackoff for $type {
            const TYPE: &'static str = stringify!($type);
            const ALL: &'static [Self] = &[Self::$with(Backoff::DEFAULT) $(, Self::$without)+];
            const WORDS: &'static [&'static str] =
                &[Self::$with(Backoff::DEFAULT).as_str() $(, Self::$without.as_str())+];

            fn new(backoff: Backoff) -> Self {
                Self::$with(backoff)
            }

            fn backoff(self) -> Option<Backoff> {
                self.backoff()
            }

            fn as_str(self) -> &'static str {
                self.as_str()
            }
        }

        #[doc = concat!(
            "Writes the word of `as_str`, and [`", stringify!($with), "`](Self::", stringify!($with),
            ") as an object with that word for its key and the backoff for its value. Binary formats \
            that number variants write the index in the order of declaration."
        )]
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize_with_backoff(*self, serializer)
            }
        }
    )+};
}

with_backoff! {
    RetryPolicy: Retry, AfterLogin, AfterFix, Never;
    NextStep: Wait, Done, LogIn, Fix, Confirm, GiveUp;
}

fn serialize_with_backoff<T: WithBackoff, S: Serializer>(
    value: T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let (word, backoff) = (value.as_str(), value.backoff());
    if serializer.is_human_readable() {
        let Some(backoff) = backoff else { return serializer.serialize_str(word) };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(word, &backoff)?;
        return map.end();
    }
    let index =
        T::WORDS.iter().zip(0..).find_map(|(other, index)| (*other == word).then_some(index));
    let index = index.unwrap_or_default();
    match backoff {
        Some(backoff) => serializer.serialize_newtype_variant(T::TYPE, index, word, &backoff),
        None => serializer.serialize_unit_variant(T::TYPE, index, word),
    }
}

/// The fields of a [`Backoff`], in order.
pub(crate) const BACKOFF_FIELDS: [&str; 4] =
    ["initial_backoff_ms", "max_backoff_ms", "multiplier", "max_attempts"];

/// Writes the bounds in whole milliseconds, as `initial_backoff_ms` and `max_backoff_ms`, then
/// `multiplier` and `max_attempts`. What is shorter than a millisecond is lost, and a bound of more than
/// `u64::MAX` milliseconds is written as that.
impl Serialize for Backoff {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let milliseconds =
            |bound: core::time::Duration| u64::try_from(bound.as_millis()).unwrap_or(u64::MAX);
        let mut row = serializer.serialize_struct("Backoff", 4)?;
        let [initial_backoff, max_backoff, multiplier, max_attempts] = BACKOFF_FIELDS;
        row.serialize_field(initial_backoff, &milliseconds(self.initial_backoff))?;
        row.serialize_field(max_backoff, &milliseconds(self.max_backoff))?;
        row.serialize_field(multiplier, &self.multiplier)?;
        row.serialize_field(max_attempts, &self.max_attempts)?;
        row.end()
    }
}

/// Writes the code.
impl<E: ChatErrorCode> Serialize for OrUnknown<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        __private::serialize(self, serializer)
    }
}

/// Writes a row that always has the same fields: those of the struct, with the policy as its word,
/// and beside it `backoff`, which is present only under `retry`. Translations are left out.
impl Serialize for CodeInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct("CodeInfo", 10)?;
        row.serialize_field("code", &self.code)?;
        row.serialize_field("name", self.name)?;
        row.serialize_field("aliases", self.aliases)?;
        row.serialize_field("code_aliases", self.code_aliases)?;
        row.serialize_field("summary", self.summary)?;
        row.serialize_field("help", &self.help)?;
        row.serialize_field("kind", &self.kind)?;
        row.serialize_field("retry_policy", self.retry_policy.as_str())?;
        row.serialize_field("backoff", &self.retry_policy.backoff())?;
        row.serialize_field("outcome", &self.outcome)?;
        row.end()
    }
}
