//! A list after `transparent`.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(transparent(ChatError))] //~
    Chat(chat_errors::ChatError),
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back);

fn main() {}
