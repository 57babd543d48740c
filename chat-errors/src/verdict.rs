//! What a number or an answer means: kind, policy and outcome together.

use core::time::Duration;

use crate::{Backoff, CodeInfo, ErrorKind, Outcome, RetryPolicy};

/// What went wrong, what must become true first, and whether the effect is in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Verdict {
    pub(crate) kind: ErrorKind,
    pub(crate) retry_policy: RetryPolicy,
    pub(crate) outcome: Outcome,
}

impl Verdict {
    /// A refusal: the server read the call and did nothing.
    pub(crate) const fn refused(kind: ErrorKind, retry_policy: RetryPolicy) -> Self {
        Self { kind, retry_policy, outcome: Outcome::NotApplied }
    }

    /// A failure under way: the server may have acted.
    pub(crate) const fn failed(kind: ErrorKind, retry_policy: RetryPolicy) -> Self {
        Self { kind, retry_policy, outcome: Outcome::Unknown }
    }

    /// The row with this verdict in place of its own.
    pub(crate) const fn applied_to(self, info: CodeInfo) -> CodeInfo {
        CodeInfo { kind: self.kind, retry_policy: self.retry_policy, outcome: self.outcome, ..info }
    }
}

/// A retry after seconds.
pub(crate) const SOON: RetryPolicy = RetryPolicy::Retry(Backoff::DEFAULT);

/// A retry of a call that came too often: a longer wait, like that of `ChatError::ServerBusy`.
pub(crate) const SLOWLY: RetryPolicy = RetryPolicy::Retry(Backoff {
    initial_backoff: Duration::from_secs(5),
    max_backoff: Duration::new(60, 0),
    ..Backoff::DEFAULT
});

/// Nothing is known, so nothing is repeated.
pub(crate) const UNKNOWN: Verdict = Verdict::failed(ErrorKind::Unknown, RetryPolicy::Never);
