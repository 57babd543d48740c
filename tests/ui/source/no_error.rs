//! A cause that is not an error.

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(impl(Display, Error))]
pub enum Fault {
    #[code(1, "NAMED")]
    Named {
        source: u32, //~
    },
    #[code(2, "MARKED")]
    Marked(
        u8,
        #[source]
        Option<u16>, //~
    ),
}

fn main() {}
