//! A code that is an old code of the inner error.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Inner {
    #[code(-16, "CONNECTION_LOST", alias = -50)]
    Disconnected,
}

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(-50, "REFUSED")]
    Refused,
    #[code(transparent)] //~
    Inner(Inner),
}

uses!(Fault: any, back);

fn main() {}
