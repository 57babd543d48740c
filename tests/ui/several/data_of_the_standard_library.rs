//! An error of the standard library has no codes: a variant with one is data, without a way back.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    Io(std::io::Error), //~
    Other(Box<dyn std::error::Error>), //~
}

impl TryFrom<i32> for Fault {
    type Error = i32;

    fn try_from(code: i32) -> Result<Self, i32> {
        Err(code)
    }
}

uses!(Fault: any);

fn main() {}
