//! The code and the name in the wrong order.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code("CONNECTION_LOST", 16)] //~
    Disconnected,
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back, unit);

fn main() {}
