//! A name that is an alias of the inner error.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Inner {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(17, "TIMED_OUT", alias = "TOO_LATE")]
    TimedOut,
}

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(18, "TOO_LATE")]
    Refused,
    #[code(transparent)] //~
    Inner(Inner),
}

uses!(Fault: any, back);

fn main() {}
