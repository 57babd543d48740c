//! The words of RFC 6120; `continue` has no counterpart here.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST", wait)] //~
    Disconnected,
    #[code(17, "EXPIRED", auth)] //~
    Expired,
    #[code(18, "REFUSED", modify)] //~
    Refused,
    #[code(19, "GONE", cancel)] //~
    Gone,
    #[code(20, "WARNED", continue)] //~
    Warned,
}

uses!(Fault: any, back, unit);

fn main() {}
