//! Reads JSON texts without the limits of `serde_json`, and without building values that are not needed.
//!
//! The grammar is that of `serde_json`, against which it is tested. Nothing here names a mistake: if a
//! text is refused, `serde_json` is asked for the reason.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use serde_json::{Map, Number, Value};

/// How many levels of nesting become values: as many as `serde_json` reads.
const DEPTH: u8 = 127;

/// The replacement for a number that no `f64` can hold.
const LARGEST: f64 = 1e308;

/// The text as an object; `None` if it is something else.
pub(crate) fn object(text: &str) -> Option<Map<String, Value>> {
    let mut reader = Reader::new(text, Quote::Plain);
    let b'{' = reader.token()? else { return None };
    let object = reader.object(DEPTH)?;
    reader.token().is_none().then_some(object)
}

/// Calls back with the name and the value of each member of an object; `None` if the text is something
/// else. Members are called back before the rest of the text is read.
pub(crate) fn members<'a>(
    text: &'a str,
    quote: Quote,
    member: impl FnMut(&[u8], Unread<'_, 'a>) -> Option<()>,
) -> Option<()> {
    let mut reader = Reader::new(text, quote);
    let b'{' = reader.token()? else { return None };
    reader.named_members(member)?;
    reader.token().is_none().then_some(())
}

/// The value of a member that has been read up to its first byte.
pub(crate) struct Unread<'r, 'a> {
    reader: &'r mut Reader<'a>,
    first: u8,
}

impl<'a> Unread<'_, 'a> {
    pub(crate) const fn is_object(&self) -> bool {
        self.first == b'{'
    }

    /// Passes over the value.
    pub(crate) fn raw(self) -> Option<Raw<'a>> {
        let Self { reader, first } = self;
        let start = reader.at - 1;
        let kind = reader.skip(first)?;
        reader.raw(start, kind)
    }

    /// Passes over the value, which is an object, and calls back with each of its members.
    pub(crate) fn members(
        self,
        member: impl FnMut(&[u8], Unread<'_, 'a>) -> Option<()>,
    ) -> Option<Raw<'a>> {
        let Self { reader, .. } = self;
        let start = reader.at - 1;
        reader.named_members(member)?;
        reader.raw(start, Kind::Other)
    }
}

/// The content of a string, given as JSON; `None` for another value.
pub(crate) fn string(value: &str) -> Option<Cow<'_, str>> {
    let mut reader = Reader::new(value, Quote::Plain);
    let first = reader.next()?;
    let text = reader.text(first)?;
    reader.content(text)
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
///
/// What reads a value is called after its first byte has been read.
pub(crate) struct Reader<'a> {
    text: &'a str,
    /// How much of it has been read.
    at: usize,
    quote: Quote,
}

/// A string that has been read.
struct Text {
    /// Where its content is.
    span: Range<usize>,
    has_escapes: bool,
}

impl<'a> Reader<'a> {
    const fn new(text: &'a str, quote: Quote) -> Self {
        Self { text, at: 0, quote }
    }

    fn rest(&self) -> Option<&'a [u8]> {
        self.text.as_bytes().get(self.at..)
    }

    fn content(&self, text: Text) -> Option<Cow<'a, str>> {
        let raw = self.text.get(text.span)?;
        Some(if text.has_escapes { Cow::Owned(unescaped(raw)) } else { Cow::Borrowed(raw) })
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// The next byte that is not white space.
    fn token(&mut self) -> Option<u8> {
        loop {
            match self.next()? {
                b' ' | b'\n' | b'\r' | b'\t' => {}
                byte => return Some(byte),
            }
        }
    }

    fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn value(&mut self, first: u8, levels: u8) -> Option<Value> {
        let start = self.at - 1;
        match first {
            b'{' | b'[' if levels == 0 => self.nested(first).map(|()| Value::Null),
            b'{' => self.object(levels).map(Value::Object),
            b'[' => self.array(levels).map(Value::Array),
            b'"' => {
                let text = self.text(first)?;
                Some(Value::String(self.content(text)?.into_owned()))
            }
            _ => {
                self.scalar(first)?;
                Some(match first {
                    b't' => Value::Bool(true),
                    b'f' => Value::Bool(false),
                    b'n' => Value::Null,
                    _ => Value::Number(as_number(self.text.get(start..self.at)?)),
                })
            }
        }
    }

    fn object(&mut self, levels: u8) -> Option<Map<String, Value>> {
        let mut object = Map::new();
        self.members(|reader, name, first| {
            let name = reader.content(name)?.into_owned();
            object.insert(name, reader.value(first, levels - 1)?);
            Some(())
        })?;
        Some(object)
    }

    fn array(&mut self, levels: u8) -> Option<Vec<Value>> {
        let mut array = Vec::new();
        let mut first = self.token()?;
        if first == b']' {
            return Some(array);
        }
        loop {
            array.push(self.value(first, levels - 1)?);
            match self.token()? {
                b',' => first = self.token()?,
                b']' => return Some(array),
                _ => return None,
            }
        }
    }

    /// Reads an object; `member` reads the value of each member, which begins with the given byte.
    fn members(&mut self, mut member: impl FnMut(&mut Self, Text, u8) -> Option<()>) -> Option<()> {
        let mut first = self.token()?;
        if first == b'}' {
            return Some(());
        }
        loop {
            let name = self.text(first)?;
            let value = self.member_value()?;
            member(self, name, value)?;
            match self.token()? {
                b',' => first = self.token()?,
                b'}' => return Some(()),
                _ => return None,
            }
        }
    }

    /// Calls back with the name of each member, before its value is read.
    fn named_members(
        &mut self,
        mut member: impl FnMut(&[u8], Unread<'_, 'a>) -> Option<()>,
    ) -> Option<()> {
        self.members(|reader, name, first| {
            if name.has_escapes {
                return member(reader.content(name)?.as_bytes(), Unread { reader, first });
            }
            member(reader.text.as_bytes().get(name.span)?, Unread { reader, first })
        })
    }

    /// The value that began at `start` and has just been read.
    fn raw(&self, start: usize, kind: Kind) -> Option<Raw<'a>> {
        Some(Raw { json: self.text.get(start..self.at)?, kind, quote: self.quote })
    }

    /// A member's colon, and the first byte of its value.
    fn member_value(&mut self) -> Option<u8> {
        if self.token()? == b':' { self.token() } else { None }
    }

    /// Passes over a value.
    fn skip(&mut self, first: u8) -> Option<Kind> {
        match first {
            b'{' | b'[' => self.nested(first).map(|()| Kind::Other),
            _ => self.scalar(first),
        }
    }

    /// Passes over an object or an array, however deep values are nested in it.
    fn nested(&mut self, mut first: u8) -> Option<()> {
        let mut open = Open::default();
        loop {
            match first {
                b'{' => match self.token()? {
                    b'}' => {}
                    quote => {
                        open.push(true);
                        self.text(quote)?;
                        first = self.member_value()?;
                        continue;
                    }
                },
                b'[' => match self.token()? {
                    b']' => {}
                    value => {
                        open.push(false);
                        first = value;
                        continue;
                    }
                },
                _ => {
                    self.scalar(first)?;
                }
            }
            // A value has ended: what may follow is up to what is open.
            first = loop {
                let Some(is_object) = open.last() else { return Some(()) };
                match self.token()? {
                    b',' if is_object => {
                        let quote = self.token()?;
                        self.text(quote)?;
                        break self.member_value()?;
                    }
                    b',' => break self.token()?,
                    b'}' if is_object => open.pop(),
                    b']' if !is_object => open.pop(),
                    _ => return None,
                }
            };
        }
    }

    /// Passes over a value that holds no others.
    fn scalar(&mut self, first: u8) -> Option<Kind> {
        match first {
            b'"' | b'\\' => {
                let Text { has_escapes, .. } = self.text(first)?;
                return Some(if has_escapes { Kind::Escaped } else { Kind::Plain });
            }
            b'-' => {
                let digit = self.next()?;
                self.number(digit)?;
            }
            b'0'..=b'9' => self.number(first)?,
            b't' => self.word(b"rue")?,
            b'f' => self.word(b"alse")?,
            b'n' => self.word(b"ull")?,
            _ => return None,
        }
        Some(Kind::Other)
    }

    fn text(&mut self, first: u8) -> Option<Text> {
        let is_open = match self.quote {
            Quote::Plain => first == b'"',
            Quote::Escaped => first == b'\\' && self.eat(b'"'),
        };
        if !is_open {
            return None;
        }
        let start = self.at;
        let has_escapes = self.close()?;
        Some(Text { span: start..self.at - self.quote.len(), has_escapes })
    }

    /// Passes over a string after its first quotation mark, and returns whether there are escapes in it.
    ///
    /// A call, as the next: inlined, both take the registers of their callers (2 % more instructions).
    #[inline(never)]
    fn close(&mut self) -> Option<bool> {
        self.at = self.text.len() - special_len(self.rest()?);
        match (self.quote, self.next()?) {
            (Quote::Plain, b'"') => Some(false),
            (Quote::Plain, b'\\') => self.close_after_escapes(),
            (Quote::Escaped, b'\\') if self.eat(b'"') => Some(false),
            _ => None,
        }
    }

    /// The same, after the first backslash.
    #[inline(never)]
    fn close_after_escapes(&mut self) -> Option<bool> {
        loop {
            let escaped = self.next()?;
            // Most are quotation marks, in a JSON text within a text.
            if escaped != b'"' {
                self.escape(escaped)?;
            }
            self.at = self.text.len() - special_len(self.rest()?);
            match self.next()? {
                b'"' => return Some(true),
                b'\\' => {}
                _ => return None,
            }
        }
    }

    /// The rest of an escape that begins with this byte after the backslash.
    fn escape(&mut self, first: u8) -> Option<()> {
        match first {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(()),
            b'u' => {
                let digits = self.rest()?.first_chunk::<4>()?;
                digits.iter().all(u8::is_ascii_hexdigit).then(|| self.at += digits.len())
            }
            _ => None,
        }
    }

    fn number(&mut self, digit: u8) -> Option<()> {
        match digit {
            b'0' => {}
            b'1'..=b'9' => self.more_digits(),
            _ => return None,
        }
        match self.peek() {
            Some(b'.' | b'e' | b'E') => self.fraction(),
            _ => Some(()),
        }
    }

    /// A fraction or an exponent, or both.
    fn fraction(&mut self) -> Option<()> {
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _ = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        self.next()?.is_ascii_digit().then(|| self.more_digits())
    }

    fn more_digits(&mut self) {
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
    }

    fn word(&mut self, rest: &[u8]) -> Option<()> {
        self.at += rest.len();
        (self.text.as_bytes().get(self.at - rest.len()..self.at)? == rest).then_some(())
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

/// How many bytes are left from the first that is not simply a part of a string.
fn special_len(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    let mut rest = bytes;
    loop {
        // Eight bytes at a time: a subtraction borrows into the high bit of each byte that is below. What
        // follows the last byte is 0, so that it ends there.
        let (eight, after) = match rest.split_first_chunk() {
            Some((eight, after)) => (u64::from_le_bytes(*eight), after),
            None => (rest.iter().rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte)), rest),
        };
        // With the second bit changed, a quotation mark is next to the control characters.
        let eight = eight ^ (ONES * 2);
        let controls = eight.wrapping_sub(ONES * 0x21);
        let escapes = (eight ^ (ONES * u64::from(b'\\' ^ 2))).wrapping_sub(ONES);
        // Bytes of other characters than ASCII's have the high bit and are none of these.
        let special = (controls | escapes) & !eight & (ONES * 0x80);
        if special != 0 {
            return rest.len() - special.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
}

/// The text of a string whose escapes are in order, with U+FFFD for halves of surrogate pairs.
fn unescaped(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    loop {
        let (plain, escape) = rest.split_at(rest.len() - special_len(rest.as_bytes()));
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
