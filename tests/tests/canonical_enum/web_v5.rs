//! `WebV5Error`, against the table of the Web SDK 5.

#[cfg(feature = "json")]
use chat_errors::ChatErrorCode;
#[cfg(feature = "json")]
use chat_errors::ErrorKind::{
    Conflict, LimitExceeded, PermissionDenied, RateLimited, Unauthenticated,
};
use chat_errors::web_v5::WebV5Error;
#[cfg(feature = "json")]
use serde_json::json;

#[cfg(feature = "json")]
use crate::events;
use crate::{docs, table, texts};

#[test]
fn every_row_equals_the_table_in_every_column() {
    let rows = table::read(include_str!("../../data/web-v5.csv"));
    assert_eq!(rows.len(), 108);
    table::assert_equals(&rows, WebV5Error::VARIANTS);
}

#[test]
fn every_row_has_its_texts_in_both_languages() {
    texts::assert_good_texts(WebV5Error::VARIANTS);
}

#[test]
fn every_variant_shows_its_number_and_names_and_is_found_by_them() {
    let source = include_str!("../../../chat-errors/src/web_v5.rs");
    docs::assert_shows_numbers_and_names(source, WebV5Error::VARIANTS);
}

#[test]
fn the_classes_hang_together() {
    table::assert_classes_hang_together(WebV5Error::VARIANTS);
}

#[test]
fn the_table_finds_what_it_lists() {
    table::assert_finds_what_it_lists(WebV5Error::VARIANTS);
}

#[cfg(feature = "json")]
#[test]
fn evidence_decides_where_the_table_says_so() {
    let rows = table::read(include_str!("../../data/web-v5.csv"));
    events::assert_evidence_decides_as_told::<WebV5Error>(&rows, "code");
}

#[cfg(feature = "json")]
#[test]
fn the_servers_answer_in_the_details_decides() {
    let details = |status, word: &str, text: &str| json!({"httpStatus": status, "serverCode": word, "serverMessage": text});
    let forbidden = "you have no permission to do this, group admin permission is required";
    for (code, details, kind, policy) in [
        // The SDK makes a 108, "token expired", of every 401.
        (108, details(401, "group_authorization", forbidden), PermissionDenied, "after_fix"),
        (108, details(401, "unauthorized", "unauthorized"), PermissionDenied, "after_fix"),
        (
            108,
            details(401, "unauthorized", "Unable to authenticate (OAuth)"),
            Unauthenticated,
            "after_login",
        ),
        // And a 4 of every 429.
        (4, details(429, "reach_limit", "x"), RateLimited, "retry"),
        (4, details(429, "resource_limited", "x"), LimitExceeded, "after_fix"),
        (303, json!({"httpStatus": 409, "serverCode": 1}), Conflict, "retry"),
    ] {
        let event =
            json!({"code": code, "message": "Authentication token expired", "details": details});
        let judged = events::read::<WebV5Error>(&event);
        assert_eq!((judged.kind(), judged.retry_policy().as_str()), (kind, policy), "{event}");
    }
}

#[cfg(feature = "json")]
#[test]
fn an_event_of_another_sdk_is_not_looked_up() {
    for event in [json!({"type": 108}), json!({"code": 108, "description": "expired"})] {
        events::assert_is_not_looked_up::<WebV5Error>(&event);
    }
}
