//! Explains the error codes of the Agora Chat Web SDK.
//!
//! ```text
//! cargo run -p chat-errors --example explain -- 16 GROUP_NOT_EXIST
//! cargo run -p chat-errors --example explain -- --lang zh 17
//! cargo run -p chat-errors --example explain -- --json
//! ```

mod args;
mod columns;
mod find;
mod json;
#[path = "../language/mod.rs"]
mod language;
mod page;
mod table;
mod words;

use std::io::{self, Write};
use std::process::ExitCode;

use chat_errors::{ChatError, ChatErrorCode};

use crate::args::{Command, Format, Request};

/// An exit status: something asked for is unknown, or cannot be printed.
const FAILED: u8 = 1;
/// An exit status: the command line is wrong.
const MISUSED: u8 = 2;

fn main() -> ExitCode {
    let mut err = io::stderr().lock();
    match answer(&mut io::stdout().lock(), &mut err) {
        Ok(status) => status,
        // Whoever reads, such as `head`, has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // Where even this cannot be written, only the status is left to tell of it.
            let _ = writeln!(err, "explain: {error}");
            ExitCode::from(FAILED)
        }
    }
}

fn answer(out: &mut impl Write, err: &mut impl Write) -> io::Result<ExitCode> {
    match Command::read(lexopt::Parser::from_env()) {
        Ok(Command::Help) => {
            out.write_all(args::HELP.as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
        Ok(Command::List(request)) => {
            list(&request, out)?;
            Ok(ExitCode::SUCCESS)
        }
        Ok(Command::Explain(wanted, request)) => explain(&wanted, &request, out, err),
        Err(error) => {
            writeln!(err, "explain: {error}; `--help` lists the options")?;
            Ok(ExitCode::from(MISUSED))
        }
    }
}

/// Prints a line for every error.
fn list(request: &Request, out: &mut impl Write) -> io::Result<()> {
    match request.format {
        Format::Text => table::print(&request.language, out),
        Format::Json => ChatError::VARIANTS
            .iter()
            .try_for_each(|error| json::print(&error.info(), &request.language, out)),
    }
}

/// Prints all that is known of each, and of an unknown one that it is unknown.
fn explain(
    wanted: &[String],
    request: &Request,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<ExitCode> {
    let mut status = ExitCode::SUCCESS;
    let mut separator = "";
    for wanted in wanted {
        match (find::find(wanted), request.format) {
            (Some(error), Format::Text) => {
                out.write_all(separator.as_bytes())?;
                page::print(error, &request.language, request.width, out)?;
                separator = "\n";
            }
            (Some(error), Format::Json) => json::print(&error.info(), &request.language, out)?,
            (None, _) => {
                write!(err, "explain: no error has the code or name `{wanted}`")?;
                match find::nearest_name(wanted) {
                    Some(name) => writeln!(err, ", did you mean `{name}`?")?,
                    None => writeln!(err)?,
                }
                status = ExitCode::from(FAILED);
            }
        }
    }
    Ok(status)
}
