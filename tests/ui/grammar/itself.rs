//! The type itself as the inner error, with arguments.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault<N> {
    #[code(16, "CONNECTION_LOST")]
    Disconnected(N),
    #[code(transparent)]
    Node(Box<Fault<N>>), //~
    #[code(transparent)]
    Other(Box<self::Fault<N>>), //~
}

type Faults = Fault<u8>;
uses!(Faults: any);

fn main() {}
