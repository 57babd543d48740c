//! Builds a JSON value from any data that serde can describe, and writes it to any format.

use alloc::string::{String, ToString};
use core::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::{Serialize, Serializer};
use serde_json::{Map, Number, Value};

use crate::__private::NUMBER;

/// Reads any value; what JSON does not have becomes what is nearest.
///
/// `Value`'s own `Deserialize` fails at bytes, 128-bit integers and keys that are not strings, which
/// JavaScript's values and binary formats have.
#[derive(Clone, Copy)]
struct AnyValue {
    /// Of an object. Its bytes are text, because formats without texts have names in bytes.
    is_name: bool,
}

impl<'de> DeserializeSeed<'de> for AnyValue {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(i64::try_from(value).map_or_else(|_| wide(&value), Value::from))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(u64::try_from(value).map_or_else(|_| wide(&value), Value::from))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    /// An array of numbers, as `serde_json` writes bytes.
    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Value, E> {
        Ok(match core::str::from_utf8(bytes) {
            Ok(name) if self.is_name => name.into(),
            _ => bytes.into(),
        })
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut array = alloc::vec::Vec::new();
        while let Some(value) = seq.next_element_seed(self)? {
            array.push(value);
        }
        Ok(array.into())
    }

    /// Without the feature `arbitrary_precision`, the name of its numbers is a name as any other.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        let object = fields(map)?;
        let number = object.get(NUMBER).and_then(Value::as_str).filter(|_| object.len() == 1);
        Ok(number.and_then(exact).unwrap_or_else(|| object.into()))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Value, A::Error> {
        let (name, variant) = data.variant_seed(self)?;
        let value = variant.newtype_variant_seed(self)?;
        Ok(Map::from_iter([(key(name), value)]).into())
    }
}

/// The fields of an object, with any keys.
pub(super) fn fields<'de, A: MapAccess<'de>>(mut map: A) -> Result<Map<String, Value>, A::Error> {
    let mut fields = Map::new();
    let (name, value) = (AnyValue { is_name: true }, AnyValue { is_name: false });
    while let Some((name, value)) = map.next_entry_seed(name, value)? {
        fields.insert(key(name), value);
    }
    Ok(fields)
}

fn key(name: Value) -> String {
    match name {
        Value::String(name) => name,
        other => other.to_string(),
    }
}

/// An integer that takes more than 64 bits: every digit if `serde_json` keeps them, or else the nearest `f64`.
fn wide(integer: &dyn ToString) -> Value {
    let digits = integer.to_string();
    exact(&digits).unwrap_or_else(|| digits.parse::<f64>().map_or(Value::Null, Value::from))
}

/// The number with every digit; `None` without the feature `arbitrary_precision`, or if it is no number.
fn exact(number: &str) -> Option<Value> {
    let keeps_every_digit = serde_json::from_str::<Number>("1e999").is_ok();
    let number = keeps_every_digit.then(|| serde_json::from_str::<Number>(number))?;
    number.ok().map(Value::Number)
}

/// Writes the fields of an object.
pub(super) fn write<S: Serializer>(
    fields: &Map<String, Value>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(fields.iter().map(|(name, value)| (name, Written(value))))
}

/// A value as a format of any kind has it.
struct Written<'a>(&'a Value);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            // With the feature `arbitrary_precision`, a number is a struct, which JSON alone has as a number.
            Value::Number(number) if !serializer.is_human_readable() => {
                if let Some(integer) = number.as_u64() {
                    serializer.serialize_u64(integer)
                } else if let Some(integer) = number.as_i64() {
                    serializer.serialize_i64(integer)
                } else if let Some(number) = number.as_f64() {
                    serializer.serialize_f64(number)
                } else {
                    number.serialize(serializer)
                }
            }
            Value::Array(values) => serializer.collect_seq(values.iter().map(Written)),
            Value::Object(fields) => write(fields, serializer),
            value => value.serialize(serializer),
        }
    }
}
