//! Events from lines, in constant memory.

use std::error::Error;
use std::io::{self, BufRead, Read};
use std::str;

use chat_errors::ErrorEvent;
use serde_json::{Map, Value};

/// The longest line that is read, in bytes; real events take some hundreds.
const LONGEST: usize = 4 << 20;

/// Why a line holds no event.
type Mistake = Box<dyn Error>;

/// The lines of the input, read one at a time into the same buffer.
pub(crate) struct Lines<R> {
    input: R,
    line: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input, line: Vec::new(), number: 0 }
    }

    /// The next event or mistake, with the number of its line; blank lines are passed over.
    pub(crate) fn next_event(&mut self) -> io::Result<Option<(u64, Result<ErrorEvent, Mistake>)>> {
        loop {
            self.line.clear();
            let limit = LONGEST as u64 + 1;
            if self.input.by_ref().take(limit).read_until(b'\n', &mut self.line)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if self.line.len() > LONGEST && !self.line.ends_with(b"\n") {
                self.input.skip_until(b'\n')?;
                let mistake = format!("longer than {} MiB", LONGEST >> 20);
                return Ok(Some((self.number, Err(mistake.into()))));
            }
            if !self.line.trim_ascii().is_empty() {
                return Ok(Some((self.number, event(&self.line))));
            }
        }
    }
}

fn event(line: &[u8]) -> Result<ErrorEvent, Mistake> {
    let line = str::from_utf8(line)?;
    // Some editors put a byte order mark at the start of a file.
    let event = ErrorEvent::from_json(line.trim_start_matches('\u{feff}'))?;
    Ok(unwrapped(event))
}

/// The event in the field `event` of an object that is none itself.
fn unwrapped(event: ErrorEvent) -> ErrorEvent {
    if ["type", "code"].into_iter().any(|number| event.fields().contains_key(number)) {
        return event;
    }
    let mut fields = Map::from(event);
    match fields.remove("event") {
        Some(Value::Object(inner)) => inner.into(),
        _ => fields.into(),
    }
}
