//! Explains the error codes of the Agora Chat SDKs.
//!
//! ```text
//! cargo run -p chat-errors --example explain -- 16 GROUP_NOT_EXIST
//! cargo run -p chat-errors --example explain -- --lang zh 17
//! cargo run -p chat-errors --example explain -- --sdk native 108
//! cargo run -p chat-errors --example explain -- --json
//! cargo run -p chat-errors --example explain -- --markdown --published --lang zh
//! ```

mod args;
mod columns;
mod find;
mod json;
#[path = "../language/mod.rs"]
mod language;
mod markdown;
mod page;
mod sdk;
mod table;
#[path = "../terminal/mod.rs"]
mod terminal;
mod words;

use std::io::{self, Write};
use std::process::ExitCode;

use crate::args::{Command, Format, Request};
use crate::terminal::shown;

/// An exit status: something asked for is unknown, or cannot be printed.
const FAILED: u8 = 1;
/// An exit status: the command line is wrong.
const MISUSED: u8 = 2;

fn main() -> ExitCode {
    // The answer is small, and writing it all at once leaves one place where that can fail.
    let mut answer = Vec::new();
    let status = match write_answer(&mut answer) {
        Ok(status) => status,
        Err(error) => {
            complain(&error.to_string());
            FAILED
        }
    };
    let mut out = io::stdout().lock();
    match out.write_all(&answer).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::from(status),
        // The reader, such as `head`, has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(status),
        Err(error) => {
            complain(&error.to_string());
            ExitCode::from(FAILED)
        }
    }
}

/// Writes to standard error. If that fails, the exit status has to do.
fn complain(problem: &str) {
    let _ = writeln!(io::stderr(), "explain: {}", shown(problem, 300));
}

/// Writes the answer, and returns the exit status.
fn write_answer(out: &mut impl Write) -> io::Result<u8> {
    match Command::read(lexopt::Parser::from_env()) {
        Ok(Command::Help) => {
            out.write_all(args::HELP.as_bytes())?;
            Ok(0)
        }
        Ok(Command::List(request)) => {
            list(&request, out)?;
            Ok(0)
        }
        Ok(Command::Markdown { only_published, request }) => {
            markdown::print(only_published, &request, out)?;
            Ok(0)
        }
        Ok(Command::Explain(wanted, request)) => explain(&wanted, &request, out),
        Err(error) => {
            complain(&format!("{error}; `--help` lists the options"));
            Ok(MISUSED)
        }
    }
}

/// Prints a line for every error.
fn list(request: &Request, out: &mut impl Write) -> io::Result<()> {
    match request.format {
        Format::Text => table::print(request.sdk().rows, &request.language, out),
        Format::Json => request
            .sdk()
            .rows
            .iter()
            .try_for_each(|info| json::print(&info, &request.language, out)),
    }
}

/// Prints everything known of each, and reports the unknown ones.
fn explain(wanted: &[String], request: &Request, out: &mut impl Write) -> io::Result<u8> {
    let mut status = 0;
    let mut separator = "";
    for wanted in wanted {
        match (find::find(wanted, request.sdk()), request.format) {
            (Some(info), Format::Text) => {
                out.write_all(separator.as_bytes())?;
                page::print(&info, request, out)?;
                separator = "\n";
            }
            (Some(info), Format::Json) => json::print(&info, &request.language, out)?,
            (None, _) => {
                let hint = hint(wanted, request);
                complain(&format!("no error has the code or name `{}`{hint}", shown(wanted, 80)));
                status = FAILED;
            }
        }
    }
    Ok(status)
}

/// What may be meant by an unknown code or name.
fn hint(wanted: &str, request: &Request) -> String {
    if let Some(name) = find::nearest_name(wanted, request.sdk()) {
        return format!(", did you mean `{name}`?");
    }
    let elsewhere = sdk::ALL.into_iter().filter_map(|sdk| {
        let info = find::find(wanted, sdk)?;
        Some(format!("`--sdk {}` finds {}", sdk.word, info.name))
    });
    let elsewhere: Vec<_> = elsewhere.collect();
    if elsewhere.is_empty() { String::new() } else { format!(", but {}", elsewhere.join(", ")) }
}
