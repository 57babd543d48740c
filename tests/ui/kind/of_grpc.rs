//! A word of gRPC, and one of HTTP.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST", kind = DeadlineExceeded)] //~
    Disconnected,
    #[code(17, "TIMED_OUT", kind = Unauthorized)] //~
    TimedOut,
}

uses!(Fault: any, back, unit);

fn main() {}
