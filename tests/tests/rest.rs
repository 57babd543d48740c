//! `RestError`: what the REST API answers. `data/rest.csv` says what each answer means.

#![cfg(feature = "json")]

use std::error::Error;

use ErrorKind::{
    Conflict, InvalidInput, LimitExceeded, Network, NotFound, PermissionDenied, RateLimited,
    Server, TimedOut, Unauthenticated, Unknown, Unsupported,
};
use RetryPolicy::{AfterFix, AfterLogin, Never, Retry};
use chat_errors::{
    Backoff, ChatError, ChatErrorCode, CodeTable, ErrorEvent, ErrorKind, Outcome, RestError,
    RetryPolicy,
};
use serde_json::{Value, json};

const SOON: RetryPolicy = Retry(Backoff::DEFAULT);

/// A line of the table.
struct Line {
    number: usize,
    statuses: Vec<u16>,
    words: Vec<String>,
    exceptions: Vec<String>,
    descriptions: Vec<String>,
    expected: (String, String, String),
}

fn lines() -> Vec<Line> {
    let mut table = csv::Reader::from_reader(include_bytes!("../data/rest.csv").as_slice());
    let lines = table.records().enumerate().map(|(index, record)| {
        let record = record.expect("a line of the table");
        let cell = |column: usize| record.get(column).expect("ten columns").to_owned();
        let statuses = match cell(0).as_str() {
            // A status that no documentation names: any that an answer can have.
            "?" => vec![400, 403, 500],
            "(other 5xx)" => vec![505, 520, 599],
            status => vec![status.parse().expect("a status")],
        };
        let words = match cell(1).as_str() {
            "(any)" | "(none)" | "" => Vec::new(),
            words => alternatives(words),
        };
        Line {
            number: index + 2,
            statuses,
            words,
            exceptions: exceptions(&cell(2)),
            descriptions: descriptions(&cell(3)),
            expected: (cell(6).to_lowercase(), cell(7), cell(8).to_lowercase()),
        }
    });
    lines.collect()
}

/// The parts between ` / `, but not of what is in parentheses.
fn alternatives(cell: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut parts = vec![String::new()];
    for word in cell.split(' ') {
        if word == "/" && depth == 0 {
            parts.push(String::new());
            continue;
        }
        depth = depth + word.matches('(').count() - word.matches(')').count();
        let part = parts.last_mut().expect("never empty");
        if !part.is_empty() {
            part.push(' ');
        }
        part.push_str(word);
    }
    parts
}

/// `A (b.c.A) / D` is three names.
fn exceptions(cell: &str) -> Vec<String> {
    let names = cell.split(['/', '(', ')', ' ']).filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

/// Every text that the cell describes, with several fillings of its gaps.
fn descriptions(cell: &str) -> Vec<String> {
    const SIZE: &str = "(user defined limit / current mysql column size)";
    const EDIT: &str = "The rewrite message feature is not open. (English page: The edit message feature is not \
                        enabled for this user or system.)";
    let cells = match cell {
        "" => return Vec::new(),
        EDIT => vec![
            "The rewrite message feature is not open.".to_owned(),
            "The edit message feature is not enabled for this user or system.".to_owned(),
        ],
        cell if cell.contains(SIZE) => ["user defined limit", "current mysql column size"]
            .map(|limit| cell.replace(SIZE, limit))
            .to_vec(),
        cell => alternatives(cell),
    };
    let mut texts = Vec::new();
    for cell in cells {
        match cell.as_str() {
            "(empty)" => texts.push(String::new()),
            _ => texts.extend(
                ["x", "user-1@example", "a b, c", ""].iter().flat_map(|gap| filled(&cell, gap)),
            ),
        }
    }
    texts.sort();
    texts.dedup();
    texts
}

/// The text with `{…}` and `...` filled in, once for each of `{a;b}`.
fn filled(text: &str, gap: &str) -> Vec<String> {
    let Some((start, rest)) = text.split_once('{') else {
        return vec![text.replace("...", gap)];
    };
    let mut depth = 1;
    let end = rest
        .find(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth == 0
        })
        .expect("a closing brace");
    let (inside, rest) = (&rest[..end], &rest[end + 1..]);
    let fillings: Vec<String> = if inside.contains(';') {
        inside.split(';').flat_map(|one| filled(one.trim(), gap)).collect()
    } else {
        vec![gap.to_owned()]
    };
    let rests = filled(rest, gap);
    let start = start.replace("...", gap);
    fillings
        .iter()
        .flat_map(|filling| {
            rests.iter().map(|rest| format!("{start}{filling}{rest}")).collect::<Vec<_>>()
        })
        .collect()
}

/// Every body that the line describes.
fn bodies(line: &Line) -> Vec<Value> {
    let mut bodies = Vec::new();
    let or_none = |texts: &[String]| {
        let mut texts: Vec<_> = texts.iter().cloned().map(Some).collect();
        if texts.is_empty() {
            texts.push(None);
        }
        texts
    };
    for word in or_none(&line.words) {
        for exception in or_none(&line.exceptions) {
            for description in or_none(&line.descriptions) {
                let mut body = json!({"timestamp": 1_700_000_000_000_i64, "duration": 0});
                for (name, text) in [
                    ("error", &word),
                    ("exception", &exception),
                    ("error_description", &description),
                ] {
                    if let Some(text) = text {
                        body[name] = text.as_str().into();
                    }
                }
                bodies.push(body);
            }
        }
    }
    bodies
}

fn words(error: &impl ChatErrorCode) -> (String, String, String) {
    let policy = match error.retry_policy() {
        Retry(_) => "retry",
        AfterLogin => "login",
        AfterFix => "fix",
        Never => "never",
    };
    let kind = error.kind().as_str().replace('_', "");
    (kind, policy.to_owned(), error.outcome().as_str().replace('_', ""))
}

#[test]
fn every_line_of_the_table_is_judged_as_it_says() {
    let lines = lines();
    assert_eq!(lines.len(), 170);
    let mut wrong = Vec::new();
    for line in &lines {
        for body in bodies(line) {
            for &status in &line.statuses {
                let judged = words(&RestError::new(status, &body.to_string()));
                if judged != line.expected {
                    wrong.push(format!("line {}: {status} {body}: {judged:?}", line.number));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn an_event_that_holds_the_answer_is_judged_by_the_same_table() {
    let mut wrong = Vec::new();
    for line in lines().iter().filter(|line| !line.descriptions.is_empty()) {
        for body in bodies(line) {
            let text = body.to_string();
            for event in [
                json!({"type": 17, "data": text, "extraInfo": {"httpCode": line.statuses[0]}}),
                json!({"type": 500, "data": body, "message": "", "statusCode": line.statuses[0]}),
                json!({"type": 603, "message": text, "data": {"status": line.statuses[0]}}),
                json!({"type": 200, "xhr": {"status": line.statuses[0], "responseText": text}}),
            ] {
                let judged = words(&ErrorEvent::from_json(&event.to_string()).expect("an object"));
                if judged != line.expected {
                    wrong.push(format!("line {}: {event}: {judged:?}", line.number));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_known_word_is_the_name() {
    for line in lines() {
        for word in line.words.iter().filter(|word| !word.contains('(')) {
            let error = RestError::new(400, &json!({ "error": word }).to_string());
            assert_eq!(error.name(), word);
            assert_eq!(error.word(), Some(word.as_str()));
        }
    }
}

type Verdict = (ErrorKind, RetryPolicy, Outcome);

fn verdict(status: u16, body: &str) -> Verdict {
    let error = RestError::new(status, body);
    (error.kind(), error.retry_policy(), error.outcome())
}

fn of(body: &Value) -> Verdict {
    verdict(400, &body.to_string())
}

const INPUT: Verdict = (InvalidInput, AfterFix, Outcome::NotApplied);
const LOG_IN: Verdict = (Unauthenticated, AfterLogin, Outcome::NotApplied);
const FORBIDDEN: Verdict = (PermissionDenied, AfterFix, Outcome::NotApplied);

fn busy() -> Verdict {
    let row = ChatError::ServerBusy;
    (row.kind(), row.retry_policy(), row.outcome())
}

#[test]
fn a_body_without_known_texts_is_judged_by_its_status() {
    for body in [
        "",
        " ",
        "null",
        "[]",
        "\"unauthorized\"",
        "unauthorized",
        "{",
        "{}",
        "{\"error\":\"nobody_knows\",\"error_description\":\"a text that nobody knows\"}",
        "{\"error\":{\"code\":1},\"exception\":7,\"error_description\":[]}",
        "<html><head><title>401 Authorization Required</title></head></html>",
        "\u{feff}{\"error\":\"\"}",
    ] {
        assert_eq!(verdict(401, body), LOG_IN, "{body}");
        assert_eq!(verdict(502, body), (Server, SOON, Outcome::Unknown), "{body}");
        assert_eq!(verdict(0, body), (Network, SOON, Outcome::Unknown), "{body}");
        assert_eq!(verdict(418, body), INPUT, "{body}");
        assert_eq!(verdict(504, body), (TimedOut, SOON, Outcome::Unknown), "{body}");
        assert_eq!(verdict(501, body), (Unsupported, Never, Outcome::NotApplied), "{body}");
        for status in [200, 302, 600, u16::MAX] {
            assert_eq!(verdict(status, body), (Unknown, Never, Outcome::Unknown), "{body}");
        }
    }
}

#[test]
fn every_status_of_a_failure_is_judged_and_none_is_a_success() {
    for status in 0..=700 {
        let error = RestError::new(status, "");
        assert_eq!((error.code(), error.status()), (i32::from(status), status));
        assert!(!error.is_success());
        assert_eq!(
            error.evidence().is_some(),
            status == 0 || (400..600).contains(&status),
            "{status}"
        );
    }
}

#[test]
fn the_description_decides_before_the_word_and_the_word_before_the_status() {
    let body =
        |word: &str, description: &str| json!({"error": word, "error_description": description});
    assert_eq!(verdict(503, &body("forbidden_op", "token is blank!").to_string()), LOG_IN);
    assert_eq!(verdict(503, &body("forbidden_op", "nobody knows").to_string()), FORBIDDEN);
    assert_eq!(verdict(429, &body("x", "too many queries").to_string()), busy());
    assert_eq!(
        verdict(429, &body("resource_limited", "ausgeschöpft").to_string()).0,
        LimitExceeded
    );
    // A word whose meaning depends on the status.
    assert_eq!(verdict(404, &body("invalid_grant", "").to_string()).0, NotFound);
    assert_eq!(verdict(400, &body("invalid_grant", "").to_string()), INPUT);
    // A word that says which API failed, and not why.
    assert_eq!(verdict(409, &body("metadata_error", "").to_string()).0, Conflict);
    assert_eq!(verdict(401, &body("metadata_error", "").to_string()), LOG_IN);
    // A word that says no more than a status does.
    assert_eq!(verdict(401, &body("internal", "x").to_string()), LOG_IN);
    assert_eq!(verdict(200, &body("internal", "x").to_string()).0, Server);
}

#[test]
fn words_and_exceptions_are_read_in_every_spelling() {
    for word in [
        "forbidden_op",
        "FORBIDDEN_OP",
        " forbidden_op ",
        "Forbidden Op",
        "forbidden-op",
        "ForbiddenOpException",
        "com.easemob.group.exception.ForbiddenOpException",
        "a.b.Outer$ForbiddenOpException",
    ] {
        assert_eq!(of(&json!({ "error": word })), FORBIDDEN, "{word}");
        assert_eq!(of(&json!({ "exception": word })), FORBIDDEN, "{word}");
    }
    for (exception, kind) in [
        ("org.apache.shiro.authz.UnauthorizedException", PermissionDenied),
        ("EasemobForbiddenOpException", Unsupported),
        ("ExpiredTokenException", Unauthenticated),
        ("com.easemob.im.exceptions.EasemobSecurityException", Unauthenticated),
        ("com.easemob.group.exception.GroupAuthorizationException", PermissionDenied),
        ("java.lang.IllegalArgumentException", InvalidInput),
        ("UserNotFoundException", NotFound),
        ("SomethingElseNotFoundException", NotFound),
        ("EditLimitExceededException", LimitExceeded),
    ] {
        let body = json!({"error": "nobody_knows", "exception": exception}).to_string();
        assert_eq!(RestError::new(500, &body).kind(), kind, "{exception}");
    }
}

#[test]
fn descriptions_are_read_in_every_spelling_and_field() {
    for text in [
        "message send reach limit",
        "Message send reach limit.",
        "MESSAGE SEND REACH LIMIT!",
        "Message send reach limit. ! ",
        "  message \t send\r\nreach   limit ",
    ] {
        for name in ["error_description", "desc", "result", "reason", "message", "error"] {
            assert_eq!(of(&json!({ name: text })), busy(), "{name}: {text}");
        }
    }
    let longer = "Unexpected character ('}' (code 125)): was expecting double-quote";
    assert_eq!(verdict(500, &json!({"error_description": longer}).to_string()), INPUT);
    let longer = "message is too large, the limit is 5120 bytes";
    assert_eq!(of(&json!({"error_description": longer})).0, LimitExceeded);
}

#[test]
fn a_text_is_known_as_a_whole_and_not_as_a_part() {
    for text in [
        "you are unauthorized",
        "unauthorized access",
        "please say: message is too large",
        "not a message send reach limit",
        "message send reach limits",
        "usernames [a] are not legally binding",
        "not found",
        "bad request, they say",
        "file a.png is expiredly named",
        "please remember list is full",
        "the user has been already in groups of this kind",
        "the group is disabledly named",
    ] {
        let body = json!({"error": "unauthorized", "error_description": text}).to_string();
        assert_eq!(verdict(401, &body), LOG_IN, "{text}");
    }
    let bare = json!({"error": "unauthorized", "error_description": "unauthorized"});
    assert_eq!(of(&bare), FORBIDDEN);
    // Of a framework, and no text of the API.
    let spring = json!({"status": 401, "error": "Unauthorized", "message": "Unauthorized"});
    assert_eq!(of(&spring), LOG_IN);
    let other = json!({"error": "auth_bad_access_token", "error_description": "unauthorized"});
    assert_eq!(of(&other), LOG_IN);
}

#[test]
fn the_longest_known_text_decides() {
    let times = "illegal arguments: appkey: a#b, time: 2026010203";
    assert_eq!(of(&json!({ "error_description": times })), INPUT);
    let expired = format!("{times}, maybe chat message history is expired or unstored");
    assert_eq!(of(&json!({ "error_description": expired })).0, NotFound);
    let joined = "can not join this group, reason:user u1 has joined too many groups/chatrooms!";
    assert_eq!(of(&json!({ "error_description": joined })).0, LimitExceeded);
}

#[test]
fn a_known_part_decides_before_a_known_beginning_and_after_a_whole_text() {
    let begun = "Unable to authenticate: the group is disabled";
    assert_eq!(of(&json!({ "error_description": begun })), FORBIDDEN);
    let named_by_a_user = "file the group is disabled.png is expired";
    assert_eq!(of(&json!({ "error_description": named_by_a_user })).0, NotFound);
}

#[test]
fn other_wordings_of_the_vendors_pages_and_servers_are_known() {
    for (word, text, kind, policy) in [
        // Typographic and full-width punctuation
        ("forbidden_op", "User: bob doesn’t exist in group: 123.", NotFound, AfterFix),
        ("message_recall_error", "can’t find msg to", NotFound, AfterFix),
        ("message_send_error", "params to's size can’t exceed limit 600", LimitExceeded, AfterFix),
        (
            "forbidden_op",
            "can not join this group, reason：user bob has joined too many groups/chatroom！",
            LimitExceeded,
            AfterFix,
        ),
        // Other gaps
        (
            "forbidden_op",
            "can not join this group, reason: user: u already in group: 1",
            Conflict,
            Never,
        ),
        ("forbidden_op", "user bob has joined too many chatrooms!", LimitExceeded, AfterFix),
        ("forbidden_op", "this appKey has create too many groups!", LimitExceeded, AfterFix),
        ("forbidden_op", "user: bob doesn't exist in chatroom: 1", NotFound, AfterFix),
        ("invalid_parameter", "addMembers more than max limit: 60", LimitExceeded, AfterFix),
        ("management", "User with id 7 does not exist in app a#b", NotFound, AfterFix),
        ("illegal_argument", "group member bob doesn't exist", NotFound, AfterFix),
        ("x", "User bob not found", NotFound, AfterFix),
        ("x", "Failed to update user. Concurrent operation not allowed", Conflict, SOON),
        (
            "duplicate_unique_property_exists",
            "Application 7 Entity user requires that property named 'username' be unique, value of u exists.",
            Conflict,
            AfterFix,
        ),
        (
            "illegal_argument",
            "updateRemark | they are not friends, please add as a friend first.",
            PermissionDenied,
            AfterFix,
        ),
        // Other limits
        ("message_send_error", "param to exceed limit", LimitExceeded, AfterFix),
        (
            "invalid_parameter",
            "kickMember: kickMembers number more than maxSize : 60",
            LimitExceeded,
            AfterFix,
        ),
        // A login with the same credential would fail again, and so would a new token.
        (
            "x",
            "Unable to authenticate due to username or password being incorrect",
            Unauthenticated,
            AfterFix,
        ),
        ("x", "Unable to authenticate due to app user access disabled", PermissionDenied, AfterFix),
        ("unauthorized", "Subject does not have role [app-owner]", PermissionDenied, AfterFix),
        ("x", "Unable to authenticate due to missing credentials", Unauthenticated, AfterLogin),
    ] {
        let body = json!({"error": word, "error_description": text});
        let (judged, judged_policy, _) = of(&body);
        assert_eq!((judged, judged_policy), (kind, policy), "{body}");
    }
}

#[test]
fn a_text_that_two_apis_share_is_judged_beside_the_word() {
    let text = "Entity user requires a property named username";
    for (word, kind) in [
        ("illegal_argument", InvalidInput),
        ("IllegalArgumentException", InvalidInput),
        ("required_property_not_found", NotFound),
        ("RequiredPropertyNotFoundException", NotFound),
        ("x", NotFound),
    ] {
        let body = json!({"error": word, "error_description": text});
        assert_eq!(of(&body).0, kind, "{word}");
    }
}

#[test]
fn megabytes_are_read_in_the_time_of_reading_them() {
    let many = 300_000;
    for text in [
        format!("users [{}] are not members of this group!", "u, ".repeat(many)),
        "users [ are not members of ".repeat(many / 10),
        "user: a doesn't exist in group: ".repeat(many / 10),
        "illegal arguments: appkey: , time: ".repeat(many / 10),
        " \t".repeat(many),
        format!("file{}", "                ".repeat(many / 5)),
        "…".repeat(many),
    ] {
        let error =
            RestError::new(404, &json!({"error": text, "error_description": text}).to_string());
        assert_eq!(error.kind() == NotFound, !text.starts_with("illegal"), "{}", &error.summary());
    }
}

#[test]
fn it_is_an_error_with_a_name_a_summary_and_what_the_server_said() {
    let body = r#"{"error":"resource_not_found","exception":"a.B","error_description":"grpID 1 does not exist!"}"#;
    let error = RestError::new(404, body);
    assert_eq!(error.word(), Some("resource_not_found"));
    assert_eq!(error.exception(), Some("a.B"));
    assert_eq!(error.error_description(), Some("grpID 1 does not exist!"));
    assert_eq!(error.to_string(), "404 resource_not_found: grpID 1 does not exist!");
    assert_eq!(error.summary(), "The group or room does not exist");
    assert_eq!(format!("{error:.3}"), "404");
    let error: Box<dyn Error> = Box::new(RestError::new(503, ""));
    assert_eq!(error.to_string(), "503 SERVICE_UNAVAILABLE: The server is busy");
    let names = [0, 404, 418, 599, 200].map(|status| RestError::new(status, "").name());
    assert_eq!(names, ["NO_ANSWER", "NOT_FOUND", "CLIENT_ERROR", "SERVER_ERROR", "UNKNOWN_STATUS"]);
    assert!(size_of::<RestError>() <= 64);
}

#[test]
fn it_answers_as_its_row_says() {
    for status in [0, 200, 401, 404, 429, 503] {
        let error = RestError::new(status, "");
        let row = error.info();
        assert_eq!(row.code, i32::from(status));
        assert_eq!((row.name, row.summary), (error.name(), error.summary()));
        let verdict = (error.kind(), error.retry_policy(), error.outcome());
        assert_eq!((row.kind, row.retry_policy, row.outcome), verdict, "{status}");
    }
}

#[test]
fn its_codes_are_no_numbers_of_the_sdk() {
    assert_eq!(RestError::new(500, "").kind(), Server);
    assert_eq!(ChatError::ServerBusy.code(), 500);
    assert_eq!(ChatError::ServerBusy.kind(), RateLimited);
    assert!(RestError::CODES.is_empty() && !ChatError::CODES.is_empty());
    assert_eq!(RestError::CODES.get(500), None);
}
