//! A placeholder in a summary that `impl(Display)` would print unchanged.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(impl(Display))]
pub enum Fault {
    /// {0} bytes are too many. //~
    #[code(16, "TOO_LARGE")]
    TooLarge(u64),
    /// No {set of {name}} is known. //~
    #[code(17, "NO_SET")]
    NoSet { name: &'static str },
    /// {set of {{0}} is {other} in a text.
    #[code(18, "TEXT")]
    Text(u64),
}

uses!(Fault: any, display);

fn main() {}
