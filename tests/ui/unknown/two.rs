//! Two variants for unknown codes.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(unknown)] //~ first
    Unknown(i32),
    #[code(unknown)] //~
    Other(i32),
}

uses!(Fault: any, lossless);

fn main() {}
