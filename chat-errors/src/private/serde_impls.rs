use core::fmt;
use core::marker::PhantomData;

use serde::de::{DeserializeSeed, Error, MapAccess, Unexpected, Visitor};
use serde::{Deserializer, Serializer};

use super::BuiltFromCode;
use crate::ChatErrorCode;
use crate::info::UNDECLARED;

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

/// `Serialize = name`: the name in human-readable formats, the integer in others. An undeclared code is the
/// integer everywhere, for its name would not lead back to it.
///
/// # Errors
///
/// Only those of the serializer.
pub fn serialize_name<E: ChatErrorCode, S: Serializer>(
    error: &E,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match error.name() {
        name if serializer.is_human_readable() && name != UNDECLARED => {
            serializer.serialize_str(name)
        }
        _ => serialize(error, serializer),
    }
}

/// `Deserialize` for every type that a code makes: from the integer, or from a name or alias where
/// the format says which of them it holds.
///
/// # Errors
///
/// Says which code or name is unknown.
pub fn deserialize<'de, E: for<'a> BuiltFromCode<'a>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    let visitor = CodeOrName(PhantomData);
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_i32(visitor)
    }
}

const EXPECTED: &str = "a known error code or name";

/// The only name of the map that `serde_json` makes of a number, if its feature `arbitrary_precision` is on and
/// the number is no integer of 64 bits. The value is the number as text.
pub(crate) const NUMBER: &str = "$serde_json::private::Number";

struct CodeOrName<E>(PhantomData<E>);

impl<'de, E: for<'a> BuiltFromCode<'a>> Visitor<'de> for CodeOrName<E> {
    type Value = E;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_i64<D: Error>(self, number: i64) -> Result<E, D> {
        let code = i32::try_from(number).ok();
        code.and_then(E::for_code)
            .ok_or_else(|| D::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<D: Error>(self, number: u64) -> Result<E, D> {
        let code = i32::try_from(number).ok();
        code.and_then(E::for_code)
            .ok_or_else(|| D::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_i128<D: Error>(self, number: i128) -> Result<E, D> {
        let code = i32::try_from(number).ok();
        code.and_then(E::for_code).ok_or_else(|| unknown("integer", number))
    }

    fn visit_u128<D: Error>(self, number: u128) -> Result<E, D> {
        let code = i32::try_from(number).ok();
        code.and_then(E::for_code).ok_or_else(|| unknown("integer", number))
    }

    /// JavaScript has no integers, and some encoders write each number as a float.
    fn visit_f64<D: Error>(self, number: f64) -> Result<E, D> {
        let code = whole(number);
        code.and_then(E::for_code).ok_or_else(|| D::invalid_value(Unexpected::Float(number), &self))
    }

    fn visit_str<D: Error>(self, name: &str) -> Result<E, D> {
        E::for_name(name)
            // The keys of a JSON object, and formats without numbers, hold the code as text.
            .or_else(|| E::for_code(name.parse().ok()?))
            .ok_or_else(|| D::invalid_value(Unexpected::Str(name), &self))
    }

    /// Formats without texts hold a name as bytes.
    fn visit_bytes<D: Error>(self, name: &[u8]) -> Result<E, D> {
        match core::str::from_utf8(name) {
            Ok(name) => self.visit_str(name),
            Err(_) => Err(D::invalid_value(Unexpected::Bytes(name), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<E, A::Error> {
        let Ok(Some(true)) = map.next_key_seed(Text(|name: &str| name == NUMBER)) else {
            return Err(A::Error::invalid_type(Unexpected::Map, &self));
        };
        map.next_value_seed(Text(|digits: &str| {
            let code = digits.parse().ok().and_then(whole);
            code.and_then(E::for_code).ok_or_else(|| unknown("number", digits))
        }))?
    }
}

/// Reads a text without keeping it.
struct Text<F>(F);

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for Text<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<D: Error>(self, text: &str) -> Result<T, D> {
        Ok(self.0(text))
    }
}

/// The error for a number that [`Unexpected`] cannot hold.
fn unknown<D: Error>(what: &str, number: impl fmt::Display) -> D {
    D::custom(format_args!("invalid value: {what} `{number}`, expected {EXPECTED}"))
}

/// The `i32` that is this number, if there is one.
#[expect(clippy::cast_possible_truncation, reason = "a number that changes is not a code")]
fn whole(number: f64) -> Option<i32> {
    let code = number as i32;
    f64::from(code).total_cmp(&(number + 0.0)).is_eq().then_some(code)
}

#[cfg(test)]
mod tests {
    use serde::{Serialize, Serializer};

    use crate::{ChatError, ChatErrorCode, OrUnknown};

    /// What `impl(Serialize = name)` makes of an error.
    struct Named<E>(E);

    impl<E: ChatErrorCode> Serialize for Named<E> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            super::serialize_name(&self.0, serializer)
        }
    }

    #[test]
    fn a_name_is_written_where_people_read_it_and_leads_back() {
        let error = OrUnknown::Known(ChatError::GroupNotFound);
        let json = serde_json::to_string(&Named(error)).expect("JSON");
        assert_eq!(json, r#""GROUP_NOT_EXIST""#);
        assert_eq!(serde_json::from_str::<OrUnknown<ChatError>>(&json).expect("the same"), error);
        let bytes = postcard::to_stdvec(&Named(error)).expect("bytes");
        assert_eq!(bytes, postcard::to_stdvec(&605).expect("bytes"));
    }

    #[test]
    fn an_undeclared_code_is_written_as_its_number_for_it_to_lead_back() {
        let error = OrUnknown::<ChatError>::from(4711);
        let json = serde_json::to_string(&Named(error)).expect("JSON");
        assert_eq!(json, "4711");
        assert_eq!(serde_json::from_str::<OrUnknown<ChatError>>(&json).expect("the same"), error);
    }
}
