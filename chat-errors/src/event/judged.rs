use alloc::borrow::Cow;
use core::fmt;

use super::evidence::Evidence;
use super::judge::Ruling;
use super::refusal::refusal;
use super::sdk::SdkError;
use crate::fields::{Fields, Key, Keys};
use crate::json::{self, Quote};
use crate::{ChatErrorCode, CodeInfo, CodeSet, CodeTable, ErrorKind, Outcome, RetryPolicy};

/// The fields whose texts are kept; the first ones are those of [`JudgedEvent::message`].
const KEPT: [Key; 5] = [Key::Message, Key::Reason, Key::Description, Key::Data, Key::Event];
/// How many of them hold what the SDK says.
const MESSAGES: usize = 3;

/// An event that was judged without being kept: it borrows the text that it was read from.
///
/// [`SdkEvent::judge`](crate::SdkEvent::judge) makes it. It is judged exactly as the
/// [`SdkEvent`](crate::SdkEvent) of the same text is.
///
/// ```
/// use std::collections::BTreeMap;
/// use chat_errors::{ChatErrorCode, ErrorEvent};
///
/// let lines = "{\"type\": 605}\n{\"type\": 16}\n{\"type\": 17, \"status\": 404}";
/// let mut counts = BTreeMap::new();
/// for line in lines.lines() {
///     *counts.entry(ErrorEvent::judge(line.as_bytes())?.kind().as_str()).or_default() += 1;
/// }
/// assert_eq!(counts, BTreeMap::from([("network", 1), ("not_found", 2)]));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct JudgedEvent<'a, C> {
    json: &'a str,
    ruling: Ruling<C>,
    /// The JSON texts of the fields that are read most, so that they are found once.
    kept: [Option<&'a str>; KEPT.len()],
    /// Fields that are not there need not be looked for.
    found: Keys,
}

impl<'a, C: SdkError> JudgedEvent<'a, C> {
    pub(super) fn read(json: &'a str) -> Result<Self, serde_json::Error> {
        let mut fields = Fields::none();
        fields.read(json, Quote::Plain).ok_or_else(|| refusal(json))?;
        Ok(Self::new(json, Ruling::of(&fields), &fields))
    }

    /// Reads the event that an object is, or has in its field `event`.
    pub(super) fn read_record(json: &'a str) -> Result<Option<Self>, serde_json::Error> {
        let (mut record, mut event) = (Fields::none(), Fields::none());
        record.read_record(&mut event, json).ok_or_else(|| refusal(json))?;
        if let Some(ruling) = Ruling::of_event(&record) {
            return Ok(Some(Self::new(json, ruling, &record)));
        }
        let json = record.json(Key::Event).filter(|json| json.starts_with('{'));
        Ok(json.map(|json| Self::new(json, Ruling::of(&event), &event)))
    }

    fn new(json: &'a str, ruling: Ruling<C>, fields: &Fields<'a>) -> Self {
        Self { json, ruling, kept: KEPT.map(|key| fields.json(key)), found: fields.found }
    }

    /// The canonical error with the event's number, as [`SdkEvent::error`](crate::SdkEvent::error).
    ///
    /// ```
    /// # use chat_errors::{ChatError, ErrorEvent};
    /// let event = ErrorEvent::judge(br#"{"type": 605}"#)?;
    /// assert_eq!(event.error(), Some(ChatError::GroupNotFound));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn error(&self) -> Option<C> {
        self.ruling.error
    }

    /// What decided kind, policy and outcome, or `None` if it was the row of the number.
    ///
    /// ```
    /// # use chat_errors::ErrorEvent;
    /// let event = ErrorEvent::judge(br#"{"type": 17, "status": 503}"#)?;
    /// assert_eq!(event.evidence().unwrap().to_string(), "HTTP 503");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub const fn evidence(&self) -> Option<Evidence> {
        self.ruling.evidence
    }

    /// What the SDK says, as [`SdkEvent::message`](crate::SdkEvent::message). The text is borrowed
    /// unless it has escapes.
    ///
    /// ```
    /// # use chat_errors::ErrorEvent;
    /// let event = ErrorEvent::judge(br#"{"type": 507, "reason": "you were muted"}"#)?;
    /// assert_eq!(event.message().as_deref(), Some("you were muted"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn message(&self) -> Option<Cow<'a, str>> {
        let messages = self.kept.iter().take(MESSAGES).flatten();
        let mut texts = messages.filter_map(|json| json::string(json));
        texts.find(|text| !text.trim().is_empty())
    }

    /// The JSON text of a field of the event, or `None` if the event has no such field. Of a name given
    /// twice, it is the last value.
    ///
    /// ```
    /// # use chat_errors::ErrorEvent;
    /// let event = ErrorEvent::judge(br#"{"type": 508, "data": {"mid": "1234567"}}"#)?;
    /// assert_eq!(event.field("data"), Some(r#"{"mid": "1234567"}"#));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'a str> {
        if let Some(key) = Key::find(name.as_bytes()) {
            if !self.found.has(key) {
                return None;
            }
            if let Some(kept) = KEPT.iter().position(|kept| *kept == key) {
                return self.kept.get(kept).copied().flatten();
            }
        }
        let mut field = None;
        json::members(self.json, Quote::Plain, |found, value| {
            let value = value.raw()?;
            if found == name.as_bytes() {
                field = Some(value.json);
            }
            Some(())
        })?;
        field
    }
}

impl<C: SdkError> ChatErrorCode for JudgedEvent<'_, C> {
    fn info(&self) -> CodeInfo {
        self.ruling.info()
    }

    fn code(&self) -> i32 {
        self.ruling.code
    }

    fn name(&self) -> &'static str {
        self.ruling.name()
    }

    fn kind(&self) -> ErrorKind {
        self.ruling.verdict.kind
    }

    fn retry_policy(&self) -> RetryPolicy {
        self.ruling.verdict.retry_policy
    }

    fn outcome(&self) -> Outcome {
        self.ruling.verdict.outcome
    }
}

impl<C: SdkError> CodeTable for JudgedEvent<'_, C> {
    const CODES: &'static CodeSet = C::CODES;
}

/// Shows how the event was judged, and what the SDK says.
impl<C: SdkError> fmt::Debug for JudgedEvent<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("JudgedEvent");
        self.ruling.show(&mut shown);
        shown.field("message", &self.message()).finish()
    }
}
