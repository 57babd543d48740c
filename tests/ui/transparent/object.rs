//! A box of no one type.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(transparent)]
    Other(Box<dyn std::error::Error + Send>), //~
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any);

fn main() {}
