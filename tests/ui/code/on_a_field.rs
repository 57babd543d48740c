//! The attribute on a field.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(17, "FULL")]
    Full {
        #[code(18)] //~
        size: u8,
    },
}

uses!(Fault: any);

fn main() {}
