//! Where the enum has a type parameter that has nothing to do with it.

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum AppError<T> {
    #[code(605, "APP_NO_SUCH_GROUP")]
    NoSuchGroup(T),
    #[code(transparent)] //~
    Chat(chat_errors::ChatError),
}

fn main() {}
