//! Retry loops with backon: the feature `backon`.

#![cfg(feature = "backon")]

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use chat_errors::{Backoff, ChatError, ChatErrorCode, CodeTable, RetryPolicy, adjust};

fn waits(backoff: Backoff, seed: u64) -> Vec<Duration> {
    ExponentialBuilder::from(backoff).with_jitter_seed(seed).build().collect()
}

fn backoffs() -> impl Iterator<Item = Backoff> {
    let second = Duration::from_secs(1);
    let odd = [
        Backoff { initial_backoff: 90 * second, ..Backoff::DEFAULT },
        Backoff { multiplier: 0, ..Backoff::DEFAULT },
        Backoff { multiplier: u32::MAX, max_attempts: 40, ..Backoff::DEFAULT },
        Backoff { initial_backoff: Duration::ZERO, ..Backoff::DEFAULT },
        Backoff { max_backoff: Duration::MAX, max_attempts: 200, ..Backoff::DEFAULT },
        Backoff {
            initial_backoff: 50 * second / 999,
            max_backoff: 3 * second,
            multiplier: 3,
            max_attempts: 9,
        },
    ];
    ChatError::CODES.iter().filter_map(|row| row.retry_policy.backoff()).chain(odd)
}

#[test]
fn every_wait_lies_between_half_its_bound_and_its_bound() {
    for backoff in backoffs() {
        for seed in 0..200 {
            let waits = waits(backoff, seed);
            assert_eq!(waits.len(), backoff.delays().len());
            for (wait, bound) in waits.into_iter().zip(backoff.delays()) {
                // backon reckons in `f32`, but for the cap.
                let rounding = bound / 1_000_000;
                assert!(wait + rounding >= bound / 2, "{wait:?} of {bound:?}");
                assert!(wait <= bound.saturating_add(rounding), "{wait:?} of {bound:?}");
                assert!(wait <= backoff.max_backoff, "{wait:?} of {backoff:?}");
            }
        }
    }
}

#[test]
fn the_waits_of_two_clients_differ() {
    assert_ne!(waits(Backoff::DEFAULT, 1), waits(Backoff::DEFAULT, 2));
}

#[test]
fn attempts_count_the_first_call() {
    for (max_attempts, waits) in [(0, 0), (1, 0), (2, 1), (5, 4)] {
        let backoff = Backoff { max_attempts, ..Backoff::DEFAULT };
        assert_eq!(ExponentialBuilder::from(backoff).build().count(), waits);
    }
}

#[test]
fn adjust_raises_to_the_floor_of_the_error_and_never_revives_a_spent_plan() {
    let busy = ChatError::ServerBusy.retry_policy().backoff().expect("a retryable error");
    let (short, long) = (Some(Duration::from_millis(700)), Some(Duration::from_secs(20)));
    assert_eq!(adjust(&ChatError::ServerBusy, short), Some(Duration::from_secs(5)));
    assert_eq!(adjust(&ChatError::Disconnected, short), Some(Duration::from_secs(1)));
    assert_eq!(adjust(&ChatError::ServerBusy, long), long);
    let mut info = ChatError::ServerBusy.info();
    let max_backoff = Duration::from_secs(3);
    info.retry_policy = RetryPolicy::Retry(Backoff { max_backoff, ..busy });
    assert_eq!(adjust(&info, short), Some(max_backoff));
    for error in ChatError::VARIANTS {
        assert_eq!(adjust(error, None), None);
        if !error.is_retryable() {
            assert_eq!(adjust(error, short), short);
        }
    }
}
