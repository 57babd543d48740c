//! Two variants with one name.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")] //~ first
    Disconnected,
    #[code(17, "CONNECTION_LOST")] //~
    TimedOut,
}

uses!(Fault: any, back, unit);

fn main() {}
