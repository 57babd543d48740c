//! A discriminant that contradicts the code.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected = 17, //~
    #[code(18, "FULL")]
    Full = 18,
}

uses!(Fault: any, back, unit);

fn main() {}
