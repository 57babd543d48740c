//! An answer of the REST API.

mod answer;
mod description;
mod index;
mod rules;
mod word;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use core::error::Error;
use core::fmt;

pub(crate) use self::answer::{Answer, Decision, by_status};
pub(crate) use self::rules::{INPUT, LOG_IN, NO_ANSWER};
use crate::event::Evidence;
use crate::fields::{Fields, Key, text_start};
use crate::json::Quote;
use crate::verdict::{self, Verdict};
use crate::{ChatErrorCode, CodeInfo, CodeSet, CodeTable, ErrorKind, Outcome, RetryPolicy};

/// What the vendor's REST API answered to a call that failed: an HTTP status and a body.
///
/// <div class="warning">
///
/// **Its codes are HTTP statuses.** They are not the SDK's numbers: `RestError::new(404, "").code()` is
/// 404, and [`ChatError`](crate::ChatError) has nothing to do with it. So
/// [`CODES`](CodeTable::CODES) is empty, and nothing converts between the two.
///
/// </div>
///
/// ```
/// use chat_errors::{ChatErrorCode, ErrorKind, RestError, RetryPolicy};
///
/// let error = RestError::new(
///     401,
///     r#"{
///         "error": "unauthorized",
///         "exception": "com.easemob.im.exceptions.EasemobSecurityException",
///         "error_description": "Unable to authenticate due to expired access token"
///     }"#,
/// );
/// assert_eq!((error.code(), error.name()), (401, "unauthorized"));
/// assert_eq!(error.retry_policy(), RetryPolicy::AfterLogin);
///
/// // The same status, and no token can help.
/// let error = RestError::new(
///     401,
///     r#"{"error": "group_authorization",
///         "error_description": "you have no permission to do this, group admin permission is required"}"#,
/// );
/// assert_eq!((error.kind(), error.retry_policy()), (ErrorKind::PermissionDenied, RetryPolicy::AfterFix));
/// ```
///
/// # How an answer is judged
///
/// The first of these that says anything decides:
///
/// 1. the description (`error_description`, or what some APIs send in its place), if it is a text that
///    the vendor documents. Texts are compared as a whole, with gaps for names and numbers;
/// 2. the word in `error`, then the name in `exception`;
/// 3. the status. A 4xx without a meaning of its own counts as 400, and a 5xx as 500.
///
/// A body that is not a JSON object, such as a proxy's page, is judged by its status. Status 0 means a
/// call that got no answer. A status below 400 is not a failure: if the body says nothing, the kind is
/// [`Unknown`](ErrorKind::Unknown), and the call is not repeated.
///
/// The [`name`](ChatErrorCode::name) is the word, if it is a known one, or else the name of the status,
/// such as `NOT_FOUND`. The [`summary`](ChatErrorCode::summary) says what the answer means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestError {
    inner: Box<Inner>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    status: u16,
    word: Option<Box<str>>,
    exception: Option<Box<str>>,
    description: Option<Box<str>>,
    name: &'static str,
    summary: &'static str,
    verdict: Verdict,
    evidence: Option<Evidence>,
}

impl RestError {
    /// Judges an answer.
    ///
    /// ```
    /// use chat_errors::{ChatErrorCode, ErrorKind, RestError};
    ///
    /// let page = "<html><head><title>502 Bad Gateway</title></head></html>";
    /// assert_eq!(RestError::new(502, page).kind(), ErrorKind::Server);
    /// ```
    #[must_use]
    pub fn new(status: u16, body: &str) -> Self {
        let mut fields = Fields::none();
        if fields.read(text_start(body), Quote::Plain).is_none() {
            fields = Fields::none();
        }
        let text = |name| fields.text(name).filter(|text| !text.trim().is_empty());
        let (word, exception) = (text(Key::Error), text(Key::Exception));
        let description = Key::DESCRIPTIONS.iter().find_map(|name| text(*name));
        let answer = Answer::of(&fields, Some(status));
        let decision =
            answer.decision.or_else(|| by_status(status)).or_else(|| answer.last_decision());
        let line = answer::status(status);
        let name = answer.word.map(|known| known.name);
        Self {
            inner: Box::new(Inner {
                status,
                name: name.or(line.map(|line| line.name)).unwrap_or("UNKNOWN_STATUS"),
                summary: decision.map_or("The server answered", |decision| decision.why),
                verdict: decision.map_or(verdict::UNKNOWN, |decision| *decision.verdict),
                evidence: decision.map(|decision| decision.source.into()),
                word: word.map(Cow::into),
                exception: exception.map(Cow::into),
                description: description.map(Cow::into),
            }),
        }
    }

    /// The HTTP status.
    ///
    /// ```
    /// # use chat_errors::{RestError};
    /// assert_eq!(RestError::new(404, "").status(), 404);
    /// ```
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.inner.status
    }

    /// The API's word for the error, from the field `error`, known or not.
    ///
    /// ```
    /// # use chat_errors::RestError;
    /// let error = RestError::new(404, r#"{"error": "service_resource_not_found"}"#);
    /// assert_eq!(error.word(), Some("service_resource_not_found"));
    /// ```
    #[must_use]
    pub fn word(&self) -> Option<&str> {
        self.inner.word.as_deref()
    }

    /// The name of the server's exception, from the field `exception`.
    ///
    /// ```
    /// # use chat_errors::RestError;
    /// let error = RestError::new(403, r#"{"exception": "com.easemob.group.exception.ForbiddenOpException"}"#);
    /// assert_eq!(error.exception(), Some("com.easemob.group.exception.ForbiddenOpException"));
    /// ```
    #[must_use]
    pub fn exception(&self) -> Option<&str> {
        self.inner.exception.as_deref()
    }

    /// The text that describes the error, from the field `error_description` or the one that some APIs
    /// send in its place: `desc`, `errDesc`, `result`, `reason`, `message` or `description`.
    ///
    /// ```
    /// # use chat_errors::RestError;
    /// let error = RestError::new(429, r#"{"error_description": "This request has reached API limit."}"#);
    /// assert_eq!(error.error_description(), Some("This request has reached API limit."));
    /// ```
    #[must_use]
    pub fn error_description(&self) -> Option<&str> {
        self.inner.description.as_deref()
    }

    /// What decided how the answer is judged, or `None` if nothing in it says anything.
    ///
    /// ```
    /// # use chat_errors::RestError;
    /// let evidence = |status, body| RestError::new(status, body).evidence().unwrap().to_string();
    /// assert_eq!(evidence(401, r#"{"error": "unauthorized"}"#), "the server's word `unauthorized`");
    /// assert_eq!(evidence(502, "<html>"), "HTTP 502");
    /// ```
    #[must_use]
    pub const fn evidence(&self) -> Option<Evidence> {
        self.inner.evidence
    }
}

impl ChatErrorCode for RestError {
    fn info(&self) -> CodeInfo {
        let mut info = CodeInfo::new(self.code(), self.inner.name);
        info.summary = self.inner.summary;
        self.inner.verdict.applied_to(info)
    }

    fn code(&self) -> i32 {
        self.inner.status.into()
    }

    fn name(&self) -> &'static str {
        self.inner.name
    }

    fn summary(&self) -> &'static str {
        self.inner.summary
    }

    fn kind(&self) -> ErrorKind {
        self.inner.verdict.kind
    }

    fn retry_policy(&self) -> RetryPolicy {
        self.inner.verdict.retry_policy
    }

    fn outcome(&self) -> Outcome {
        self.inner.verdict.outcome
    }
}

/// No rows: the codes are HTTP statuses, and in an enum of yours they clash with nothing.
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, CodeTable, RestError};
///
/// #[derive(Debug, ChatErrorCode)]
/// enum Failure {
///     #[code(transparent)]
///     Sdk(ChatError),
///     #[code(transparent)]
///     Rest(RestError),
/// }
///
/// assert!(RestError::CODES.is_empty());
/// assert_eq!(Failure::Rest(RestError::new(404, "")).code(), 404);
/// ```
impl CodeTable for RestError {
    const CODES: &'static CodeSet = &CodeSet { tables: &[] };
}

/// Shows the status, the name, and the server's description or else the summary.
impl fmt::Display for RestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { status, name, summary, description, .. } = &*self.inner;
        f.pad(&format!("{status} {name}: {}", description.as_deref().unwrap_or(summary)))
    }
}

impl Error for RestError {}
