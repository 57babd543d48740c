//! Events from lines, in constant memory.

use std::io::{self, BufRead, Chain, Cursor, Read as _};

use chat_errors::{JudgedEvent, SdkError, SdkEvent};
use serde_json::{Map, Value};

use crate::terminal::shown;

/// The longest line that is read, in bytes. Real events have some hundreds.
const LONGEST: usize = 4 << 20;

/// How many characters of a problem are shown.
const SHOWN: usize = 160;

/// A line of the input. If it is not an event, the text says what it is.
pub(crate) enum Line<'a, C> {
    Event(JudgedEvent<'a, C>),
    /// An event that is JSON within a text of the line.
    Unescaped(SdkEvent<C>),
    /// Not a JSON object.
    Malformed(String),
    /// A JSON object that is not and does not contain an error event, such as a log record.
    WithoutEvent(String),
}

/// The longest start of the input that names its format, in bytes.
const LONGEST_MAGIC: u64 = 6;

/// The lines of the input, read one at a time into the same buffer.
pub(crate) struct Lines<R> {
    input: Chain<Cursor<Vec<u8>>, R>,
    line: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    /// # Errors
    ///
    /// Fails if the input is not text, and says what it is.
    pub(crate) fn new(mut input: R) -> io::Result<Self> {
        // A pipe can give these bytes one at a time. Lines end them, so that no line waits for the next.
        let mut start = Vec::new();
        input.by_ref().take(LONGEST_MAGIC).read_until(b'\n', &mut start)?;
        match format_of(&start) {
            Some(format) => Err(io::Error::other(format)),
            None => {
                Ok(Self { input: Cursor::new(start).chain(input), line: Vec::new(), number: 0 })
            }
        }
    }

    /// The next line that is not blank, and its number.
    pub(crate) fn next_line<C: SdkError>(&mut self) -> io::Result<Option<(u64, Line<'_, C>)>> {
        loop {
            self.line.clear();
            let limit = LONGEST as u64 + 1;
            if self.input.by_ref().take(limit).read_until(b'\n', &mut self.line)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if !without_mark(&self.line).trim_ascii().is_empty() {
                break;
            }
        }
        if self.line.len() > LONGEST && !self.line.ends_with(b"\n") {
            self.input.skip_until(b'\n')?;
            let problem = format!("longer than {} MiB", LONGEST >> 20);
            return Ok(Some((self.number, Line::Malformed(problem))));
        }
        Ok(Some((self.number, read(&self.line))))
    }
}

/// What an input that starts with these bytes is, if it is known and no text.
fn format_of(start: &[u8]) -> Option<String> {
    const PACKED: [(&[u8], &str); 8] = [
        (b"\x1F\x8B", "compressed with gzip: unpack it with `gzip -dc`"),
        (b"\x28\xB5\x2F\xFD", "compressed with zstd: unpack it with `zstd -dc`"),
        (b"\xFD7zXZ\0", "compressed with xz: unpack it with `xz -dc`"),
        (b"BZh", "compressed with bzip2: unpack it with `bzip2 -dc`"),
        (b"\x04\x22\x4D\x18", "compressed with lz4: unpack it with `lz4 -dc`"),
        (b"PK\x03\x04", "a ZIP archive: unpack it with `unzip -p`"),
        // One without files, and one in several parts.
        (b"PK\x05\x06", "a ZIP archive: unpack it with `unzip -p`"),
        (b"PK\x07\x08", "a ZIP archive: unpack it with `unzip -p`"),
    ];
    if let Some((_, format)) = PACKED.iter().find(|(magic, _)| start.starts_with(magic)) {
        return Some(format!("the input is {format} first"));
    }
    let encoding = encoding_of(start)?;
    let name = encoding.trim_end_matches("LE").trim_end_matches("BE");
    Some(format!("the input is {name}: convert it with `iconv -f {encoding} -t UTF-8` first"))
}

/// The encoding of a text that starts with these bytes, as `iconv` calls it, if it is not UTF-8.
fn encoding_of(start: &[u8]) -> Option<&'static str> {
    match start {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16"),
        // Without a byte order mark, there are zeros beside the first character, which is one of ASCII.
        [1..=0xFF, 0, 0, 0, ..] => Some("UTF-32LE"),
        [0, 0, 0, 1..=0xFF, ..] => Some("UTF-32BE"),
        [1..=0xFF, 0, 1..=0xFF, ..] => Some("UTF-16LE"),
        [0, 1..=0xFF, 0, 1..=0xFF, ..] => Some("UTF-16BE"),
        _ => None,
    }
}

/// The line without the byte order mark that some editors put at the start of a file.
fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line)
}

fn read<C: SdkError>(line: &[u8]) -> Line<'_, C> {
    let line = without_mark(line).trim_ascii_end();
    let record = match SdkEvent::judge_record(line) {
        Ok(Some(event)) => return Line::Event(event),
        Ok(None) => SdkEvent::judge(line),
        Err(error) => Err(error),
    };
    match record {
        Ok(record) => without_object(line, record),
        Err(error) => {
            let problem = error.to_string();
            // Each line is read on its own, so it is always line 1.
            let (problem, column) =
                problem.rsplit_once(" at line 1 column ").unwrap_or((&problem, ""));
            let problem = shown(problem, SHOWN);
            Line::Malformed(match column {
                "" | "0" => problem.into_owned(),
                column => format!("{problem} at column {column}"),
            })
        }
    }
}

/// An object that is no event and has no object in its field `event`.
fn without_object<'a, C: SdkError>(line: &[u8], record: JudgedEvent<'a, C>) -> Line<'a, C> {
    if ["type", "code"].into_iter().filter_map(|name| record.field(name)).any(names_an_error::<C>) {
        return Line::Event(record);
    }
    let Some(inner) = record.field("event") else {
        return Line::WithoutEvent(without_event(SdkEvent::<C>::from_slice(line).ok()));
    };
    let text = serde_json::from_str::<String>(inner);
    if let Ok(Ok(event)) = text.map(|text| SdkEvent::from_json(&text)) {
        return Line::Unescaped(event);
    }
    let inner = match inner.as_bytes().first() {
        Some(b'"') => "a text",
        Some(b'n') => "null",
        Some(b't' | b'f') => "a boolean",
        Some(b'[') => "an array",
        _ => "a number",
    };
    Line::WithoutEvent(format!("its field `event` is {inner}, not an object"))
}

/// Whether a JSON text is meant as an error's number or name, though no event has such a one.
fn names_an_error<C: SdkError>(json: &str) -> bool {
    match serde_json::from_str(json) {
        Ok(Value::Number(_)) => true,
        Ok(Value::String(text)) => {
            text.trim().parse::<f64>().is_ok() || C::from_name(text.trim()).is_some()
        }
        _ => false,
    }
}

fn without_event<C: SdkError>(record: Option<SdkEvent<C>>) -> String {
    let fields = record.map(Map::from).unwrap_or_default();
    let names: Vec<_> = fields.keys().take(3).map(|name| format!("`{name}`")).collect();
    let names = match names.len() {
        0 => return "an object without fields".to_owned(),
        _ => names.join(", "),
    };
    let more = if fields.len() > 3 { ", …" } else { "" };
    format!("an object without an error event, with the fields {}{more}", shown(&names, SHOWN))
}
