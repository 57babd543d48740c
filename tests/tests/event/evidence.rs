//! What the event's own evidence decides, and in which order.

use ErrorKind::{
    Client, Conflict, InvalidInput, LimitExceeded, Network, NotFound, PermissionDenied,
    RateLimited, Server, TimedOut, Unauthenticated, Unsupported,
};
use Outcome::{Applied, NotApplied, Unknown};
use RetryPolicy::{AfterFix, AfterLogin, Never, Retry};
use chat_errors::{Backoff, ChatError, ChatErrorCode, ErrorEvent, ErrorKind, Outcome, RetryPolicy};
use serde_json::{Value, json};

use crate::agrees::agrees;

type Verdict = (ErrorKind, RetryPolicy, Outcome);

const FIX_INPUT: Verdict = (InvalidInput, AfterFix, NotApplied);
const LOG_IN: Verdict = (Unauthenticated, AfterLogin, NotApplied);

fn verdict(event: &Value) -> Verdict {
    let json = event.to_string();
    agrees(&json);
    judged(&ErrorEvent::from_json(&json).expect("an object"))
}

fn judged(error: &impl ChatErrorCode) -> Verdict {
    (error.kind(), error.retry_policy(), error.outcome())
}

fn slowly() -> RetryPolicy {
    ChatError::ServerBusy.retry_policy()
}

#[test]
fn a_text_in_place_of_an_answer_is_its_description() {
    let text = "request body reaches limit.";
    let limit = (LimitExceeded, AfterFix, NotApplied);
    assert_eq!(verdict(&json!({"type": 17, "data": text})), limit);
    assert_eq!(verdict(&json!({"type": 17, "data": {"responseText": text}})), limit);
    let single = json!({"type": 17, "data": "Unauthorized"});
    assert_eq!(verdict(&single), verdict(&json!({"type": 17})));
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
        (408, (TimedOut, soon, Unknown)),
        (409, (Conflict, soon, NotApplied)),
        (410, (NotFound, AfterFix, NotApplied)),
        (418, FIX_INPUT),
        (501, (Unsupported, Never, NotApplied)),
        (504, (TimedOut, soon, Unknown)),
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
fn the_order_is_nested_event_then_description_then_word_then_status() {
    let forbidden = (PermissionDenied, AfterFix, NotApplied);
    let body = json!({"error": "forbidden_op"}).to_string();
    let event = json!({"type": 17, "data": body, "extraInfo": {"httpCode": 401}});
    assert_eq!(verdict(&event), forbidden);
    let body = json!({"error": "forbidden_op", "error_description": "token is illegal."});
    let event = json!({"type": 17, "data": body, "extraInfo": {"httpCode": 404}});
    assert_eq!(verdict(&event), LOG_IN);
    let nested = json!({"type": 204, "data": body});
    let event = json!({"type": 17, "data": nested, "extraInfo": {"httpCode": 401}});
    assert_eq!(verdict(&event), judged(&ChatError::UserNotFound));
    let event = json!({"type": 17, "data": nested.to_string()});
    assert_eq!(verdict(&event), judged(&ChatError::UserNotFound));
}

#[test]
fn the_answer_is_found_in_the_fields_of_the_event_too() {
    let limited = (LimitExceeded, AfterFix, NotApplied);
    for event in [
        json!({"type": 17, "error": "resource_limited"}),
        json!({"type": 17, "error_description": "ext is too big"}),
        json!({"type": 17, "result": "ext is too big "}),
        json!({"type": 17, "reason": "ext is too big"}),
        json!({"error": "exceed_limit", "exception": "x"}),
        json!({"type": 17, "message": "The file size exceeds the maximum limit"}),
    ] {
        assert_eq!(verdict(&event), limited, "{event}");
    }
}

#[test]
fn the_status_is_found_wherever_a_request_is() {
    let busy = judged(&ChatError::ServerBusy);
    for event in [
        json!({"type": 17, "statusCode": 503}),
        json!({"type": 17, "data": {"statusCode": 503, "data": ""}}),
        json!({"type": 200, "xhr": {"status": 503, "responseText": ""}}),
        json!({"type": 101, "data": {"status": 503, "responseText": "<html>"}}),
        json!({"status": 503, "responseText": "", "responseURL": "https://example.com"}),
        json!({"type": 12345, "status": 503}),
        json!({"type": 101, "data": "<html><head><title>503 Service Temporarily Unavailable</title>"}),
        json!({"type": 101, "data": "\n<!DOCTYPE html><HTML><BODY><H1 class=\"x\">503 Busy</H1>"}),
        json!({"type": 101, "data": "<title>HTTP Status 503 – Service Unavailable</title>"}),
        json!({"type": 500, "data": "<title>Oops</title><h1>503</h1>"}),
        json!({"type": 17, "message": "<html><title>503 Service Unavailable</title></html>"}),
        json!({"type": 17, "data": {"status": 0, "responseText": "<h1>503</h1>"}}),
    ] {
        assert_eq!(verdict(&event), busy, "{event}");
    }
    let page = json!({"type": 101, "data": "<title>413 Request Entity Too Large</title>"});
    assert_eq!(verdict(&page), (LimitExceeded, AfterFix, NotApplied));
    let page = json!({"type": 101, "data": "<title>Tour 2026</title><p>502 steps</p><h1>5020 metres</h1>"});
    assert_eq!(verdict(&page), judged(&ChatError::UploadFailed));
}

#[test]
fn an_upload_or_a_call_without_an_answer_failed_in_the_network() {
    let network = (Network, Retry(Backoff::DEFAULT), Unknown);
    for event in [
        json!({"type": 101, "data": {}}),
        json!({"type": 101, "data": {"status": 0, "responseText": ""}}),
        json!({"type": 1, "data": {"status": 0}}),
        json!({"status": 0, "responseText": "", "responseURL": ""}),
        json!({"message": "connect ECONNREFUSED 127.0.0.1:80", "name": "Error"}),
        json!({"code": "ENOTFOUND", "name": "Error", "message": "getaddrinfo"}),
        json!({"name": "TypeError", "message": "fetch failed", "cause": {"code": "ECONNRESET"}}),
        json!({"name": "TypeError", "message": "Failed to fetch"}),
        json!({"name": "SyntaxError", "message": "Unexpected token '<'"}),
    ] {
        assert_eq!(verdict(&event), network, "{event}");
    }
    // A row that is retried anyway decides, with its own schedule and outcome.
    for event in [
        json!({"type": 200, "xhr": {}}),
        json!({"type": 200, "xhr": {"status": 0}}),
        json!({"type": 17, "data": {}}),
        json!({"type": 101, "data": 5}),
        json!({"type": 101, "data": []}),
        json!({"type": 17, "data": {"error": "internal"}}),
    ] {
        let row = ErrorEvent::from_json(&event.to_string()).unwrap().error().expect("a row");
        assert_eq!(verdict(&event), judged(&row), "{event}");
    }
    let internal = json!({"type": 101, "data": {"error": "internal", "error_description": "boom"}});
    assert_eq!(verdict(&internal), (Server, Retry(Backoff::DEFAULT), Unknown));
}

#[test]
fn a_javascript_error_without_a_number_is_never_retried() {
    for name in ["Error", "TypeError", "RangeError", "ReferenceError", "ChatSdkError"] {
        let event = json!({"name": name, "message": "Cannot read properties of undefined"});
        assert_eq!(verdict(&event), (Client, Never, Unknown), "{name}");
    }
    let event = json!({"name": "AbortError", "message": "The operation was aborted"});
    assert_eq!(verdict(&event).1, Never);
    // In an event with a number of its own, a name is no news.
    let event = json!({"type": 603, "name": "SyntaxError", "message": "x"});
    assert_eq!(verdict(&event), judged(&ChatError::PermissionDenied));
}

#[test]
fn a_known_text_within_a_word_or_another_sentence_is_no_evidence() {
    for text in [
        "upload failed: the file is too large",
        "Payload failed validation",
        "prefetch failed",
        "Failed to fetch the group: you are no member",
        "group load failed",
        "my network request failed the check",
        "the epipelagic zone",
        "TELEPIPE",
        "ENOTFOUNDATION",
        "notoken expired",
        "token expiredness",
    ] {
        for event in [json!({"message": text}), json!({"code": 7777, "data": {"message": text}})] {
            assert_eq!(verdict(&event), (ErrorKind::Unknown, Never, Unknown), "{event}");
        }
        let event = json!({"name": "TypeError", "message": text});
        assert_eq!(verdict(&event), (Client, Never, Unknown), "{event}");
        let event = json!({"type": 101, "message": text});
        assert_eq!(verdict(&event), judged(&ChatError::UploadFailed), "{event}");
    }
    let event = json!({"type": 31, "message": "unsuccess functionality"});
    assert_eq!(verdict(&event), judged(&ChatError::CallbackFailed));
}

#[test]
fn what_a_runtime_says_is_known_behind_a_name_and_before_a_host_or_a_stack() {
    for text in [
        "TypeError: Failed to fetch",
        "Uncaught (in promise) TypeError: Failed to fetch\n    at send (sdk.js:1:2)",
        "Load failed (a1.example.com)",
        "NetworkError when attempting to fetch resource.",
        "Error: Network request failed",
        "FETCH FAILED",
        "read ECONNRESET",
        "net::ERR_NETWORK_CHANGED",
        "connect ETIMEDOUT 127.0.0.1:443",
        "请求失败ECONNREFUSED",
        "UND_ERR_SOCKET",
    ] {
        for event in [json!({"message": text}), json!({"type": 101, "data": text})] {
            assert_eq!(verdict(&event), (Network, Retry(Backoff::DEFAULT), Unknown), "{event}");
        }
    }
}

#[test]
fn what_the_sdk_says_itself_decides() {
    let callback = |message: &str| json!({"type": 31, "message": message, "data": {}});
    let delivered = callback("when executing success function error");
    assert_eq!(verdict(&delivered), (Client, Never, Applied));
    let refused = callback("when executing fail function error");
    assert_eq!(verdict(&refused), (Client, Never, NotApplied));
    assert_eq!(verdict(&callback("on message error")), judged(&ChatError::CallbackFailed));
    for event in [
        json!({"type": 52, "message": "Unable to authenticate (OAuth)"}),
        json!({"type": 2, "message": "Sorry, token expired"}),
        json!({"type": 2, "message": "token expired"}),
        json!({"type": 604, "data": {"id": "1", "mid": "2", "reason": "token expired"}}),
        json!({"type": 604, "data": {"errorCode": 6, "reason": "Sorry, token expired"}}),
    ] {
        assert_eq!(verdict(&event), LOG_IN, "{event}");
    }
    let other = json!({"type": 604, "data": {"reason": "no route"}});
    assert_eq!(verdict(&other), judged(&ChatError::MessageCallbackFailed));
    let rate = json!({"type": 50, "message": "Sorry, user register rate limit"});
    assert_eq!(verdict(&rate), judged(&ChatError::ServerBusy));
}

#[test]
fn the_true_reason_of_500_and_603_is_in_data() {
    let body = |error: &str| json!({"error": error, "error_description": "x"}).to_string();
    let plan = json!({"type": 500, "data": body("resource_limited"), "message": "Server is busy."});
    assert_eq!(verdict(&plan), (LimitExceeded, AfterFix, NotApplied));
    let rate = json!({
        "type": 603, "message": "permission denied",
        "data": {"error": "message_send_error", "error_description": "message send reach limit"},
    });
    assert_eq!(verdict(&rate), judged(&ChatError::ServerBusy));
    let unnamed = json!({"type": 603, "message": "permission denied", "data": body("x")});
    assert_eq!(verdict(&unnamed), judged(&ChatError::PermissionDenied));
}

#[test]
fn evidence_names_what_decided() {
    let named = |event: Value| {
        let event = ErrorEvent::from_json(&event.to_string()).expect("an object");
        event.evidence().map(|evidence| evidence.to_string())
    };
    for (event, expected) in [
        (
            json!({"type": 17, "data": {"error": "unauthorized"}}),
            "the server's word `unauthorized`",
        ),
        (json!({"type": 17, "extraInfo": {"httpCode": 401}}), "HTTP 401"),
        (json!({"type": 1, "data": {"type": 28}}), "the nested error 28"),
        (
            json!({"type": 1, "data": {"type": 17, "extraInfo": {"httpCode": 404}}}),
            "the nested error 17 (HTTP 404)",
        ),
        (
            json!({"type": 17, "data": {"error_description": "ext  is too big."}}),
            "the server's description `ext is too big`",
        ),
        (json!({"code": 108, "details": null}), "the fields of an event of Web SDK 5"),
        (json!({"code": 2, "description": "x"}), "the fields of an event of a native SDK"),
        (json!({"name": "TypeError"}), "the JavaScript error `TypeError`"),
        (json!({"code": "ECONNRESET"}), "the system error `ECONNRESET`"),
        (json!({"type": 101, "data": {}}), "a request without an answer"),
        (json!({"type": 0}), "the number 0"),
    ] {
        assert_eq!(named(event).as_deref(), Some(expected));
    }
    for event in [json!({}), json!({"type": 17}), json!({"type": 605, "data": {"type": 28}})] {
        assert_eq!(named(event), None);
    }
}

#[test]
fn evidence_that_says_nothing_hides_none_that_does() {
    let outer = json!({"httpCode": 0});
    let event = json!({"type": 17, "extraInfo": outer, "data": {"extraInfo": {"httpCode": 401}}});
    assert_eq!(verdict(&event), LOG_IN);
    let message = json!({"error": "unauthorized"}).to_string();
    let event = json!({"type": 17, "data": {"error": "internal"}, "message": message});
    assert_eq!(verdict(&event), LOG_IN);
    for event in [
        json!({"type": 17, "extraInfo": {"httpCode": 401}, "statusCode": 200}),
        json!({"type": 17, "extraInfo": {"httpCode": 401}, "statusCode": 500}),
        json!({"type": 17, "statusCode": 200, "data": {"status": 401}}),
        json!({"type": 17, "extraInfo": {"httpCode": 200}, "data": "<h1>401</h1>"}),
    ] {
        assert_eq!(verdict(&event), LOG_IN, "{event}");
    }
}

#[test]
fn an_answer_is_read_behind_a_byte_order_mark_and_as_json_once_more() {
    let body = json!({"error": "unauthorized"}).to_string();
    for data in [format!("\u{feff}{body}"), Value::from(body).to_string()] {
        assert_eq!(verdict(&json!({"type": 17, "data": data})), LOG_IN, "{data}");
    }
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
fn an_undeclared_number_is_no_evidence() {
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
