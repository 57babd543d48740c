//! The type within itself.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(transparent)]
    Again(Box<Fault>), //~
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back);

fn main() {}
