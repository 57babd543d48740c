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
}

uses!(Fault: any, display);

fn main() {}
