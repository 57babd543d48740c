//! What holds for every text: the fuzz target in `chat-errors/fuzz/` checks it too.

use chat_errors::{ChatErrorCode, ErrorEvent};
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

/// What `serde_json` refuses and is no mistake in the syntax.
const LIMITS: [&str; 2] = ["number out of range", "recursion limit exceeded"];

/// `serde_json` accepts and refuses the same texts, reads the same fields and names the same mistakes;
/// `from_json`, `judge` and `judge_record` come to the same judgment, and find the same fields; what is
/// written is read back; each answers as its row says; nothing is a success.
///
/// # Panics
///
/// Panics if one of these does not hold.
pub(crate) fn agrees(json: &str) {
    let syntax = serde_json::from_str::<IgnoredAny>(json);
    let is_object = syntax.is_ok() && json.trim_ascii_start().starts_with('{');
    let (event, judged) = match (ErrorEvent::from_json(json), ErrorEvent::judge(json.as_bytes())) {
        (Ok(event), Ok(judged)) => (event, judged),
        (Err(read), Err(judged)) => {
            assert!(!is_object, "{json}: {read}");
            assert_eq!(read.to_string(), judged.to_string());
            if let Err(passed_over) = syntax {
                // A half of a surrogate pair is no mistake either.
                let whole = json.replace("\\ud", "\\u0").replace("\\uD", "\\u0");
                let named = serde_json::from_str::<Value>(&whole).expect_err("no JSON").to_string();
                let is_limit = LIMITS.iter().any(|limit| named.starts_with(limit));
                let expected = if is_limit { passed_over.to_string() } else { named };
                assert_eq!(read.to_string(), expected, "{json}");
            }
            return;
        }
        (read, judged) => panic!("{json}: {read:?} but {judged:?}"),
    };
    assert!(is_object, "{json}");
    assert!(!event.is_success(), "{json}");
    assert_eq!(event.info(), judged.info());
    for error in [&event as &dyn ChatErrorCode, &judged] {
        let row = error.info();
        assert_eq!((row.code, row.name), (error.code(), error.name()), "{json}");
        let verdict = (error.kind(), error.retry_policy(), error.outcome());
        assert_eq!((row.kind, row.retry_policy, row.outcome), verdict, "{json}");
    }
    assert_eq!(event.evidence(), judged.evidence());
    let record = format!(r#"{{"at": 1, "event": {json}}}"#);
    let inside = ErrorEvent::judge_record(record.as_bytes()).expect("an object around an object");
    let inside = inside.expect("the object in `event`");
    assert_eq!((inside.info(), inside.evidence()), (judged.info(), judged.evidence()), "{json}");
    for judged in [judged, inside] {
        assert_eq!(event.message(), judged.message().as_deref());
    }
    if let Ok(fields) = serde_json::from_str::<Map<String, Value>>(json) {
        assert_eq!(event.fields(), &fields, "{json}");
        for (name, value) in &fields {
            for judged in [judged, inside] {
                let field = judged.field(name).map(serde_json::from_str::<Value>);
                assert_eq!(field.and_then(Result::ok).as_ref(), Some(value), "{json}");
            }
        }
    }
    let written = serde_json::to_string(&event).expect("a map of strings");
    // `serde_json` does not read back every `f64` to the last bit.
    let read = ErrorEvent::from_json(&written).expect("what was written");
    assert_eq!(read.info(), event.info());
    assert_eq!(read.fields().len(), event.fields().len());
}
