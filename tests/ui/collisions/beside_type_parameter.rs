//! Where the enum has a type parameter that has nothing to do with it.

use chat_errors::{ChatError, ChatErrorCode};

#[derive(Debug, ChatErrorCode)]
pub enum AppError<T> {
    #[code(605, "APP_NO_SUCH_GROUP")]
    NoSuchGroup(T),
    #[code(transparent)] //~
    Chat(ChatError),
}

fn main() {}
