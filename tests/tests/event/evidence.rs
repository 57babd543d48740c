//! What the event's own evidence decides, and in which order.

use ErrorKind::{
    InvalidInput, LimitExceeded, Network, NotFound, PermissionDenied, RateLimited, Server,
    Unauthenticated,
};
use Outcome::{NotApplied, Unknown};
use RetryPolicy::{AfterFix, AfterLogin, Never, Retry};
use chat_errors::{Backoff, ChatError, ChatErrorCode, ErrorEvent, ErrorKind, Outcome, RetryPolicy};
use serde_json::{Value, json};

type Verdict = (ErrorKind, RetryPolicy, Outcome);

const FIX_INPUT: Verdict = (InvalidInput, AfterFix, NotApplied);
const LOG_IN: Verdict = (Unauthenticated, AfterLogin, NotApplied);

fn verdict(event: &Value) -> Verdict {
    judged(&ErrorEvent::from_json(&event.to_string()).expect("an object"))
}

fn judged(error: &impl ChatErrorCode) -> Verdict {
    (error.kind(), error.retry_policy(), error.outcome())
}

fn slowly() -> RetryPolicy {
    ChatError::ServerBusy.retry_policy()
}

#[test]
fn a_status_decides_where_nothing_is_nested() {
    let soon = Retry(Backoff::DEFAULT);
    for (status, expected) in [
        (400, FIX_INPUT),
        (401, LOG_IN),
        (403, (PermissionDenied, AfterFix, NotApplied)),
        (404, (NotFound, AfterFix, NotApplied)),
        (405, FIX_INPUT),
        (413, (LimitExceeded, AfterFix, NotApplied)),
        (415, FIX_INPUT),
        (429, (RateLimited, slowly(), NotApplied)),
        (500, (Server, soon, Unknown)),
        (502, (Server, soon, Unknown)),
        (503, (RateLimited, slowly(), NotApplied)),
        (599, (Server, soon, Unknown)),
        (0, (Network, slowly(), Unknown)),
        (200, (Network, slowly(), Unknown)),
        (408, (Network, slowly(), Unknown)),
        (600, (Network, slowly(), Unknown)),
    ] {
        let event = json!({"type": 17, "extraInfo": {"httpCode": status}});
        assert_eq!(verdict(&event), expected, "{status}");
        let event = json!({"type": 17, "data": {"extraInfo": {"httpCode": status.to_string()}}});
        assert_eq!(verdict(&event), expected, "{status} in data");
    }
}

#[test]
fn a_word_decides_where_there_is_no_status() {
    for (word, expected) in [
        ("unauthorized", LOG_IN),
        ("auth_bad_access_token", LOG_IN),
        ("reach_limit", (RateLimited, slowly(), NotApplied)),
        ("resource_limited", (LimitExceeded, AfterFix, NotApplied)),
        ("exceed_limit", (LimitExceeded, AfterFix, NotApplied)),
        ("not_found", (NotFound, AfterFix, NotApplied)),
        ("storage_object_not_found", (NotFound, AfterFix, NotApplied)),
        ("required_property_not_found", FIX_INPUT),
        ("forbidden_op", (PermissionDenied, AfterFix, NotApplied)),
        ("illegal_argument", FIX_INPUT),
        ("invalid_parameter", FIX_INPUT),
        ("json_parse", FIX_INPUT),
        ("invalid_grant", FIX_INPUT),
        ("method_not_allowed", FIX_INPUT),
        ("internal", (Network, slowly(), Unknown)),
    ] {
        let body = json!({ "error": word });
        for event in [
            json!({"type": 17, "data": body}),
            json!({"type": 17, "data": body.to_string()}),
            json!({"type": 17, "message": body.to_string()}),
            json!({"type": 17, "data": "<html>", "message": body}),
        ] {
            assert_eq!(verdict(&event), expected, "{event}");
        }
    }
}

#[test]
fn the_order_is_nested_event_then_status_then_word() {
    let body = json!({"error": "forbidden_op"}).to_string();
    let event = json!({"type": 17, "data": body, "extraInfo": {"httpCode": 401}});
    assert_eq!(verdict(&event), LOG_IN);
    let nested = json!({"type": 204, "data": body});
    let event = json!({"type": 17, "data": nested, "extraInfo": {"httpCode": 401}});
    assert_eq!(verdict(&event), judged(&ChatError::UserNotFound));
    let event = json!({"type": 17, "data": nested.to_string()});
    assert_eq!(verdict(&event), judged(&ChatError::UserNotFound));
}

#[test]
fn evidence_that_says_nothing_hides_none_that_does() {
    let outer = json!({"httpCode": 0});
    let event = json!({"type": 17, "extraInfo": outer, "data": {"extraInfo": {"httpCode": 401}}});
    assert_eq!(verdict(&event), LOG_IN);
    let message = json!({"error": "unauthorized"}).to_string();
    let event = json!({"type": 17, "data": {"error": "internal"}, "message": message});
    assert_eq!(verdict(&event), LOG_IN);
}

#[test]
fn a_nested_event_is_judged_in_the_same_way() {
    let deepest = json!({"type": "17", "data": "{\"error\":\"json_parse\"}"});
    let event = json!({"type": 304, "data": {"type": 304, "data": deepest.to_string()}});
    assert_eq!(verdict(&event), FIX_INPUT);
    assert_eq!(verdict(&json!({"type": 304, "data": {"type": 0}})), FIX_INPUT);
    assert_eq!(verdict(&json!({"type": 1, "data": {"type": 208}})).1, Never);
    assert_eq!(
        verdict(&json!({"type": 1, "data": {"type": -2}})),
        judged(&ChatError::RequestUnknown)
    );
}

#[test]
fn a_number_that_nobody_declared_is_no_evidence() {
    let event = json!({"type": 101, "data": {"type": 12345}});
    assert_eq!(verdict(&event), judged(&ChatError::UploadFailed));
    let event = json!({"type": 101, "data": {"type": 12345, "error": "unauthorized"}});
    assert_eq!(verdict(&event), LOG_IN);
}

#[test]
fn the_code_of_a_body_is_no_number_of_the_sdk() {
    let event = json!({"type": 17, "data": {"code": 500, "error": "unauthorized"}});
    assert_eq!(verdict(&event), LOG_IN);
    let event = json!({"type": 17, "data": {"code": 56}});
    assert_eq!(verdict(&event), judged(&ChatError::AjaxFailed));
}

#[test]
fn a_failed_log_in_never_asks_for_another_log_in() {
    let fixed = (Unauthenticated, AfterFix, NotApplied);
    for event in [
        json!({"type": 1, "extraInfo": {"httpCode": 401}}),
        json!({"type": 1, "data": {"type": 56}}),
        json!({"type": 1, "data": {"type": 17, "extraInfo": {"httpCode": 401}}}),
        json!({"type": 304, "data": {"type": 1, "data": {"error": "unauthorized"}}}),
    ] {
        assert_eq!(verdict(&event), fixed, "{event}");
    }
    assert_eq!(verdict(&json!({"type": 1, "data": {"type": 500}})), judged(&ChatError::ServerBusy));
}

#[test]
fn code_and_texts_stay_those_of_the_events_own_number() {
    let event = json!({"type": 1, "data": {"type": 500}}).to_string();
    let event = ErrorEvent::from_json(&event).expect("an object");
    let row = ChatError::LoginFailed.info();
    assert_eq!(
        (event.code(), event.name(), event.summary(), event.help()),
        (row.code, row.name, row.summary, row.help)
    );
    assert_eq!(event.info().summary_in("zh"), row.summary_in("zh"));
}

#[test]
fn evidence_changes_no_other_code() {
    for error in ChatError::VARIANTS {
        let vague = [0, 1, 2, 17, 31, 50, 52, 101, 200, 304, 500, 603, 604].contains(&error.code());
        let event =
            json!({"type": error.code(), "data": {"type": 208}, "extraInfo": {"httpCode": 401}});
        let event = ErrorEvent::from_json(&event.to_string()).expect("an object");
        assert_eq!(event.info() == error.info(), !vague, "{error:?}");
    }
}
