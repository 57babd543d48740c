// From an error to the next step.

use chat_errors::{Backoff, ChatErrorCode, ErrorKind, Outcome, RetryPolicy};

/// What to do about a failed call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NextStep {
    /// Nothing: what was asked for holds.
    Done,
    /// Wait, then repeat the call as it is.
    Wait(Backoff),
    /// Log in once with a new credential, then repeat the call once.
    LogIn,
    /// Ask the user, who must change something or decide.
    Ask,
    /// Give up: no repetition can help.
    GiveUp,
}

/// Whether it does harm if the server gets the call twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    /// It does not: reading a group, logging in, setting an attribute.
    Repeatable,
    /// It does: sending a message.
    Once,
}

pub(crate) fn next_step(error: &impl ChatErrorCode, call: Call) -> NextStep {
    if is_done(error) {
        return NextStep::Done;
    }
    match error.retry_policy() {
        RetryPolicy::Never => NextStep::GiveUp,
        RetryPolicy::AfterFix => NextStep::Ask,
        // It may have arrived: whether it has, only a look at the conversation can tell.
        _ if call == Call::Once && error.outcome() != Outcome::NotApplied => NextStep::Ask,
        RetryPolicy::AfterLogin => NextStep::LogIn,
        RetryPolicy::Retry(backoff) => NextStep::Wait(backoff),
    }
}

/// Whether the call took effect, or what it asked for was there already.
fn is_done(error: &impl ChatErrorCode) -> bool {
    let was_there =
        error.kind() == ErrorKind::Conflict && error.retry_policy() == RetryPolicy::Never;
    error.outcome() == Outcome::Applied || was_there
}
