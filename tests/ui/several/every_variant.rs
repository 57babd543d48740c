//! A mistake on each variant, and one on the enum.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(impl(Display, Eror))] //~
pub enum Fault {
    #[code(16)] //~
    Disconnected,
    #[code(17, "TIMED OUT")] //~
    TimedOut,
    #[code(18, "REFUSED", fix, outcome = Unknwon)] //~
    Refused,
    Broken, //~
    #[code(19, "LATE")] //~ first
    Late,
    #[code(19, "LATER")] //~
    Later,
}

uses!(Fault: any, back, unit, display, error);

fn main() {}
