//! `From` by two derives, and for two names of one type.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, thiserror::Error, ChatErrorCode)]
#[code(impl(From))] //~
pub enum Fault {
    #[error(transparent)]
    #[code(transparent)]
    Chat(#[from] chat_errors::ChatError),
}

type Alias = chat_errors::ChatError;

#[derive(Debug, ChatErrorCode)]
#[code(impl(From))]
pub enum Other {
    #[code(transparent)]
    Sending(Alias),
    #[code(transparent)]
    Receiving(chat_errors::ChatError), //~
}

uses!(Fault: any, back);

pub fn converts(error: chat_errors::ChatError) -> Fault {
    error.into()
}

fn main() {}
