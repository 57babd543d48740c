//! A nested type that rustc cannot resolve: it says so once, also where the type is used.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum NoSuchType {
    #[code(transparent)]
    Upload(UploadError), //~
    #[code(1, "ONE")]
    One,
}

#[derive(Debug, ChatErrorCode)]
#[code(impl(Display, Error, From))]
pub enum NoSuchModule {
    #[code(transparent)]
    Upload(Box<upload::Error>), //~
    #[code(1, "ONE")]
    One,
}

#[derive(Debug, ChatErrorCode)]
#[code(reserved(2))]
pub enum NotImported {
    #[code(1, "ONE")]
    One,
    #[code(transparent)]
    Chat(Arc<chat_errors::ChatError>), //~
}

#[derive(Debug, ChatErrorCode)]
pub struct WithContext<'a, E> {
    room: &'a str,
    first: E,
    #[code(transparent)]
    source: NoSuch<E>, //~
}

#[derive(Debug, ChatErrorCode)]
#[code(impl(From))]
pub enum NoArguments {
    #[code(transparent)]
    Chat(chat_errors::ChatError<u8>), //~
    #[code(transparent)]
    Or(chat_errors::OrUnknown), //~
}

mod rooms {
    #[derive(Debug, chat_errors::ChatErrorCode)]
    #[code(3, "PRIVATE")]
    struct Private;
}

#[derive(Debug, ChatErrorCode)]
#[code(impl(From))]
pub enum NotVisible {
    #[code(transparent)]
    Private(rooms::Private), //~
    #[code(1, "ONE")]
    One,
}

uses!(NoSuchType: any, back);

fn main() {}
