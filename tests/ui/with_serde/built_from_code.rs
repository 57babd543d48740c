//! Uses of a way back that a type does not have. Each error names the type with data, also if it is inside.
//! rustc lists other types that have one, which depends on features.

use chat_errors::{ChatErrorCode, FromCode, OrUnknown};

#[derive(Debug, ChatErrorCode)]
pub enum Data {
    #[code(1, "ONE")]
    One(u8),
}

#[derive(Debug, ChatErrorCode)]
pub enum Outer {
    #[code(2, "TWO")]
    Two,
    #[code(transparent)]
    Data(Box<Data>),
}

#[derive(Debug, ChatErrorCode)]
pub enum Generic<E> {
    #[code(3, "THREE")]
    Three,
    #[code(transparent)]
    Inner(E),
}

fn back<E: FromCode>() -> Option<E> {
    E::from_code(1)
}

fn main() {
    back::<Data>(); //~
    back::<Outer>(); //~
    let _: OrUnknown<Outer> = OrUnknown::from(1); //~
    let _ = Outer::from_code(1); //~
    let _: Result<Outer, _> = "ONE".parse(); //~
    let _: Result<Generic<Outer>, _> = "ONE".parse(); //~
    let _: Result<Outer, _> = 1_i32.try_into(); //~
}
