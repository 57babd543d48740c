//! An inner error of the standard library.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(transparent)]
    Io(std::io::Error), //~
}

uses!(Fault: any, back);

fn main() {}
