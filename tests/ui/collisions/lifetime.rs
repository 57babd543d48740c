//! Where both enums have a lifetime.

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Borrowed<'a> {
    #[code(605, "BORROWED")]
    Text(&'a str),
}

#[derive(Debug, ChatErrorCode)]
pub enum AppError<'a> {
    #[code(605, "APP_NO_SUCH_GROUP")]
    NoSuchGroup(&'a str),
    #[code(transparent)] //~
    Borrowed(Borrowed<'a>),
}

fn main() {}
