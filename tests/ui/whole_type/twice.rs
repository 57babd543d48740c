//! Keys twice.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(
    crate = ::chat_errors, //~ first
    crate = ::chat_errors, //~
    impl(
        Display, //~ first
        Error,
        Display, //~
    ),
)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back, unit, display, error);

fn main() {}
