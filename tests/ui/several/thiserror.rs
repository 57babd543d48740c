//! Two mistakes in an enum that derives another error too.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, thiserror::Error, ChatErrorCode)]
pub enum Fault {
    #[error("the outbox is full: {0} messages")]
    #[code(16, "OUTBOX_FULL", retry(initial_backof = "2s"), kind = RateLimted)] //~ 2
    OutboxFull(usize),

    #[error(transparent)]
    #[code(transparent, retry)] //~
    Chat(#[from] chat_errors::ChatError),

    #[error("unknown error code {0}")]
    #[code(unknown)]
    Unknown(i32),
}

uses!(Fault: any, display, error);

fn main() {}
