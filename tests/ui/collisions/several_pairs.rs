//! One error for each nested type that clashes, with the first type that it clashes with.

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Socket {
    #[code(16, "SOCKET_LOST")]
    Lost,
    #[code(17, "SOCKET_SLOW", alias = "SLOW")]
    Slow,
}

#[derive(Debug, ChatErrorCode)]
pub enum Http {
    #[code(18, "SLOW")]
    Slow,
    #[code(17, "HTTP_SLOW")]
    Late,
    #[code(16, "SOCKET_LOST")]
    Lost,
}

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(transparent)] //~
    Socket(Socket),
    #[code(16, "REFUSED")]
    Refused,
    #[code(transparent)] //~
    Http(Http),
    #[code(transparent)]
    SocketAgain(Socket),
}

fn main() {}
