//! A code three types deep.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Socket {
    #[code(16, "SOCKET_LOST")]
    Lost,
}

#[derive(Debug, ChatErrorCode)]
pub enum Connection {
    #[code(17, "TIMED_OUT")]
    TimedOut,
    #[code(transparent)]
    Socket(Socket),
}

#[derive(Debug, ChatErrorCode)]
pub enum Session {
    #[code(transparent)]
    Connection(Connection),
}

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "REFUSED")]
    Refused,
    #[code(transparent)] //~
    Session(Session),
}

uses!(Fault: any, back);

fn main() {}
