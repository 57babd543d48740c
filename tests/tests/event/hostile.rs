//! Every JSON object makes an event, whoever wrote it.

use std::iter;

use chat_errors::{ChatError, ChatErrorCode, ErrorEvent, RetryPolicy};
use proptest::prelude::*;
use serde::de::IgnoredAny;
use serde_json::{Map, Value, json};

use crate::agrees::agrees;

/// Any JSON value, with the names and words that the rules look for more often than by chance.
fn value() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        (-5..1500).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        // Eighths, for not every `f64` comes back from `serde_json` to the last bit.
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 8.0)),
        prop::sample::select(&[1e300, -1e300][..]).prop_map(Value::from),
    ];
    let word = prop_oneof![
        "unauthorized|not_found|reach_limit|internal|TypeError|SyntaxError|ECONNRESET",
        "Unable to authenticate|ext is too big|<title>502 x</title>|GROUP_NOT_EXIST",
        r"[01]|\{\}",
        "\\PC*"
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number,
        word.prop_map(Value::from)
    ];
    leaf.prop_recursive(6, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            fields(inner.clone()).prop_map(Value::from),
            fields(inner).prop_map(|fields| Value::from(Value::from(fields).to_string())),
        ]
    })
}

fn fields(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Map<String, Value>> {
    let name = "type|code|data|details|message|reason|name|cause|extraInfo|httpCode|status|xhr|responseText|error\
                |exception|error_description|httpStatus|serverCode|serverMessage|\\PC{0,4}";
    prop::collection::vec((name, value), 0..6).prop_map(|fields| fields.into_iter().collect())
}

/// A text made of pieces of JSON, many of them at the limits.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[\\[\\]{}\",: \n]",
        prop::sample::select(
            &[
                "{\"type\":",
                "\"data\":",
                "\"message\":\"",
                "17",
                "101",
                "0",
                "-0",
                "-",
                "01",
                "1.",
                "1.5e3",
                "1e400",
                "1e-400",
                "605.00000000000000000001",
                "-1E+999",
                "18446744073709551616",
                "true",
                "false",
                "null",
                "nul",
                "\"a\"",
                "\\ud83d",
                "\\ude00",
                "\\u00e9",
                "\\u12",
                "\\n",
                "\\x",
                "\u{1}",
                "\u{feff}",
                "é",
                "\"error\":\"unauthorized\"",
                "{}",
                "[]",
                "}",
                "]",
            ][..]
        )
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn every_text_is_read_or_refused_as_serde_json_does(json in pieces()) {
        agrees(&json);
    }

    #[test]
    fn every_event_is_judged_alike_from_fields_and_from_text(fields in fields(value())) {
        agrees(&Value::from(fields).to_string());
    }

    #[test]
    fn any_object_is_accepted_and_no_event_is_a_success(fields in fields(value())) {
        let json = Value::from(fields.clone()).to_string();
        let event = ErrorEvent::from_json(&json).expect("an object");
        prop_assert!(!event.is_success());
        prop_assert_eq!(&event, &ErrorEvent::from(fields));
        prop_assert_eq!(serde_json::from_str::<ErrorEvent>(&json).expect("an object"), event);
    }

    #[test]
    fn no_text_at_all_makes_it_panic(text in "[\\[\\]{}\",:0-9eE.+\\\\ud8cf-]{0,40}|\\PC*") {
        let is_object = text.trim_start().starts_with('{')
            && serde_json::from_str::<IgnoredAny>(&text).is_ok();
        prop_assert_eq!(ErrorEvent::from_json(&text).is_ok(), is_object);
    }
}

#[test]
fn every_sign_is_read_or_refused_as_serde_json_does() {
    for value in [
        "false",
        "fals",
        "null",
        "nul",
        "true",
        "[]",
        "[1,2]",
        "[1,]",
        "[1}",
        "[{]",
        "{1}",
        "{\"b\":1]",
        "-",
        "-1",
        "01",
        "1.",
        "1.5",
        "1e",
        "1e+",
        "1e+5",
        ".5",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\\"\"",
        "'b'",
        "",
    ] {
        agrees(&format!("{{\"a\":{value}}}"));
        agrees(&format!("{{\"type\":17,\"data\":[{value},{{\"b\":{value}}}]}}"));
    }
    for (position, control) in
        (0..17).flat_map(|position| ('\0'..' ').map(move |it| (position, it)))
    {
        let mut text = "0123456789abcdef".to_owned();
        text.insert(position, control);
        agrees(&format!("{{\"a\":\"{text}\"}}"));
    }
}

#[test]
fn brackets_of_both_kinds_are_closed_in_their_order_at_every_depth() {
    for depth in 1..100 {
        let open = "[{\"a\":".repeat(depth / 2) + if depth % 2 == 1 { "[" } else { "" };
        let close = if depth % 2 == 1 { "]" } else { "" }.to_owned() + &"}]".repeat(depth / 2);
        agrees(&format!(
            "{{\"a\":{open}{}{close},\"b\":[1,{{}}]}}",
            if depth % 2 == 1 { "" } else { "1" }
        ));
        let wrong = close.replacen(['}', ']'], "", 1);
        agrees(&format!("{{\"a\":{open}1{wrong}}}"));
        agrees(&format!("{{\"a\":{open}1]{wrong}}}"));
        agrees(&format!("{{\"a\":{open}1}}{wrong}}}"));
    }
}

#[test]
fn half_an_emoji_is_read_as_javascript_writes_it() {
    for (text, read) in [
        (r"cut \ud83d", "cut \u{fffd}"),
        (r"\ude00 cut", "\u{fffd} cut"),
        (r"\ud83d\ud83d\ude00", "\u{fffd}\u{1f600}"),
        (r"\ud83dA", "\u{fffd}A"),
        (r#"\ud83d \" \\ \u00e9"#, "\u{fffd} \" \\ \u{e9}"),
    ] {
        let event = ErrorEvent::from_json(&format!(r#"{{"type":508,"message":"{text}"}}"#));
        assert_eq!(event.expect("an object").message(), Some(read));
    }
    let body = r#"{"type":17,"data":"{\"error\":\"unauthorized\",\"desc\":\"\\ud83d\"}"}"#;
    let event = ErrorEvent::from_json(body).expect("an object");
    assert_eq!(event.retry_policy(), RetryPolicy::AfterLogin);
}

#[test]
fn what_is_nested_too_deep_is_left_out_and_the_rest_is_kept() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let json = format!(r#"{{"type":56,"data":{{"deep":{deep},"n":1e999}},"id":"]}}"}}"#);
    let event = ErrorEvent::from_json(&json).expect("an object");
    assert_eq!((event.code(), &event.fields()["id"]), (56, &json!("]}")));
    let data = event.data().expect("kept");
    assert_eq!(data["n"], 1e308);
    let mut level = &data["deep"];
    let levels = iter::from_fn(|| {
        level = level.get(0)?;
        Some(level)
    });
    let levels: Vec<_> = levels.collect();
    assert_eq!((levels.len(), levels.last().copied()), (125, Some(&Value::Null)));
}

#[test]
fn events_are_followed_into_one_another_only_so_deep() {
    let nest = |levels: usize| {
        let (open, close) = (r#"{"type":304,"data":"#.repeat(levels), "}".repeat(levels));
        format!(r#"{open}{{"type":56}}{close}"#)
    };
    let policy = |levels| ErrorEvent::from_json(&nest(levels)).expect("an object").retry_policy();
    assert_eq!(policy(3), RetryPolicy::AfterLogin);
    assert_eq!(policy(100_000), ChatError::DnsListFailed.retry_policy());
}

#[test]
fn megabytes_of_malice_are_read_in_the_time_of_reading_them() {
    let many = 200_000;
    let strings = (0..12)
        .fold(json!({"type": 56}), |event, _| json!({"type": 304, "data": event.to_string()}));
    for json in [
        format!(r#"{{"type":17,{}"code":1}}"#, r#""data":"{","#.repeat(many)),
        format!(r#"{{{}"type":17}}"#, r#""type":1,"#.repeat(many)),
        format!(r#"{{"type":17,"message":"{{{}"}}"#, r#"\"a\":\""#.repeat(many)),
        format!(r#"{{"type":17,"data":"{}"}}"#, r"\ud83d".repeat(many)),
        format!(r#"{{"type":{}}}"#, "9".repeat(many)),
        format!(
            r#"{{"a":"\ud83d","type":17,"data":{}1{}}}"#,
            r#"{"data":"#.repeat(many),
            "}".repeat(many)
        ),
        strings.to_string(),
    ] {
        let event = ErrorEvent::from_json(&json).expect("an object");
        assert!(!event.is_success());
    }
}

#[test]
fn a_mistake_in_the_text_is_named_with_its_place() {
    for (json, mistake, line, column) in [
        (r#"{"type":17,"message":"\ud800","x":}"#, "expected value", 1, 35),
        (r#"{"type":1e400,}"#, "key must be a string", 1, 15),
        (r#"{"data":[[["#, "EOF while parsing", 1, 11),
        (r#"{"type":17,}"#, "trailing comma", 1, 12),
        ("{\"type\":17,\n\"data\":[1,\n]}", "trailing comma", 3, 1),
        ("{\"message\":\"a\tb\"}", "control character", 1, 14),
        ("\"\n", "control character", 2, 0),
        ("-", "EOF while parsing a value", 1, 1),
        (r#"{"type":1e400"#, "EOF while parsing an object", 1, 13),
        ("{\"a\":\"\\ud800\",\"b\":[1e400,{\"c\" 1}]}", "expected `:`", 1, 31),
        ("{\"type\": 17,\n \"message\": \"\\x\"}", "invalid escape", 2, 15),
        ("\n\n  [17]", "invalid type: sequence", 3, 3),
        (r#""\ud800""#, "invalid type: string", 1, 1),
        ("1e400", "invalid type: number,", 1, 1),
    ] {
        let error = ErrorEvent::from_json(json).expect_err(json);
        assert!(error.to_string().starts_with(mistake), "{json}: {error}");
        assert_eq!((error.line(), error.column()), (line, column), "{json}: {error}");
    }
    for (json, mistake, line, column) in [
        (&b"{\n\"message\": \"\xff\"}"[..], "invalid UTF-8", 2, 13),
        (b"{\"message\": \"\xe4\xb8", "invalid UTF-8", 1, 14),
        (b"{\"type\" 17, \"\xff\"}", "expected `:`", 1, 9),
        (b"\x1f\x8b\x08", "expected value", 1, 1),
    ] {
        let error = ErrorEvent::from_slice(json).expect_err(mistake);
        assert!(error.to_string().starts_with(mistake), "{mistake}: {error}");
        assert_eq!((error.line(), error.column()), (line, column), "{mistake}: {error}");
        assert_eq!(ErrorEvent::judge(json).expect_err(mistake).to_string(), error.to_string());
    }
    let deep = format!(r#"{{"data":{}"#, "[".repeat(100_000));
    let error = ErrorEvent::from_json(&deep).expect_err("never closed");
    assert!(error.is_eof(), "{error}");
}

#[test]
fn a_number_with_more_digits_than_are_kept_is_the_one_that_is_kept() {
    for (number, code) in [
        ("1e-400", 0),
        ("1e-99999999999999999999", 0),
        ("605.00000000000000000001", 605),
        ("17.0000001", -2),
    ] {
        let json = format!(r#"{{"type":{number}}}"#);
        agrees(&json);
        assert_eq!(ErrorEvent::judge(json.as_bytes()).expect("an object").code(), code);
    }
}

#[test]
fn a_body_in_a_text_is_read_alike_with_and_without_escapes_of_its_own() {
    for (body, kind) in [
        (
            r#"{"error":"unauthorized","n":-1.5e3,"a":[{"b":"c"},[]],"t":true}"#,
            Some("unauthenticated"),
        ),
        (r#" { "a" : { "b" : "}" } , "error" : "unauthorized" } "#, Some("unauthenticated")),
        ("\u{feff}{\"error\":\"unauthorized\"}", Some("unauthenticated")),
        ("{\n\"error\":\"unauthorized\"}", Some("unauthenticated")),
        (r#"{"a":"\n","error":"unauthorized"}"#, Some("unauthenticated")),
        (r#"{"a":"\"","error":"unauthorized"}"#, Some("unauthenticated")),
        (r#"{"error":"\u0075nauthorized"}"#, Some("unauthenticated")),
        (r#"{"type":17,"data":{"error":"unauthorized"}}"#, Some("unauthenticated")),
        (r#"{"type":17,"data":"{\"error\":\"unauthorized\"}"}"#, Some("unauthenticated")),
        (r#"{"extraInfo":{"httpCode":401}}"#, Some("unauthenticated")),
        // No JSON
        (r#"{"error":"unauthorized"}}"#, None),
        (r#"{"error":"unauthorized",}"#, None),
        (r#"{"error":"unauthorized"#, None),
        (r#"{"error":"unauthorized\"}"#, None),
        (r#"{"error":"unauthorized","a":"\x"}"#, None),
        (r#"{"error":"unauthorized","a":01}"#, None),
        (r#"{"error":unauthorized}"#, None),
    ] {
        let event = json!({"type": 17, "data": body}).to_string();
        agrees(&event);
        let judged = ErrorEvent::judge(event.as_bytes()).expect("an object");
        let row = ChatError::AjaxFailed.kind().as_str();
        assert_eq!(judged.kind().as_str(), kind.unwrap_or(row), "{body}");
    }
}

#[test]
fn what_is_beyond_a_limit_changes_nothing_else() {
    let json = r#"{"type":508,"a":1.7e308,"b":-1.7976931348623157e308,"c":5e-324,"d":"\ud83d","e":1e400,"f":-1e400,"g":-0}"#;
    let event = ErrorEvent::from_json(json).expect("an object");
    for (name, value) in [
        ("a", json!(1.7e308)),
        ("c", json!(5e-324)),
        ("d", json!("\u{fffd}")),
        ("e", json!(1e308)),
        ("f", json!(-1e308)),
        ("g", json!(-0.0)),
    ] {
        assert_eq!(event.fields()[name], value, "{name}");
    }
    let b = &event.fields()["b"];
    assert_eq!(b, &serde_json::from_str::<Value>("-1.7976931348623157e308").expect("a number"));
}

#[test]
fn the_names_that_serde_json_keeps_to_itself_are_kept() {
    let json = r#"{"type":17,"data":{"$serde_json::private::Number":"x","b":1},"$serde_json::private::RawValue":[2]}"#;
    let event = ErrorEvent::from_json(json).expect("an object");
    assert_eq!(event.code(), 17);
    assert_eq!(event.data().expect("kept")["$serde_json::private::Number"], "x");
    assert_eq!(event.fields()["$serde_json::private::RawValue"], json!([2]));
}
