//! A clash three types deep, through type, const and lifetime parameters and pointers.

use std::rc::Rc;

use chat_errors::{ChatError, ChatErrorCode, CodeSet, CodeTable};

#[derive(Debug, ChatErrorCode)]
pub enum Own<'a, E, const N: usize> {
    #[code(9001, "OWN")]
    Own([&'a str; N]),
    #[code(transparent)] //~
    Inner(Box<E>),
}

#[derive(Debug, ChatErrorCode)]
pub enum Pair<A, B> {
    #[code(transparent)]
    First(A),
    #[code(transparent)]
    Second(Rc<B>),
}

#[derive(Debug, ChatErrorCode)]
pub enum Upload {
    #[code(9001, "QUOTA")]
    Quota,
    #[code(transparent)]
    Chat(ChatError),
}

type Fault = Own<'static, Pair<Pair<ChatError, Upload>, Upload>, 3>;
pub const CODES: &CodeSet = <Fault as CodeTable>::CODES;

fn main() {}
