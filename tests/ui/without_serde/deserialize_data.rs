//! A way back by serde for a variant with data.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(impl(Deserialize))] //~ 2
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
    #[code(17, "FULL")]
    Full(usize),
}

uses!(Fault: any);

fn main() {}
