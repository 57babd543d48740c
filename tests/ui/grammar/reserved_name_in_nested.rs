//! A nested row that uses a reserved name, after another nested type.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Inner {
    #[code(9016, "APP_LOST")]
    Disconnected,
}

#[derive(Debug, ChatErrorCode)]
#[code(reserved("APP_FULL", "GROUP_NOT_EXIST"))] //~
pub enum Fault {
    #[code(transparent)]
    Inner(Inner),
    #[code(transparent)]
    Chat(chat_errors::ChatError),
}

uses!(Fault: any, back);

fn main() {}
