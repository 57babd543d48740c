//! Private types of each shape that are hardly used: rustc must not report the output as dead code.

use std::process::exit;

use chat_errors::ChatErrorCode;

#[derive(ChatErrorCode)]
enum Unit {
    #[code(1, "UNIT_ONE", retry)]
    One,
    #[code(2, "UNIT_TWO")]
    Two,
}

#[derive(ChatErrorCode)]
enum Data {
    #[code(3, "DATA_THREE")]
    Three,
    #[code(transparent)]
    Unit(Unit),
}

#[derive(ChatErrorCode)]
enum Nested {
    #[code(transparent)]
    Data(Box<Data>),
    #[code(unknown)]
    Unknown(i32),
}

#[derive(ChatErrorCode)]
enum Generic<const N: usize> {
    #[code(4, "GENERIC_FOUR")]
    Four,
}

#[derive(ChatErrorCode)]
#[code(5, "STRUCT")]
struct Struct;

fn main() {
    let codes = [
        Nested::Data(Box::new(Data::Unit(Unit::One))).code(),
        Generic::<3>::Four.code(),
        Struct.code(),
    ];
    exit(codes.into_iter().sum());
}
