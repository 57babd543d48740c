//! Retry loops with the crate `backon`.
//!
//! The module is private, and does not have that crate's name: `use chat_errors::*` would make the name
//! ambiguous.

use core::time::Duration;

use backon::ExponentialBuilder;

use crate::{Backoff, ChatErrorCode};

/// The same schedule with jitter, for a loop whose errors all have it: each wait is drawn between half of
/// its upper bound in [`Backoff::delays`] and that bound, and `max_attempts` counts the first call. For a
/// loop whose errors differ, see [`schedule`].
///
/// backon multiplies in `f32`, so a wait can miss its bounds by a millionth. Where an odd number of
/// nanoseconds below 2^24 (17 ms) would have to be halved, the waits are the bounds, without jitter.
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
        // backon does not cap the first delay.
        let first = backoff.initial_backoff.min(backoff.max_backoff);
        #[expect(clippy::cast_precision_loss, reason = "backon multiplies by `f32`")]
        let factor = backoff.multiplier.max(1) as f32;
        let builder = Self::new()
            .with_factor(factor)
            .with_max_times(usize::try_from(backoff.max_retries()).unwrap_or(usize::MAX));
        if can_be_halved(first) && can_be_halved(backoff.max_backoff) {
            // Jitter adds up to the whole delay, after the cap.
            builder.with_jitter().with_min_delay(first / 2).with_max_delay(backoff.max_backoff / 2)
        } else {
            builder.with_min_delay(first).with_max_delay(backoff.max_backoff)
        }
    }
}

/// Whether half of it is a whole number of nanoseconds, or misses one by less than `f32` does.
fn can_be_halved(delay: Duration) -> bool {
    delay.subsec_nanos() % 2 == 0 || delay >= Duration::from_nanos(1 << 24)
}

/// Makes each wait of a loop follow the backoff of the error at hand, for backon's `adjust`.
///
/// The n-th retry waits between half of the n-th upper bound of the error's own [`Backoff`] and that
/// bound: up to 5, 10, 20 seconds for a busy server, and up to 1, 2, 4 after a dropped connection. The
/// count restarts if the error has another backoff than the one before. The loop ends if the error's
/// attempts are used up, or if its policy is not [`Retry`](crate::RetryPolicy::Retry).
///
/// `when` decides whether to repeat the call, and `schedule` how long to wait. Without `when`, a send that
/// may have arrived would be repeated.
///
/// ```
/// use backon::{ExponentialBuilder, Retryable};
/// use chat_errors::{ChatError, ChatErrorCode, Idempotency, NextStep, schedule};
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build()?;
/// # runtime.block_on(async {
/// let mut calls = 0;
/// let fetch = || {
///     calls += 1;
///     let result = if calls < 3 { Err(ChatError::ServerBusy) } else { Ok("the group") };
///     async move { result }
/// };
///
/// let group = fetch
///     .retry(ExponentialBuilder::new().with_jitter().with_max_times(20))
///     .when(|error| matches!(error.next_step(Idempotency::Idempotent), NextStep::Wait(_)))
///     .adjust(schedule())
///     .await;
/// assert_eq!(group, Ok("the group"));
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Which builder
///
/// Two things are taken from the waits that backon plans, and their length is not one of them:
///
/// - **Chance.** The jitter is drawn from the planned wait, so the builder needs `with_jitter()` and a
///   `min_delay` of a millisecond or more, such as its default. Without jitter, all clients wait equally
///   long. Without backon's feature `std`, give each process a `with_jitter_seed` of its own.
/// - **The end.** If the plan is used up, the loop ends, even if the error has attempts left: `max_times` and
///   `total_delay` of the builder limit the loop as a whole. The default of `max_times` is 3, which is
///   less than most errors have. Take a larger one, but not `without_max_times()`: errors whose
///   backoffs alternate would restart the count for ever.
///
/// Each loop needs a `schedule()` of its own, which counts the retries.
///
/// # Blocking calls
///
/// backon's loop for blocking calls has no `adjust`. [`Backoff::jittered`] makes one in a few lines:
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, Idempotency, NextStep};
/// # mod thread { pub fn sleep(wait: std::time::Duration) { assert!(wait.as_secs_f32() >= 2.5) } }
/// # mod fastrand { pub fn f64() -> f64 { 0.25 } }
/// # let fetch = || Err::<(), _>(ChatError::ServerBusy);
///
/// let mut retry = 0;
/// let group = loop {
///     let error = match fetch() {
///         Ok(group) => break Ok(group),
///         Err(error) => error,
///     };
///     let NextStep::Wait(backoff) = error.next_step(Idempotency::Idempotent) else { break Err(error) };
///     let Some(wait) = backoff.jittered(retry, fastrand::f64()) else { break Err(error) };
///     thread::sleep(wait);
///     retry += 1;
/// };
/// # assert_eq!((group, retry), (Err(ChatError::ServerBusy), 4));
/// ```
pub fn schedule<E: ChatErrorCode + ?Sized>() -> impl FnMut(&E, Option<Duration>) -> Option<Duration>
{
    let mut current = None;
    let mut retry = 0;
    move |error, planned| {
        let backoff = error.retry_policy().backoff()?;
        if current.replace(backoff) != Some(backoff) {
            retry = 0;
        }
        let wait = backoff.jittered(retry, random_from(planned?))?;
        retry += 1;
        Some(wait)
    }
}

/// A number in `0.0..1.0` that is spread evenly if the waits differ at all.
#[expect(clippy::cast_possible_truncation, reason = "the low bits are the ones that differ")]
#[expect(clippy::cast_precision_loss, reason = "an `f64` holds 53 bits")]
fn random_from(wait: Duration) -> f64 {
    // The finalizer of SplitMix64: each bit of the input changes each bit of the output half of the time.
    let mut bits = wait.as_nanos() as u64;
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^= bits >> 31;
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}
