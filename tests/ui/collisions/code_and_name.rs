//! A code and a name that the inner error has too: two types clash once.

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
    #[code(17, "CONNECTION_LOST")]
    Refused,
    #[code(transparent)] //~
    Inner(Inner),
}

uses!(Fault: any, back);

fn main() {}
