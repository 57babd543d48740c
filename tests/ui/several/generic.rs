//! A type parameter in a `transparent` field, and a mistake elsewhere.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault<E> {
    #[code(16, "CONNECTION_LOST", kind = Netwrok)] //~
    Disconnected,
    #[code(transparent)]
    Inner(E),
}

pub type Chat = Fault<chat_errors::ChatError>;

uses!(Chat: any, back);

fn main() {}
