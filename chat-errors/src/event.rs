//! An SDK's error event, in the shapes in which it arrives.

mod evidence;
mod judge;
mod judged;
mod refusal;
mod said;
pub(crate) mod sdk;
pub(crate) mod sentences;
mod value;

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::error::Error;
use core::fmt;
use core::str::FromStr;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

pub use self::evidence::Evidence;
pub(crate) use self::evidence::Source;
use self::judge::Ruling;
pub use self::judged::JudgedEvent;
use self::refusal::{refusal, utf8};
pub use self::sdk::SdkError;
use crate::fields::Fields;
use crate::json;
use crate::{
    ChatError, ChatErrorCode, CodeInfo, CodeSet, CodeTable, ErrorKind, Outcome, RetryPolicy,
};

/// An error event of the Web SDK: `{type, message, data}`, in the shapes in which it arrives.
///
/// Every JSON object is an event.
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, ErrorEvent, ErrorKind, RetryPolicy};
///
/// let event = ErrorEvent::from_json(
///     r#"{"type": 17, "data": "{\"error\":\"unauthorized\",\"exception\":\"ExpiredTokenException\"}"}"#,
/// )?;
/// assert_eq!(event.error(), Some(ChatError::AjaxFailed));
/// // 17 alone says "the network", but this one carries the server's own word.
/// assert_eq!(event.kind(), ErrorKind::Unauthenticated);
/// assert_eq!(event.retry_policy(), RetryPolicy::AfterLogin);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # The number
///
/// The number is the `type`, or the `code` if `type` is missing or not a number. `17`, `17.0` and `"17"`
/// are the same, and a name such as `"GROUP_NOT_EXIST"` is read as its number. An old number is read as
/// its row's, as `55` is for `800`. An undeclared number is kept and described by [`CodeInfo::unknown`]; one
/// beyond `i32` becomes the nearest `i32`. An event without a number has the number of
/// [`RequestUnknown`](ChatError::RequestUnknown), `-2`.
///
/// # Kind, policy and outcome
///
/// They are those of the number's row, unless the row says little by itself: `1`, `2`, `17`, `31`,
/// `50`, `52`, `101`, `200`, `304`, `500`, `603`, `604`. For these, for an undeclared number and for an
/// event without a number, the first of these that says anything decides:
///
/// 1. an event in `data` with a `type` of its own, judged in the same way;
/// 2. the server's answer, by the rules of [`RestError`](crate::RestError);
/// 3. the HTTP status;
/// 4. what the SDK or JavaScript says itself, such as the `name` of an `Error`.
///
/// [`evidence`](SdkEvent::evidence) says what decided. Without evidence, the row decides; an event
/// without a number, or with an undeclared one, is then never retried.
///
/// No event is a success: the SDK puts the number `0` into the event of a login without a user name.
/// In a `1`, the login itself failed, so "log in" becomes
/// [`AfterFix`](crate::RetryPolicy::AfterFix): another credential is needed. Code, name and texts are
/// always those of the event's own number.
///
/// ```
/// use chat_errors::{ChatErrorCode, ErrorEvent, ErrorKind, RetryPolicy};
///
/// let event = ErrorEvent::from_json(r#"{"type": 0, "message": "the user cannot be empty"}"#)?;
/// assert!(!event.is_success());
/// assert_eq!((event.kind(), event.retry_policy()), (ErrorKind::InvalidInput, RetryPolicy::AfterFix));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Numbers of other SDKs
///
/// The same number means something else in each SDK. An event with a `code`, without a number in
/// `type`, and with `details` or `description` is one of Web SDK 5 or of a native SDK: its number is
/// kept but not looked up, and it is never retried.
pub type ErrorEvent = SdkEvent<ChatError>;

/// An error event of the SDK with the canonical enum `C`.
///
/// [`ErrorEvent`] describes how an event is read and judged. The bound on `C` is sealed.
///
/// ```
/// use chat_errors::{ChatError, SdkEvent};
///
/// let event = SdkEvent::<ChatError>::from_json(r#"{"type": 605}"#)?;
/// assert_eq!(event.error(), Some(ChatError::GroupNotFound));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct SdkEvent<C> {
    /// Boxed: with the feature `preserve_order` of `serde_json`, the fields alone take 72 bytes, and a
    /// `Result<_, ErrorEvent>` would be large.
    inner: Box<Inner<C>>,
}

#[derive(Clone, PartialEq, Eq)]
struct Inner<C> {
    fields: Map<String, Value>,
    ruling: Ruling<C>,
}

impl<C: SdkError> SdkEvent<C> {
    /// Reads an event from the text of a JSON object.
    ///
    /// # What is kept
    ///
    /// Every field is kept, as `serde_json` reads it: of a name given twice, the last value; of an integer
    /// beyond 64 bits, an `f64` (with its feature `arbitrary_precision`, every digit). Beyond the limits of
    /// `serde_json`, where [`Deserialize`] fails, this reads on:
    ///
    /// | in the text | becomes |
    /// |---|---|
    /// | half a surrogate pair, as JavaScript leaves when it cuts a text | U+FFFD |
    /// | a number too large for an `f64` | `1e308` or `-1e308`; with `arbitrary_precision` it is kept |
    /// | a value nested more than 127 levels deep | `null` |
    ///
    /// # Errors
    ///
    /// Fails if the text is not JSON or not an object.
    ///
    /// ```
    /// use chat_errors::ErrorEvent;
    ///
    /// let error = ErrorEvent::from_json("[17]").unwrap_err();
    /// assert!(error.to_string().contains("expected an error event, which is a JSON object"));
    /// ```
    pub fn from_json(json: &str) -> Result<Self, serde_json::Error> {
        match json::object(json) {
            Some(fields) => Ok(fields.into()),
            None => Err(refusal(json)),
        }
    }

    /// Reads an event from the bytes of a JSON object, as [`from_json`](Self::from_json) does.
    ///
    /// # Errors
    ///
    /// Fails if the bytes are not UTF-8, not JSON or not an object.
    ///
    /// ```
    /// use chat_errors::{ChatErrorCode, ErrorEvent};
    ///
    /// let event = ErrorEvent::from_slice(br#"{"type": 605}"#)?;
    /// assert_eq!(event.name(), "GROUP_NOT_EXIST");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn from_slice(json: &[u8]) -> Result<Self, serde_json::Error> {
        Self::from_json(utf8(json)?)
    }

    /// Judges an event without keeping it, for lines by the million.
    ///
    /// It accepts what [`from_slice`](Self::from_slice) accepts, and its judgment is the same, but it keeps
    /// no fields. It allocates only for texts with escapes that it must read to judge, and for nesting
    /// beyond 64 levels.
    ///
    /// # Errors
    ///
    /// Fails if the bytes are not UTF-8, not JSON or not an object.
    ///
    /// ```
    /// use chat_errors::{ChatErrorCode, ErrorEvent, ErrorKind};
    ///
    /// let line = br#"{"type": 17, "message": "", "extraInfo": {"httpCode": 429}}"#;
    /// let judged = ErrorEvent::judge(line)?;
    /// assert_eq!((judged.code(), judged.kind()), (17, ErrorKind::RateLimited));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn judge(json: &[u8]) -> Result<JudgedEvent<'_, C>, serde_json::Error> {
        JudgedEvent::read(utf8(json)?)
    }

    /// Judges the event in a line of a log, as [`judge`](Self::judge) does: the line itself, or the object
    /// in its field `event`. The line is read once.
    ///
    /// The line itself is the event if it has a number or evidence. Returns `None` if it is not, and has no
    /// object in `event`.
    ///
    /// # Errors
    ///
    /// Fails if the bytes are not UTF-8, not JSON or not an object.
    ///
    /// ```
    /// use chat_errors::{ChatErrorCode, ErrorEvent};
    ///
    /// let code = |line: &[u8]| ErrorEvent::judge_record(line).map(|event| Some(event?.code()));
    /// assert_eq!(code(br#"{"type": 605}"#)?, Some(605));
    /// assert_eq!(code(br#"{"level": "warn", "event": {"type": 605}}"#)?, Some(605));
    /// assert_eq!(code(br#"{"level": "info", "message": "ready"}"#)?, None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn judge_record(json: &[u8]) -> Result<Option<JudgedEvent<'_, C>>, serde_json::Error> {
        JudgedEvent::read_record(utf8(json)?)
    }

    /// The canonical error with the event's number, or `None` if the number is undeclared.
    ///
    /// It is found by the number alone, so ask the event itself for kind, policy and outcome: the error of
    /// an event with the number `0` is [`ChatError::Success`].
    ///
    /// ```
    /// use chat_errors::{ChatError, ChatErrorCode, ErrorEvent};
    ///
    /// let event = ErrorEvent::from_json(r#"{"code": "605"}"#)?;
    /// assert_eq!(event.error(), Some(ChatError::GroupNotFound));
    ///
    /// let event = ErrorEvent::from_json(r#"{"type": 12345}"#)?;
    /// assert_eq!((event.error(), event.code()), (None, 12345));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn error(&self) -> Option<C> {
        self.inner.ruling.error
    }

    /// What decided kind, policy and outcome, or `None` if it was the row of the number.
    ///
    /// ```
    /// # use chat_errors::ErrorEvent;
    /// let event = ErrorEvent::from_json(r#"{"type": 1, "data": {"type": 28}}"#)?;
    /// assert_eq!(event.evidence().unwrap().to_string(), "the nested error 28");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn evidence(&self) -> Option<Evidence> {
        self.inner.ruling.evidence
    }

    /// What the SDK says: the text in `message`, else in `reason`, else in `description`; `None` if all
    /// are missing or blank. It can be the JSON body of the server's answer.
    ///
    /// ```
    /// # use chat_errors::ErrorEvent;
    /// let event = ErrorEvent::from_json(r#"{"type": 507, "reason": "you were muted"}"#)?;
    /// assert_eq!(event.message(), Some("you were muted"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        ["message", "reason", "description"]
            .into_iter()
            .filter_map(|field| self.fields().get(field)?.as_str())
            .find(|text| !text.trim().is_empty())
    }

    /// The field `data`, or `details` if there is none; `None` if both are missing or `null`.
    ///
    /// ```
    /// # use chat_errors::ErrorEvent;
    /// let event = ErrorEvent::from_json(r#"{"type": 508, "data": {"mid": "1234567"}}"#)?;
    /// assert_eq!(event.data().map(|data| &data["mid"]), Some(&"1234567".into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn data(&self) -> Option<&Value> {
        ["data", "details"]
            .into_iter()
            .filter_map(|field| self.fields().get(field))
            .find(|data| !data.is_null())
    }

    /// All fields of the event.
    ///
    /// ```
    /// # use chat_errors::ErrorEvent;
    /// let event = ErrorEvent::from_json(r#"{"type": 222, "id": "m1", "xhr": {}}"#)?;
    /// assert_eq!(event.fields()["id"], "m1");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn fields(&self) -> &Map<String, Value> {
        &self.inner.fields
    }
}

impl<C: SdkError> ChatErrorCode for SdkEvent<C> {
    fn info(&self) -> CodeInfo {
        self.inner.ruling.info()
    }

    fn code(&self) -> i32 {
        self.inner.ruling.code
    }

    fn name(&self) -> &'static str {
        self.inner.ruling.name()
    }

    fn kind(&self) -> ErrorKind {
        self.inner.ruling.verdict.kind
    }

    fn retry_policy(&self) -> RetryPolicy {
        self.inner.ruling.verdict.retry_policy
    }

    fn outcome(&self) -> Outcome {
        self.inner.ruling.verdict.outcome
    }
}

/// The rows of the SDK's canonical enum, so that an event can be a `transparent` field.
///
/// ```
/// use chat_errors::{ChatErrorCode, ErrorEvent, RetryPolicy};
///
/// #[derive(Debug, ChatErrorCode)]
/// enum SendError {
///     /// The outbox is full.
///     #[code(9001, "APP_OUTBOX_FULL")]
///     OutboxFull(usize),
///     #[code(transparent)]
///     Chat(ErrorEvent),
/// }
///
/// let event = ErrorEvent::from_json(r#"{"type": 17, "data": {"error": "unauthorized"}}"#)?;
/// assert_eq!(SendError::Chat(event).retry_policy(), RetryPolicy::AfterLogin);
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<C: SdkError> CodeTable for SdkEvent<C> {
    const CODES: &'static CodeSet = C::CODES;
}

/// Shows the number, the name, and what the SDK says or else the summary.
impl<C: SdkError> fmt::Display for SdkEvent<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let CodeInfo { code, name, summary, .. } = self.info();
        f.pad(&format!("{code} {name}: {}", self.message().unwrap_or(summary)))
    }
}

/// Shows the fields, and how they were judged.
impl<C: SdkError> fmt::Debug for SdkEvent<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("SdkEvent");
        self.inner.ruling.show(&mut shown);
        shown.field("fields", self.fields()).finish()
    }
}

impl<C: SdkError> Error for SdkEvent<C> {}

/// The same as [`SdkEvent::from_json`].
impl<C: SdkError> FromStr for SdkEvent<C> {
    type Err = serde_json::Error;

    fn from_str(json: &str) -> Result<Self, serde_json::Error> {
        Self::from_json(json)
    }
}

/// The event with this number and nothing else.
///
/// ```
/// use chat_errors::{ChatError, ErrorEvent};
///
/// let event = ErrorEvent::from(ChatError::GroupNotFound);
/// assert_eq!(event.error(), Some(ChatError::GroupNotFound));
/// assert_eq!(event.fields()["type"], 605);
/// ```
impl<C: SdkError> From<C> for SdkEvent<C> {
    fn from(error: C) -> Self {
        let number = C::FORMAT.number_field();
        Self::from(Map::from_iter([(number.into(), error.code().into())]))
    }
}

impl<C: SdkError> From<Map<String, Value>> for SdkEvent<C> {
    fn from(fields: Map<String, Value>) -> Self {
        Self { inner: Box::new(Inner { ruling: Ruling::of(&Fields::of(&fields)), fields }) }
    }
}

impl<C: SdkError> From<SdkEvent<C>> for Map<String, Value> {
    fn from(event: SdkEvent<C>) -> Self {
        event.inner.fields
    }
}

/// Writes every field as it arrived. Numbers are written to binary formats as integers of 64 bits or as `f64`.
impl<C: SdkError> Serialize for SdkEvent<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        value::write(self.fields(), serializer)
    }
}

/// Reads a map, from any format that describes itself.
///
/// Bytes become an array of numbers, a float that is not finite `null`, and integers beyond 64 bits the
/// nearest `f64` (with the feature `arbitrary_precision` of `serde_json`, every digit is kept). A key becomes its
/// text; one of bytes is text if it is UTF-8. What `serde_json` itself refuses, [`from_json`](SdkEvent::from_json) reads.
impl<'de, C: SdkError> Deserialize<'de> for SdkEvent<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Map<String, Value>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(EXPECTED)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                value::fields(map)
            }
        }

        deserializer.deserialize_map(Fields).map(Self::from)
    }
}

const EXPECTED: &str = "an error event, which is a JSON object";
