//! By a path that a macro cannot follow, rustc reports the field, and nothing else.

use chat_errors::ChatErrorCode;

mod tree {
    #[derive(Debug, chat_errors::ChatErrorCode)]
    pub enum Tree {
        #[code(1, "ONE")]
        One,
        // The error is not here.
        #[code(transparent)]
        Other(crate::other::Error),
        #[code(transparent)]
        Node(Box<crate::tree::Tree>), //~
    }
}

#[derive(Debug, ChatErrorCode)]
enum Hen {
    #[code(2, "TWO")]
    Two,
    #[code(transparent)]
    Egg(Box<Egg>), //~
}

#[derive(Debug, ChatErrorCode)]
enum Egg {
    #[code(3, "THREE")]
    Three,
    #[code(transparent)]
    Hen(Box<Hen>), //~
}

#[derive(Debug, ChatErrorCode)]
enum List<'a> {
    #[code(6, "SIX")]
    Six(&'a str),
    #[code(transparent)]
    Rest(Box<Rest<'a>>), //~
}

type Rest<'a> = List<'a>;

mod chain {
    #[derive(Debug, chat_errors::ChatErrorCode)]
    pub struct Link {
        length: u8,
        #[code(transparent)]
        next: std::rc::Rc<super::chain::Link>, //~
    }
}

#[derive(Debug, ChatErrorCode)]
enum Error {
    #[code(4, "FOUR")]
    Four,
    #[code(transparent)]
    Other(other::Error),
}

mod other {
    #[derive(Debug, chat_errors::ChatErrorCode)]
    pub enum Error {
        #[code(5, "FIVE")]
        Five,
    }
}

fn main() {
    let _ = tree::Tree::try_from(1);
    let _ = "TWO".parse::<Hen>();
    let _ = |error: chain::Link| error.code() + i32::from(error);
    assert_eq!(Egg::Three.code(), 3);
    assert_eq!(Error::try_from(5).map(|error| error.code()), Ok(5));
}
