//! A struct with data and without a name.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(16)] //~
pub struct Fault {
    pub host: String,
}

uses!(Fault: any);

fn main() {}
