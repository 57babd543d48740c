//! The command line.

use lexopt::prelude::*;
use lexopt::{Error, Parser};

use crate::language::Language;

pub(crate) const HELP: &str = "\
Explains the error codes of the Agora Chat Web SDK.

Usage: explain [options] [code or name]...

Prints all that is known of each error, which is named by its code, such as 605
or -3, or by its name, such as GROUP_NOT_EXIST. Without one, prints a table of
all errors.

Options:
      --lang <tag>       print texts in the language of this BCP 47 tag, such as
                         zh. Without a translation, the text is English
      --width <columns>  wrap explanations at this many columns [default: 80]
      --json             print one JSON object per line
  -h, --help             print this help

Exit status:
  0  Everything asked for is known. A reader that stops early does not matter.
  1  An error is unknown, or the output cannot be written.
  2  An option is wrong.
";

/// What to do.
pub(crate) enum Command {
    Help,
    /// Print a line for every error.
    List(Request),
    /// Print everything known of these.
    Explain(Vec<String>, Request),
}

/// How to print it.
pub(crate) struct Request {
    pub(crate) format: Format,
    pub(crate) language: Language,
    /// In terminal columns.
    pub(crate) width: usize,
}

#[derive(Clone, Copy)]
pub(crate) enum Format {
    Text,
    Json,
}

impl Command {
    pub(crate) fn read(mut parser: Parser) -> Result<Self, Error> {
        let mut wanted = Vec::new();
        let mut request =
            Request { format: Format::Text, language: Language::new("en"), width: 80 };
        loop {
            if let Some(code) = negative_code(&mut parser) {
                wanted.push(code);
                continue;
            }
            match parser.next()? {
                Some(Short('h') | Long("help")) => return Ok(Self::Help),
                Some(Long("json")) => request.format = Format::Json,
                Some(Long("lang")) => request.language = Language::new(&parser.value()?.string()?),
                Some(Long("width")) => request.width = parser.value()?.parse()?,
                Some(Value(value)) => wanted.push(value.string()?),
                Some(other) => return Err(other.unexpected()),
                None if wanted.is_empty() => return Ok(Self::List(request)),
                None => return Ok(Self::Explain(wanted, request)),
            }
        }
    }
}

/// The next argument if it is a negative number, which would be taken for a short option.
fn negative_code(parser: &mut Parser) -> Option<String> {
    let is_negative = |text: &str| {
        text.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let argument = parser.try_raw_args()?.next_if(|next| next.to_str().is_some_and(is_negative))?;
    argument.into_string().ok()
}
