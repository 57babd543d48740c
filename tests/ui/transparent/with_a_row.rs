//! A row beside `transparent`.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(17, "CHAT", transparent)] //~
    Chat(chat_errors::ChatError),
}

uses!(Fault: any, back);

fn main() {}
