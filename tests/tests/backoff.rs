//! The arithmetic of a backoff.

use std::time::Duration;

use chat_errors::Backoff;
use proptest::prelude::*;

const SECOND: Duration = Duration::from_secs(1);

/// Any duration, with many that are extreme or tiny.
fn duration() -> impl Strategy<Value = Duration> {
    prop_oneof![
        (any::<u64>(), 0..1_000_000_000_u32).prop_map(|(secs, nanos)| Duration::new(secs, nanos)),
        (0..100_u64).prop_map(Duration::from_nanos),
        (0..100_000_u64).prop_map(Duration::from_millis),
        Just(Duration::MAX),
    ]
}

fn backoff() -> impl Strategy<Value = Backoff> {
    let multiplier = prop_oneof![0..5_u32, any::<u32>(), Just(u32::MAX)];
    let max_attempts = prop_oneof![0..300_u32, any::<u32>(), Just(u32::MAX)];
    (duration(), duration(), multiplier, max_attempts).prop_map(
        |(initial_backoff, max_backoff, multiplier, max_attempts)| Backoff {
            initial_backoff,
            max_backoff,
            multiplier,
            max_attempts,
        },
    )
}

/// The bounds by the definition: each is the one before times the multiplier, and none is over the
/// maximum.
fn by_definition(backoff: Backoff) -> impl Iterator<Item = Duration> {
    let next = move |bound: &Duration| Some(bound.saturating_mul(backoff.multiplier.max(1)));
    let retries = usize::try_from(backoff.max_attempts.max(1) - 1).unwrap_or(usize::MAX);
    let unlimited = std::iter::successors(Some(backoff.initial_backoff), next);
    unlimited.map(move |bound| bound.min(backoff.max_backoff)).take(retries)
}

proptest! {
    #[test]
    fn delay_and_delays_follow_the_definition(backoff in backoff()) {
        prop_assert!(backoff.delays().take(300).eq(by_definition(backoff).take(300)));
        for (retry, bound) in (0..).zip(by_definition(backoff).take(300)) {
            prop_assert_eq!(backoff.delay(retry), Some(bound));
        }
        let retries = backoff.max_retries();
        prop_assert_eq!(backoff.delays().len(), usize::try_from(retries).unwrap_or(usize::MAX));
        prop_assert_eq!(backoff.delay(retries), None);
        prop_assert_eq!(backoff.delay(u32::MAX), None);
        if let Some(last) = retries.checked_sub(1) {
            prop_assert!(backoff.delay(last).is_some());
        }
    }

    #[test]
    fn jitter_stays_between_half_the_bound_and_the_bound(
        backoff in backoff(),
        retry in 0..300_u32,
        random in prop_oneof![0.0..1.0, any::<f64>()],
    ) {
        let wait = backoff.jittered(retry, random);
        prop_assert_eq!(wait.is_some(), backoff.delay(retry).is_some());
        if let (Some(wait), Some(bound)) = (wait, backoff.delay(retry)) {
            prop_assert!(2 * wait.as_nanos() >= bound.as_nanos(), "{:?} of {:?}", wait, bound);
            prop_assert!(wait <= bound, "{:?} of {:?}", wait, bound);
        }
    }
}

#[test]
fn the_waits_that_are_left_are_counted() {
    let mut delays = Backoff::DEFAULT.delays();
    for left in [4, 3, 2, 1, 0] {
        assert_eq!((delays.len(), delays.size_hint()), (left, (left, Some(left))));
        assert_eq!(delays.next().is_some(), left > 0);
    }
}

#[test]
fn random_is_clamped_and_nan_counts_as_one() {
    let wait = |random| Backoff::DEFAULT.jittered(1, random);
    for random in [0.0, -0.0, -1.0, f64::MIN, f64::NEG_INFINITY] {
        assert_eq!(wait(random), Some(SECOND), "{random}");
    }
    for random in [1.0, 7.0, f64::MAX, f64::INFINITY, f64::NAN, -f64::NAN] {
        assert_eq!(wait(random), Some(2 * SECOND), "{random}");
    }
    assert_eq!(wait(0.5), Some(SECOND * 3 / 2));
}

#[test]
fn a_constant_can_hold_a_wait() {
    const DELAY: Option<Duration> = Backoff::DEFAULT.delay(3);
    const WAIT: Option<Duration> = Backoff::DEFAULT.jittered(3, 0.5);
    const RETRIES: u32 = Backoff { max_attempts: 0, ..Backoff::DEFAULT }.max_retries();
    assert_eq!((DELAY, WAIT, RETRIES), (Some(8 * SECOND), Some(6 * SECOND), 0));
}
