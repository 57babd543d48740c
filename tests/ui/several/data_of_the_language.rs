//! Variants with plain data and no attribute, beside a way back that the author wrote.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    Full(usize), //~
}

impl TryFrom<i32> for Fault {
    type Error = i32;

    fn try_from(code: i32) -> Result<Self, i32> {
        Err(code)
    }
}

uses!(Fault: any);

fn main() {}
