//! `Serialize` for what is known of a code, for tables and logs.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::{Backoff, CodeInfo, ErrorKind, Outcome, RetryPolicy};

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

as_word!(ErrorKind, RetryPolicy, Outcome);

/// Writes the bounds in whole milliseconds, as `initial_backoff_ms` and `max_backoff_ms`, then
/// `multiplier` and `max_attempts`.
impl Serialize for Backoff {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let milliseconds =
            |bound: core::time::Duration| u64::try_from(bound.as_millis()).unwrap_or(u64::MAX);
        let mut row = serializer.serialize_struct("Backoff", 4)?;
        row.serialize_field("initial_backoff_ms", &milliseconds(self.initial_backoff))?;
        row.serialize_field("max_backoff_ms", &milliseconds(self.max_backoff))?;
        row.serialize_field("multiplier", &self.multiplier)?;
        row.serialize_field("max_attempts", &self.max_attempts)?;
        row.end()
    }
}

/// Writes a row that always has the same fields: those of the struct, with the policy as its word,
/// and beside it `backoff`, which is none but under `retry`. Translations are left out.
impl Serialize for CodeInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct("CodeInfo", 9)?;
        row.serialize_field("code", &self.code)?;
        row.serialize_field("name", self.name)?;
        row.serialize_field("aliases", self.aliases)?;
        row.serialize_field("summary", self.summary)?;
        row.serialize_field("help", &self.help)?;
        row.serialize_field("kind", &self.kind)?;
        row.serialize_field("retry_policy", &self.retry_policy)?;
        row.serialize_field("backoff", &self.retry_policy.backoff())?;
        row.serialize_field("outcome", &self.outcome)?;
        row.end()
    }
}
