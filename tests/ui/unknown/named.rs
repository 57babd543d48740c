//! A named field of another type.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(unknown)]
    Unknown { code: Option<i32> }, //~
}

uses!(Fault: any, lossless);

fn main() {}
