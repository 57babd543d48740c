use alloc::format;
use alloc::string::{String, ToString as _};
use core::fmt;

/// What decided how an error is judged, if it was not the row of its number.
///
/// Its `Display` names it, for logs: `HTTP 401`, ``the server's word `unauthorized` ``,
/// `the nested error 28`. It is small, and can be the key of a count.
///
/// ```
/// use chat_errors::ErrorEvent;
///
/// let event = ErrorEvent::from_json(r#"{"type": 17, "extraInfo": {"httpCode": 401}}"#)?;
/// assert_eq!(event.evidence().map(|evidence| evidence.to_string()).as_deref(), Some("HTTP 401"));
/// // A 605 says enough by itself.
/// assert_eq!(ErrorEvent::from_json(r#"{"type": 605}"#)?.evidence(), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Evidence {
    /// The number of the event in `data` that was judged.
    nested: Option<i32>,
    source: Option<Source>,
}

/// Where the decision comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    /// The text in `error_description`, as the table of rules has it.
    Description(&'static str),
    /// The word in `error`.
    Word(&'static str),
    /// The name in `exception`.
    Exception(&'static str),
    /// The HTTP status.
    Status(u16),
    /// An `XMLHttpRequest` without a status.
    NoAnswer,
    /// A text that the SDK writes itself.
    Sentence(&'static str),
    /// The `name` of a JavaScript error.
    ErrorName(&'static str),
    /// The code of a system call that failed, such as `ECONNRESET`.
    SystemCode(&'static str),
    /// The number 0, which only a login without a user name has.
    Zero,
    /// Fields that only the events of this other SDK have.
    OtherSdk(&'static str),
}

impl Evidence {
    /// The evidence of an event that holds the one with this number.
    pub(crate) fn nested(number: i32, inner: Option<Self>) -> Self {
        Self { nested: Some(number), source: inner.and_then(|evidence| evidence.source) }
    }
}

impl From<Source> for Evidence {
    fn from(source: Source) -> Self {
        Self { nested: None, source: Some(source) }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&match (self.nested, self.source) {
            (Some(number), None) => format!("the nested error {number}"),
            (Some(number), Some(source)) => format!("the nested error {number} ({source})"),
            (None, Some(source)) => source.to_string(),
            (None, None) => String::new(),
        })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Description(text) => write!(f, "the server's description `{text}`"),
            Self::Word(word) => write!(f, "the server's word `{word}`"),
            Self::Exception(name) => write!(f, "the server's exception `{name}`"),
            Self::Status(status) => write!(f, "HTTP {status}"),
            Self::NoAnswer => f.write_str("a request without an answer"),
            Self::Sentence(text) => write!(f, "the SDK's text `{text}`"),
            Self::ErrorName(name) => write!(f, "the JavaScript error `{name}`"),
            Self::SystemCode(code) => write!(f, "the system error `{code}`"),
            Self::Zero => f.write_str("the number 0"),
            Self::OtherSdk(sdk) => write!(f, "the fields of an event of {sdk}"),
        }
    }
}
