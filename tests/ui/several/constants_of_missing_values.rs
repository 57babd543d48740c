//! Constants that ask for a code or a name that cannot be read, and for what only an enum of units has.

use chat_errors::ChatErrorCode;

macro_rules! constants {
    ($($type:ident)*) => { $(
        const _: $type = $type::from_code(2).unwrap();
        const _: $type = $type::from_name("B").unwrap();
        const _: &$type = &$type::VARIANTS[1];
        const _: [u8; $type::VARIANTS.len()] = [0; 2];
        const _: () = assert!($type::from_code(1).unwrap().code() == 1);
    )* };
}
constants!(NoCode Constant Nothing NoName TwoCodes Unknown Transparent);

#[derive(Clone, Copy, ChatErrorCode)]
#[code(const)]
enum NoCode {
    #[code(1, "A")]
    A,
    #[code("B")] //~
    B,
}

#[derive(Clone, Copy, ChatErrorCode)]
#[code(const)]
enum Constant {
    #[code(1, "A")]
    A,
    #[code(CODE_OF_B, "B")] //~
    B,
}

#[derive(Clone, Copy, ChatErrorCode)]
#[code(const)]
enum Nothing {
    #[code(1, "A")]
    A,
    B, //~
}

#[derive(Clone, Copy, ChatErrorCode)]
#[code(const)]
enum NoName {
    #[code(1, "A")]
    A,
    #[code(2)] //~
    B,
}

#[derive(Clone, Copy, ChatErrorCode)]
#[code(const)]
enum TwoCodes {
    #[code(1, "A")]
    A,
    #[code(2, 3)] //~
    B,
}

#[derive(Clone, Copy, ChatErrorCode)]
#[code(const)]
enum Unknown {
    #[code(1, "A")]
    A,
    #[code(unknown)] //~
    B,
}

#[derive(Clone, Copy, ChatErrorCode)]
#[code(const)]
enum Transparent {
    #[code(1, "A")]
    A,
    #[code(transparent)] //~
    B,
}

#[derive(ChatErrorCode)]
#[code(const)]
enum Dropped {
    #[code(1, "A")]
    A,
    #[code("B")] //~
    B,
}

const _: Option<Dropped> = Dropped::from_code(2);

impl Drop for Dropped {
    fn drop(&mut self) {}
}

fn back(code: i32) -> Unknown {
    Unknown::from(code)
}

fn main() {
    let _ = (back(5), Transparent::try_from(5));
}
