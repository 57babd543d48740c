//! Three variants with one code, each written otherwise.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")] //~ first
    Disconnected,
    #[code(0x10, "TIMED_OUT")] //~
    TimedOut,
    #[code(1_6, "REFUSED")] //~
    Refused,
}

uses!(Fault: any, back, unit);

fn main() {}
