//! A struct without an attribute.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub struct Fault; //~

uses!(Fault: any, back);

fn main() {}
