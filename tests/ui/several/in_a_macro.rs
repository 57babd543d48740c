//! Mistakes in what a macro is given are told where it is given.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

macro_rules! declare {
    ($code:expr, $name:expr, $kind:ident, $inner:ty, $number:ty) => {
        #[derive(Debug, ChatErrorCode)]
        pub enum Fault {
            #[code($code, $name, kind = $kind)]
            Disconnected,
            #[code(transparent)]
            Inner($inner),
            #[code(unknown)]
            Unknown($number),
        }
    };
}

declare!(
    15 + 1,                          //~
    concat!("CONNECTION", "_LOST"),  //~
    Netwrok,                         //~
    &'static chat_errors::ChatError, //~
    Option<i32>                      //~
);

uses!(Fault: any);

fn main() {}
