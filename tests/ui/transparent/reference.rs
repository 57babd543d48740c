//! A reference to the inner error.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(transparent)]
    Chat(&'static chat_errors::ChatError), //~
}

uses!(Fault: any, back);

fn main() {}
