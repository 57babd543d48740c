//! What the events of one SDK look like.

use super::sentences::{self, Sentence};
use crate::fields::Key;
use crate::verdict::Verdict;
use crate::{ChatError, CodeSet, CodeTable, FromCode};

/// The canonical enum of an SDK whose events are read.
///
/// Sealed: `ChatError` and, with their features, `native::NativeError` and `web_v5::WebV5Error`
/// implement it.
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, SdkError, SdkEvent};
///
/// fn label<C: SdkError>(event: &SdkEvent<C>) -> &'static str {
///     event.error().map_or("undeclared", |_| event.kind().as_str())
/// }
/// assert_eq!(label(&SdkEvent::from(ChatError::GroupNotFound)), "not_found");
/// ```
pub trait SdkError: FromCode + Copy + 'static + sealed::SdkError {}

impl<C: FromCode + Copy + 'static + sealed::SdkError> SdkError for C {}

pub(crate) mod sealed {
    use super::Format;

    pub trait SdkError {
        const FORMAT: &'static Format;
    }
}

/// The events of one SDK.
#[derive(Debug)]
pub struct Format {
    /// The SDK's rows.
    pub(crate) codes: &'static CodeSet,
    /// The verdict of the row with this number.
    pub(crate) row: fn(i32) -> Option<Verdict>,
    /// The fields that can hold the number; first come, first served.
    pub(crate) numbers: &'static [Key],
    /// How the events of other SDKs are told apart.
    pub(crate) others: &'static [Other],
    /// The rows that say little by themselves, so that evidence decides.
    pub(crate) vague: &'static [i32],
    /// The rows of a failed login, where "log in" would mean the same credential again.
    pub(crate) failed_logins: &'static [i32],
    /// The rows of a failed upload, where an empty `data` is a request without an answer.
    pub(crate) uploads: &'static [i32],
    /// What the SDK writes itself.
    pub(crate) sentences: &'static [Sentence],
}

impl Format {
    /// The field that the number is in, if nothing is wrong.
    pub(crate) fn number_field(&self) -> &'static str {
        self.numbers.first().map_or("code", |name| name.as_str())
    }
}

/// One field after the other: the texts of a row are not needed.
fn row<C: FromCode>(code: i32) -> Option<Verdict> {
    let error = C::from_code(code)?;
    Some(Verdict {
        kind: error.kind(),
        retry_policy: error.retry_policy(),
        outcome: error.outcome(),
    })
}

/// The mark of another SDK's events.
#[derive(Debug)]
pub(crate) struct Other {
    pub(crate) sdk: &'static str,
    /// The field that the number is in.
    pub(crate) number: Option<Key>,
    /// A field that only the other SDK's events have.
    pub(crate) mark: Key,
    /// A field that the other SDK's events do not have.
    pub(crate) lacks: Option<Key>,
}

impl sealed::SdkError for ChatError {
    const FORMAT: &'static Format = &Format {
        codes: Self::CODES,
        row: row::<Self>,
        numbers: &[Key::Type, Key::Code],
        others: &[
            Other { sdk: "Web SDK 5", number: Some(Key::Code), mark: Key::Details, lacks: None },
            Other {
                sdk: "a native SDK",
                number: Some(Key::Code),
                mark: Key::Description,
                lacks: None,
            },
        ],
        vague: &[1, 2, 17, 31, 50, 52, 101, 200, 304, 500, 603, 604],
        failed_logins: &[1],
        uploads: &[101],
        sentences: sentences::WEB,
    };
}

#[cfg(feature = "native")]
impl sealed::SdkError for crate::native::NativeError {
    const FORMAT: &'static Format = &Format {
        codes: Self::CODES,
        row: row::<Self>,
        numbers: &[Key::Code],
        others: &[
            Other {
                sdk: "Web SDK 5",
                number: Some(Key::Code),
                mark: Key::Details,
                lacks: Some(Key::Description),
            },
            Other { sdk: "Web SDK 4", number: None, mark: Key::Type, lacks: Some(Key::Code) },
        ],
        vague: &[1, 4, 300, 303, 1000],
        failed_logins: &[],
        uploads: &[],
        sentences: sentences::SERVER,
    };
}

#[cfg(feature = "web-v5")]
impl sealed::SdkError for crate::web_v5::WebV5Error {
    const FORMAT: &'static Format = &Format {
        codes: Self::CODES,
        row: row::<Self>,
        numbers: &[Key::Code],
        others: &[
            Other {
                sdk: "a native SDK",
                number: Some(Key::Code),
                mark: Key::Description,
                lacks: Some(Key::Details),
            },
            Other { sdk: "Web SDK 4", number: None, mark: Key::Type, lacks: Some(Key::Code) },
        ],
        vague: &[1, 2, 4, 108, 110, 202, 210, 303, 407, 500, 1299],
        failed_logins: &[],
        uploads: &[],
        sentences: sentences::WEB_V5,
    };
}
