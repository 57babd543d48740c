//! A type that does not derive yet.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug)]
pub struct ParseFault;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(transparent)]
    Parse(ParseFault), //~
}

uses!(Fault: any);

fn main() {}
