//! Constants look up aliases that are refused.

use chat_errors::ChatErrorCode;

#[derive(Debug, Clone, Copy, PartialEq, ChatErrorCode)]
pub enum Fault {
    #[code(1, "A", alias = "+5")] //~
    A,
    #[code(2, "B", alias("OLD", "OLDER"))] //~
    B,
    #[code(3, "C", aliases = ["X1", "X2"])] //~
    C,
    #[code(4, "D", alias = OLD_D)] //~
    D,
    #[code(
        5,
        "E", //~ first
        "OLD_E", //~
    )]
    E,
    #[code(6, "F", alias = 40 + 1)] //~
    F,
    #[code(7, "G", alias = "two words")] //~
    G,
    #[code(8, "H", old_code = -80)] //~
    H,
}

pub const BY_NAME: [Fault; 8] = [
    Fault::from_name("+5").unwrap(),
    Fault::from_name("OLD").unwrap(),
    Fault::from_name("OLDER").unwrap(),
    Fault::from_name("X1").unwrap(),
    Fault::from_name("X2").unwrap(),
    Fault::from_name("OLD_D").unwrap(),
    Fault::from_name("OLD_E").unwrap(),
    Fault::from_name("two words").unwrap(),
];
pub const BY_CODE: [Fault; 3] =
    [Fault::from_code(5).unwrap(), Fault::from_code(41).unwrap(), Fault::from_code(-80).unwrap()];
const _: () = assert!(Fault::from_code(9).is_none() && Fault::from_name("X3").is_none());

fn main() {}
