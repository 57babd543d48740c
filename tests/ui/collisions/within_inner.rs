//! A clash within the inner error is reported there only.

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Socket {
    #[code(16, "SOCKET_LOST")]
    Lost,
}

#[derive(Debug, ChatErrorCode)]
pub enum Connection {
    #[code(16, "CONNECTION_LOST")]
    Lost,
    #[code(transparent)] //~
    Socket(Socket),
}

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(17, "REFUSED")]
    Refused,
    #[code(transparent)]
    Connection(Connection),
}

fn main() {}
