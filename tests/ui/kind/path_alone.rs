//! Paths to a kind and an outcome, without their keys.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST", ErrorKind::Network, Outcome::Applied)] //~ 2
    Disconnected,
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back, unit);

fn main() {}
