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

use lexopt::ValueExt;

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
      --json        Write a JSON object for each event, then one with the summary.
                    Its words do not depend on the language.
  -h, --help        Write this text

Exit status:
  0  The whole input was read, whether or not all lines are events. It is also 0
     if the reader of the output stops early.
  1  The input cannot be read or is not text, or the output cannot be written.
  2  An option is wrong.
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
        Some(report) => Lines::new(input).and_then(|lines| triage(lines, report, &mut output)),
        None => output.write_all(USAGE.as_bytes()),
    };
    match done.and_then(|()| output.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has seen enough.
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
    while let Some((number, line)) = lines.next_line()? {
        match line {
            Line::Event(event) => report.event(number, &event, output)?,
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
