//! The attribute on the field of a struct.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub struct Fault(
    #[code(16, "FAULT")] //~
    chat_errors::ChatError,
);

uses!(Fault: any, back);

fn main() {}
