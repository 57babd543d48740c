//! `Serialize` and `Deserialize`: the feature `serde`.

#![cfg(feature = "serde")]

use std::collections::HashMap;
use std::time::Duration;

use chat_errors::{
    Backoff, ChatError, ChatErrorCode, ErrorKind, Idempotency, NextStep, OrUnknown, Outcome,
    RetryPolicy, UnknownName,
};
use proptest::prelude::*;
use serde::de::IntoDeserializer;
use serde::de::value::{BytesDeserializer, Error as ValueError};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Any code at all, the unknown ones included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ChatErrorCode)]
#[code(impl(Serialize, Deserialize))]
enum Any {
    #[code(9001, "APP_OUTBOX_FULL")]
    OutboxFull,

    #[code(transparent)]
    Chat(ChatError),

    #[code(unknown)]
    Unknown(i32),
}

/// What an application keeps in its log.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Entry {
    at: u64,
    error: ChatError,
    cause: Option<Any>,
}

fn chat_error() -> impl Strategy<Value = ChatError> {
    prop::sample::select(ChatError::VARIANTS)
}

fn any_error() -> impl Strategy<Value = Any> {
    prop_oneof![any::<i32>().prop_map(Any::from), chat_error().prop_map(Any::Chat)]
}

proptest! {
    #[test]
    fn every_error_survives_json_and_a_binary_format(
        at in any::<u64>(),
        error in chat_error(),
        cause in prop::option::of(any_error()),
    ) {
        let entry = Entry { at, error, cause };
        let json = serde_json::to_string(&entry).expect("JSON");
        prop_assert_eq!(&serde_json::from_str::<Entry>(&json).expect("the same"), &entry);
        let bytes = postcard::to_allocvec(&entry).expect("bytes");
        prop_assert_eq!(postcard::from_bytes::<Entry>(&bytes).expect("the same"), entry);
    }
}

proptest! {
    #[test]
    fn a_number_of_tomorrow_comes_back_unchanged(code: i32, known in chat_error()) {
        for code in [code, known.code()] {
            let json = code.to_string();
            let error: OrUnknown<ChatError> = serde_json::from_str(&json).expect("any number");
            prop_assert_eq!(error, OrUnknown::from(code));
            prop_assert_eq!(serde_json::to_string(&error).expect("JSON"), json);
            let bytes = postcard::to_allocvec(&error).expect("bytes");
            prop_assert_eq!(&bytes, &postcard::to_allocvec(&code).expect("bytes"));
            prop_assert_eq!(postcard::from_bytes::<OrUnknown<ChatError>>(&bytes), Ok(error));
        }
    }
}

#[test]
fn a_name_of_tomorrow_fails_and_a_known_one_is_read() {
    let read = |json: &str| serde_json::from_str::<OrUnknown<ChatError>>(json);
    let joined = OrUnknown::Known(ChatError::GroupAlreadyJoined);
    for json in [r#""GROUP_ALREADY_JOINED""#, r#""ALREADY_JOINED""#, r#""601""#, "601"] {
        assert_eq!(read(json).expect(json), joined);
    }
    for json in [r#""GROUP_OF_TOMORROW""#, r#""""#, "5000000000", "1.5", "null", "[601]"] {
        assert!(read(json).is_err(), "{json}");
    }
    let counts = HashMap::from([(joined, 3), (OrUnknown::Unknown(4711), 1)]);
    let json = serde_json::to_string(&counts).expect("JSON");
    assert_eq!(serde_json::from_str::<HashMap<_, _>>(&json).expect("the same"), counts);
}

#[test]
fn an_error_is_written_as_its_number() {
    assert_eq!(serde_json::to_value(ChatError::GroupNotFound).expect("JSON"), 605);
    assert_eq!(serde_json::to_value(Any::OutboxFull).expect("JSON"), 9001);
    assert_eq!(serde_json::to_value(Any::Unknown(-77)).expect("JSON"), -77);
}

#[test]
fn an_error_is_read_from_its_number_its_name_or_an_alias() {
    for json in [json!(601), json!("GROUP_ALREADY_JOINED"), json!("ALREADY_JOINED")] {
        let error: ChatError = serde_json::from_value(json.clone()).expect("known");
        assert_eq!(error, ChatError::GroupAlreadyJoined);
        let error: Any = serde_json::from_value(json).expect("known");
        assert_eq!(error, Any::Chat(ChatError::GroupAlreadyJoined));
    }
    assert_eq!(serde_json::from_value::<Any>(json!(12345)).expect("kept"), Any::Unknown(12345));
}

#[test]
fn a_whole_number_is_a_code_however_the_format_holds_it() {
    fn read<'de, T: Deserialize<'de>>(
        number: impl IntoDeserializer<'de, ValueError>,
    ) -> Result<T, ValueError> {
        T::deserialize(number.into_deserializer())
    }
    for json in ["16.0", "1.6e1", "160e-1", "16"] {
        assert_eq!(serde_json::from_str::<ChatError>(json).expect(json), ChatError::Disconnected);
    }
    for json in ["0.0", "-0.0"] {
        assert_eq!(serde_json::from_str::<ChatError>(json).expect(json), ChatError::Success);
    }
    assert_eq!(read(16_f64), Ok(ChatError::Disconnected));
    assert_eq!(read(16_f32), Ok(ChatError::Disconnected));
    assert_eq!(read(16_i128), Ok(ChatError::Disconnected));
    assert_eq!(read(16_u128), Ok(ChatError::Disconnected));
    assert_eq!(read(-1_i128), Ok(ChatError::RequestTimedOut));
    assert_eq!(read(-1_f64), Ok(ChatError::RequestTimedOut));
    assert_eq!(read(f64::from(i32::MIN)), Ok(Any::Unknown(i32::MIN)));
    assert_eq!(read(f64::from(i32::MAX)), Ok(Any::Unknown(i32::MAX)));
    assert_eq!(read(i128::from(i32::MIN)), Ok(Any::Unknown(i32::MIN)));

    for number in
        [16.5, 16.000_000_1, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, 2_147_483_648.0]
    {
        assert!(read::<Any>(number).is_err(), "{number}");
    }
    for number in [i128::MAX, i128::MIN, 4_294_967_312, i128::from(i32::MAX) + 1] {
        assert!(read::<Any>(number).is_err(), "{number}");
    }
    assert!(read::<Any>(u128::MAX).is_err());
    let error = read::<ChatError>(1_i128 << 100).expect_err("no code").to_string();
    let expected = "integer `1267650600228229401496703205376`, expected a known error code or name";
    assert!(error.ends_with(expected), "{error}");
    let error = read::<ChatError>(16.5).expect_err("no code").to_string();
    assert!(
        error.ends_with("floating point `16.5`, expected a known error code or name"),
        "{error}"
    );
}

#[test]
fn a_name_or_a_code_in_bytes_is_read_as_the_same_text() {
    fn read(bytes: &[u8]) -> Result<ChatError, ValueError> {
        ChatError::deserialize(BytesDeserializer::new(bytes))
    }
    assert_eq!(read(b"GROUP_NOT_EXIST"), Ok(ChatError::GroupNotFound));
    assert_eq!(read(b"605"), Ok(ChatError::GroupNotFound));
    for (bytes, found) in [(&b"NO_SUCH"[..], "string \"NO_SUCH\""), (b"\xff", "byte array")] {
        let error = read(bytes).expect_err(found).to_string();
        let expected = format!("invalid value: {found}, expected a known error code or name");
        assert_eq!(error, expected);
    }
}

#[test]
fn a_word_in_bytes_is_read_as_the_same_text() {
    fn read<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, ValueError> {
        T::deserialize(BytesDeserializer::new(bytes))
    }
    assert_eq!(read(b"network"), Ok(ErrorKind::Network));
    assert_eq!(read(b"of_tomorrow"), Ok(ErrorKind::Unknown));
    assert_eq!(read(b"applied"), Ok(Outcome::Applied));
    assert_eq!(read(b"idempotent"), Ok(Idempotency::Idempotent));
    assert!(read::<Outcome>(b"appliedly").is_err());
    for error in [read::<ErrorKind>(b"\xff").err(), read::<Outcome>(b"\xff").err()] {
        let error = error.expect("no text").to_string();
        assert!(error.starts_with("invalid value: byte array, expected"), "{error}");
    }
}

#[test]
fn a_backoff_is_read_from_names_in_bytes_such_as_a_csv_header() {
    let backoff = Backoff { multiplier: 3, max_attempts: 7, ..Backoff::DEFAULT };
    let mut table = csv::Writer::from_writer(Vec::new());
    table.serialize(backoff).expect("a row");
    let table = table.into_inner().expect("bytes");
    let mut rows = csv::Reader::from_reader(&table[..]);
    let rows: Result<Vec<Backoff>, _> = rows.deserialize().collect();
    assert_eq!(rows.expect("a row"), [backoff]);
}

#[test]
fn a_map_keyed_by_errors_survives_json() {
    let counts = HashMap::from([(Any::Chat(ChatError::GroupNotFound), 3), (Any::Unknown(-77), 1)]);
    let json = serde_json::to_string(&counts).expect("JSON");
    assert_eq!(serde_json::from_str::<HashMap<Any, u32>>(&json).expect("the same"), counts);
}

#[test]
fn what_is_unknown_is_named() {
    for (json, found) in [
        (json!(12345), "integer `12345`"),
        (json!(-12345), "integer `-12345`"),
        (json!(5_000_000_000_i64), "integer `5000000000`"),
        (json!("GROUP_NOT_EXITS"), r#"string "GROUP_NOT_EXITS""#),
        (json!(null), "null"),
    ] {
        let error = serde_json::from_value::<ChatError>(json).expect_err(found).to_string();
        let expected = format!("{found}, expected a known error code or name");
        assert!(error.ends_with(&expected), "{error}");
    }
    let error = serde_json::from_value::<Any>(json!("NO_SUCH_NAME")).expect_err("unknown");
    assert!(error.to_string().contains("NO_SUCH_NAME"));
    assert!(serde_json::from_value::<Any>(json!(5_000_000_000_i64)).is_err());
}

#[test]
fn an_info_is_written_as_a_row_with_fixed_fields() {
    let row = serde_json::to_value(ChatError::GroupAlreadyJoined.info()).expect("JSON");
    assert_eq!(
        row,
        json!({
            "code": 601,
            "name": "GROUP_ALREADY_JOINED",
            "aliases": ["ALREADY_JOINED"],
            "code_aliases": [],
            "summary": ChatError::GroupAlreadyJoined.summary(),
            "help": ChatError::GroupAlreadyJoined.help(),
            "kind": "conflict",
            "retry_policy": "never",
            "backoff": null,
            "outcome": "applied",
        })
    );
    let busy = serde_json::to_value(ChatError::ServerBusy.info()).expect("JSON");
    assert_eq!(
        busy["backoff"],
        json!({"initial_backoff_ms": 5000, "max_backoff_ms": 60000, "multiplier": 2, "max_attempts": 5})
    );
    let fields = |row: &serde_json::Value| row.as_object().map(|row| row.keys().cloned().collect());
    assert_eq!(fields(&row), fields(&busy) as Option<Vec<_>>);
}

/// The error that a Rust service sends to a Rust client.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Told {
    kind: ErrorKind,
    policy: RetryPolicy,
    outcome: Outcome,
    step: NextStep,
    call: Idempotency,
    backoff: Option<Backoff>,
}

fn backoff() -> impl Strategy<Value = Backoff> {
    let fields = (any::<u64>(), any::<u64>(), any::<u32>(), any::<u32>());
    fields.prop_map(|(initial, max, multiplier, max_attempts)| Backoff {
        initial_backoff: Duration::from_millis(initial),
        max_backoff: Duration::from_millis(max),
        multiplier,
        max_attempts,
    })
}

fn told() -> impl Strategy<Value = Told> {
    let policies = |backoff| {
        let words = [RetryPolicy::AfterLogin, RetryPolicy::AfterFix, RetryPolicy::Never];
        prop::sample::select([&[RetryPolicy::Retry(backoff)], &words[..]].concat())
    };
    let outcomes = [Outcome::NotApplied, Outcome::Unknown, Outcome::Applied];
    let calls = [Idempotency::Idempotent, Idempotency::NonIdempotent];
    let parts = (
        prop::sample::select(ErrorKind::ALL),
        backoff().prop_flat_map(policies),
        prop::sample::select(outcomes.to_vec()),
        prop::sample::select(calls.to_vec()),
    );
    parts.prop_map(|(kind, policy, outcome, call)| Told {
        kind,
        policy,
        outcome,
        step: NextStep::of(policy, outcome, call),
        call,
        backoff: policy.backoff(),
    })
}

proptest! {
    #[test]
    fn a_client_reads_what_a_service_told(told in told()) {
        let json = serde_json::to_string(&told).expect("JSON");
        prop_assert_eq!(&serde_json::from_str::<Told>(&json).expect("the same"), &told);
        let value = serde_json::to_value(&told).expect("JSON");
        prop_assert_eq!(&serde_json::from_value::<Told>(value).expect("the same"), &told);
        let bytes = postcard::to_allocvec(&told).expect("bytes");
        prop_assert_eq!(postcard::from_bytes::<Told>(&bytes).expect("the same"), told);
    }
}

#[test]
fn words_are_written_and_a_backoff_below_its_word() {
    for kind in ErrorKind::ALL {
        assert_eq!(serde_json::to_value(kind).expect("JSON"), kind.as_str());
        assert_eq!(kind.as_str().parse(), Ok(*kind));
        assert_eq!(kind.to_string(), kind.as_str());
    }
    assert_eq!(serde_json::to_value(Outcome::NotApplied).expect("JSON"), "not_applied");
    assert_eq!(serde_json::to_value(Idempotency::Idempotent).expect("JSON"), "idempotent");
    assert_eq!(serde_json::to_value(RetryPolicy::AfterLogin).expect("JSON"), "after_login");
    assert_eq!(serde_json::to_value(NextStep::GiveUp).expect("JSON"), "give_up");
    let backoff = json!({"initial_backoff_ms": 1000, "max_backoff_ms": 30000, "multiplier": 2, "max_attempts": 5});
    let policy = RetryPolicy::Retry(Backoff::DEFAULT);
    assert_eq!(serde_json::to_value(policy).expect("JSON"), json!({"retry": backoff}));
    let step = NextStep::Wait(Backoff::DEFAULT);
    assert_eq!(serde_json::to_value(step).expect("JSON"), json!({"wait": backoff}));
}

#[test]
fn a_kind_of_tomorrow_reads_as_unknown_and_anything_but_a_word_fails() {
    for word in ["quota_exceeded", "", "Network", "unknown"] {
        assert_eq!(
            serde_json::from_value::<ErrorKind>(json!(word)).expect(word),
            ErrorKind::Unknown
        );
    }
    for json in [json!(3), json!(null), json!({"network": null})] {
        assert!(serde_json::from_value::<ErrorKind>(json).is_err());
    }
    assert_eq!("Network".parse::<ErrorKind>(), Err(UnknownName::new()));
}

#[test]
fn a_policy_is_read_where_a_key_is_no_identifier_and_an_option_is_marked() {
    use serde::de::value::{MapDeserializer, StrDeserializer};
    use serde::de::{Deserializer, Error as _, Visitor};

    /// As in RON, where a key is in quotation marks and an option in `Some(…)`.
    #[derive(Clone)]
    enum Marked {
        Key(&'static str),
        Backoff(Vec<(&'static str, u32)>),
        Null,
    }

    impl IntoDeserializer<'_, ValueError> for Marked {
        type Deserializer = Self;

        fn into_deserializer(self) -> Self {
            self
        }
    }

    impl<'de> Deserializer<'de> for Marked {
        type Error = ValueError;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
            match self {
                Self::Key(key) => StrDeserializer::new(key).deserialize_any(visitor),
                Self::Backoff(fields) => {
                    MapDeserializer::new(fields.into_iter()).deserialize_any(visitor)
                }
                Self::Null => visitor.visit_none(),
            }
        }

        fn deserialize_identifier<V: Visitor<'de>>(self, _: V) -> Result<V::Value, ValueError> {
            Err(ValueError::custom("expected an identifier"))
        }

        fn deserialize_option<V: Visitor<'de>>(self, _: V) -> Result<V::Value, ValueError> {
            Err(ValueError::custom("expected an option"))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
            unit_struct newtype_struct seq tuple tuple_struct map struct enum ignored_any
        }
    }

    let backoff = Backoff { max_attempts: 7, ..Backoff::DEFAULT };
    for (value, expected) in
        [(Marked::Backoff(vec![("max_attempts", 7)]), backoff), (Marked::Null, Backoff::DEFAULT)]
    {
        let map = |key| MapDeserializer::new([(Marked::Key(key), value.clone())].into_iter());
        assert_eq!(RetryPolicy::deserialize(map("retry")), Ok(RetryPolicy::Retry(expected)));
        assert_eq!(NextStep::deserialize(map("wait")), Ok(NextStep::Wait(expected)));
    }
}

#[test]
fn a_policy_is_a_word_or_one_key_with_a_backoff() {
    let read = |json: &str| serde_json::from_str::<RetryPolicy>(json);
    let longer = Backoff { initial_backoff: Duration::from_secs(5), ..Backoff::DEFAULT };
    for (json, policy) in [
        (r#""never""#, RetryPolicy::Never),
        (r#""retry""#, RetryPolicy::Retry(Backoff::DEFAULT)),
        (r#"{"retry": {}}"#, RetryPolicy::Retry(Backoff::DEFAULT)),
        (r#"{"retry": null}"#, RetryPolicy::Retry(Backoff::DEFAULT)),
        (r#"{"retry": {"initial_backoff_ms": 5000}}"#, RetryPolicy::Retry(longer)),
        (
            r#"{"retry": {"initial_backoff_ms": 5000, "jitter": [true]}}"#,
            RetryPolicy::Retry(longer),
        ),
        (r#"{"after_fix": null}"#, RetryPolicy::AfterFix),
    ] {
        assert_eq!(read(json).expect(json), policy, "{json}");
    }
    for json in [
        r#""later""#,
        r#""Never""#,
        "3",
        "null",
        "[]",
        "{}",
        r#"{"retry": "soon"}"#,
        r#"{"never": {}}"#,
        r#"{"retry": {}, "never": null}"#,
        r#"{"retry": {"multiplier": -1}}"#,
        r#"{"retry": {"multiplier": 4294967296}}"#,
        r#"{"retry": {"multiplier": 2, "multiplier": 2}}"#,
    ] {
        assert!(read(json).is_err(), "{json}");
    }
    let error = read(r#""later""#).expect_err("unknown").to_string();
    assert!(error.contains("`retry`, `after_login`, `after_fix`, `never`"), "{error}");
    assert!(serde_json::from_str::<Outcome>(r#""perhaps""#).is_err());
}

#[test]
fn an_error_says_what_was_expected() {
    fn error<'de, T: Deserialize<'de> + std::fmt::Debug>(json: &'de str) -> String {
        serde_json::from_str::<T>(json).expect_err(json).to_string()
    }
    for (error, expected) in [
        (error::<ErrorKind>("true"), "expected the word of a kind"),
        (error::<Outcome>("true"), "expected one of the words `not_applied` `unknown` `applied`"),
        (
            error::<RetryPolicy>("true"),
            "expected a `RetryPolicy`: a word, or an object with one key",
        ),
        (error::<Backoff>("true"), "expected a backoff, in whole milliseconds"),
    ] {
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn a_policy_can_be_read_from_a_flattened_map() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Line {
        at: u64,
        #[serde(flatten)]
        rest: Rest,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Rest {
        policy: RetryPolicy,
    }
    let line = Line { at: 1, rest: Rest { policy: RetryPolicy::Retry(Backoff::DEFAULT) } };
    let json = serde_json::to_string(&line).expect("JSON");
    assert_eq!(serde_json::from_str::<Line>(&json).expect("the same"), line);
}

#[test]
fn a_backoff_is_written_in_whole_milliseconds_and_never_wraps() {
    let odd = Backoff {
        initial_backoff: Duration::new(1, 999_999),
        max_backoff: Duration::MAX,
        multiplier: 3,
        max_attempts: 9,
    };
    let json = serde_json::to_value(odd).expect("JSON");
    assert_eq!(json["initial_backoff_ms"], 1000);
    assert_eq!(json["max_backoff_ms"], u64::MAX);
    let read = serde_json::from_value::<Backoff>(json).expect("a backoff");
    assert_eq!(read.initial_backoff, Duration::from_secs(1));
    assert_eq!(read.max_backoff, Duration::from_millis(u64::MAX));
}
