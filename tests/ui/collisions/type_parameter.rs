//! A code that the type in place of a parameter has too: found when that type is known.

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
pub enum Fault<E> {
    #[code(605, "REFUSED")]
    Refused,
    #[code(transparent)] //~
    Inner(E),
}

pub const CODES: &chat_errors::CodeSet =
    <Fault<chat_errors::ChatError> as chat_errors::CodeTable>::CODES;

fn main() {}
