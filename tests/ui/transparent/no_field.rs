//! No field to look through.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(transparent)] //~
    Chat,
}

uses!(Fault: any, back);

fn main() {}
