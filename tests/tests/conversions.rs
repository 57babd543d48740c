//! Conversions, there and back, over every code and over what is none.

use chat_errors::{ChatError, ChatErrorCode, FromCode, UnknownCode, UnknownName};
use proptest::prelude::*;

#[derive(Debug, PartialEq, ChatErrorCode)]
enum Any {
    #[code(transparent)]
    Chat(ChatError),
    #[code(unknown)]
    Unknown(i32),
}

fn known() -> impl Strategy<Value = ChatError> {
    proptest::sample::select(ChatError::VARIANTS)
}

#[test]
fn every_code_makes_the_round_trip() {
    for error in ChatError::VARIANTS {
        let code = i32::from(*error);
        assert_eq!(code, i32::from(error));
        assert_eq!(ChatError::try_from(code), Ok(*error));
        assert_eq!(error.name().parse(), Ok(*error));
        for alias in error.info().aliases {
            assert_eq!(alias.parse(), Ok(*error));
        }
    }
}

#[test]
fn no_other_code_is_known_around_the_table() {
    let codes: Vec<i32> = ChatError::VARIANTS.iter().map(i32::from).collect();
    let edges = [i32::MIN, i32::MIN + 1, i32::MAX - 1, i32::MAX];
    let sweep = (-70_000..70_000).chain(edges).filter(|code| !codes.contains(code));
    for code in sweep {
        assert_eq!(ChatError::try_from(code), Err(UnknownCode::new(code)));
        assert_eq!(Any::from(code), Any::Unknown(code));
        assert_eq!(Any::from(code).code(), code);
    }
}

proptest! {
    #[test]
    fn no_code_is_lost(code: i32) {
        match ChatError::try_from(code) {
            Ok(error) => prop_assert_eq!(i32::from(error), code),
            Err(unknown) => prop_assert_eq!(unknown.code(), code),
        }
        prop_assert_eq!(i32::from(Any::from(code)), code);
    }

    #[test]
    fn a_name_that_was_changed_is_unknown(error in known(), at: proptest::sample::Index, letter in "[A-Z_0-9é]") {
        let mut letters: Vec<char> = error.name().chars().collect();
        let at = at.index(letters.len());
        letters[at] = letter.chars().next().expect("one letter");
        let changed: String = letters.into_iter().collect();
        let expected = ChatError::VARIANTS.iter().find(|other| other.name() == changed);
        prop_assert_eq!(changed.parse::<ChatError>().ok(), expected.copied());
    }

    #[test]
    fn no_text_is_a_name_by_chance(name in "\\PC{0,40}") {
        prop_assert_eq!(name.parse::<ChatError>(), Err(UnknownName::new()));
    }

    #[test]
    fn nesting_changes_nothing(error in known()) {
        let nested = Any::from(i32::from(error));
        prop_assert_eq!(nested.info(), error.info());
        prop_assert_eq!(Any::from_name(error.name()), Some(nested));
    }
}
