//! Explicit discriminants and `#[repr]`, which are meant to differ from the codes.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(discriminants = independent)]
#[repr(i8)]
pub enum Explicit {
    #[code(1, "EXPLICIT_ONE")]
    One = -1,
    #[code(2, "EXPLICIT_TWO")]
    Two = if ::core::cfg!(windows) { 7 } else { 8 },
    #[code(3, "EXPLICIT_THREE")]
    Three,
    #[code(4, "EXPLICIT_FOUR")]
    Four = {
        const BASE: i8 = 50;
        BASE | 4
    },
    #[code(5, "EXPLICIT_FIVE")]
    Five = 'a' as i8 + 1,
    #[code(6, "EXPLICIT_SIX")]
    Six = {
        let mut sum = 0;
        while sum < 100 {
            sum += 1;
        }
        sum
    },
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(discriminants = independent)]
#[repr(C, u16)]
pub enum WithFields {
    #[code(7, "WITH_FIELDS_SEVEN")]
    Seven(u8) = 300,
    #[code(transparent)]
    Explicit { source: Explicit } = 100,
}

#[derive(::chat_errors::ChatErrorCode)]
#[repr(transparent)]
#[code(transparent)]
pub struct Newtype(Explicit);

#[derive(::chat_errors::ChatErrorCode)]
#[repr(C, packed)]
#[code(8, "PACKED")]
pub struct Packed {
    pub wide: u64,
    pub narrow: u8,
}

#[derive(::chat_errors::ChatErrorCode, ::core::clone::Clone, ::core::marker::Copy)]
#[repr(align(64))]
pub enum Aligned {
    #[code(9, "ALIGNED_NINE")]
    Nine,
    #[code(10, "ALIGNED_TEN")]
    Ten,
}

/// As the codes, written in every way, or by what only rustc can compute.
#[derive(::chat_errors::ChatErrorCode, ::core::clone::Clone, ::core::marker::Copy)]
#[repr(i32)]
pub enum Equal {
    #[code(11, "EQUAL_ELEVEN")]
    Eleven = (11),
    #[code(12, "EQUAL_TWELVE")]
    Twelve = TWELVE,
    #[code(13, "EQUAL_THIRTEEN")]
    Thirteen = 0xD_i32,
    #[code(14, "EQUAL_FOURTEEN")]
    Fourteen = 7 * (1 + 1),
    #[code(65, "EQUAL_A")]
    A = b'A' as i32,
    #[code(66, "EQUAL_B")]
    B = 'B' as i32,
    #[code(-1, "EQUAL_MINUS_ONE")]
    MinusOne = 0xFFFF_FFFF_u32 as i32,
    #[code(-2, "EQUAL_MINUS_TWO")]
    MinusTwo = -(2),
    #[code(15, "EQUAL_FIFTEEN")]
    Fifteen = fifteen(),
    #[code(0x7fff_ffff, "EQUAL_MOST")]
    Most = i32::MAX,
}

const TWELVE: i32 = 1200;

const fn fifteen() -> i32 {
    1500
}
