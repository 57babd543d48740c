use core::iter::FusedIterator;
use core::time::Duration;

/// How long to wait between the tries of a call, in [gRPC's terms].
///
/// The n-th wait is at most `initial_backoff * multiplier^(n - 1)`, and never more than
/// `max_backoff`. Whoever executes the waits adds the jitter, so that clients which failed together
/// do not come back together.
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
    pub const DEFAULT: Self = Self {
        initial_backoff: Duration::from_secs(1),
        max_backoff: Duration::from_secs(30),
        multiplier: 2,
        max_attempts: 5,
    };

    /// The upper bounds of the waits, in order: `max_attempts - 1` of them.
    ///
    /// ```
    /// # use chat_errors::Backoff;
    /// assert!(Backoff::DEFAULT.delays().map(|delay| delay.as_secs()).eq([1, 2, 4, 8]));
    /// ```
    #[must_use]
    pub const fn delays(&self) -> Delays {
        Delays {
            next: self.initial_backoff,
            backoff: *self,
            left: self.max_attempts.saturating_sub(1),
        }
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// The upper bounds of the waits between the tries of a call, from [`Backoff::delays`].
#[derive(Debug, Clone)]
pub struct Delays {
    next: Duration,
    backoff: Backoff,
    left: u32,
}

impl Iterator for Delays {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        self.left = self.left.checked_sub(1)?;
        let delay = self.next.min(self.backoff.max_backoff);
        self.next = delay.saturating_mul(self.backoff.multiplier.max(1));
        Some(delay)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = usize::try_from(self.left).unwrap_or(usize::MAX);
        (left, Some(left))
    }
}

impl ExactSizeIterator for Delays {}
impl FusedIterator for Delays {}
