//! Constants use the accessors of `const` on what cannot have them.

use chat_errors::ChatErrorCode;

#[derive(Debug, ChatErrorCode)]
#[code(const)] //~
pub enum Data<T> {
    #[code(1, "A")]
    A(T),
    #[code(2, "B")]
    B,
    #[code(unknown)]
    Unknown(i32),
}

#[derive(Debug, ChatErrorCode)]
#[code(1, "A", const)] //~
pub struct Struct;

#[derive(Debug, ChatErrorCode)]
pub enum Variant {
    #[code(1, "A", const)] //~
    A,
}

pub const CODES: [i32; 3] = [Data::<u8>::B.code(), Struct.code(), Variant::A.code()];
pub const NAMES: [&str; 3] = [Data::<u8>::B.name(), Struct.name(), Variant::A.name()];
const _: () = assert!(CODES[0] == 2 && CODES[1] == 1 && CODES[2] == 1);

pub fn of_data(error: &Data<String>) -> i32 {
    error.code()
}

fn main() {}
