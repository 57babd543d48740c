//! Reads JSON texts without the limits of `serde_json`, and without building values that are not needed.
//!
//! The grammar is that of `serde_json`, against which it is tested. Nothing here names a mistake: if a
//! text is refused, `serde_json` is asked for the reason.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Number, Value};

/// How many levels of nesting become values: as many as `serde_json` reads.
const DEPTH: u8 = 127;

/// The replacement for a number that no `f64` can hold.
const LARGEST: f64 = 1e308;

/// The text as an object; `None` if it is something else.
pub(crate) fn object(text: &str) -> Option<Map<String, Value>> {
    let mut reader = Reader::new(text, Quote::Plain);
    reader.space();
    let object = reader.object(DEPTH)?;
    reader.end()?;
    Some(object)
}

/// Calls back with the name and the text of each member of an object; `None` if the text is something
/// else. Members are called back before the rest of the text is read.
pub(crate) fn members<'a>(
    text: &'a str,
    quote: Quote,
    mut member: impl FnMut(Cow<'a, str>, Raw<'a>),
) -> Option<()> {
    let mut reader = Reader::new(text, quote);
    reader.space();
    reader.members(|reader, name| {
        member(name, reader.raw()?);
        Some(())
    })?;
    reader.end()
}

/// The content of a string, given as JSON; `None` for another value.
pub(crate) fn string(value: &str) -> Option<Cow<'_, str>> {
    let mut reader = Reader::new(value, Quote::Plain);
    reader.string()
}

/// A value that is still text.
#[derive(Clone, Copy)]
pub(crate) struct Raw<'a> {
    pub(crate) json: &'a str,
    pub(crate) kind: Kind,
    pub(crate) quote: Quote,
}

/// How the quotation marks around a text are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quote {
    /// As `"`.
    Plain,
    /// As `\"`, in a JSON text that is the text of another one. Then texts with escapes are not read.
    Escaped,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text without escapes.
    Plain,
    /// A text with escapes.
    Escaped,
    Other,
}

impl<'a> Raw<'a> {
    /// The text, if it is one.
    pub(crate) fn string(self) -> Option<Cow<'a, str>> {
        match self.kind {
            Kind::Plain => self.quoted().map(Cow::Borrowed),
            Kind::Escaped => self.quoted().map(|raw| Cow::Owned(unescaped(raw))),
            Kind::Other => None,
        }
    }

    /// What is between the quotation marks of a text.
    pub(crate) fn quoted(self) -> Option<&'a str> {
        let len = self.quote.len();
        self.json.get(len..self.json.len() - len)
    }
}

impl Quote {
    const fn len(self) -> usize {
        match self {
            Self::Plain => 1,
            Self::Escaped => 2,
        }
    }
}

/// A place in a text.
struct Reader<'a> {
    text: &'a str,
    /// The unread rest of the text.
    rest: &'a [u8],
    quote: Quote,
}

impl<'a> Reader<'a> {
    const fn new(text: &'a str, quote: Quote) -> Self {
        Self { text, rest: text.as_bytes(), quote }
    }

    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    fn next(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    fn eat(&mut self, byte: u8) -> bool {
        match self.rest {
            [next, rest @ ..] if *next == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.eat(byte).then_some(())
    }

    fn space(&mut self) {
        while let [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    /// White space to the end of the text.
    fn end(&mut self) -> Option<()> {
        self.space();
        self.rest.is_empty().then_some(())
    }

    /// What has been read since this was the rest.
    fn since(&self, start: &[u8]) -> &'a str {
        let len = self.text.len();
        self.text.get(len - start.len()..len - self.rest.len()).unwrap_or_default()
    }

    fn value(&mut self, levels: u8) -> Option<Value> {
        match self.peek()? {
            b'{' | b'[' if levels == 0 => self.skipped().map(|_| Value::Null),
            b'{' => self.object(levels).map(Value::Object),
            b'[' => self.array(levels).map(Value::Array),
            b'"' => self.string().map(|text| Value::String(text.into_owned())),
            b'-' | b'0'..=b'9' => self.number().map(|number| Value::Number(as_number(number))),
            b't' => self.word(b"true").map(|()| Value::Bool(true)),
            b'f' => self.word(b"false").map(|()| Value::Bool(false)),
            b'n' => self.word(b"null").map(|()| Value::Null),
            _ => None,
        }
    }

    fn object(&mut self, levels: u8) -> Option<Map<String, Value>> {
        let mut object = Map::new();
        self.members(|reader, name| {
            object.insert(name.into_owned(), reader.value(levels - 1)?);
            Some(())
        })?;
        Some(object)
    }

    fn array(&mut self, levels: u8) -> Option<Vec<Value>> {
        let mut array = Vec::new();
        self.expect(b'[')?;
        self.space();
        if self.eat(b']') {
            return Some(array);
        }
        loop {
            self.space();
            array.push(self.value(levels - 1)?);
            self.space();
            match self.next()? {
                b',' => {}
                b']' => return Some(array),
                _ => return None,
            }
        }
    }

    /// Reads an object; `member` reads the value of each member.
    fn members(
        &mut self,
        mut member: impl FnMut(&mut Self, Cow<'a, str>) -> Option<()>,
    ) -> Option<()> {
        self.expect(b'{')?;
        self.space();
        if self.eat(b'}') {
            return Some(());
        }
        loop {
            self.space();
            let (name, has_escapes) = self.text()?;
            let name = if has_escapes { Cow::Owned(unescaped(name)) } else { Cow::Borrowed(name) };
            self.space();
            self.expect(b':')?;
            self.space();
            member(self, name)?;
            self.space();
            match self.next()? {
                b',' => {}
                b'}' => return Some(()),
                _ => return None,
            }
        }
    }

    /// Passes over a value.
    fn raw(&mut self) -> Option<Raw<'a>> {
        let start = self.rest;
        let kind = match self.peek()? {
            b'"' | b'\\' => {
                self.quote()?;
                if self.raw_string()? { Kind::Escaped } else { Kind::Plain }
            }
            b'-' | b'0'..=b'9' => {
                self.number()?;
                Kind::Other
            }
            _ => {
                self.skipped()?;
                Kind::Other
            }
        };
        Some(Raw { json: self.since(start), kind, quote: self.quote })
    }

    /// Passes over a value and returns its text, however deep it is nested.
    fn skipped(&mut self) -> Option<&'a str> {
        let start = self.rest;
        let mut open = Open::default();
        loop {
            match self.peek()? {
                b'{' => {
                    self.next();
                    self.space();
                    if !self.eat(b'}') {
                        open.push(true);
                        self.name()?;
                        continue;
                    }
                }
                b'[' => {
                    self.next();
                    self.space();
                    if !self.eat(b']') {
                        open.push(false);
                        continue;
                    }
                }
                b'"' | b'\\' => {
                    self.quote()?;
                    self.raw_string()?;
                }
                b'-' | b'0'..=b'9' => self.number().map(|_| ())?,
                b't' => self.word(b"true")?,
                b'f' => self.word(b"false")?,
                b'n' => self.word(b"null")?,
                _ => return None,
            }
            // A value has ended: what may follow is up to what is open.
            loop {
                let Some(is_object) = open.last() else { return Some(self.since(start)) };
                self.space();
                match self.next()? {
                    b',' if is_object => {
                        self.space();
                        self.name()?;
                        break;
                    }
                    b',' => {
                        self.space();
                        break;
                    }
                    b'}' if is_object => open.pop(),
                    b']' if !is_object => open.pop(),
                    _ => return None,
                }
            }
        }
    }

    /// A member's name and colon.
    fn name(&mut self) -> Option<()> {
        self.quote()?;
        self.raw_string()?;
        self.space();
        self.expect(b':')?;
        self.space();
        Some(())
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        let (text, has_escapes) = self.text()?;
        Some(if has_escapes { Cow::Owned(unescaped(text)) } else { Cow::Borrowed(text) })
    }

    /// What is between the quotation marks of a string, and whether there are escapes in it.
    #[inline]
    fn text(&mut self) -> Option<(&'a str, bool)> {
        self.quote()?;
        let start = self.rest;
        let has_escapes = self.raw_string()?;
        let len = self.text.len();
        let end = len - self.rest.len() - self.quote.len();
        Some((self.text.get(len - start.len()..end)?, has_escapes))
    }

    /// A quotation mark.
    fn quote(&mut self) -> Option<()> {
        if self.quote == Quote::Escaped {
            self.expect(b'\\')?;
        }
        self.expect(b'"')
    }

    /// Passes over a string after its first quotation mark, and returns whether there are escapes in it.
    fn raw_string(&mut self) -> Option<bool> {
        let (after, has_escapes) = match self.quote {
            Quote::Plain => after_string(self.rest)?,
            Quote::Escaped => (special(self.rest).strip_prefix(b"\\\"")?, false),
        };
        self.rest = after;
        Some(has_escapes)
    }

    fn number(&mut self) -> Option<&'a str> {
        let start = self.rest;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _ = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        Some(self.since(start))
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.rest;
        while let [b'0'..=b'9', rest @ ..] = self.rest {
            self.rest = rest;
        }
        (self.rest.len() < start.len()).then_some(())
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(())
    }
}

/// Which brackets are open: one bit each, the innermost last. Only what is nested deep needs memory.
#[derive(Default)]
struct Open {
    bits: u64,
    depth: usize,
    outer: Vec<u64>,
}

impl Open {
    fn push(&mut self, is_object: bool) {
        if self.depth > 0 && self.depth % 64 == 0 {
            self.outer.push(self.bits);
        }
        self.bits = self.bits << 1 | u64::from(is_object);
        self.depth += 1;
    }

    fn last(&self) -> Option<bool> {
        (self.depth > 0).then_some(self.bits & 1 == 1)
    }

    fn pop(&mut self) {
        self.bits >>= 1;
        self.depth -= 1;
        if self.depth > 0 && self.depth % 64 == 0 {
            self.bits = self.outer.pop().unwrap_or_default();
        }
    }
}

/// What follows the end of a string, and whether there are escapes in the string.
fn after_string(bytes: &[u8]) -> Option<(&[u8], bool)> {
    let (mut rest, mut has_escapes) = (bytes, false);
    loop {
        rest = match special(rest) {
            [b'"', after @ ..] => return Some((after, has_escapes)),
            [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', after @ ..] => after,
            [b'\\', b'u', first, second, third, fourth, after @ ..] => {
                let digits = [first, second, third, fourth];
                digits.into_iter().all(u8::is_ascii_hexdigit).then_some(after)?
            }
            _ => return None,
        };
        has_escapes = true;
    }
}

/// The bytes from the first that is not simply a part of a string.
fn special(bytes: &[u8]) -> &[u8] {
    const ONES: u64 = u64::MAX / 255;
    let mut rest = bytes;
    // Eight bytes at a time: a subtraction borrows into the high bit of each byte that is below.
    while let Some((eight, after)) = rest.split_first_chunk() {
        let eight = u64::from_le_bytes(*eight);
        let quotes = eight ^ (ONES * u64::from(b'"'));
        let escapes = eight ^ (ONES * u64::from(b'\\'));
        let below = quotes.wrapping_sub(ONES)
            | escapes.wrapping_sub(ONES)
            | eight.wrapping_sub(ONES * 0x20);
        // Bytes of other characters than ASCII's have the high bit and are none of these.
        let special = below & !eight & (ONES * 0x80);
        if special != 0 {
            return rest.get(special.trailing_zeros() as usize / 8..).unwrap_or_default();
        }
        rest = after;
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..0x20);
    let len = rest.iter().position(is_special).unwrap_or(rest.len());
    rest.get(len..).unwrap_or_default()
}

/// The text of a string whose escapes are in order, with U+FFFD for halves of surrogate pairs.
fn unescaped(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    loop {
        let (plain, escape) = rest.split_at(rest.len() - special(rest.as_bytes()).len());
        text.push_str(plain);
        let Some((escaped, after)) = escape.split_at_checked(2) else { return text };
        rest = after;
        text.push(match escaped {
            "\\b" => '\u{8}',
            "\\f" => '\u{c}',
            "\\n" => '\n',
            "\\r" => '\r',
            "\\t" => '\t',
            "\\u" => {
                let (escaped, after) = utf16(after);
                rest = after;
                escaped
            }
            // A quotation mark, a backslash or a slash.
            other => other.chars().next_back().unwrap_or_default(),
        });
    }
}

/// The character of one `\u` escape or of two, without the first `\u`, and what follows.
fn utf16(text: &str) -> (char, &str) {
    let unit = |text: &str| text.get(..4).and_then(|digits| u16::from_str_radix(digits, 16).ok());
    let after = text.get(4..).unwrap_or_default();
    let (Some(first), second) = (unit(text), after.strip_prefix("\\u")) else {
        return (char::REPLACEMENT_CHARACTER, after);
    };
    let pair = second.and_then(|second| Some(([first, unit(second)?], second.get(4..)?)));
    if let Some((pair, after)) = pair.filter(|([first, _], _)| (0xD800..0xDC00).contains(first)) {
        if let Some(Ok(escaped)) = char::decode_utf16(pair).next() {
            return (escaped, after);
        }
    }
    (char::from_u32(first.into()).unwrap_or(char::REPLACEMENT_CHARACTER), after)
}

/// The number, as `serde_json` reads it, or the largest there is.
fn as_number(number: &str) -> Number {
    // `serde_json` reads numbers that fit in the same way; `-0` is not an integer there.
    match number.parse::<i64>() {
        Ok(integer) if integer != 0 => integer.into(),
        _ => serde_json::from_str(number).unwrap_or_else(|_| largest(number)),
    }
}

fn largest(number: &str) -> Number {
    let largest = if number.starts_with('-') { -LARGEST } else { LARGEST };
    Number::from_f64(largest).unwrap_or_else(|| 0.into())
}
