//! Reads the SDK's error events, one per line, and says what to do about each.
//!
//! ```text
//! cargo run -p chat-errors --features json --example triage < events.jsonl
//! ```

mod input;
#[path = "../language/mod.rs"]
mod language;
mod report;
#[path = "../terminal/mod.rs"]
mod terminal;

use std::error::Error;
use std::io::{self, BufReader, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use chat_errors::native::NativeError;
use chat_errors::web_v5::WebV5Error;
use chat_errors::{ChatError, SdkError};
use lexopt::prelude::*;

use crate::input::{Line, Lines};
use crate::language::Language;
use crate::report::{Report, Style};
use crate::terminal::shown;

const USAGE: &str = "\
Says what to do about each error event on standard input.

Each line is an event, or an object with an event in its field `event`. Any other line is reported
on standard error and counted: malformed lines, which are not JSON objects, and lines without an
event, such as log records.

Usage: triage [options] < EVENTS

Options:
      --lang <tag>  Write in the language of this BCP 47 tag, such as zh. Without a
                    translation, the text is English.
      --sdk <sdk>   The SDK that the events come from: web [default], web-v5, or native
                    (Android, iOS, Flutter, Unity, Windows and HarmonyOS). The same
                    number means different things.
      --json        Write a JSON object for each event, then one with the summary.
                    Its words do not depend on the language.
  -h, --help        Write this text

Exit status:
  0  The whole input was read, whether or not all lines are events. It is also 0
     if the reader of the output stops early.
  1  The input cannot be read, or is packed, UTF-16 or UTF-32, or the output
     cannot be written.
  2  An option is wrong.
";

/// The SDK that the events come from.
#[derive(Clone, Copy)]
enum Sdk {
    Web,
    WebV5,
    Native,
}

struct Request {
    sdk: Sdk,
    style: Style,
    language: Language,
}

fn main() -> ExitCode {
    let request = match Request::read(lexopt::Parser::from_env()) {
        Ok(request) => request,
        Err(error) => return failed(&error, 2),
    };
    let mut output = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let done = match request {
        None => output.write_all(USAGE.as_bytes()),
        Some(request) => match request.sdk {
            Sdk::Web => triage::<ChatError>(request, &mut output),
            Sdk::WebV5 => triage::<WebV5Error>(request, &mut output),
            Sdk::Native => triage::<NativeError>(request, &mut output),
        },
    };
    match done.and_then(|()| output.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => failed(&error, 1),
    }
}

impl Request {
    /// Reads the command line; `None` asks for the usage.
    fn read(mut args: lexopt::Parser) -> Result<Option<Self>, lexopt::Error> {
        let mut request =
            Self { sdk: Sdk::Web, style: Style::Columns, language: Language::new("en") };
        while let Some(arg) = args.next()? {
            match arg {
                Long("sdk") => request.sdk = args.value()?.parse_with(sdk)?,
                Long("json") => request.style = Style::Json,
                Long("lang") => request.language = Language::new(&args.value()?.string()?),
                Short('h') | Long("help") => return Ok(None),
                _ => return Err(arg.unexpected()),
            }
        }
        Ok(Some(request))
    }
}

fn sdk(word: &str) -> Result<Sdk, &'static str> {
    match word {
        "web" => Ok(Sdk::Web),
        "web-v5" => Ok(Sdk::WebV5),
        "native" => Ok(Sdk::Native),
        _ => Err("expected one of `web`, `web-v5`, `native`"),
    }
}

/// Reads the events of the SDK with the canonical enum `C`.
fn triage<C: SdkError>(request: Request, output: &mut impl Write) -> io::Result<()> {
    // A large buffer, locked once: a line is read and written in a microsecond or two.
    let mut lines = Lines::new(BufReader::with_capacity(1 << 16, io::stdin().lock()))?;
    let mut report = Report::new(C::CODES, request.style, request.language);
    while let Some((number, line)) = lines.next_line::<C>()? {
        match line {
            Line::Event(event) => {
                let field = |name| event.field(name).filter(|json| *json != "null");
                let data = || field("data").or_else(|| field("details"));
                report.event(number, &event, event.message(), data, output)?;
            }
            Line::Unescaped(event) => {
                let data = event.data().map(ToString::to_string);
                report.event(
                    number,
                    &event,
                    event.message().map(Into::into),
                    || data.as_deref(),
                    output,
                )?;
            }
            Line::Malformed(problem) => {
                report.malformed += 1;
                complain(&format!("line {number}: {problem}"));
            }
            Line::WithoutEvent(problem) => {
                report.without_event += 1;
                complain(&format!("line {number}: {problem}"));
            }
        }
    }
    report.summary(output)
}

/// Writes to standard error. If that fails, the counts and the exit status have to do.
fn complain(problem: &str) {
    let _ = writeln!(io::stderr(), "{problem}");
}

fn failed(error: &dyn Error, code: u8) -> ExitCode {
    complain(&format!("triage: {}", shown(&error.to_string(), 160)));
    ExitCode::from(code)
}
