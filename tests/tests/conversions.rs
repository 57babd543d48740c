//! Conversions in both directions, over every code and over other numbers and texts.

use chat_errors::{
    ChatError, ChatErrorCode, CodeInfo, CodeTable, FromCode, Idempotency, NextStep, OrUnknown,
    RetryPolicy, UnknownCode, UnknownName,
};
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

/// For each name, whether a text is the name of a type that has only this one: every text is compared with it.
macro_rules! alone {
    ($($name:literal)+) => {
        [$({
            #[derive(Debug, ChatErrorCode)]
            enum Alone {
                #[code(1, $name)]
                One,
            }
            ($name, (|text| Alone::from_name(text).is_some()) as fn(&str) -> bool)
        }),+]
    };
}

#[test]
fn a_text_that_differs_from_a_name_in_one_letter_or_two_is_not_the_name() {
    let names = alone! {
        "A" "BC" "DEF" "GHIJ" "KLMNO" "PQRSTUV" "ABCDEFGH" "IJKLMNOPQ" "ABCDEFGHIJKLMNO" "ABCDEFGHIJKLMNOP"
        "ABCDEFGHIJKLMNOPQ" "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDE" "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF"
        "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFG" "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVW"
    };
    for (name, is_name) in names {
        assert!(is_name(name), "{name}");
        assert!(!is_name(&name[1..]) && !is_name(&format!("{name}A")), "{name}");
        for first in 0..name.len() {
            for second in 0..name.len() {
                let mut text = name.as_bytes().to_vec();
                text[first] ^= 1;
                if first != second {
                    text[second] ^= 1;
                }
                let text = String::from_utf8(text).expect("ASCII");
                assert!(!is_name(&text), "{text} is not {name}");
            }
        }
    }
}

#[test]
fn no_other_code_is_known_around_the_table() {
    let old = ChatError::VARIANTS.iter().flat_map(|error| error.info().code_aliases);
    let codes: Vec<i32> = ChatError::VARIANTS.iter().map(i32::from).chain(old.copied()).collect();
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
    fn every_number_makes_an_error_or_an_unknown_code_and_stays(code: i32, known in known()) {
        for code in [code, known.code()] {
            let error = OrUnknown::<ChatError>::from(code);
            prop_assert_eq!((error.code(), i32::from(error), i32::from(&error)), (code, code, code));
            prop_assert_eq!(error.known(), ChatError::from_code(code));
            prop_assert_eq!(OrUnknown::from_code(code), Some(error));
        }
        prop_assert_eq!(known.name().parse(), Ok(OrUnknown::Known(known)));
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

#[test]
fn an_undeclared_code_has_a_name_and_texts_of_its_own() {
    let info = CodeInfo::unknown(12345);
    assert_eq!((info.name, info.summary), ("UNDECLARED", "Unknown error code"));
    assert_eq!(Any::from(12345).info(), info);
    assert_eq!(UnknownCode::new(12345).info(), info);
    assert_eq!(UnknownCode::new(12345).to_string(), "unknown error code 12345");
}

#[test]
fn an_iterator_over_rows_can_skip_from_both_ends() {
    let rows = || ChatError::CODES.iter();
    let all: Vec<i32> = rows().map(|row| row.code).collect();
    for skipped in [0, 1, 7, all.len() - 1] {
        let mut rest = rows();
        assert_eq!(rest.nth(skipped).map(|row| row.code), Some(all[skipped]));
        assert_eq!(rest.len(), all.len() - skipped - 1);
        assert_eq!(rest.next().map(|row| row.code), all.get(skipped + 1).copied());
        let mut rest = rows();
        assert_eq!(
            rest.nth_back(skipped).map(|row| row.code),
            all.iter().nth_back(skipped).copied()
        );
    }
    assert_eq!(rows().nth(all.len()), None);
    let mut spent = rows();
    assert_eq!((spent.nth(usize::MAX), spent.next()), (None, None));
}

#[test]
fn a_known_or_unknown_code_answers_as_what_is_in_it() {
    let known = OrUnknown::Known(ChatError::ServerBusy);
    assert_eq!(known.info(), ChatError::ServerBusy.info());
    assert_eq!(known.to_string(), ChatError::ServerBusy.to_string());
    assert!(known.is_resendable());
    assert!(matches!(known.next_step(Idempotency::NonIdempotent), NextStep::Wait(_)));
    assert_eq!(known.http_status(), 429);
    let unknown = OrUnknown::<ChatError>::from(4711);
    assert_eq!(unknown.info(), CodeInfo::unknown(4711));
    assert_eq!(unknown.retry_policy(), RetryPolicy::Never);
    assert_eq!(unknown.next_step(Idempotency::Idempotent), NextStep::GiveUp);
    assert_eq!((unknown.http_status(), unknown.grpc_code()), (500, 2));
    assert_eq!(format!("{unknown:>26}|"), "   unknown error code 4711|");
    assert_eq!("GROUP_NOT_EXITS".parse::<OrUnknown<ChatError>>(), Err(UnknownName::new()));
    assert_eq!(OrUnknown::<ChatError>::CODES.len(), ChatError::CODES.len());
    let error: &dyn std::error::Error = &known;
    assert!(error.source().is_none());
}

#[test]
fn a_known_or_unknown_code_can_be_nested() {
    #[derive(Debug, PartialEq, ChatErrorCode)]
    enum AppError {
        #[code(transparent)]
        Chat(OrUnknown<ChatError>),
        #[code(9001, "APP_OUTBOX_FULL")]
        OutboxFull,
    }
    assert_eq!(AppError::try_from(9001), Ok(AppError::OutboxFull));
    assert_eq!(
        AppError::try_from(605),
        Ok(AppError::Chat(OrUnknown::Known(ChatError::GroupNotFound)))
    );
}

#[test]
fn what_is_unknown_honours_width_fill_and_precision() {
    let shown = |code| UnknownCode::new(code).to_string();
    assert_eq!(shown(i32::MIN), "unknown error code -2147483648");
    assert_eq!(shown(0), "unknown error code 0");
    let unknown = UnknownCode::new(77);
    assert_eq!(format!("{unknown:23}|"), "unknown error code 77  |");
    assert_eq!(format!("{unknown:*^25}"), "**unknown error code 77**");
    assert_eq!(format!("{unknown:>22}"), " unknown error code 77");
    assert_eq!(format!("{unknown:.7}"), "unknown");
    assert_eq!(format!("{unknown:5}"), "unknown error code 77");
    assert_eq!(format!("{:*>20}", UnknownName::new()), "**unknown error name");
}
