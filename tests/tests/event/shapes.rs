//! The shapes in which the fields arrive.

use chat_errors::{ChatError, ChatErrorCode, ErrorEvent, ErrorKind, Outcome, RetryPolicy};
use serde_json::{Map, Value, json};

fn event(fields: &Value) -> ErrorEvent {
    ErrorEvent::from_json(&fields.to_string()).expect("an object")
}

#[test]
fn the_number_is_read_in_every_spelling() {
    for spelling in
        [json!(17), json!(17.0), json!("17"), json!(" 17 "), json!("17.0"), json!("1.7e1")]
    {
        assert_eq!(event(&json!({ "type": spelling })).code(), 17, "{spelling}");
        assert_eq!(event(&json!({ "code": spelling })).code(), 17, "{spelling}");
    }
    assert_eq!(event(&json!({"type": -3})).error(), Some(ChatError::RequestParameter));
    for spelling in [json!(-3.0), json!("-3.0"), json!("-0.3e1"), json!("-30e-1")] {
        assert_eq!(event(&json!({ "type": spelling })).code(), -3, "{spelling}");
    }
    for spelling in ["1e", "1e-", "e1", "-", "1.5", "1e99999999999999999999", "1 7"] {
        assert_eq!(event(&json!({ "type": spelling })).code(), -2, "{spelling}");
    }
    assert_eq!(event(&json!({"type": 16, "code": 17})).code(), 16);
    assert_eq!(event(&json!({"type": "error", "code": 17})).code(), 17);
}

#[test]
fn a_missing_number_without_evidence_is_never_retried() {
    for nothing in [json!(null), json!(true), json!(17.5), json!(""), json!("NaN"), json!([17])] {
        let event = event(&json!({ "type": nothing }));
        assert_eq!((event.code(), event.error()), (-2, Some(ChatError::RequestUnknown)));
        assert_eq!(
            (event.kind(), event.retry_policy(), event.outcome(), event.evidence()),
            (ErrorKind::Unknown, RetryPolicy::Never, Outcome::Unknown, None)
        );
    }
    assert_eq!(event(&json!({"status": false})).retry_policy(), RetryPolicy::Never);
    let with_evidence = event(&json!({"data": {"type": 56}}));
    assert_eq!(with_evidence.retry_policy(), RetryPolicy::AfterLogin);
}

#[test]
fn a_name_in_place_of_the_number_is_read() {
    let named = event(&json!({"type": "GROUP_NOT_EXIST"}));
    assert_eq!(named.error(), Some(ChatError::GroupNotFound));
    assert_eq!(event(&json!({"code": "ALREADY_JOINED"})).code(), 601);
    let nested = event(&json!({"type": 1, "data": {"type": "WEBIM_TOKEN_EXPIRED"}}));
    assert_eq!(nested.kind(), ErrorKind::Unauthenticated);
}

#[test]
fn a_number_in_the_shape_of_another_sdk_is_unknown() {
    for (field, number) in [("details", 500), ("description", 17), ("details", 17)] {
        let event = event(&json!({"code": number, "message": "x", field: {"type": 56}}));
        assert_eq!((event.code(), event.error()), (number, None));
        assert_eq!(
            (event.kind(), event.retry_policy(), event.outcome()),
            (ErrorKind::Unknown, RetryPolicy::Never, Outcome::Unknown)
        );
        assert!(event.evidence().is_some());
    }
    let own = event(&json!({"code": 605, "message": "x"}));
    assert_eq!(own.error(), Some(ChatError::GroupNotFound));
    let own = event(&json!({"type": 605, "details": "x"}));
    assert_eq!(own.error(), Some(ChatError::GroupNotFound));
}

#[test]
fn an_event_is_small_and_can_be_made_from_an_error() {
    assert!(size_of::<ErrorEvent>() <= 64);
    let made = ErrorEvent::from(ChatError::GroupNotFound);
    assert_eq!(made, event(&json!({"type": 605})));
    assert!(!ErrorEvent::from(ChatError::Success).is_success());
}

#[test]
fn debug_shows_the_judgment_without_the_help_texts() {
    let event = event(&json!({"type": 17, "extraInfo": {"httpCode": 401}}));
    let shown = format!("{event:?}");
    assert!(shown.contains("Unauthenticated") && shown.contains("401"), "{shown}");
    assert!(!shown.contains(event.help().expect("17 has a help")), "{shown}");
}

#[test]
fn display_honours_width_and_fill() {
    let event = event(&json!({"type": 605, "message": "gone"}));
    assert_eq!(format!("{event:*^32}"), "***605 GROUP_NOT_EXIST: gone****");
    assert_eq!(format!("{event:.3}"), "605");
    for (fields, shown) in [
        (json!({"type": 17, "status": 404}), "HTTP 404"),
        (json!({"type": 1, "data": {"type": 28}}), "the nested error 28"),
        (json!({"type": 1, "data": {"type": 17, "status": 404}}), "the nested error 17 (HTTP 404)"),
    ] {
        let evidence = self::event(&fields).evidence().expect("it decides");
        assert_eq!(format!("{evidence:*^40}|{evidence:.6}"), format!("{shown:*^40}|{shown:.6}"));
    }
}

#[test]
fn an_unknown_number_is_kept() {
    let unknown = event(&json!({"type": 12345, "data": {"id": 56}}));
    assert_eq!((unknown.code(), unknown.error()), (12345, None));
    assert_eq!((unknown.kind(), unknown.retry_policy()), (ErrorKind::Unknown, RetryPolicy::Never));
    assert_eq!((unknown.name(), unknown.outcome()), ("UNDECLARED", Outcome::Unknown));
}

#[test]
fn an_old_number_is_read_as_its_row() {
    let event = ErrorEvent::from_json(r#"{"type": 55}"#).unwrap();
    let read = (event.error().map(|error| error.code()), event.code(), event.info().code);
    assert_eq!(read, (Some(800), 800, 800));
}

#[test]
fn a_number_beyond_i32_becomes_the_nearest_undeclared_one() {
    let beyond = ["2147483648", "5e10", "1e99999999999999999999", "1e999", "\"1e400\""];
    for number in beyond {
        let event = ErrorEvent::from_json(&format!(r#"{{"type": {number}}}"#)).expect("an object");
        let expected = if number.starts_with('"') { -2 } else { i32::MAX };
        assert_eq!(event.code(), expected, "{number}");
    }
    assert_eq!(event(&json!({"type": -5_000_000_000_i64})).info().code, i32::MIN);
    assert_eq!(event(&json!({"type": 5_000_000_000_i64})).fields()["type"], 5_000_000_000_i64);
}

#[test]
fn zero_in_an_event_is_for_a_person_to_mend() {
    for zero in [json!(0), json!("0"), json!(-0.0)] {
        let event = event(&json!({ "type": zero, "message": "the user cannot be empty" }));
        assert_eq!((event.code(), event.name()), (0, "REQUEST_SUCCESS"));
        assert_eq!(
            (event.kind(), event.retry_policy(), event.outcome()),
            (ErrorKind::InvalidInput, RetryPolicy::AfterFix, Outcome::NotApplied)
        );
        assert!(!event.is_success());
    }
}

#[test]
fn the_message_is_the_first_text_there_is() {
    let message = |fields| event(&fields).message().map(String::from);
    assert_eq!(message(json!({"message": "m", "reason": "r"})).as_deref(), Some("m"));
    assert_eq!(message(json!({"message": " ", "reason": "r"})).as_deref(), Some("r"));
    assert_eq!(message(json!({"message": {}, "reason": "r"})).as_deref(), Some("r"));
    assert_eq!(message(json!({"message": "", "data": "d"})), None);
}

#[test]
fn an_event_shows_its_number_and_what_the_sdk_says() {
    let shown = event(&json!({"type": 605, "message": "grpID 1 does not exist!"})).to_string();
    assert_eq!(shown, "605 GROUP_NOT_EXIST: grpID 1 does not exist!");
    let shown = event(&json!({"type": 12345})).to_string();
    assert_eq!(shown, "12345 UNDECLARED: Unknown error code");
}

#[test]
fn nothing_of_an_event_is_lost() {
    let fields = json!({"code": "101", "data": null, "id": "m1", "xhr": {}, "errorType": [1.5]});
    let event = event(&fields);
    assert_eq!(event.data(), None);
    assert_eq!(serde_json::to_value(&event).expect("JSON"), fields);
    assert_eq!(Value::from(Map::from(event)), fields);
}

#[test]
fn deserialize_reads_what_from_json_reads() {
    let fields = json!({
        "type": 17, "data": "{\"error\":\"unauthorized\"}",
        "id": true, "to": -1, "xhr": 1.5, "event": null, "errorType": [1, {"a": []}]
    });
    let read: ErrorEvent = serde_json::from_value(fields.clone()).expect("an object");
    assert_eq!(read, event(&fields));
    // A name as any other, because these tests are built without `arbitrary_precision`.
    let number = "$serde_json::private::Number";
    let numbers = json!({"data": {number: "5"}, "id": {number: "5", "a": 6}, "to": {"a": "5"}});
    let read: ErrorEvent = serde_json::from_value(numbers.clone()).expect("an object");
    assert_eq!(Value::from(read.fields().clone()), numbers);
    assert_eq!(ErrorEvent::from_json(&numbers.to_string()).expect("an object"), read);
    let list: Vec<ErrorEvent> = serde_json::from_str(r#"[{"type": 56}, {}]"#).expect("objects");
    assert_eq!((list[0].code(), list[1].code()), (56, -2));
}

#[test]
fn what_is_no_object_is_refused_and_named() {
    let long = format!("\"{}\"", "a".repeat(65));
    for (json, found) in [
        (long.as_str(), "invalid type: string"),
        ("[17]", "invalid type: sequence"),
        ("17", "invalid type: integer `17`"),
        (" -10000000000 ", "invalid type: integer `-10000000000`"),
        ("18446744073709551615", "invalid type: integer `18446744073709551615`"),
        ("18446744073709551616", "invalid type: number"),
        ("16.5", "invalid type: number"),
        (r#""17""#, r#"invalid type: string "17""#),
        ("null", "invalid type: null"),
        ("true", "invalid type: boolean `true`"),
    ] {
        let error = ErrorEvent::from_json(json).expect_err(json).to_string();
        let expected = format!("{found}, expected an error event, which is a JSON object");
        assert!(error.starts_with(&expected), "{error}");
        let error = serde_json::from_str::<ErrorEvent>(json).expect_err(json).to_string();
        assert!(error.contains("expected an error event, which is a JSON object"), "{error}");
    }
    for json in ["", "{", r#"{"type":}"#, r#"{"type":17} x"#, "{'type':17}", "{\"a\":\"\n\"}"] {
        assert!(ErrorEvent::from_json(json).is_err(), "{json}");
    }
}

#[test]
fn what_json_does_not_have_is_kept_as_what_is_nearest() {
    use serde::de::value::{
        BytesDeserializer, Error, MapAccessDeserializer, MapDeserializer, U64Deserializer,
    };
    use serde::de::{Deserialize, IntoDeserializer, Visitor};

    /// A value of a binary format.
    #[derive(Clone, Copy)]
    enum Binary {
        Number(u64),
        Bytes(&'static [u8]),
        Wide(u128),
        Signed(i128),
        Absent,
        Present(u64),
        Newtype(u64),
        Variant(&'static str, u64),
    }

    impl IntoDeserializer<'_, Error> for Binary {
        type Deserializer = Self;

        fn into_deserializer(self) -> Self {
            self
        }
    }

    impl<'de> serde::Deserializer<'de> for Binary {
        type Error = Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self {
                Self::Number(number) => U64Deserializer::new(number).deserialize_any(visitor),
                Self::Bytes(bytes) => BytesDeserializer::new(bytes).deserialize_any(visitor),
                Self::Wide(number) => visitor.visit_u128(number),
                Self::Signed(number) => visitor.visit_i128(number),
                Self::Absent => visitor.visit_none(),
                Self::Present(number) => visitor.visit_some(U64Deserializer::new(number)),
                Self::Newtype(number) => visitor.visit_newtype_struct(U64Deserializer::new(number)),
                Self::Variant(name, number) => {
                    let one = MapDeserializer::new([(name, number)].into_iter());
                    visitor.visit_enum(MapAccessDeserializer::new(one))
                }
            }
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
            unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    let fields = [
        ("type", Binary::Number(605)),
        ("data", Binary::Bytes(b"\x01\xff")),
        ("id", Binary::Wide(1 << 80)),
        ("a", Binary::Signed(-2)),
        ("b", Binary::Absent),
        ("c", Binary::Present(3)),
        ("d", Binary::Newtype(4)),
        ("e", Binary::Variant("Name", 5)),
    ];
    let event = ErrorEvent::deserialize(MapDeserializer::<_, Error>::new(fields.into_iter()))
        .expect("a map");
    assert_eq!(event.error(), Some(ChatError::GroupNotFound));
    assert_eq!(event.data(), Some(&json!([1, 255])));
    assert_eq!(event.fields()["id"], 1_208_925_819_614_629_174_706_176.0);
    let others = ["a", "b", "c", "d", "e"].map(|name| event.fields()[name].clone());
    assert_eq!(json!(others), json!([-2, null, 3, 4, {"Name": 5}]));
    let numbered = [(1_u64, Binary::Number(2))];
    let event = ErrorEvent::deserialize(MapDeserializer::<_, Error>::new(numbered.into_iter()))
        .expect("a map");
    assert_eq!(event.fields()["1"], 2);

    let named_in_bytes = [
        (Binary::Bytes(b"type"), Binary::Number(605)),
        (Binary::Bytes(b"\xff"), Binary::Bytes(b"text")),
    ];
    let event =
        ErrorEvent::deserialize(MapDeserializer::<_, Error>::new(named_in_bytes.into_iter()))
            .expect("a map");
    assert_eq!(event.error(), Some(ChatError::GroupNotFound));
    assert_eq!(event.fields()["[255]"], json!(b"text"));
}

#[test]
fn the_event_of_a_log_record_is_the_record_or_the_object_in_its_field_event() {
    let code = |line: &str| {
        ErrorEvent::judge_record(line.as_bytes()).expect(line).map(|event| event.code())
    };
    let inside = r#"{"level": "warn", "message": "failed", "event": {"type": 605}, "at": 17}"#;
    assert_eq!(code(inside), Some(605));
    let judged = ErrorEvent::judge_record(inside.as_bytes()).unwrap().expect("an event");
    assert_eq!((judged.message(), judged.field("type")), (None, Some("605")));
    // What the record says of itself comes first, be it a number or evidence.
    for own in [r#""type": 17"#, r#""code": "17""#, r#""type": "WEBIM_CONNCTION_AJAX_ERROR""#] {
        assert_eq!(code(&format!(r#"{{{own}, "event": {{"type": 605}}}}"#)), Some(17), "{own}");
    }
    assert_eq!(code(r#"{"event": {"type": 605}, "type": -2}"#), Some(-2));
    assert_eq!(code(r#"{"event": {"type": 605}, "status": 404}"#), Some(-2));
    // Of a name given twice, the last value counts, whether it is an object or not.
    assert_eq!(
        code(r#"{"event": {"type": 16, "status": 401}, "ev\u0065nt": {"type": 605}}"#),
        Some(605)
    );
    assert_eq!(code(r#"{"event": {"type": 16}, "event": {}}"#), Some(-2));
    for without in [
        r#"{"event": {"type": 16}, "event": null}"#,
        r#"{"event": "{\"type\": 605}"}"#,
        r#"{"level": "info", "message": "ready", "type": "log", "code": 17.5}"#,
        "{}",
    ] {
        assert_eq!(code(without), None, "{without}");
    }
    for mistake in
        [r#"{"event": {"type": 605,}}"#, r#"{"event": {"type": 605}"#, "[17]", "{\"a\": \"\u{1}\"}"]
    {
        let read = ErrorEvent::judge(mistake.as_bytes()).unwrap_err().to_string();
        let record = ErrorEvent::judge_record(mistake.as_bytes()).unwrap_err().to_string();
        assert_eq!(record, read);
    }
}
