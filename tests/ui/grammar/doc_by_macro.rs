//! A doc comment that a derive cannot read.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[doc = include_str!("doc_by_macro.rs")] //~
    #[code(16, "CONNECTION_LOST")]
    Disconnected,
}

uses!(Fault: any, back, unit);

fn main() {}
