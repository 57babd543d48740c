//! A nested row that uses a reserved code.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(reserved(600..=610))] //~
pub enum Fault {
    #[code(transparent)]
    Chat(chat_errors::ChatError),
}

uses!(Fault: any, back);

fn main() {}
