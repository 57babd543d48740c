//! Reads the SDK's error events, one a line, and says of each what to do about it.
//!
//! ```text
//! cargo run -p chat-errors --features json --example triage < events.jsonl
//! ```

mod input;
#[path = "../language/mod.rs"]
mod language;
mod report;

use std::error::Error;
use std::io::{self, BufReader, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use lexopt::ValueExt;

use crate::input::Lines;
use crate::language::Language;
use crate::report::{Report, Style};

const USAGE: &str = "\
Says of every error event on standard input what to do about it.

Each line is an event, or an object with an event in its field `event`. Lines that are neither are
named on standard error and counted.

Usage: triage [options] < EVENTS

Options:
      --lang <tag>  Write in the language of this BCP 47 tag, such as zh; in English
                    where there is no translation
      --json        Write a JSON object for each event, and one with the summary at
                    the end, in the same words whatever the language
  -h, --help        Write this text
";

fn main() -> ExitCode {
    let report = match report() {
        Ok(report) => report,
        Err(error) => return failed(&error, 2),
    };
    // Large buffers, and locked once: a line is written in a microsecond or two.
    let input = BufReader::with_capacity(1 << 16, io::stdin().lock());
    let mut output = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let done = match report {
        Some(report) => triage(Lines::new(input), report, &mut output),
        None => output.write_all(USAGE.as_bytes()),
    };
    match done.and_then(|()| output.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads the output has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => failed(&error, 1),
    }
}

/// What was asked for; `None` is the usage.
fn report() -> Result<Option<Report>, lexopt::Error> {
    let (mut style, mut language) = (Style::Columns, Language::new("en"));
    let mut args = lexopt::Parser::from_env();
    while let Some(arg) = args.next()? {
        match arg {
            lexopt::Arg::Long("json") => style = Style::Json,
            lexopt::Arg::Long("lang") => language = Language::new(&args.value()?.string()?),
            lexopt::Arg::Short('h') | lexopt::Arg::Long("help") => return Ok(None),
            _ => return Err(arg.unexpected()),
        }
    }
    Ok(Some(Report::new(style, language)))
}

fn triage(
    mut lines: Lines<impl io::BufRead>,
    mut report: Report,
    output: &mut impl Write,
) -> io::Result<()> {
    while let Some((number, event)) = lines.next_event()? {
        match event {
            Ok(event) => report.event(number, &event, output)?,
            Err(mistake) => {
                report.malformed();
                writeln!(io::stderr(), "line {number}: {mistake}")?;
            }
        }
    }
    report.summary(output)
}

fn failed(error: &dyn Error, code: u8) -> ExitCode {
    // If nobody listens there either, the exit code has to do.
    let _ = writeln!(io::stderr(), "triage: {error}");
    ExitCode::from(code)
}
