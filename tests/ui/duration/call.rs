//! A call in place of a duration.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST", retry(max_backoff = Duration::from_secs(60)))] //~
    Disconnected,
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back, unit);

fn main() {}
