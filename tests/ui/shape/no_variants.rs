//! An enum without variants.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {} //~

uses!(Fault: any, back, unit);

fn main() {}
