//! Two lists for one language.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(
        16,
        "CONNECTION_LOST",
        lang("zh-Hans", summary = "中断"), //~ first
        lang("zh-hans", help = "等待"), //~
    )]
    Disconnected,
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back, unit);

fn main() {}
