//! A code of the canonical enum.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(605, "REFUSED")]
    Refused,
    #[code(transparent)] //~
    Chat(chat_errors::ChatError),
}

uses!(Fault: any, back);

fn main() {}
