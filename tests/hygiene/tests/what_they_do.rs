//! What some of the hostile inputs do at run time.

use std::marker::PhantomData;

use chat_errors::{ChatErrorCode, CodeTable, FromCode};
use chat_errors_hygiene::transparent_in_transparent::{Bottom, Middle, Side, Top};
use chat_errors_hygiene::unknown_in_nested::{Both, First, Only, Own, Second};
use chat_errors_hygiene::*;

fn codes<E: CodeTable>() -> Vec<i32> {
    E::CODES.iter().map(|info| info.code).collect()
}

fn names<E: CodeTable>() -> Vec<&'static str> {
    E::CODES.iter().map(|info| info.name).collect()
}

#[test]
fn numbers_come_through_every_fragment() {
    assert_eq!(codes::<fragments_literal::Literal>(), [16, -16, i32::MAX, i32::MIN, 15]);
    assert_eq!(codes::<fragments_expr::Expr>(), [16, -16, 255, -31]);
    assert_eq!(codes::<fragments_tt::Tokens>(), [1, 2, 3]);
    assert_eq!(codes::<fragments_tt::Attributes>(), [-1, -2]);
    assert_eq!(codes::<fragments_meta::Meta>(), [16, -17]);
}

#[test]
fn words_come_through_fragments_of_identifiers() {
    let policies: Vec<_> =
        fragments_ident::Idents::CODES.iter().map(|info| info.retry_policy.as_str()).collect();
    assert_eq!(policies, ["retry", "after_login", "after_fix", "never"]);
}

#[test]
fn a_variant_has_its_code_under_any_name() {
    use names_of_variants::{Nested, Unit};

    assert_eq!(codes::<Unit>(), (1..=47).collect::<Vec<_>>());
    assert!(matches!(12.try_into(), Ok(Unit::from_code)));
    assert!(matches!("VARIANT_13".parse(), Ok(Unit::from_name)));
    assert!(matches!(Nested::from(101), Nested::from_code));
    assert!(matches!(Nested::from(103), Nested::Err(103)));
    assert!(matches!(Nested::from(12), Nested::Error(Unit::from_code)));
}

#[test]
fn what_is_compiled_out_has_no_code() {
    assert_eq!(names::<cfg_variants::Variants>(), ["VARIANTS_TWO", "VARIANTS_FOUR"]);
    assert_eq!(names::<cfg_duplicates::Duplicates>(), ["DUPLICATES_ONE", "DUPLICATES_TWO"]);
}

#[test]
fn a_local_type_works_in_constants() {
    assert_eq!(inside_a_constant::CODE, 2);
    assert!(inside_a_constant::NONE);
    assert_eq!(inside_a_constant::in_a_block(), 1);
    assert_eq!(size_of::<inside_an_expression::Codes>(), 2);
    assert_eq!(inside_a_function::codes(&()), [2, 3, 4]);
}

#[test]
fn a_code_finds_its_way_through_every_level() {
    assert!(matches!(Top::from_code(2), Some(Top::Middle { source: Middle::Bottom(Bottom::Two) })));
    assert!(matches!(Top::from_code(31), Some(Top::Side(Side::ThirtyOne))));
    assert!(matches!(
        "BOTTOM_FIRST".parse(),
        Ok(Top::Middle { source: Middle::Bottom(Bottom::One) })
    ));
    assert_eq!(codes::<Top>(), [21, 11, 1, 2, 31]);
    assert_eq!(i32::from(Top::Middle { source: Middle::Bottom(Bottom::One) }), 1);
    assert_eq!(codes::<boxed_inner::Deep>(), codes::<Middle>());
    assert!(matches!(
        boxed_inner::Boxed::try_from(11),
        Ok(boxed_inner::Boxed::Box(top)) if matches!(*top, Top::Middle { source: Middle::Eleven })
    ));
}

#[test]
fn an_unknown_code_goes_to_the_nearest_unknown_and_takes_no_declared_one() {
    assert!(matches!(Own::from(3), Own::Three));
    assert!(matches!(Own::from(1), Own::Both(Both::First(First::One))));
    assert!(matches!(Own::from(2), Own::Both(Both::Second(Second::Two))));
    assert!(matches!(Own::from(99), Own::Unknown(99)));
    assert!(matches!(Both::try_from(2), Ok(Both::Second(Second::Two))));
    assert!(matches!(Both::try_from(99), Ok(Both::First(First::Unknown(99)))));
    assert!(matches!(Only::from(7), Only::Unknown(7)));
    assert_eq!(Own::from(99).name(), "UNDECLARED");
}

/// Whether a type can be built from a code.
struct Made<T>(PhantomData<T>);

impl<T: FromCode> Made<T> {
    const BY_CODE: bool = true;
}

trait NotMade {
    const BY_CODE: bool = false;
}

impl<T> NotMade for Made<T> {}

#[test]
fn a_type_without_a_way_back_takes_it_from_the_types_around_it() {
    const { assert!(Made::<Top>::BY_CODE) };
    const { assert!(Made::<boxed_inner::Generic<Bottom>>::BY_CODE) };
    const { assert!(!Made::<no_way_back::OneWay>::BY_CODE) };
    const { assert!(!Made::<no_way_back::Outer>::BY_CODE) };
    const { assert!(!Made::<no_way_back::WithUnknown>::BY_CODE) };
    const { assert!(!Made::<no_way_back::Newtype>::BY_CODE) };
    assert_eq!(no_way_back::WithUnknown::CODES.len(), 2);
    assert_eq!(i32::from(no_way_back::WithUnknown::Unknown(9)), 9);
}
