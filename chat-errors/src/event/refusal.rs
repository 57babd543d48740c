//! Why a text is not an event, in the words of `serde_json`.

use core::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};

use super::EXPECTED;
use crate::json;

/// The longest text that a message shows, in bytes.
const LONGEST_SHOWN: usize = 64;

/// # Errors
///
/// Says where the text ends to be UTF-8, unless there is a mistake before.
pub(super) fn utf8(json: &[u8]) -> Result<&str, serde_json::Error> {
    core::str::from_utf8(json).map_err(|_| {
        let before = json.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        mistake(before)
            .filter(|mistake| !mistake.is_eof())
            .unwrap_or_else(|| at_the_end_of(before, format_args!("invalid UTF-8")))
    })
}

/// Why a text is not an event, in the words of `serde_json`.
pub(super) fn refusal(json: &str) -> serde_json::Error {
    if let Some(mistake) = mistake(json) {
        return mistake;
    }
    let value = json.trim_ascii();
    let text = json::string(value).filter(|text| text.len() <= LONGEST_SHOWN);
    let found = match (value.as_bytes().first(), &text) {
        (Some(b'['), _) => Unexpected::Seq,
        (Some(b'"'), Some(text)) => Unexpected::Str(text),
        (Some(b'"'), None) => Unexpected::Other("string"),
        (Some(b'n'), _) => Unexpected::Other("null"),
        (Some(b't' | b'f'), _) => Unexpected::Bool(value == "true"),
        _ => match (value.parse(), value.parse()) {
            (Ok(number), _) => Unexpected::Signed(number),
            (_, Ok(number)) => Unexpected::Unsigned(number),
            _ => Unexpected::Other("number"),
        },
    };
    let before = &json[..json.len() - json.trim_ascii_start().len()];
    at_the_end_of(before, format_args!("invalid type: {found}, expected {EXPECTED}"))
}

/// A mistake in what follows this part of the text.
fn at_the_end_of(before: &str, mistake: fmt::Arguments<'_>) -> serde_json::Error {
    let mut lines = before.rsplit('\n');
    let column = lines.next().unwrap_or_default().len() + 1;
    let line = lines.count() + 1;
    // `serde_json` takes the place from the end of the message.
    serde::de::Error::custom(format_args!("{mistake} at line {line} column {column}"))
}

/// The first mistake in the syntax.
fn mistake(json: &str) -> Option<serde_json::Error> {
    let passed_over = serde_json::from_str::<IgnoredAny>(json).err()?;
    // `serde_json` has better names and places for mistakes in what it reads value by value. Other characters
    // as long as the halves of surrogate pairs keep it from stopping there.
    let without_halves = json.replace(r"\ud", r"\u0").replace(r"\uD", r"\u0");
    let read = serde_json::from_str::<Values>(&without_halves).err();
    // A number out of range, or a value nested too deep, is before the mistake, or where the text ends.
    let place = |mistake: &serde_json::Error| (mistake.line(), mistake.column());
    let is_limit = |read: &serde_json::Error| {
        place(read) < place(&passed_over) || passed_over.is_eof() && !read.is_eof()
    };
    read.filter(|read| !is_limit(read)).or(Some(passed_over))
}

/// A value that is read like a `Value` and not kept.
struct Values;

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Values {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self, A::Error> {
        while let Some(Self) = seq.next_element()? {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        while let Some((Self, Self)) = map.next_entry()? {}
        Ok(self)
    }
}
