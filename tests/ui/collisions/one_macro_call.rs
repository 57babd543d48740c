//! Enums that one macro call makes are different types, even if their rows are the same.

use chat_errors::ChatErrorCode;

macro_rules! errors {
    ($($type:ident $code:literal $name:literal,)+) => {$(
        #[derive(Debug, ChatErrorCode)]
        pub enum $type {
            #[code($code, $name)]
            Refused,
        }
    )+};
}

errors! {
    SameRow 1 "ONE",
    SameRowAgain 1 "ONE",
    SameCode 2 "TWO",
    SameCodeAgain 2 "ZWEI",
    SameName 3 "THREE",
    SameNameAgain 4 "THREE",
}

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(transparent)]
    SameRow(SameRow),
    #[code(transparent)] //~
    SameRowAgain(SameRowAgain),
    #[code(transparent)]
    SameCode(SameCode),
    #[code(transparent)] //~
    SameCodeAgain(SameCodeAgain),
    #[code(transparent)]
    SameName(SameName),
    #[code(transparent)] //~
    SameNameAgain(SameNameAgain),
}

fn main() {}
