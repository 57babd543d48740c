//! The command line.

use lexopt::prelude::*;
use lexopt::{Error, Parser};

use crate::language::Language;
use crate::sdk::{self, Sdk};

pub(crate) const HELP: &str = "\
Explains the error codes of the Agora Chat SDKs.

Usage: explain [options] [code or name]...

Prints everything known of each error. An error is named by its code, such as
605 or -3, or by its name, such as GROUP_NOT_EXIST. Without arguments, prints a
table of all errors.

Options:
      --sdk <sdk>        the SDK that the codes come from: web [default], web-v5
                         or native (Android, iOS, Flutter, Unity, Windows and
                         HarmonyOS). The same number means different things
      --markdown         print the table of code, name, summary and help
      --published        with --markdown: only the 28 codes that Agora publishes
                         for the Web SDK
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

/// What the program should do.
pub(crate) enum Command {
    Help,
    /// Print a line for every error.
    List(Request),
    /// Print the Markdown table of all errors, or of the published ones.
    Markdown {
        only_published: bool,
        request: Request,
    },
    /// Print everything known of these.
    Explain(Vec<String>, Request),
}

/// How the program should print it.
pub(crate) struct Request {
    pub(crate) format: Format,
    pub(crate) language: Language,
    /// In terminal columns.
    pub(crate) width: usize,
    /// The SDK that was named, if any.
    pub(crate) named_sdk: Option<&'static Sdk>,
}

impl Request {
    pub(crate) fn sdk(&self) -> &'static Sdk {
        self.named_sdk.unwrap_or(&sdk::WEB)
    }
}

#[derive(Clone, Copy)]
pub(crate) enum Format {
    Text,
    Json,
}

impl Command {
    pub(crate) fn read(mut parser: Parser) -> Result<Self, Error> {
        let mut wanted = Vec::new();
        let (mut is_markdown, mut only_published) = (false, false);
        let mut request = Request {
            format: Format::Text,
            language: Language::new("en"),
            width: 80,
            named_sdk: None,
        };
        loop {
            if let Some(code) = negative_code(&mut parser) {
                wanted.push(code);
                continue;
            }
            match parser.next()? {
                Some(Short('h') | Long("help")) => return Ok(Self::Help),
                Some(Long("sdk")) => request.named_sdk = Some(sdk(&parser.value()?.string()?)?),
                Some(Long("markdown")) => is_markdown = true,
                Some(Long("published")) => only_published = true,
                Some(Long("json")) => request.format = Format::Json,
                Some(Long("lang")) => request.language = Language::new(&parser.value()?.string()?),
                Some(Long("width")) => request.width = parser.value()?.parse()?,
                Some(Value(value)) => wanted.push(value.string()?),
                Some(other) => return Err(other.unexpected()),
                None if is_markdown || only_published => {
                    check_markdown(is_markdown, only_published, &wanted, &request)?;
                    return Ok(Self::Markdown { only_published, request });
                }
                None if wanted.is_empty() => return Ok(Self::List(request)),
                None => return Ok(Self::Explain(wanted, request)),
            }
        }
    }
}

fn sdk(word: &str) -> Result<&'static Sdk, Error> {
    Sdk::named(word).ok_or_else(|| {
        let known = sdk::ALL.map(|sdk| format!("`{}`", sdk.word)).join(", ");
        Error::from(format!("unknown SDK `{word}`, expected one of {known}"))
    })
}

fn check_markdown(
    is_markdown: bool,
    only_published: bool,
    wanted: &[String],
    request: &Request,
) -> Result<(), Error> {
    let problem = if !is_markdown {
        "`--published` needs `--markdown`"
    } else if !wanted.is_empty() {
        "`--markdown` prints all codes and takes none"
    } else if matches!(request.format, Format::Json) {
        "`--markdown` and `--json` exclude each other"
    } else if only_published && request.sdk().word != sdk::WEB.word {
        "`--published` is for the Web SDK only"
    } else {
        return Ok(());
    };
    Err(Error::from(problem))
}

/// The next argument if it is a negative number, which would be taken for a short option.
fn negative_code(parser: &mut Parser) -> Option<String> {
    let is_negative = |text: &str| {
        text.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let argument = parser.try_raw_args()?.next_if(|next| next.to_str().is_some_and(is_negative))?;
    argument.into_string().ok()
}
