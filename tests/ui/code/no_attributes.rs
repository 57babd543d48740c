//! No attribute on any variant.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    Disconnected, //~
    TimedOut,     //~
    Chat(chat_errors::ChatError), //~
    Unknown(i32), //~
}

uses!(Fault: any, lossless);

fn main() {}
