//! A second variant for unknown codes, with another type.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(unknown)] //~ first
    Unknown(i32),
    #[code(unknown)] //~
    Other(u32), //~
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, lossless);

fn main() {}
