//! A mistake on the type, two on a variant, and one between two.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(impl(Display), rename_all = "UPPERCASE")] //~
pub enum Fault {
    #[code(16, CONNECTION_LOST, retry = "2s")] //~ 2
    Disconnected,
    #[code(17, "TIMED_OUT")] //~ first
    TimedOut,
    #[code(18, "REFUSED", alias = "TIMED_OUT" fix)] //~ 2
    Refused,
}

uses!(Fault: any, back, unit, display);

fn main() {}
