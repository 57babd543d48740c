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
    let mut reader = Reader { text, at: 0 };
    reader.space();
    let object = reader.object(DEPTH)?;
    reader.end()?;
    Some(object)
}

/// Calls back with the name and the text of each member of an object; `None` if the text is something
/// else. Members are called back before the rest of the text is read.
pub(crate) fn members<'a>(
    text: &'a str,
    mut member: impl FnMut(Cow<'a, str>, Raw<'a>),
) -> Option<()> {
    let mut reader = Reader { text, at: 0 };
    reader.space();
    reader.members(|reader, name| {
        member(name, reader.raw()?);
        Some(())
    })?;
    reader.end()
}

/// The content of a string, given as JSON; `None` for another value.
pub(crate) fn string(value: &str) -> Option<Cow<'_, str>> {
    let mut reader = Reader { text: value, at: 0 };
    reader.string()
}

/// A value that is still text.
#[derive(Clone, Copy)]
pub(crate) struct Raw<'a> {
    pub(crate) json: &'a str,
    pub(crate) kind: Kind,
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
        let quoted = || self.json.get(1..self.json.len() - 1);
        match self.kind {
            Kind::Plain => quoted().map(Cow::Borrowed),
            Kind::Escaped => quoted().map(|raw| Cow::Owned(unescaped(raw))),
            Kind::Other => None,
        }
    }
}

/// A place in a text.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.eat(byte).then_some(())
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// White space to the end of the text.
    fn end(&mut self) -> Option<()> {
        self.space();
        self.peek().is_none().then_some(())
    }

    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn value(&mut self, levels: u8) -> Option<Value> {
        match self.peek()? {
            b'{' | b'[' if levels == 0 => self.skipped().map(|_| Value::Null),
            b'{' => self.object(levels).map(Value::Object),
            b'[' => self.array(levels).map(Value::Array),
            b'"' => self.string().map(|text| Value::String(text.into_owned())),
            b'-' | b'0'..=b'9' => self.number().map(|number| Value::Number(as_number(number))),
            b't' => self.word("true").map(|()| Value::Bool(true)),
            b'f' => self.word("false").map(|()| Value::Bool(false)),
            b'n' => self.word("null").map(|()| Value::Null),
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
            let name = self.string()?;
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
        let start = self.at;
        let kind = match self.peek()? {
            b'"' => {
                self.at += 1;
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
        Some(Raw { json: self.since(start), kind })
    }

    /// Passes over a value and returns its text, however deep it is nested.
    fn skipped(&mut self) -> Option<&'a str> {
        let start = self.at;
        let mut open = Open::default();
        loop {
            match self.next()? {
                b'{' => {
                    self.space();
                    if !self.eat(b'}') {
                        open.push(true);
                        self.name()?;
                        continue;
                    }
                }
                b'[' => {
                    self.space();
                    if !self.eat(b']') {
                        open.push(false);
                        continue;
                    }
                }
                b'"' => self.raw_string().map(|_| ())?,
                b'-' | b'0'..=b'9' => {
                    self.at -= 1;
                    self.number()?;
                }
                b't' => self.word("rue")?,
                b'f' => self.word("alse")?,
                b'n' => self.word("ull")?,
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
        self.expect(b'"')?;
        self.raw_string()?;
        self.space();
        self.expect(b':')?;
        self.space();
        Some(())
    }

    #[inline]
    fn string(&mut self) -> Option<Cow<'a, str>> {
        self.expect(b'"')?;
        let start = self.at;
        let has_escapes = self.raw_string()?;
        let raw = self.text.get(start..self.at - 1)?;
        Some(if has_escapes { Cow::Owned(unescaped(raw)) } else { Cow::Borrowed(raw) })
    }

    /// Passes over a string, the first quotation mark of which has been read, and returns whether there
    /// are escapes in it.
    fn raw_string(&mut self) -> Option<bool> {
        let bytes = self.text.as_bytes();
        let (mut at, mut has_escapes) = (self.at, false);
        loop {
            at += plain(bytes.get(at..)?);
            let (Some(byte), next) = (bytes.get(at), bytes.get(at + 1)) else { return None };
            match (byte, next) {
                (b'"', _) => {
                    self.at = at + 1;
                    return Some(has_escapes);
                }
                (b'\\', Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't')) => at += 2,
                (b'\\', Some(b'u')) => {
                    let digits = bytes.get(at + 2..at + 6)?;
                    digits.iter().all(u8::is_ascii_hexdigit).then_some(())?;
                    at += 6;
                }
                _ => return None,
            }
            has_escapes = true;
        }
    }

    fn number(&mut self) -> Option<&'a str> {
        let start = self.at;
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
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.text.get(self.at..)?.starts_with(word).then_some(())?;
        self.at += word.len();
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

/// How many bytes there are before the first that is not simply a part of a string.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    let mut len = 0;
    // Eight bytes at a time: a subtraction borrows into the high bit of each byte that is below.
    while let Some(chunk) = bytes.get(len..).and_then(<[u8]>::first_chunk) {
        let chunk = u64::from_le_bytes(*chunk);
        let quotes = chunk ^ (ONES * u64::from(b'"'));
        let escapes = chunk ^ (ONES * u64::from(b'\\'));
        let below = quotes.wrapping_sub(ONES)
            | escapes.wrapping_sub(ONES)
            | chunk.wrapping_sub(ONES * 0x20);
        // Bytes of other characters than ASCII's have the high bit and are none of these.
        let special = below & !chunk & (ONES * 0x80);
        if special != 0 {
            return len + special.trailing_zeros() as usize / 8;
        }
        len += 8;
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..0x20);
    let rest = bytes.get(len..).unwrap_or_default();
    len + rest.iter().position(is_special).unwrap_or(rest.len())
}

/// The text of a string whose escapes are in order, with U+FFFD for halves of surrogate pairs.
fn unescaped(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    loop {
        let (plain, escape) = rest.split_at(plain(rest.as_bytes()));
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
