//! Codes and events where a crate of the program switches on `arbitrary_precision` of `serde_json`. The
//! workspace builds without it, since a feature holds for all crates that are built together.

use chat_errors::{ChatError, ChatErrorCode as _, ErrorEvent};
use serde::Deserialize;
use serde_json::{Value, json};

#[test]
fn a_code_is_read_from_every_form_of_its_number() {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Buffered {
        Code(ChatError),
    }

    for json in ["16", "16.0", "1.6e1", "16E0", "1600e-2"] {
        assert_eq!(serde_json::from_str::<ChatError>(json).expect(json), ChatError::Disconnected);
        let value: Value = serde_json::from_str(json).expect("a number");
        assert_eq!(ChatError::deserialize(&value).expect(json), ChatError::Disconnected);
        let Buffered::Code(error) = serde_json::from_str(json).expect(json);
        assert_eq!(error, ChatError::Disconnected);
    }
    let negative: ChatError = serde_json::from_str("-2.0").expect("a code");
    assert_eq!(negative, ChatError::RequestUnknown);
}

#[test]
fn what_is_no_code_is_refused_and_named() {
    for (json, found) in [
        ("16.5", "invalid value: number `16.5`"),
        ("1e400", "invalid value: number `1e+400`"),
        ("99999999999", "invalid value: integer `99999999999`"),
        ("18446744073709551616", "invalid value: number `18446744073709551616`"),
        (r#"{"type": 16}"#, "invalid type: map"),
        (r#"{"$serde_json::private::Number": "one"}"#, "invalid value: number `one`"),
        (r#"{"$serde_json::private::Number": 16}"#, "invalid type: integer `16`, expected a text"),
        ("{}", "invalid type: map"),
    ] {
        let error = serde_json::from_str::<ChatError>(json).expect_err(json).to_string();
        assert!(error.starts_with(found), "{error}");
    }
}

#[test]
fn every_digit_of_an_event_is_kept() {
    let numbers =
        r#"{"type":1e+400,"data":[18446744073709551616,0.10000000000000000001],"id":-0.0}"#;
    let expected: Value = serde_json::from_str(numbers).expect("JSON");
    for event in [ErrorEvent::from_json(numbers), serde_json::from_str(numbers)] {
        let event = event.expect("an object");
        assert_eq!(Value::from(event.fields().clone()), expected);
        // Its number is no SDK's, so it is never taken for one: it stays the largest.
        assert_eq!(event.code(), i32::MAX);
    }
    let mended = ErrorEvent::from_json(r#"{"type":17.0,"message":"\ud800","data":1.7e+308}"#);
    let expected = r#"{"type":17.0,"message":"�","data":1.7e+308}"#;
    assert_eq!(mended.expect("an object"), ErrorEvent::from_json(expected).expect("an object"));
}

#[test]
fn a_binary_format_gets_the_numbers_of_an_event_as_numbers() {
    let event = ErrorEvent::from_json(r#"{"type":605,"data":[-1,1.5,18446744073709551615]}"#);
    let bytes = postcard::to_stdvec(&event.expect("an object")).expect("bytes");
    // Of a map, the count of its fields; of each, the name and the value.
    let data = (3_u8, -1_i64, 1.5_f64, u64::MAX);
    let type_first = postcard::to_stdvec(&(2_u8, "type", 605_u64, "data", data)).expect("bytes");
    let data_first = postcard::to_stdvec(&(2_u8, "data", data, "type", 605_u64)).expect("bytes");
    assert!([type_first, data_first].contains(&bytes), "{bytes:?}");
}

#[test]
fn the_name_that_serde_json_gives_numbers_is_kept_where_a_user_has_it() {
    let fields = json!({"type": 17, "data": {"$serde_json::private::Number": "x"}});
    let event = ErrorEvent::from_json(&fields.to_string()).expect("an object");
    assert_eq!(Value::from(event.fields().clone()), fields);
}
