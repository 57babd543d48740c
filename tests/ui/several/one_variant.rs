//! Every entry of a variant is wrong.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(
        16u8,                           //~
        "",                             //~
        retyr(max_attempts = 0),        //~ 2
        kind = Netwrok,                 //~
        outcome = "Unknown",            //~
        alias = "LOST IT",              //~
        summary = "",                   //~
        help = 5,                       //~
        lang("zh_Hans", sumary = "\n"), //~ 3
        crate = ::chat_errors,          //~
    )]
    Disconnected,
    #[code(17, "TIMED_OUT")]
    TimedOut,
}

uses!(Fault: any, back, unit);

fn main() {}
