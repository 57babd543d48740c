//! Two inner errors with one code.

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
pub enum Http {
    #[code(16, "HTTP_LOST")]
    Lost,
}

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(transparent)]
    Socket(Socket),
    #[code(transparent)] //~
    Http(Box<Http>),
}

uses!(Fault: any, back);

fn main() {}
