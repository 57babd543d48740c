//! A struct of two fields that are to be looked through.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(transparent)] //~
pub struct Fault(chat_errors::ChatError, u8);

uses!(Fault: any, back);

fn main() {}
