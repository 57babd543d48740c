//! A code and a name in each of two attributes.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(
        16, //~ first
        "CONNECTION_LOST" //~ first
    )]
    #[code(18, "LOST")] //~ 2
    Disconnected,
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back, unit);

fn main() {}
