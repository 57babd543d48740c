//! The fields that a judgment looks at, of an object in memory or of one that is still text.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use serde_json::{Map, Value};

use crate::json::{self, Kind, Quote, Raw};

macro_rules! keys {
    ($($name:ident = $text:literal,)+) => {
        /// A field that a judgment looks at.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Key {
            $($name,)+
        }

        impl Key {
            const COUNT: usize = [$($text,)+].len();

            pub(crate) const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)+
                }
            }

            pub(crate) fn find(name: &[u8]) -> Option<Self> {
                $(
                    if name == $text.as_bytes() {
                        return Some(Self::$name);
                    }
                )+
                None
            }
        }
    };
}

impl Key {
    /// The fields that describe an error, in the order in which they are asked.
    pub(crate) const DESCRIPTIONS: [Self; 7] = [
        Self::ErrorDescription,
        Self::Desc,
        Self::ErrDesc,
        Self::Result,
        Self::Reason,
        Self::Message,
        Self::Description,
    ];
}

keys! {
    Type = "type",
    Code = "code",
    Message = "message",
    Reason = "reason",
    Description = "description",
    Data = "data",
    Details = "details",
    Cause = "cause",
    Name = "name",
    // Of an answer's body
    Error = "error",
    Exception = "exception",
    ErrorDescription = "error_description",
    Desc = "desc",
    ErrDesc = "errDesc",
    Result = "result",
    // Of a request
    ExtraInfo = "extraInfo",
    HttpCode = "httpCode",
    StatusCode = "statusCode",
    Status = "status",
    Xhr = "xhr",
    Response = "response",
    ResponseText = "responseText",
    // Of the details of the Web SDK 5
    HttpStatus = "httpStatus",
    ServerCode = "serverCode",
    ServerMessage = "serverMessage",
    // Of a mini program's request, and of a system call
    ErrMsg = "errMsg",
    Errno = "errno",
    // Of a log record; it has no part in a judgment
    Event = "event",
}

/// The fields of one object. Of a name given twice, the last value counts, as in a `Map`.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    values: [Option<Field<'a>>; Key::COUNT],
    pub(crate) found: Keys,
    /// Whether the object, if it is still text, has no field at all.
    is_empty: bool,
}

/// The fields that an object has, of those that a judgment looks at: a bit for each.
#[derive(Clone, Copy)]
pub(crate) struct Keys(u32);

impl Keys {
    pub(crate) const fn has(self, key: Key) -> bool {
        self.0 & 1 << key as u32 != 0
    }
}

/// The value of a field.
#[derive(Clone, Copy)]
pub(crate) enum Field<'a> {
    Value(&'a Value),
    Raw(Raw<'a>),
}

impl<'a> Fields<'a> {
    /// A function, because a constant is copied with all the bytes that mean nothing.
    pub(crate) fn none() -> Self {
        Self { values: [None; Key::COUNT], found: Keys(0), is_empty: true }
    }

    fn set(&mut self, key: Key, field: Field<'a>) {
        self.values[key as usize] = Some(field);
        self.found.0 |= 1 << key as u32;
    }

    pub(crate) fn of(object: &'a Map<String, Value>) -> Self {
        let mut fields = Self::none();
        for (name, value) in object {
            if let Some(key) = Key::find(name.as_bytes()) {
                fields.set(key, Field::Value(value));
            }
        }
        fields
    }

    /// Reads the text as an object; `None` if it is not JSON or not an object.
    ///
    /// In place: to return so many fields would copy them.
    pub(crate) fn read(&mut self, json: &'a str, quote: Quote) -> Option<()> {
        json::members(json, quote, |name, value| self.take(name, value.raw()?))
    }

    /// Reads the text as a log record, and into `event` the object in its field `event`.
    pub(crate) fn read_record(&mut self, event: &mut Self, json: &'a str) -> Option<()> {
        json::members(json, Quote::Plain, |name, value| {
            if name != Key::Event.as_str().as_bytes() || !value.is_object() {
                return self.take(name, value.raw()?);
            }
            *event = Self::none();
            let value = value.members(|name, value| event.take(name, value.raw()?))?;
            self.take(name, value)
        })
    }

    #[inline]
    #[expect(clippy::unnecessary_wraps, reason = "it is what reads a member")]
    fn take(&mut self, name: &[u8], value: Raw<'a>) -> Option<()> {
        self.is_empty = false;
        if let Some(key) = Key::find(name) {
            self.set(key, Field::Raw(value));
        }
        Some(())
    }

    /// Reads the object that the value is, or the JSON text in it, and returns whether it could be read in
    /// place: a JSON text whose own texts have no escapes need not be unescaped.
    fn read_in_place(&mut self, value: Raw<'a>) -> bool {
        let (json, quote) = match (value.kind, value.quote) {
            (Kind::Other, quote) => (value.json, quote),
            (Kind::Escaped, Quote::Plain) => {
                (text_start(value.quoted().unwrap_or_default()), Quote::Escaped)
            }
            _ => return false,
        };
        json.starts_with('{') && self.read(json, quote).is_some()
    }

    /// Whether the object has none of the fields that a judgment looks at.
    pub(crate) const fn has_none(&self) -> bool {
        self.found.0 & !(1 << Key::Event as u32) == 0
    }

    pub(crate) const fn get(&self, key: Key) -> Option<&Field<'a>> {
        self.values[key as usize].as_ref()
    }

    /// The JSON text of a field, of an object that is still text.
    pub(crate) const fn json(&self, key: Key) -> Option<&'a str> {
        match self.get(key) {
            Some(Field::Raw(raw)) => Some(raw.json),
            _ => None,
        }
    }

    /// The text in a field.
    pub(crate) fn text(&self, key: Key) -> Option<Cow<'a, str>> {
        self.get(key)?.text()
    }

    /// The whole number in a field.
    pub(crate) fn number(&self, key: Key) -> Option<i32> {
        self.get(key)?.number()
    }
}

impl<'a> Field<'a> {
    pub(crate) fn text(&self) -> Option<Cow<'a, str>> {
        match self {
            Self::Value(value) => value.as_str().map(Cow::Borrowed),
            Self::Raw(raw) => raw.string(),
        }
    }

    /// The whole number that the value is, or the text in it; the nearest `i32` if it is beyond.
    pub(crate) fn number(&self) -> Option<i32> {
        match self {
            Self::Value(Value::Number(number)) => match (number.as_i64(), number.as_f64()) {
                (Some(integer), _) => Some(nearest(integer)),
                (None, Some(number)) => rounded(number),
                (None, None) => whole(&number.to_string(), i64::MAX),
            },
            Self::Raw(Raw { json, kind: Kind::Other, .. }) => whole(json, i64::MAX),
            _ => whole(self.text()?.trim(), LONGEST),
        }
    }

    /// Whether the value is an object without fields.
    pub(crate) fn is_empty_object(&self) -> bool {
        match self {
            Self::Value(value) => value.as_object().is_some_and(Map::is_empty),
            Self::Raw(Raw { json, quote, .. }) => {
                let mut fields = Fields::none();
                fields.read(json, *quote).is_some() && fields.is_empty
            }
        }
    }

    /// The fields of an object, or of the JSON text in a string.
    pub(crate) fn with<T>(&self, read: impl FnOnce(&Fields<'_>) -> Option<T>) -> Option<T> {
        let (text, once_more);
        let mut fields = Fields::none();
        match self {
            Self::Value(Value::Object(object)) => fields = Fields::of(object),
            Self::Raw(raw) if fields.read_in_place(*raw) => {}
            _ => {
                text = self.text()?;
                let start = text_start(&text);
                // Some logs have a JSON text as JSON once more.
                once_more = if start.starts_with('"') { json::string(start) } else { None };
                let json = once_more.as_deref().map_or(start, text_start);
                if !json.starts_with('{') {
                    return None;
                }
                fields = Fields::none();
                fields.read(json, Quote::Plain)?;
            }
        }
        read(&fields)
    }
}

/// A text without white space and a byte order mark before it.
pub(crate) fn text_start(text: &str) -> &str {
    text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace())
}

/// The digits of the largest `f64`: a longer text is not read as a number.
const LONGEST: i64 = 309;

/// The whole number that a decimal number is, such as `17`, `17.0` or `1.7e1`; the nearest `i32` if it
/// is beyond, and `None` if it has more than `longest` digits.
///
/// Digits are dropped where `serde_json` drops them. By hand, since its reading of an `f64` adds 20 KB to
/// a program.
fn whole(text: &str, longest: i64) -> Option<i32> {
    if let Ok(integer) = text.parse() {
        return Some(nearest(integer));
    }
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (digits, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let count = integer.len() + fraction.len();
    let mut digits = integer.bytes().chain(fraction.bytes());
    if count == 0 || !digits.clone().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let unsigned = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    if unsigned.is_empty() || !unsigned.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    // Where the exponent moves the point to; further away, every number is 0 or too large.
    let farthest = i64::try_from(count).ok()?.saturating_add(2 * LONGEST);
    let exponent = match exponent.parse::<i64>() {
        Ok(exponent) => exponent.clamp(-farthest, farthest),
        Err(_) if exponent.starts_with('-') => -farthest,
        Err(_) => farthest,
    };
    let mut point = i64::try_from(integer.len()).ok()?.saturating_add(exponent);
    if point > longest {
        return None;
    }
    let mut significand = 0_u64;
    let next = |significand: u64, digit: u8| {
        significand.checked_mul(10)?.checked_add(u64::from(digit - b'0'))
    };
    while let Some(longer) = digits.next().and_then(|digit| next(significand, digit)) {
        significand = longer;
        point -= 1;
    }
    let is_negative = text.starts_with('-');
    if point < 0 {
        // Up to 10²² the powers are exact.
        let power = |exponent: i64| (0..exponent).fold(1.0, |power, _| power * 10.0);
        let (first, rest) = (point.max(-MAX_EXPONENT), (point + MAX_EXPONENT).min(0));
        #[expect(clippy::cast_precision_loss, reason = "it is rounded, as in `serde_json`")]
        let number = significand as f64 / power(-first) / power(-rest);
        return rounded(if is_negative { -number } else { number });
    }
    let integer = i64::try_from(significand).unwrap_or(i64::MAX);
    let integer = (0..point.min(20)).fold(integer, |integer, _| integer.saturating_mul(10));
    Some(nearest(if is_negative { -integer } else { integer }))
}

/// The largest power of ten that an `f64` can hold.
const MAX_EXPONENT: i64 = 308;

fn rounded(number: f64) -> Option<i32> {
    #[expect(clippy::cast_possible_truncation, reason = "`as` takes the nearest, which is meant")]
    (number % 1.0 == 0.0).then_some(number as i32)
}

fn nearest(integer: i64) -> i32 {
    i32::try_from(integer).unwrap_or(if integer < 0 { i32::MIN } else { i32::MAX })
}
