//! Fields that are boxes of errors, of every kind and of each other.

use ::std::boxed::Box;
use ::std::rc::Rc;
use ::std::sync::Arc;

use super::transparent_in_transparent::{Bottom, Middle, Top};

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Boxed {
    #[code(transparent)]
    Box(Box<Top>),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Serialize, Deserialize))]
pub enum Shared {
    #[code(transparent)]
    Rc(Rc<Bottom>),
    #[code(701, "SHARED_701")]
    Own,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Deep {
    #[code(transparent)]
    Deep(Arc<Box<Arc<Middle>>>),
    #[code(unknown)]
    Unknown(i32),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Generic<T> {
    #[code(transparent)]
    Box(Box<T>),
    #[code(702, "GENERIC_702")]
    Own,
}
