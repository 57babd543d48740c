//! A union.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(ChatErrorCode)]
pub union Fault { //~
    number: i32,
    bits: u32,
}

uses!(Fault: any);

fn main() {}
