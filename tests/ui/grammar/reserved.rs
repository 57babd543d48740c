//! A row that uses a reserved code, and one that uses a reserved name.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(range = 9000..=9999, reserved(9002, 9004..=9009, "APP_OLD"))]
pub enum Fault {
    #[code(9005, "APP_LOST")] //~
    Lost,
    #[code(9001, "APP_OLD")] //~
    Old,
    #[code(500, "APP_BUSY")] //~
    Busy,
}

uses!(Fault: any, back, unit);

fn main() {}
