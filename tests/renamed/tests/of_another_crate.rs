//! A crate that uses the library only through another crate's macro.

#![deny(warnings)]

chat_errors_renamed::error! { Mine { Minus = -4, "MINUS"; } }

#[test]
fn a_type_from_another_crates_macro_has_all_codes() {
    assert_eq!(Mine::try_from(-4), Ok(Mine::Minus));
    let unit = chat_errors_renamed::Nested::Unit(chat_errors_renamed::Unit::Two);
    assert_eq!("UNIT_TWO".parse(), Ok(Mine::Nested(unit)));
    assert_eq!(i32::from(Mine::Nested(chat_errors_renamed::Nested::Unknown(77))), 77);
}
