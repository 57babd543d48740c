//! A text that another macro would make.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST", help = concat!("wait, ", "then send again"))] //~
    Disconnected,
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back, unit);

fn main() {}
