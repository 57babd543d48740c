//! A number without an attribute.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    Unknown(i32), //~
}

uses!(Fault: any, lossless);

fn main() {}
