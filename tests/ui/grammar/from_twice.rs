//! `From` for two variants around one type.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(impl(From))] //~
pub enum Fault {
    #[code(transparent)]
    Sending(chat_errors::ChatError),
    #[code(transparent)]
    Receiving { error: chat_errors::ChatError },
}

uses!(Fault: any, back);

pub fn converts(error: chat_errors::ChatError) -> Fault {
    error.into()
}

fn main() {}
