//! A struct for unknown codes.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(unknown)] //~
pub struct Fault(i32);

uses!(Fault: any);

fn main() {}
