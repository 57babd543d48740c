//! A name that a later edition reserves.

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Names<gen> {
    #[code(1, "GEN")]
    gen,
    #[code(transparent)]
    Parameter { gen: gen },
}
