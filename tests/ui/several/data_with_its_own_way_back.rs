//! A variant with data has no way back, and the one that the author wrote meets no other.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug)]
pub struct Detail;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST", knid = Network)] //~
    Disconnected,
    #[code(17, "FULL")]
    Full(Detail),
}

impl TryFrom<i32> for Fault {
    type Error = i32;

    fn try_from(code: i32) -> Result<Self, i32> {
        Err(code)
    }
}

uses!(Fault: any);

fn main() {}
