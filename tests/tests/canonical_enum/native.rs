//! `NativeError`, against the table of the native SDKs.

use chat_errors::native::NativeError;
#[cfg(feature = "json")]
use chat_errors::{ChatErrorCode, ErrorKind};

#[cfg(feature = "json")]
use serde_json::json;

#[cfg(feature = "json")]
use crate::events;
use crate::{docs, table, texts};

#[test]
fn every_row_equals_the_table_in_every_column() {
    let rows = table::read(include_str!("../../data/native.csv"));
    assert_eq!(rows.len(), 127);
    table::assert_equals(&rows, NativeError::VARIANTS);
}

#[test]
fn every_row_has_its_texts_in_both_languages() {
    texts::assert_good_texts(NativeError::VARIANTS);
}

#[test]
fn every_variant_shows_its_number_and_names_and_is_found_by_them() {
    let source = include_str!("../../../chat-errors/src/native.rs");
    docs::assert_shows_numbers_and_names(source, NativeError::VARIANTS);
}

#[test]
fn the_classes_hang_together() {
    table::assert_classes_hang_together(NativeError::VARIANTS);
}

#[test]
fn the_table_finds_what_it_lists() {
    table::assert_finds_what_it_lists(NativeError::VARIANTS);
}

#[cfg(feature = "json")]
#[test]
fn evidence_decides_where_the_table_says_so() {
    let rows = table::read(include_str!("../../data/native.csv"));
    events::assert_evidence_decides_as_told::<NativeError>(&rows, "code");
}

#[cfg(feature = "json")]
#[test]
fn an_event_of_another_sdk_is_not_looked_up() {
    for event in [json!({"type": 108}), json!({"code": 108, "message": "expired", "details": {}})] {
        events::assert_is_not_looked_up::<NativeError>(&event);
    }
}

/// A native SDK passes the server's text on as its `description`.
#[cfg(feature = "json")]
#[test]
fn the_servers_text_in_the_description_decides() {
    for (description, kind) in [
        ("This request has reached API limit.", ErrorKind::RateLimited),
        (r#"{"error": "reach_limit"}"#, ErrorKind::RateLimited),
        ("something else", ErrorKind::LimitExceeded),
    ] {
        let event = events::read::<NativeError>(&json!({"code": 4, "description": description}));
        assert_eq!(event.kind(), kind, "{description}");
    }
}
