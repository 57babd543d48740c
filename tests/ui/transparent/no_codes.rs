//! A type of another crate that has no codes.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(transparent)]
    Text(String), //~
}

uses!(Fault: any);

fn main() {}
