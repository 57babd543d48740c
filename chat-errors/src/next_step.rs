use core::fmt;

use crate::{Backoff, Outcome, RetryPolicy};

/// What to do about a failed call: the answer of
/// [`next_step`](crate::ChatErrorCode::next_step).
///
/// The first line that fits decides. The [kind](crate::ErrorKind) takes no part in it.
///
/// | outcome | policy | call | next step |
/// |---|---|---|---|
/// | `Applied` | any | any | [`Done`](Self::Done) |
/// | any | `Never` | any | [`GiveUp`](Self::GiveUp) |
/// | any | `AfterFix` | any | [`Fix`](Self::Fix) |
/// | `Unknown` | any | `NonIdempotent` | [`Confirm`](Self::Confirm) |
/// | any | `AfterLogin` | any | [`LogIn`](Self::LogIn) |
/// | any | `Retry(backoff)` | any | [`Wait(backoff)`](Self::Wait) |
///
/// The six steps are complete: a `match` over them needs no `_`.
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, Idempotency, NextStep};
///
/// let lost = ChatError::SendTimedOut;
/// assert_eq!(lost.next_step(Idempotency::NonIdempotent), NextStep::Confirm);
/// assert!(matches!(lost.next_step(Idempotency::Idempotent), NextStep::Wait(_)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NextStep {
    /// Nothing: what was asked for is in place.
    Done,
    /// Wait, then repeat the call unchanged, as often as the backoff allows.
    Wait(Backoff),
    /// Log in with a fresh credential, then repeat the call once.
    LogIn,
    /// Ask a person, who must change the request, an account or a setting, or must decide.
    Fix,
    /// Before repeating the call, find out whether it took effect: look, or ask the user.
    Confirm,
    /// Give up: repeating the call cannot help.
    GiveUp,
}

impl NextStep {
    /// The next step after an error with this policy and this outcome.
    ///
    /// ```
    /// use chat_errors::{Idempotency, NextStep, Outcome, RetryPolicy};
    ///
    /// const STEP: NextStep =
    ///     NextStep::of(RetryPolicy::AfterLogin, Outcome::NotApplied, Idempotency::NonIdempotent);
    /// assert_eq!(STEP, NextStep::LogIn);
    /// ```
    #[must_use]
    pub const fn of(policy: RetryPolicy, outcome: Outcome, call: Idempotency) -> Self {
        match (outcome, policy, call) {
            (Outcome::Applied, _, _) => Self::Done,
            (_, RetryPolicy::Never, _) => Self::GiveUp,
            (_, RetryPolicy::AfterFix, _) => Self::Fix,
            (Outcome::Unknown, _, Idempotency::NonIdempotent) => Self::Confirm,
            (_, RetryPolicy::AfterLogin, _) => Self::LogIn,
            (_, RetryPolicy::Retry(backoff), _) => Self::Wait(backoff),
        }
    }

    /// The step as one `snake_case` word, without the backoff. It never changes, so it can label a
    /// metric.
    ///
    /// ```
    /// # use chat_errors::NextStep;
    /// assert_eq!(NextStep::GiveUp.as_str(), "give_up");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Wait(_) => "wait",
            Self::LogIn => "log_in",
            Self::Fix => "fix",
            Self::Confirm => "confirm",
            Self::GiveUp => "give_up",
        }
    }

    /// The backoff of [`Wait`](Self::Wait), and `None` for any other step.
    ///
    /// ```
    /// # use chat_errors::{Backoff, NextStep};
    /// assert_eq!(NextStep::Wait(Backoff::DEFAULT).backoff(), Some(Backoff::DEFAULT));
    /// assert_eq!(NextStep::Confirm.backoff(), None);
    /// ```
    #[must_use]
    pub const fn backoff(self) -> Option<Backoff> {
        match self {
            Self::Wait(backoff) => Some(backoff),
            Self::Done | Self::LogIn | Self::Fix | Self::Confirm | Self::GiveUp => None,
        }
    }
}

impl fmt::Display for NextStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Whether a call that reaches the server twice has the same effect as one that reaches it once, in
/// the sense of [RFC 9110].
///
/// Only the caller knows: the same error can come from a read and from a send.
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, Idempotency, NextStep};
///
/// let step = |call| ChatError::Disconnected.next_step(call);
/// assert!(matches!(step(Idempotency::Idempotent), NextStep::Wait(_)));
/// assert_eq!(step(Idempotency::NonIdempotent), NextStep::Confirm);
/// ```
///
/// [RFC 9110]: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Idempotency {
    /// Twice is as good as once: reading a group, logging in, setting an attribute.
    Idempotent,
    /// Twice does harm: sending a message.
    NonIdempotent,
}

impl Idempotency {
    /// The property as one `snake_case` word. It never changes.
    ///
    /// ```
    /// # use chat_errors::Idempotency;
    /// assert_eq!(Idempotency::NonIdempotent.as_str(), "non_idempotent");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Idempotent => "idempotent",
            Self::NonIdempotent => "non_idempotent",
        }
    }
}

impl fmt::Display for Idempotency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
