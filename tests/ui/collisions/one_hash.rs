//! Names are compared by hash first. These two have the same one.

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Socket {
    #[code(1, "E_FEEBAA")]
    Lost,
}

#[derive(Debug, ChatErrorCode)]
pub enum Http {
    #[code(2, "E_PBPHAA")]
    Lost,
}

#[derive(Debug, ChatErrorCode)]
pub enum File {
    #[code(3, "E_FEEBAA")]
    Lost,
}

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(transparent)]
    Socket(Socket),
    #[code(transparent)]
    Http(Http),
    #[code(transparent)] //~
    File(File),
}

fn main() {}
