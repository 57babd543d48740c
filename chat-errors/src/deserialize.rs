//! `Deserialize` for the properties of an error, so that a client can read what a service sent.

use core::fmt;
use core::marker::PhantomData;
use core::str;
use core::time::Duration;

use serde::de::{
    DeserializeSeed, EnumAccess, Error, Expected, IgnoredAny, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde::{Deserialize, Deserializer};

use crate::serialize::{BACKOFF_FIELDS, WithBackoff};
use crate::{
    __private, Backoff, ErrorKind, FromCode, Idempotency, NextStep, OrUnknown, Outcome, RetryPolicy,
};

/// Reads the word of `as_str`. A word that is not known here, such as one of a later version, reads as
/// [`ErrorKind::Unknown`].
impl<'de> Deserialize<'de> for ErrorKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Word;

        impl Visitor<'_> for Word {
            type Value = ErrorKind;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the word of a kind")
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<ErrorKind, E> {
                Ok(word.parse().unwrap_or(ErrorKind::Unknown))
            }

            fn visit_bytes<E: Error>(self, word: &[u8]) -> Result<ErrorKind, E> {
                let word = text(word, &self)?;
                self.visit_str(word)
            }
        }

        deserializer.deserialize_str(Word)
    }
}

macro_rules! from_word {
    ($($type:ident [$($variant:ident),+])+) => {$(
        /// Reads the word of `as_str`.
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const ALL: &[$type] = &[$($type::$variant),+];
                const WORDS: &[&str] = &[$($type::$variant.as_str()),+];
                deserializer.deserialize_str(OneOf { all: ALL, words: WORDS })
            }
        }
    )+};
}

from_word! {
    Outcome [NotApplied, Unknown, Applied]
    Idempotency [Idempotent, NonIdempotent]
}

/// The text in bytes, which some formats have in its place.
fn text<'a, E: Error>(bytes: &'a [u8], expected: &dyn Expected) -> Result<&'a str, E> {
    str::from_utf8(bytes).map_err(|_| E::invalid_value(Unexpected::Bytes(bytes), expected))
}

/// One of these values, by its word, or by its index in formats that write one.
struct OneOf<T: 'static> {
    all: &'static [T],
    words: &'static [&'static str],
}

impl<T: Copy> Visitor<'_> for OneOf<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of the words")?;
        self.words.iter().try_for_each(|word| write!(f, " `{word}`"))
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<T, E> {
        let mut found = self.all.iter().zip(self.words).filter(|(_, other)| **other == word);
        found.next().map(|(value, _)| *value).ok_or_else(|| E::unknown_variant(word, self.words))
    }

    fn visit_bytes<E: Error>(self, word: &[u8]) -> Result<T, E> {
        let word = text(word, &self)?;
        self.visit_str(word)
    }

    fn visit_u64<E: Error>(self, index: u64) -> Result<T, E> {
        let value = usize::try_from(index).ok().and_then(|index| self.all.get(index));
        value.copied().ok_or_else(|| E::custom(format_args!("there is no variant {index}")))
    }
}

impl<'de, T: Copy> DeserializeSeed<'de> for OneOf<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

/// Reads a word, or `{"retry": {…}}`. A bare `"retry"` has the default backoff.
impl<'de> Deserialize<'de> for RetryPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        with_backoff(deserializer)
    }
}

/// Reads a word, or `{"wait": {…}}`. A bare `"wait"` has the default backoff.
impl<'de> Deserialize<'de> for NextStep {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        with_backoff(deserializer)
    }
}

fn with_backoff<'de, T: WithBackoff, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let visitor = WordOrMap(PhantomData);
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_enum(T::TYPE, T::WORDS, visitor)
    }
}

struct WordOrMap<T>(PhantomData<T>);

impl<T: WithBackoff> WordOrMap<T> {
    const WORD: OneOf<T> = OneOf { all: T::ALL, words: T::WORDS };
}

impl<'de, T: WithBackoff> Visitor<'de> for WordOrMap<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a `{}`: a word, or an object with one key", T::TYPE)
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<T, E> {
        Self::WORD.visit_str(word)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let value = map.next_key_seed(Key(Self::WORD))?;
        let value = value.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        let value = match value.backoff() {
            Some(_) => T::new(map.next_value_seed(BackoffOrNull)?),
            None => map.next_value().map(|()| value)?,
        };
        match map.next_key::<IgnoredAny>()? {
            None => Ok(value),
            Some(_) => Err(A::Error::invalid_length(2, &self)),
        }
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<T, A::Error> {
        let (value, content) = data.variant_seed(Self::WORD)?;
        match value.backoff() {
            Some(_) => content.newtype_variant().map(T::new),
            None => content.unit_variant().map(|()| value),
        }
    }
}

/// A word that is the key of a map, and so no identifier of the format.
struct Key<T: 'static>(OneOf<T>);

impl<'de, T: Copy> DeserializeSeed<'de> for Key<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self.0)
    }
}

/// A backoff, or the default one for `null`. Not an `Option`, which some formats mark.
struct BackoffOrNull;

impl<'de> DeserializeSeed<'de> for BackoffOrNull {
    type Value = Backoff;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Backoff, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for BackoffOrNull {
    type Value = Backoff;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Fields.expecting(f)
    }

    fn visit_unit<E: Error>(self) -> Result<Backoff, E> {
        Ok(Backoff::DEFAULT)
    }

    fn visit_none<E: Error>(self) -> Result<Backoff, E> {
        Ok(Backoff::DEFAULT)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Backoff, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Backoff, A::Error> {
        Fields.visit_map(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Backoff, A::Error> {
        Fields.visit_seq(seq)
    }
}

/// Reads a code, or a name or alias if the format says which of them it holds. An unknown code is
/// [`OrUnknown::Unknown`], and an unknown name fails.
impl<'de, E: FromCode> Deserialize<'de> for OrUnknown<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        __private::deserialize(deserializer)
    }
}

/// Reads what [`Serialize`](serde::Serialize) writes. A missing field is that of [`Backoff::DEFAULT`], as in
/// `retry(…)`, and an unknown field is skipped.
impl<'de> Deserialize<'de> for Backoff {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Backoff", &BACKOFF_FIELDS, Fields)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Backoff;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a backoff, in whole milliseconds")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Backoff, A::Error> {
        let (mut initial, mut max, mut multiplier, mut attempts) = (None, None, None, None);
        while let Some(FieldIndex(index)) = map.next_key()? {
            match index {
                0 => once(&mut initial, index, &mut map)?,
                1 => once(&mut max, index, &mut map)?,
                2 => once(&mut multiplier, index, &mut map)?,
                3 => once(&mut attempts, index, &mut map)?,
                _ => map.next_value::<IgnoredAny>().map(drop)?,
            }
        }
        let default = Backoff::DEFAULT;
        Ok(Backoff {
            initial_backoff: initial.map_or(default.initial_backoff, Duration::from_millis),
            max_backoff: max.map_or(default.max_backoff, Duration::from_millis),
            multiplier: multiplier.unwrap_or(default.multiplier),
            max_attempts: attempts.unwrap_or(default.max_attempts),
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Backoff, A::Error> {
        Ok(Backoff {
            initial_backoff: Duration::from_millis(element(&mut seq, 0)?),
            max_backoff: Duration::from_millis(element(&mut seq, 1)?),
            multiplier: element(&mut seq, 2)?,
            max_attempts: element(&mut seq, 3)?,
        })
    }
}

/// The place of a field among [`BACKOFF_FIELDS`]; that of an unknown field is after them.
struct FieldIndex(usize);

impl<'de> Deserialize<'de> for FieldIndex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;

        impl Visitor<'_> for Name {
            type Value = FieldIndex;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a field")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<FieldIndex, E> {
                self.visit_bytes(name.as_bytes())
            }

            fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<FieldIndex, E> {
                let index = BACKOFF_FIELDS.iter().position(|field| field.as_bytes() == name);
                Ok(FieldIndex(index.unwrap_or(BACKOFF_FIELDS.len())))
            }

            fn visit_u64<E: Error>(self, index: u64) -> Result<FieldIndex, E> {
                Ok(FieldIndex(usize::try_from(index).unwrap_or(usize::MAX)))
            }
        }

        deserializer.deserialize_identifier(Name)
    }
}

/// Reads the value of a field that may be given once.
fn once<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    index: usize,
    map: &mut A,
) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(A::Error::duplicate_field(BACKOFF_FIELDS[index]));
    }
    *slot = Some(map.next_value()?);
    Ok(())
}

fn element<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(
    seq: &mut A,
    index: usize,
) -> Result<T, A::Error> {
    seq.next_element()?.ok_or_else(|| A::Error::invalid_length(index, &Fields))
}
