use core::fmt;

use crate::Backoff;

/// What must become true before the same call can succeed, after the error types of [RFC 6120].
///
/// | policy | attribute | RFC 6120 | what it asks of the caller |
/// |---|---|---|---|
/// | [`Retry`](Self::Retry) | `retry`, `retry(…)` | `wait` | repeat the call, backing off |
/// | [`AfterLogin`](Self::AfterLogin) | `login` | `auth` | log in with a fresh credential, then repeat the call once |
/// | [`AfterFix`](Self::AfterFix) | `fix` | `modify` | a person must change something, or decide |
/// | [`Never`](Self::Never) | `never` | `cancel` | give up: repeating it cannot help |
///
/// The four answers are complete, so a `match` over them needs no `_`. The policy assumes an
/// idempotent call, one that may be made twice. For the decision about any call, ask
/// [`next_step`](crate::ChatErrorCode::next_step).
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, RetryPolicy};
///
/// let next = match ChatError::TokenExpired.retry_policy() {
///     RetryPolicy::Retry(backoff) => format!("wait up to {:?}", backoff.initial_backoff),
///     RetryPolicy::AfterLogin => "log in, then repeat once".into(),
///     RetryPolicy::AfterFix => "ask the user".into(),
///     RetryPolicy::Never => "give up".into(),
/// };
/// assert_eq!(next, "log in, then repeat once");
/// ```
///
/// [RFC 6120]: https://www.rfc-editor.org/rfc/rfc6120#section-8.3.2
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RetryPolicy {
    /// Nothing but time: repeat the call, backing off.
    Retry(Backoff),
    /// Log in with a fresh credential, then repeat the call once.
    AfterLogin,
    /// A person must change the request, an account or a setting, or must decide.
    AfterFix,
    /// Repeating it cannot help, or there is nothing left to do.
    Never,
}

impl RetryPolicy {
    /// The policy as one `snake_case` word, without the backoff. It never changes, so it can label a
    /// metric.
    ///
    /// ```
    /// # use chat_errors::RetryPolicy;
    /// assert_eq!(RetryPolicy::AfterLogin.as_str(), "after_login");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Retry(_) => "retry",
            Self::AfterLogin => "after_login",
            Self::AfterFix => "after_fix",
            Self::Never => "never",
        }
    }

    /// The backoff of [`Retry`](Self::Retry), and `None` for any other policy.
    ///
    /// ```
    /// # use chat_errors::{Backoff, RetryPolicy};
    /// assert_eq!(RetryPolicy::Retry(Backoff::DEFAULT).backoff(), Some(Backoff::DEFAULT));
    /// assert_eq!(RetryPolicy::Never.backoff(), None);
    /// ```
    #[must_use]
    pub const fn backoff(self) -> Option<Backoff> {
        match self {
            Self::Retry(backoff) => Some(backoff),
            Self::AfterLogin | Self::AfterFix | Self::Never => None,
        }
    }
}

impl fmt::Display for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Whether the effect of the call is in place.
///
/// After a dropped socket or a time-out, the client cannot know whether the server had acted: gRPC
/// says the same of `UNAVAILABLE`. So an error can be worth a retry and still forbid a blind second
/// send.
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, Outcome};
///
/// assert_eq!(ChatError::SendTimedOut.outcome(), Outcome::Unknown);
/// assert_eq!(ChatError::ServerBusy.outcome(), Outcome::NotApplied);
/// assert_eq!(ChatError::GroupAlreadyJoined.outcome(), Outcome::Applied);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// The call had no effect.
    NotApplied,
    /// It may have had one: the client cannot know.
    Unknown,
    /// What was asked for is in place, by this call or by an earlier one.
    Applied,
}

impl Outcome {
    /// The outcome as one `snake_case` word. It never changes, so it can label a metric.
    ///
    /// ```
    /// # use chat_errors::Outcome;
    /// assert_eq!(Outcome::NotApplied.as_str(), "not_applied");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotApplied => "not_applied",
            Self::Unknown => "unknown",
            Self::Applied => "applied",
        }
    }

    /// Whether the effect of the call may be in place: all but [`NotApplied`](Self::NotApplied).
    ///
    /// ```
    /// # use chat_errors::Outcome;
    /// assert!(Outcome::Unknown.may_have_been_applied());
    /// assert!(!Outcome::NotApplied.may_have_been_applied());
    /// ```
    #[must_use]
    pub const fn may_have_been_applied(self) -> bool {
        !matches!(self, Self::NotApplied)
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
