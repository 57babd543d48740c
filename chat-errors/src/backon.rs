//! Retry loops with the crate `backon`: the feature of that name.
//!
//! ```
//! use backon::{ExponentialBuilder, Retryable};
//! use chat_errors::{Backoff, ChatError, ChatErrorCode};
//!
//! # let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build()?;
//! # runtime.block_on(async {
//! let mut calls = 0;
//! let fetch = || {
//!     calls += 1;
//!     let result = if calls < 3 { Err(ChatError::ServerBusy) } else { Ok("the group") };
//!     async move { result }
//! };
//!
//! let group = fetch
//!     .retry(ExponentialBuilder::from(Backoff::DEFAULT))
//!     .when(ChatErrorCode::is_retryable) // a send: ChatErrorCode::is_resendable
//!     .adjust(chat_errors::backon::adjust)
//!     .await;
//! assert_eq!(group, Ok("the group"));
//! # });
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # The blocking loop
//!
//! backon's loop for blocking calls has no `adjust`. It tells `notify` of every error right before
//! it sleeps, so take the wait from there:
//!
//! ```
//! use std::cell::Cell;
//! use std::rc::Rc;
//! use std::time::Duration;
//!
//! use backon::{BlockingRetryable, ExponentialBuilder};
//! use chat_errors::{Backoff, ChatError, ChatErrorCode, adjust};
//! # mod thread { pub fn sleep(wait: std::time::Duration) { assert!(wait.as_secs() >= 5) } }
//!
//! let fetch = || Err::<(), _>(ChatError::ServerBusy);
//!
//! let told = Rc::new(Cell::new(Duration::ZERO));
//! let wait = Rc::clone(&told);
//! let result = fetch
//!     .retry(ExponentialBuilder::from(Backoff::DEFAULT))
//!     .when(ChatErrorCode::is_retryable)
//!     .notify(|error, planned| told.set(adjust(error, Some(planned)).unwrap_or(planned)))
//!     .sleep(move |_| thread::sleep(wait.get()))
//!     .call();
//! assert_eq!(result, Err(ChatError::ServerBusy));
//! ```

use core::time::Duration;

use ::backon::ExponentialBuilder;

use crate::{Backoff, ChatErrorCode};

/// The same schedule with jitter: each wait is drawn between half of its upper bound in
/// [`Backoff::delays`] and that bound, and `max_attempts` counts the first call.
///
/// backon adds up to the whole delay to a delay, after it has capped it, so both bounds are halved
/// here; and it takes a first delay beyond the cap as it is, so that is capped too.
///
/// Without its feature `std`, backon draws the same waits in every process: give each a
/// `with_jitter_seed` of its own there.
///
/// ```
/// use backon::{BackoffBuilder, ExponentialBuilder};
/// use chat_errors::Backoff;
///
/// let waits = ExponentialBuilder::from(Backoff::DEFAULT).build();
/// for (wait, bound) in waits.zip(Backoff::DEFAULT.delays()) {
///     assert!(bound / 2 <= wait && wait <= bound);
/// }
/// ```
impl From<Backoff> for ExponentialBuilder {
    fn from(backoff: Backoff) -> Self {
        let retries = backoff.max_attempts.saturating_sub(1);
        #[expect(clippy::cast_precision_loss, reason = "backon multiplies by `f32`")]
        let factor = backoff.multiplier.max(1) as f32;
        Self::new()
            .with_jitter()
            .with_factor(factor)
            .with_min_delay(backoff.initial_backoff.min(backoff.max_backoff) / 2)
            .with_max_delay(backoff.max_backoff / 2)
            .with_max_times(usize::try_from(retries).unwrap_or(usize::MAX))
    }
}

/// Raises a planned wait to the `initial_backoff` of the error at hand, for backon's `adjust`: one
/// loop then waits long enough for a busy server, and not too long for a dropped connection.
///
/// `None` says that the plan is used up and stays `None`, or the loop would never end. An error that
/// is not to be retried leaves the plan alone; ending the loop there is for `when`.
///
/// A raised wait has no jitter left. Where all errors of a loop have one schedule, make the builder
/// from that and leave `adjust` out.
///
/// ```
/// use core::time::Duration;
/// use chat_errors::{ChatError, adjust};
///
/// let second = Some(Duration::from_secs(1));
/// assert_eq!(adjust(&ChatError::ServerBusy, second), Some(Duration::from_secs(5)));
/// assert_eq!(adjust(&ChatError::GroupNotFound, second), second);
/// assert_eq!(adjust(&ChatError::ServerBusy, None), None);
/// ```
#[must_use]
pub fn adjust<E: ChatErrorCode + ?Sized>(error: &E, planned: Option<Duration>) -> Option<Duration> {
    let backoff = error.retry_policy().backoff();
    let floor = backoff.map(|backoff| backoff.initial_backoff.min(backoff.max_backoff));
    planned.max(planned.and(floor))
}
