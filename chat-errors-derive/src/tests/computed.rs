//! Constants as the messages and the checks of discriminants compute them.

use proc_macro2::TokenStream;

use crate::attr::computed;
use crate::tokens::flattened;

#[test]
fn an_expression_has_the_value_that_rustc_gives_it() {
    let cases = [
        ("10 - 3 - 2", 5),
        ("2 + 3 * 4", 14),
        ("(2 + 3) * 4", 20),
        ("17 / 5 + 17 % 5", 5),
        ("24 / 4 / 2", 3),
        ("1 << 2 + 1", 8),
        ("-16 >> 2", -4),
        ("6 & 3 ^ 3 | 8", 9),
        ("6 ^ 3", 5),
        ("6 | 3", 7),
        ("6 & 3", 2),
        ("- - 7", 7),
        ("{ 7 }", 7),
        ("b'a' as i32 + 'b' as i32", 195),
        ("i8::MIN as i32", -128),
        ("i8::MAX as i32", 127),
        ("i16::MIN as i32", -0x8000),
        ("i16::MAX as i32", 0x7fff),
        ("i32::MIN", i32::MIN.into()),
        ("i32::MAX", i32::MAX.into()),
        ("u8::MIN as i32", 0),
        ("u8::MAX as i32", 0xff),
        ("u16::MAX as i32", 0xffff),
        ("u32::MAX", u32::MAX.into()),
        ("300 as u8", 44),
        ("300 as i8", 44),
        ("200 as i8", -56),
        ("0x1_8000 as i16", -0x8000),
        ("-1 as u16", 0xffff),
        ("0x1_ffff_ffff as i32", -1),
        ("-1 as u32", u32::MAX.into()),
        ("-1 as i64", -1),
        ("-1 as isize", -1),
        ("-1 as u64", u64::MAX.into()),
        ("-1 as usize as i32", -1),
    ];
    for (written, expected) in cases {
        let tokens = flattened(written.parse::<TokenStream>().unwrap());
        assert_eq!(computed(&tokens), Some(expected), "{written}");
    }
}

#[test]
fn nothing_else_has_a_value() {
    let others = [
        "", "1 +", "1 2", "1 / 0", "1 << 64", "1 << -1", "ONE", "'a'", "1.5", "i64::MAX",
        "i8::BITS", "1 as f32", "1 is u8", "f(1)", "[1, 2]", "[1][0]",
    ];
    for written in others {
        let tokens = flattened(written.parse::<TokenStream>().unwrap());
        assert_eq!(computed(&tokens), None, "{written}");
    }
}
