use core::fmt;
use core::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserializer, Serializer};

use crate::{ChatErrorCode, FromCode};

/// `Serialize` for every type with a code: the integer.
///
/// # Errors
///
/// Only those of the serializer.
pub fn serialize<E: ChatErrorCode, S: Serializer>(
    error: &E,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_i32(error.code())
}

/// `Deserialize` for every type that a code makes: from the integer, or from a name or alias where
/// the format tells which of them it holds.
///
/// # Errors
///
/// Says which code or name is unknown.
pub fn deserialize<'de, E: FromCode, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    let visitor = CodeOrName(PhantomData);
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_i32(visitor)
    }
}

struct CodeOrName<E>(PhantomData<E>);

impl<E: FromCode> Visitor<'_> for CodeOrName<E> {
    type Value = E;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a known error code or name")
    }

    fn visit_i64<D: Error>(self, number: i64) -> Result<E, D> {
        let code = i32::try_from(number).ok();
        code.and_then(E::from_code)
            .ok_or_else(|| D::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<D: Error>(self, number: u64) -> Result<E, D> {
        let code = i32::try_from(number).ok();
        code.and_then(E::from_code)
            .ok_or_else(|| D::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_str<D: Error>(self, name: &str) -> Result<E, D> {
        E::from_name(name)
            // The keys of a JSON object, and formats without numbers, hold the code as text.
            .or_else(|| E::from_code(name.parse().ok()?))
            .ok_or_else(|| D::invalid_value(Unexpected::Str(name), &self))
    }
}
