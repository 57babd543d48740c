use core::iter::FusedIterator;
use core::time::Duration;

/// How long to wait between the tries of a call, in [gRPC's terms].
///
/// The n-th wait is at most `initial_backoff * multiplier^(n - 1)`, and never more than
/// `max_backoff`. A client draws each wait at random below its bound, as [`jittered`](Self::jittered) does,
/// so that clients which failed together do not come back together.
///
/// ```
/// use core::time::Duration;
/// use chat_errors::Backoff;
///
/// let backoff = Backoff { initial_backoff: Duration::from_secs(5), ..Backoff::DEFAULT };
/// assert!(backoff.delays().map(|delay| delay.as_secs()).eq([5, 10, 20, 30]));
/// ```
///
/// [gRPC's terms]: https://github.com/grpc/proposal/blob/master/A6-client-retries.md
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Backoff {
    /// The upper bound of the first wait.
    pub initial_backoff: Duration,
    /// The upper bound of every wait.
    pub max_backoff: Duration,
    /// What each bound is multiplied by to give the next; 0 counts as 1.
    pub multiplier: u32,
    /// The most calls to make, the first one included; 0 counts as 1.
    pub max_attempts: u32,
}

impl Backoff {
    /// 1 s, then twice as long each time up to 30 s, and 5 attempts in all.
    ///
    /// ```
    /// # use chat_errors::Backoff;
    /// assert_eq!(Backoff::DEFAULT, Backoff::default());
    /// ```
    pub const DEFAULT: Self = Self {
        initial_backoff: Duration::from_secs(1),
        max_backoff: Duration::from_secs(30),
        multiplier: 2,
        max_attempts: 5,
    };

    /// The most retries to make: one less than `max_attempts`, which counts the first call.
    ///
    /// ```
    /// # use chat_errors::Backoff;
    /// assert_eq!(Backoff::DEFAULT.max_retries(), 4);
    /// ```
    #[must_use]
    pub const fn max_retries(&self) -> u32 {
        self.max_attempts.saturating_sub(1)
    }

    /// The upper bound of the wait before a retry, counted from 0, or `None` if there
    /// is no such retry.
    ///
    /// [`delays`](Self::delays) yields the same bounds. One beyond [`Duration::MAX`] becomes
    /// `Duration::MAX`.
    ///
    /// ```
    /// # use core::time::Duration;
    /// # use chat_errors::Backoff;
    /// assert_eq!(Backoff::DEFAULT.delay(2), Some(Duration::from_secs(4)));
    /// assert_eq!(Backoff::DEFAULT.delay(4), None);
    /// ```
    #[must_use]
    pub const fn delay(&self, retry: u32) -> Option<Duration> {
        if retry >= self.max_retries() {
            return None;
        }
        let max = self.max_backoff.as_nanos();
        let mut delay = self.initial_backoff;
        // A bound that no longer grows needs no more steps, and others reach the maximum in 95.
        let mut steps = if self.multiplier <= 1 || delay.is_zero() { 0 } else { retry };
        while steps > 0 && delay.as_nanos() < max {
            delay = delay.saturating_mul(self.multiplier);
            steps -= 1;
        }
        Some(if delay.as_nanos() < max { delay } else { self.max_backoff })
    }

    /// The wait before a retry, counted from 0, with equal jitter: between half of its
    /// upper bound and that bound, in proportion to `random`. `None` if there is no such retry.
    ///
    /// `random` comes from the caller's own source, evenly from `0.0..1.0`. Other numbers are clamped to
    /// `0.0..=1.0`, and NaN counts as 1.
    ///
    /// ```
    /// # use core::time::Duration;
    /// # use chat_errors::Backoff;
    /// let wait = |random| Backoff::DEFAULT.jittered(2, random);
    /// assert_eq!(wait(0.0), Some(Duration::from_secs(2)));
    /// assert_eq!(wait(0.25), Some(Duration::from_millis(2500)));
    /// assert_eq!(wait(1.0), Some(Duration::from_secs(4)));
    /// assert_eq!(Backoff::DEFAULT.jittered(4, 0.25), None);
    /// ```
    ///
    /// A hand-written loop then needs no arithmetic: see
    /// [the guide](crate::guide#a-loop-by-hand).
    #[must_use]
    pub const fn jittered(&self, retry: u32, random: f64) -> Option<Duration> {
        let Some(bound) = self.delay(retry) else { return None };
        let half = bound.as_nanos().div_ceil(2);
        // NaN is not less than 1.
        if random < 1.0 {
            Some(from_nanos(half + part(bound.as_nanos() - half, random)))
        } else {
            Some(bound)
        }
    }

    /// The upper bounds of the waits, in order: [`max_retries`](Self::max_retries) of them.
    ///
    /// ```
    /// # use chat_errors::Backoff;
    /// assert!(Backoff::DEFAULT.delays().map(|delay| delay.as_secs()).eq([1, 2, 4, 8]));
    /// ```
    #[must_use]
    pub const fn delays(&self) -> Delays {
        Delays { backoff: *self, retry: 0 }
    }
}

/// A part of these nanoseconds, which are those of a [`Duration`]. `random` is less than 1.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the product is about right, not negative, and then capped"
)]
const fn part(nanos: u128, random: f64) -> u128 {
    let part = (nanos as f64 * random.max(0.0)) as u128;
    if part < nanos { part } else { nanos }
}

/// The inverse of [`Duration::as_nanos`].
#[expect(clippy::cast_possible_truncation, reason = "they are those of a `Duration`")]
const fn from_nanos(nanos: u128) -> Duration {
    const SECOND: u128 = 1_000_000_000;
    Duration::new((nanos / SECOND) as u64, (nanos % SECOND) as u32)
}

impl Default for Backoff {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// The upper bounds of the waits between the tries of a call, from [`Backoff::delays`].
///
/// ```
/// # use chat_errors::Backoff;
/// assert_eq!(Backoff::DEFAULT.delays().map(|delay| delay.as_secs()).sum::<u64>(), 15);
/// ```
#[derive(Debug, Clone)]
pub struct Delays {
    backoff: Backoff,
    /// The number of the next retry.
    retry: u32,
}

impl Iterator for Delays {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        let delay = self.backoff.delay(self.retry)?;
        self.retry += 1;
        Some(delay)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.backoff.max_retries() - self.retry;
        let left = usize::try_from(left).unwrap_or(usize::MAX);
        (left, Some(left))
    }
}

impl ExactSizeIterator for Delays {}
impl FusedIterator for Delays {}
