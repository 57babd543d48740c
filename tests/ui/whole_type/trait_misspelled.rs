//! A trait misspelled, which is asked for all the same.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(impl(Dispaly, Error))] //~
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back, unit, display, error);

fn main() {}
