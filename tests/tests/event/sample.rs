//! The sample: 60 events as two SDKs emitted them.

use ErrorKind::{InvalidInput, LimitExceeded, Network, NotFound, Unauthenticated};
use Outcome::{NotApplied, Unknown};
use RetryPolicy::{AfterFix, AfterLogin, Never, Retry};
use chat_errors::{Backoff, ChatErrorCode, ErrorEvent, ErrorKind, Outcome, RetryPolicy};
use serde_json::Value;
use std::time::Duration;

const SAMPLE: &str = include_str!("../../../chat-errors/examples/triage/events.sample.jsonl");

const SOON: RetryPolicy = Retry(Backoff::DEFAULT);
const SLOWLY: RetryPolicy = Retry(Backoff {
    initial_backoff: Duration::from_secs(5),
    max_backoff: Duration::new(60, 0),
    ..Backoff::DEFAULT
});

/// What each event of 1, 17, 52, 101 and 304 calls for, judged by hand from its content before the rules
/// were run: its line in the sample, its number, the verdict, and why.
#[rustfmt::skip]
const BY_HAND: [(usize, i32, ErrorKind, RetryPolicy, Outcome, &str); 21] = [
    ( 5,  17, NotFound,         AfterFix,   NotApplied, "the body says not_found"),
    ( 8,  52, Unauthenticated,  AfterLogin, NotApplied, "the server's words for a token that is not valid"),
    (16, 304, Network,          SOON,       NotApplied, "the nested 304 carries an empty data: the row decides"),
    (39, 101, LimitExceeded,    AfterFix,   NotApplied, "nothing but a text: the row decides"),
    (40,   1, NotFound,         AfterFix,   NotApplied, "a nested 17 with HTTP 404: no such app"),
    (41,  17, InvalidInput,     AfterFix,   NotApplied, "the body says illegal_argument"),
    (43,  17, Network,          SLOWLY,     Unknown,    "the body says internal, which is no news: the row decides"),
    (44,  17, Network,          SLOWLY,     Unknown,    "a time-out whose message is an empty body: the row decides"),
    (45,  17, Unauthenticated,  AfterLogin, NotApplied, "HTTP 401"),
    (46,  17, InvalidInput,     AfterFix,   NotApplied, "the body says method_not_allowed: never right by waiting"),
    (47,  17, InvalidInput,     AfterFix,   NotApplied, "the body says illegal_argument"),
    (48,  17, Unauthenticated,  AfterLogin, NotApplied, "the body says unauthorized: the token has expired"),
    (49,  17, Unauthenticated,  AfterLogin, NotApplied, "the body says unauthorized: there is no token"),
    (50,   1, NotFound,         AfterFix,   NotApplied, "a nested 204: no such user"),
    (51,   1, NotFound,         AfterFix,   NotApplied, "a nested 17 whose body says …not_found"),
    (52,   1, Unauthenticated,  AfterFix,   NotApplied, "a nested 52, which here is HTTP 401: no valid token"),
    (53,   1, InvalidInput,     AfterFix,   NotApplied, "a nested 17 with HTTP 400: a wrong password"),
    (54, 304, Network,          SOON,       NotApplied, "HTTP 0 is no answer at all: the row decides"),
    (56, 101, LimitExceeded,    AfterFix,   NotApplied, "nothing but a text: the row decides"),
    (57,  17, InvalidInput,     AfterFix,   NotApplied, "HTTP 400"),
    (58,  17, InvalidInput,     AfterFix,   NotApplied, "HTTP 400"),
];

fn sample() -> impl Iterator<Item = (usize, ErrorEvent)> {
    SAMPLE.lines().enumerate().map(|(index, line)| {
        let mut wrapper: Value = serde_json::from_str(line).expect("the sample is JSON");
        let event = wrapper["event"].take().to_string();
        (index + 1, ErrorEvent::from_json(&event).expect("every event is read"))
    })
}

#[test]
fn all_of_the_sample_is_read_and_none_of_it_is_a_success() {
    assert_eq!(sample().count(), 60);
    for (line, event) in sample() {
        assert!(event.error().is_some(), "line {line}");
        assert!(!event.is_success(), "line {line}");
    }
}

#[test]
fn the_vague_codes_get_what_their_content_calls_for() {
    let vague: Vec<_> =
        sample().filter(|(_, event)| [1, 17, 52, 101, 304].contains(&event.code())).collect();
    assert_eq!(vague.len(), BY_HAND.len());
    for ((line, event), (at, code, kind, policy, outcome, why)) in vague.iter().zip(BY_HAND) {
        let judged = (*line, event.code(), event.kind(), event.retry_policy(), event.outcome());
        assert_eq!(judged, (at, code, kind, policy, outcome), "{why}");
    }
}

#[test]
fn an_event_without_a_number_is_never_retried() {
    let numberless: Vec<_> = sample().filter(|(_, event)| event.code() == -2).collect();
    assert_eq!(numberless.len(), 2);
    for (line, event) in numberless {
        assert_eq!((event.retry_policy(), event.evidence()), (Never, None), "line {line}");
    }
}

#[test]
fn every_other_event_is_judged_by_its_row() {
    for (line, event) in sample() {
        let row = event.error().expect("known").info();
        if ![-2, 0, 1, 17, 52, 101, 304].contains(&event.code()) {
            assert_eq!(event.info(), row, "line {line}");
        }
        let texts = (event.name(), event.summary(), event.help());
        assert_eq!(texts, (row.name, row.summary, row.help), "line {line}");
    }
}
