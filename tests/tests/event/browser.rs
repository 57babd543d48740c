//! What the two SDKs gave in a browser: each value as the reader of JavaScript values hands it over, and what it
//! should be.

use chat_errors::{ChatErrorCode, ErrorEvent, RetryPolicy};
use serde_json::json;

#[test]
fn every_event_of_the_trial_is_judged_as_it_should_be() {
    let body = |error: &str| json!({"error": error, "error_description": "x"}).to_string();
    let login = |status: u16| {
        let extra = json!({"elapse": 4, "httpCode": status});
        json!({"type": 1, "message": "x", "data": {"type": 17, "message": "x", "extraInfo": extra}})
    };
    let script_error = |name: &str| json!({"name": name, "message": "Invalid appKey: noHash"});
    #[rustfmt::skip]
    let trial = [
        ("open without a user",         json!({"type": 0, "message": "the user is empty"}),   "invalid_input fix"),
        ("open without a credential",   json!({"type": 1, "message": "x"}),                   "unauthenticated fix"),
        ("login, HTTP 400",             login(400),                                           "invalid_input fix"),
        ("login, HTTP 401",             login(401),                                           "unauthenticated fix"),
        ("login, HTTP 404",             login(404),                                           "not_found fix"),
        ("login, HTTP 429",             login(429),                                           "rate_limited retry"),
        ("login, HTTP 500",             login(500),                                           "server retry"),
        ("login, port closed",          json!({"type": 1, "data": {"type": -2, "xhr": {}}}),  "unknown retry"),
        ("token refused",               json!({"type": 28}),                                  "unauthenticated login"),
        ("token expired",               json!({"type": 56}),                                  "unauthenticated login"),
        ("user gone",                   json!({"type": 204}),                                 "not_found fix"),
        ("disabled",                    json!({"type": 57}),                                  "unsupported fix"),
        ("quota",                       json!({"type": 50, "message": "Sorry, the daily active user limit for this app has been reached"}), "limit_exceeded fix"),
        ("socket closes",               json!({"type": 16}),                                  "network retry"),
        ("never answered",              json!({"type": -1}),                                  "timed_out retry"),
        ("new connection",              script_error("Error"),                                "client never"),
        ("no argument",                 script_error("TypeError"),                            "client never"),
        ("REST 200 with HTML",          json!({"name": "SyntaxError", "message": "Unexpected token '<'"}), "network retry"),
        ("REST before login",           json!({"type": 700}),                                 "unauthenticated login"),
        ("send before login",           json!({"type": 39}),                                  "unauthenticated login"),
        ("renewToken offline",          json!({"status": false}),                             "unknown never"),
        ("REST 401",                    json!({"type": 17, "data": body("unauthorized")}),    "unauthenticated login"),
        ("REST 403",                    json!({"type": 603, "data": body("forbidden_op")}),   "permission_denied fix"),
        ("REST 404",                    json!({"type": 605, "data": body("resource_not_found")}), "not_found fix"),
        ("REST 429",                    json!({"type": 500, "data": body("reach_limit")}),    "rate_limited retry"),
        ("REST 503",                    json!({"type": 500, "data": ""}),                     "rate_limited retry"),
        ("REST 401, the known text",    json!({"type": 52, "message": "Unable to authenticate (OAuth)"}), "unauthenticated login"),
        ("REST reset",                  json!({"type": -2, "xhr": {}}),                       "unknown retry"),
        ("download 401",                json!({"type": 200, "xhr": {"status": 401}}),         "unauthenticated login"),
        ("download 404",                json!({"type": 200, "xhr": {"status": 404}}),         "not_found fix"),
        ("download 503",                json!({"type": 200, "xhr": {"status": 503}}),         "rate_limited retry"),
        ("upload, network reset",       json!({"type": 101, "data": {}}),                     "network retry"),
        ("the same, read from JS",      json!({"type": 101, "data": {"status": 0}}),          "network retry"),
        ("upload 500",                  json!({"type": 101, "data": {"error": "internal"}}),  "server retry"),
        ("upload 503",                  json!({"type": 101, "data": {"error": "unavailable"}}), "rate_limited retry"),
        ("upload 502 with HTML",        json!({"type": 101, "data": "<html><head><title>502 Bad Gateway</title></head></html>"}), "server retry"),
        ("send blocked",                json!({"type": 603, "message": "blocked"}),           "permission_denied fix"),
        ("send muted",                  json!({"type": 507, "reason": "you were muted"}),     "permission_denied fix"),
        ("send refused by a hook",      json!({"type": 502}),                                 "content_rejected fix"),
        ("send without an ack",         json!({"type": 512}),                                 "timed_out retry"),
        ("send when the socket drops",  json!({"type": 510}),                                 "network retry"),
        ("success callback throws",     json!({"type": 31, "message": "when executing success function error", "data": {"name": "TypeError", "message": "x"}}), "client never"),
        ("a callback throws a string",  json!({"message": "boom"}),                           "unknown never"),
        ("kicked",                      json!({"type": 206}),                                 "session_ended fix"),
        ("open twice",                  json!({"type": 208}),                                 "conflict never"),
        ("WebSocket.send throws",       json!({"type": 999, "data": {"name": "InvalidStateError", "message": "x"}}), "network retry"),
    ];
    for (call, event, expected) in trial {
        let event = ErrorEvent::from_json(&event.to_string()).expect("an object");
        let policy = match event.retry_policy() {
            RetryPolicy::Retry(_) => "retry",
            RetryPolicy::AfterLogin => "login",
            RetryPolicy::AfterFix => "fix",
            RetryPolicy::Never => "never",
        };
        assert_eq!(format!("{} {policy}", event.kind()), expected, "{call}");
    }
}
