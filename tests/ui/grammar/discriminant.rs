//! A discriminant that contradicts the code, as far as it can be computed.

#![allow(unused_braces, unused_parens)]

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

const ELSEWHERE: isize = 7;

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST")]
    Disconnected = 17, //~
    #[code(18, "FULL")]
    Full = 18,
    #[code(3, "PARENTHESES")]
    Parentheses = (4), //~
    #[code(5, "BRACES")]
    Braces = { 6 }, //~
    #[code(66, "BYTE")]
    Byte = b'A' as isize, //~
    #[code(100, "SUFFIX")]
    Suffix = 0x1a_isize, //~
    #[code(101, "SUM")]
    Sum = (1 << 3) + 2, //~
    #[code(-2, "NEGATED")]
    Negated = -(1), //~
    #[code(102, "PATH")]
    Path = ELSEWHERE,
    #[code(103, "UNDERSCORES")]
    Underscores = 1_03,
}

/// A code that is no discriminant here is no advice.
#[derive(Debug, ChatErrorCode)]
#[repr(u32)]
pub enum Unsigned {
    #[code(-1, "SAME_BITS")]
    SameBits = 0xFFFF_FFFF,
    #[code(-3, "OTHER_BITS")]
    OtherBits = 0xFFFF_FFFE, //~
}

uses!(Fault: any, back, unit);

fn main() {}
