//! A generic type that contains itself by a path that a macro cannot follow: one error per type, at its field.

use std::rc::Rc;

use chat_errors::ChatErrorCode;

mod tree {
    #[derive(Debug, chat_errors::ChatErrorCode)]
    pub enum Tree<N> {
        #[code(1, "ONE")]
        Leaf(N),
        #[code(transparent)]
        Node(Box<crate::tree::Tree<N>>), //~
        #[code(transparent)]
        Other(Box<crate::tree::Tree<N>>),
    }
}

#[derive(Debug, ChatErrorCode)]
enum Hen<N> where N: std::fmt::Debug {
    #[code(transparent)]
    Leaf(N),
    #[code(transparent)]
    Egg(Rc<Egg<N>>), //~
}

#[derive(Debug, ChatErrorCode)]
enum Egg<N: std::fmt::Debug> {
    #[code(3, "THREE")]
    Three,
    #[code(transparent)]
    Chick(Box<Chick<N>>), //~
}

type Mother<N> = Hen<N>;

#[derive(Debug, ChatErrorCode)]
struct Chick<N: std::fmt::Debug> {
    day: u8,
    #[code(transparent)]
    mother: Mother<N>, //~
}

mod ring {
    #[derive(Debug, chat_errors::ChatErrorCode)]
    #[code(transparent)]
    pub struct Ring<const N: usize>(Box<super::ring::Link<N>>); //~

    #[derive(Debug, chat_errors::ChatErrorCode)]
    pub enum Link<const N: usize> {
        #[code(4, "FOUR")]
        Four,
        #[code(transparent)]
        Ring(super::ring::Ring<N>), //~
    }
}

#[derive(Debug, ChatErrorCode)]
#[code(transparent)]
struct Wrapper<E>(E);

#[derive(Debug, ChatErrorCode)]
enum Wrapped<N> {
    #[code(5, "FIVE")]
    Five(N),
    #[code(transparent)]
    Wrapper(Box<Wrapper<Wrapped<N>>>), //~
}

fn main() {
    let _ = |error: tree::Tree<u8>| error.code() + i32::from(error);
    assert!("FOUR".parse::<ring::Ring<7>>().is_err());
}
