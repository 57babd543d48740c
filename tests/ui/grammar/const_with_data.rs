//! `const` on an enum that is not all unit variants.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(const)] //~
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(17, "FULL")]
    Full(u8),
}

uses!(Fault: any);

fn main() {}
