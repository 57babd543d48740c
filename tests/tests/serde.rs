//! `Serialize` and `Deserialize`: the feature `serde`.

#![cfg(feature = "serde")]

use std::collections::HashMap;

use chat_errors::{Backoff, ChatError, ChatErrorCode, ErrorKind, Outcome, RetryPolicy};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Any code at all, the unknown ones included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ChatErrorCode)]
#[code(impl(Serialize, Deserialize))]
enum Any {
    #[code(9001, "APP_OUTBOX_FULL")]
    OutboxFull,

    #[code(transparent)]
    Chat(ChatError),

    #[code(unknown)]
    Unknown(i32),
}

/// What an application keeps in its log.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Entry {
    at: u64,
    error: ChatError,
    cause: Option<Any>,
}

fn chat_error() -> impl Strategy<Value = ChatError> {
    prop::sample::select(ChatError::VARIANTS)
}

fn any_error() -> impl Strategy<Value = Any> {
    prop_oneof![any::<i32>().prop_map(Any::from), chat_error().prop_map(Any::Chat)]
}

proptest! {
    #[test]
    fn every_error_survives_json_and_a_binary_format(
        at in any::<u64>(),
        error in chat_error(),
        cause in prop::option::of(any_error()),
    ) {
        let entry = Entry { at, error, cause };
        let json = serde_json::to_string(&entry).expect("JSON");
        prop_assert_eq!(&serde_json::from_str::<Entry>(&json).expect("the same"), &entry);
        let bytes = postcard::to_allocvec(&entry).expect("bytes");
        prop_assert_eq!(postcard::from_bytes::<Entry>(&bytes).expect("the same"), entry);
    }
}

#[test]
fn an_error_is_written_as_its_number() {
    assert_eq!(serde_json::to_value(ChatError::GroupNotFound).expect("JSON"), 605);
    assert_eq!(serde_json::to_value(Any::OutboxFull).expect("JSON"), 9001);
    assert_eq!(serde_json::to_value(Any::Unknown(-77)).expect("JSON"), -77);
}

#[test]
fn an_error_is_read_from_its_number_its_name_or_an_alias() {
    for json in [json!(601), json!("GROUP_ALREADY_JOINED"), json!("ALREADY_JOINED")] {
        let error: ChatError = serde_json::from_value(json.clone()).expect("known");
        assert_eq!(error, ChatError::GroupAlreadyJoined);
        let error: Any = serde_json::from_value(json).expect("known");
        assert_eq!(error, Any::Chat(ChatError::GroupAlreadyJoined));
    }
    assert_eq!(serde_json::from_value::<Any>(json!(12345)).expect("kept"), Any::Unknown(12345));
}

#[test]
fn a_map_keyed_by_errors_survives_json() {
    let counts = HashMap::from([(Any::Chat(ChatError::GroupNotFound), 3), (Any::Unknown(-77), 1)]);
    let json = serde_json::to_string(&counts).expect("JSON");
    assert_eq!(serde_json::from_str::<HashMap<Any, u32>>(&json).expect("the same"), counts);
}

#[test]
fn what_is_unknown_is_named() {
    for (json, found) in [
        (json!(12345), "integer `12345`"),
        (json!(-12345), "integer `-12345`"),
        (json!(5_000_000_000_i64), "integer `5000000000`"),
        (json!("GROUP_NOT_EXITS"), r#"string "GROUP_NOT_EXITS""#),
        (json!(null), "null"),
    ] {
        let error = serde_json::from_value::<ChatError>(json).expect_err(found).to_string();
        let expected = format!("{found}, expected a known error code or name");
        assert!(error.ends_with(&expected), "{error}");
    }
    let error = serde_json::from_value::<Any>(json!("NO_SUCH_NAME")).expect_err("unknown");
    assert!(error.to_string().contains("NO_SUCH_NAME"));
    assert!(serde_json::from_value::<Any>(json!(5_000_000_000_i64)).is_err());
}

#[test]
fn an_info_is_written_as_a_row_with_fixed_fields() {
    let row = serde_json::to_value(ChatError::GroupAlreadyJoined.info()).expect("JSON");
    assert_eq!(
        row,
        json!({
            "code": 601,
            "name": "GROUP_ALREADY_JOINED",
            "aliases": ["ALREADY_JOINED"],
            "summary": ChatError::GroupAlreadyJoined.summary(),
            "help": ChatError::GroupAlreadyJoined.help(),
            "kind": "conflict",
            "retry_policy": "never",
            "backoff": null,
            "outcome": "applied",
        })
    );
    let busy = serde_json::to_value(ChatError::ServerBusy.info()).expect("JSON");
    assert_eq!(
        busy["backoff"],
        json!({"initial_backoff_ms": 5000, "max_backoff_ms": 60000, "multiplier": 2, "max_attempts": 5})
    );
    let fields = |row: &serde_json::Value| row.as_object().map(|row| row.keys().cloned().collect());
    assert_eq!(fields(&row), fields(&busy) as Option<Vec<_>>);
}

#[test]
fn kinds_policies_and_outcomes_are_written_as_their_words() {
    let policy = RetryPolicy::Retry(Backoff::DEFAULT);
    assert_eq!(serde_json::to_value(policy).expect("JSON"), "retry");
    assert_eq!(serde_json::to_value(ErrorKind::RateLimited).expect("JSON"), "rate_limited");
    assert_eq!(serde_json::to_value(Outcome::NotApplied).expect("JSON"), "not_applied");
}
