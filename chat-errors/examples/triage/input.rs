//! Events from lines, in constant memory.

use std::io::{self, BufRead, Read as _};
use std::str;

use chat_errors::{SdkError, SdkEvent};
use serde_json::{Map, Value};

use crate::terminal::shown;

/// The longest line that is read, in bytes. Real events have some hundreds.
const LONGEST: usize = 4 << 20;

/// How many characters of a problem are shown.
const SHOWN: usize = 160;

/// A line of the input. If it is not an event, the text says what it is.
pub(crate) enum Line<C> {
    Event(SdkEvent<C>),
    /// Not a JSON object.
    Malformed(String),
    /// A JSON object that is not and does not contain an error event, such as a log record.
    WithoutEvent(String),
}

/// The lines of the input, read one at a time into the same buffer.
pub(crate) struct Lines<R> {
    input: R,
    line: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    /// # Errors
    ///
    /// Fails if the input is not text, and says what it is.
    pub(crate) fn new(mut input: R) -> io::Result<Self> {
        match format_of(input.fill_buf()?) {
            Some(format) => Err(io::Error::other(format)),
            None => Ok(Self { input, line: Vec::new(), number: 0 }),
        }
    }

    /// The next line that is not blank, and its number.
    pub(crate) fn next_line<C: SdkError>(&mut self) -> io::Result<Option<(u64, Line<C>)>> {
        loop {
            self.line.clear();
            let limit = LONGEST as u64 + 1;
            if self.input.by_ref().take(limit).read_until(b'\n', &mut self.line)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if self.line.len() > LONGEST && !self.line.ends_with(b"\n") {
                self.input.skip_until(b'\n')?;
                let problem = format!("longer than {} MiB", LONGEST >> 20);
                return Ok(Some((self.number, Line::Malformed(problem))));
            }
            if !self.line.trim_ascii().is_empty() {
                return Ok(Some((self.number, read(self.line.trim_ascii_end()))));
            }
        }
    }
}

/// The known format, other than text, of an input that starts with these bytes.
fn format_of(start: &[u8]) -> Option<&'static str> {
    const FORMATS: [(&[u8], &str); 7] = [
        (b"\x1F\x8B", "the input is compressed with gzip: unpack it with `gzip -dc` first"),
        (b"\x28\xB5\x2F\xFD", "the input is compressed with zstd: unpack it with `zstd -dc` first"),
        (b"\xFD7zXZ\0", "the input is compressed with xz: unpack it with `xz -dc` first"),
        (b"BZh", "the input is compressed with bzip2: unpack it with `bzip2 -dc` first"),
        (b"PK\x03\x04", "the input is a ZIP archive: unpack it with `unzip -p` first"),
        (b"\xFF\xFE", "the input is UTF-16: convert it with `iconv -f UTF-16 -t UTF-8` first"),
        (b"\xFE\xFF", "the input is UTF-16: convert it with `iconv -f UTF-16 -t UTF-8` first"),
    ];
    FORMATS.iter().find(|(magic, _)| start.starts_with(magic)).map(|(_, format)| *format)
}

fn read<C: SdkError>(line: &[u8]) -> Line<C> {
    let line = match str::from_utf8(line) {
        // Some editors put a byte order mark at the start of a file.
        Ok(line) => line.trim_start_matches('\u{FEFF}'),
        Err(error) => return Line::Malformed(error.to_string()),
    };
    match SdkEvent::from_json(line) {
        Ok(event) => unwrapped(event),
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

/// The object itself if it is an event, or else the event in its field `event`.
fn unwrapped<C: SdkError>(event: SdkEvent<C>) -> Line<C> {
    if says_what_happened(&event) {
        return Line::Event(event);
    }
    let mut fields = Map::from(event);
    let inner = match fields.remove("event") {
        None => return Line::WithoutEvent(without_event(&fields)),
        Some(Value::Object(inner)) => return Line::Event(inner.into()),
        Some(Value::String(text)) => match SdkEvent::from_json(&text) {
            Ok(inner) => return Line::Event(inner),
            Err(_) => "a text",
        },
        Some(Value::Null) => "null",
        Some(Value::Bool(_)) => "a boolean",
        Some(Value::Number(_)) => "a number",
        Some(Value::Array(_)) => "an array",
    };
    Line::WithoutEvent(format!("its field `event` is {inner}, not an object"))
}

/// Whether an object has an error's number or name, or evidence such as an HTTP status.
fn says_what_happened<C: SdkError>(event: &SdkEvent<C>) -> bool {
    let names_an_error = |value: &Value| match value {
        Value::Number(_) => true,
        Value::String(text) => {
            text.trim().parse::<f64>().is_ok() || C::from_name(text.trim()).is_some()
        }
        _ => false,
    };
    event.evidence().is_some()
        || ["type", "code"]
            .iter()
            .any(|field| event.fields().get(*field).is_some_and(names_an_error))
}

fn without_event(fields: &Map<String, Value>) -> String {
    let names: Vec<_> = fields.keys().take(3).map(|name| format!("`{name}`")).collect();
    let names = match names.len() {
        0 => return "an object without fields".to_owned(),
        _ => names.join(", "),
    };
    let more = if fields.len() > 3 { ", …" } else { "" };
    format!("an object without an error event, with the fields {}{more}", shown(&names, SHOWN))
}
