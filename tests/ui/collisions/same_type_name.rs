//! Types of one name are told apart by their modules.

use chat_errors::ChatErrorCode;

mod send {
    #[derive(Debug, chat_errors::ChatErrorCode)]
    pub enum Error {
        #[code(1, "REFUSED")]
        Refused,
    }
}

mod upload {
    #[derive(Debug, chat_errors::ChatErrorCode)]
    pub enum Error {
        #[code(1, "REFUSED")]
        Refused,
    }
}

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(transparent)]
    Send(send::Error),
    #[code(transparent)] //~
    Upload(upload::Error),
}

fn main() {}
