//! The SDK's error event, as it really arrives.

mod evidence;
mod judge;
mod mend;

use alloc::string::String;
use core::error::Error;
use core::fmt;
use core::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::{ChatError, ChatErrorCode, CodeInfo, CodeSet, CodeTable};

/// An error event of the SDK: `{type, message, data}`, in all the shapes in which it really arrives.
///
/// Every JSON object makes one, and nothing that stood in it is lost: see [`fields`](Self::fields).
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
/// It is the `type`, or the `code` where `type` is missing or no whole number. `17`, `17.0` and `"17"`
/// are the same. No whole number at all counts as [`RequestUnknown`](ChatError::RequestUnknown), `-2`. One that
/// nobody declared is kept, and described by [`CodeInfo::unknown`]; one beyond `i32` becomes the
/// nearest `i32`, which nobody declares either.
///
/// # Kind, policy and outcome
///
/// They are those of the number's row, with two exceptions. No event is ever a success: the SDK puts
/// the number `0` into the event of a login without a user name, which only a person can mend. And
/// `1`, `17`, `101` and `304` say little by themselves, so what the event carries along decides,
/// where it says anything; first come, first served:
///
/// 1. an event nested in `data`, judged in the same way;
/// 2. the HTTP status in `extraInfo.httpCode`;
/// 3. the word in the field `error` of the answer's body, which is in `data` or in `message`.
///
/// In a `1` it was the login itself that failed. What would mean "log in" elsewhere means
/// [`AfterFix`](crate::RetryPolicy::AfterFix) there: log in again with something else.
///
/// Code, name and texts always stay those of the event's own number.
///
/// ```
/// use chat_errors::{ChatErrorCode, ErrorEvent, ErrorKind, RetryPolicy};
///
/// let event = ErrorEvent::from_json(r#"{"type": 0, "message": "the user cannot be empty"}"#)?;
/// assert!(!event.is_success());
/// assert_eq!((event.kind(), event.retry_policy()), (ErrorKind::InvalidInput, RetryPolicy::AfterFix));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorEvent {
    fields: Map<String, Value>,
    info: CodeInfo,
}

impl ErrorEvent {
    /// Reads an event from the text of a JSON object.
    ///
    /// [`Deserialize`] fails at the limits of `serde_json`, and this does not: half an emoji, as
    /// JavaScript leaves behind when it cuts a text, becomes U+FFFD, a number too large for an `f64`
    /// becomes `1e308`, and what is nested more than 127 levels deep becomes `null`.
    ///
    /// # Errors
    ///
    /// Says what was found where the text is no JSON, or is no object.
    ///
    /// ```
    /// use chat_errors::ErrorEvent;
    ///
    /// let error = ErrorEvent::from_json("[17]").unwrap_err();
    /// assert!(error.to_string().contains("expected an error event, which is a JSON object"));
    /// ```
    pub fn from_json(json: &str) -> Result<Self, serde_json::Error> {
        mend::read(json)
    }

    /// The canonical error with the event's number, or `None` where nobody declared that number.
    ///
    /// It knows nothing of what else stands in the event, so ask the event itself for kind, policy
    /// and outcome: the error of an event with the number `0` is [`ChatError::Success`].
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
    pub const fn error(&self) -> Option<ChatError> {
        ChatError::from_code(self.info.code)
    }

    /// What the SDK says: the text in `message`, or in `reason` where there is none; `None` where
    /// both are missing or blank. It can be the JSON body of the server's answer.
    ///
    /// ```
    /// # use chat_errors::ErrorEvent;
    /// let event = ErrorEvent::from_json(r#"{"type": 507, "reason": "you were muted"}"#)?;
    /// assert_eq!(event.message(), Some("you were muted"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        ["message", "reason"]
            .into_iter()
            .filter_map(|field| self.fields.get(field)?.as_str())
            .find(|text| !text.trim().is_empty())
    }

    /// What the SDK gives along, as it arrived; `None` where it is missing or `null`.
    ///
    /// ```
    /// # use chat_errors::ErrorEvent;
    /// let event = ErrorEvent::from_json(r#"{"type": 508, "data": {"mid": "1234567"}}"#)?;
    /// assert_eq!(event.data().map(|data| &data["mid"]), Some(&"1234567".into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn data(&self) -> Option<&Value> {
        self.fields.get("data").filter(|data| !data.is_null())
    }

    /// Every field of the event, as it arrived; of a name given twice, the last.
    ///
    /// ```
    /// # use chat_errors::ErrorEvent;
    /// let event = ErrorEvent::from_json(r#"{"type": 222, "id": "m1", "xhr": {}}"#)?;
    /// assert_eq!(event.fields()["id"], "m1");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn fields(&self) -> &Map<String, Value> {
        &self.fields
    }
}

impl ChatErrorCode for ErrorEvent {
    #[inline]
    fn info(&self) -> CodeInfo {
        self.info
    }
}

/// The rows that the number of an event can have: so an event can stand in a `transparent` field.
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
impl CodeTable for ErrorEvent {
    const CODES: &'static CodeSet = ChatError::CODES;
}

impl fmt::Display for ErrorEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let CodeInfo { code, name, summary, .. } = self.info;
        write!(f, "{code} {name}: {}", self.message().unwrap_or(summary))
    }
}

impl Error for ErrorEvent {}

/// The same as [`ErrorEvent::from_json`].
impl FromStr for ErrorEvent {
    type Err = serde_json::Error;

    fn from_str(json: &str) -> Result<Self, serde_json::Error> {
        Self::from_json(json)
    }
}

impl From<Map<String, Value>> for ErrorEvent {
    fn from(fields: Map<String, Value>) -> Self {
        Self { info: judge::judge(&fields), fields }
    }
}

impl From<ErrorEvent> for Map<String, Value> {
    fn from(event: ErrorEvent) -> Self {
        event.fields
    }
}

/// Writes every field as it arrived.
impl Serialize for ErrorEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.fields.serialize(serializer)
    }
}

/// Reads a map, from any format that describes itself.
impl<'de> Deserialize<'de> for ErrorEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Map<String, Value>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an error event, which is a JSON object")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                Map::deserialize(MapAccessDeserializer::new(map))
            }
        }

        deserializer.deserialize_map(Fields).map(Self::from)
    }
}
