//! Names that would be read as a code, or as an undeclared one.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "17")] //~
    Disconnected,
    #[code(17, "UNDECLARED")] //~
    Unknown,
}

uses!(Fault: any, back, unit);

fn main() {}
