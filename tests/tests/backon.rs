//! Retry loops with backon: the feature `backon`.

#![cfg(feature = "backon")]

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder, Retryable};
use chat_errors::{Backoff, ChatError, ChatErrorCode, CodeTable, RetryPolicy, schedule};
use tokio::time::Instant;

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
    let nanos = Duration::from_nanos;
    let tiny = [1, 2, 3, 5, 10, 999, 1_000_001, (1 << 24) - 1, (1 << 24) + 1].into_iter();
    let tiny = tiny.flat_map(move |first| {
        [(1, 30), (2, 30), (3, 29), (7, 1_000_000_007)].map(|(multiplier, times)| Backoff {
            initial_backoff: nanos(first),
            max_backoff: nanos(first * times),
            multiplier,
            max_attempts: 12,
        })
    });
    let odd_cap = Backoff { initial_backoff: nanos(2), max_backoff: nanos(5), ..Backoff::DEFAULT };
    let rows = ChatError::CODES.iter().filter_map(|row| row.retry_policy.backoff());
    rows.chain(odd).chain(tiny).chain([odd_cap])
}

#[test]
fn every_wait_lies_between_half_its_bound_and_its_bound() {
    for backoff in backoffs() {
        for seed in 0..200 {
            let waits = waits(backoff, seed);
            assert_eq!(waits.len(), backoff.delays().len());
            for (wait, bound) in waits.into_iter().zip(backoff.delays()) {
                // backon calculates in `f32`, except for the cap.
                let rounding = bound / 1_000_000;
                let doubled = 2 * wait.saturating_add(rounding).as_nanos();
                assert!(doubled >= bound.as_nanos(), "{wait:?} of {bound:?}");
                assert!(wait <= bound.saturating_add(rounding), "{wait:?} of {bound:?}");
                assert!(wait <= backoff.max_backoff, "{wait:?} of {backoff:?}");
            }
        }
    }
}

#[test]
fn the_waits_of_two_clients_differ() {
    let short = Backoff { initial_backoff: Duration::from_millis(10), ..Backoff::DEFAULT };
    for backoff in [Backoff::DEFAULT, short] {
        assert_ne!(waits(backoff, 1), waits(backoff, 2));
    }
}

#[test]
fn attempts_count_the_first_call() {
    for (max_attempts, waits) in [(0, 0), (1, 0), (2, 1), (5, 4)] {
        let backoff = Backoff { max_attempts, ..Backoff::DEFAULT };
        assert_eq!(ExponentialBuilder::from(backoff).build().count(), waits);
    }
}

/// Makes a call that fails with these errors for ever, and returns the waits in between.
async fn looped(seed: u64, errors: &[ChatError]) -> Vec<Duration> {
    let mut waits = Vec::new();
    let mut answers = errors.iter().cycle();
    let start = Instant::now();
    let builder = ExponentialBuilder::new().with_jitter().with_max_times(20);
    let answer = (|| std::future::ready(answers.next().map_or(Ok(()), |error| Err(*error))))
        .retry(builder.with_jitter_seed(seed))
        .when(ChatErrorCode::is_retryable)
        .adjust(schedule())
        .notify(|_, wait| waits.push(wait))
        .await;
    assert!(answer.is_err());
    let slept = waits.iter().sum::<Duration>();
    assert!(start.elapsed().abs_diff(slept) < Duration::from_millis(100), "{waits:?}");
    waits
}

fn bounds(error: ChatError) -> Vec<Duration> {
    error.retry_policy().backoff().expect("a retryable error").delays().collect()
}

fn assert_within(waits: &[Duration], bounds: &[Duration]) {
    assert_eq!(waits.len(), bounds.len(), "{waits:?}");
    for (wait, bound) in waits.iter().zip(bounds) {
        assert!(*wait >= *bound / 2 && wait <= bound, "{wait:?} of {bound:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn three_clients_of_a_busy_server_wait_within_its_bounds_and_never_equally_long() {
    let mut all = Vec::new();
    for seed in 1..=3 {
        let waits = looped(seed, &[ChatError::ServerBusy]).await;
        println!("seed {seed}: {waits:?}");
        assert_within(&waits, &bounds(ChatError::ServerBusy));
        all.extend(waits);
    }
    assert_eq!(bounds(ChatError::ServerBusy).iter().map(Duration::as_secs).sum::<u64>(), 75);
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 12);
}

#[tokio::test(start_paused = true)]
async fn each_error_follows_its_own_schedule_and_a_change_counts_anew() {
    let (dropped, busy) = (ChatError::Disconnected, ChatError::ServerBusy);
    let waits = looped(7, &[dropped, dropped, busy, busy, busy, busy, busy]).await;
    let expected = [&bounds(dropped)[..2], &bounds(busy)].concat();
    assert_within(&waits, &expected);
    // Errors that alternate begin anew each time, and the builder ends the loop.
    let waits = looped(7, &[dropped, busy]).await;
    assert_within(&waits, &[bounds(dropped)[0], bounds(busy)[0]].repeat(10));
}

#[test]
fn the_schedule_has_the_cap_of_the_error_and_ends_with_it_or_with_the_plan() {
    let second = Duration::from_secs(1);
    let mut info = ChatError::ServerBusy.info();
    let backoff = Backoff { max_backoff: 3 * second, max_attempts: 3, ..Backoff::DEFAULT };
    info.retry_policy = RetryPolicy::Retry(backoff);
    let mut adjust = schedule();
    for bound in [second, 2 * second] {
        let wait = adjust(&info, Some(90 * second)).expect("one more attempt");
        assert!(wait >= bound / 2 && wait <= bound, "{wait:?}");
    }
    assert_eq!(adjust(&info, Some(second)), None);
    // The attempts stay used up, and a plan that is used up ends the loop at any time.
    assert_eq!(adjust(&info, Some(second)), None);
    assert_eq!(schedule()(&info, None), None);
    for error in ChatError::VARIANTS.iter().filter(|error| !error.is_retryable()) {
        assert_eq!(schedule()(error, Some(second)), None, "{error:?}");
    }
    let object: &dyn ChatErrorCode = &ChatError::ServerBusy;
    assert!(schedule()(object, Some(second)).is_some());
}

#[test]
fn a_builder_that_is_shorter_than_the_schedule_ends_the_loop_and_any_builder_does() {
    for builder in [
        ExponentialBuilder::new(),
        ExponentialBuilder::new().with_max_times(1),
        ExponentialBuilder::new().with_jitter().with_min_delay(Duration::from_nanos(1)),
        ExponentialBuilder::new().with_min_delay(Duration::MAX).without_max_delay(),
        ExponentialBuilder::new().with_jitter().without_max_times(),
        ExponentialBuilder::from(Backoff::DEFAULT),
        ExponentialBuilder::new().with_total_delay(Some(Duration::from_secs(2))),
    ] {
        let planned = builder.build().take(10).count();
        let mut plan = builder.build();
        let mut adjust = schedule();
        let waits: Vec<_> =
            std::iter::from_fn(|| adjust(&ChatError::ServerBusy, plan.next())).take(10).collect();
        let bounds = bounds(ChatError::ServerBusy);
        assert_within(&waits, &bounds[..planned.min(4)]);
    }
}

#[test]
fn the_waits_of_many_clients_are_spread_evenly() {
    let mut tenths = [0_u32; 10];
    for seed in 0..10_000 {
        let builder = ExponentialBuilder::new().with_jitter().with_jitter_seed(seed);
        let wait = schedule()(&ChatError::ServerBusy, builder.build().next()).expect("a wait");
        let random = (wait.as_secs_f64() - 2.5) / 2.5;
        let tenth = (1..10).filter(|tenth| random >= f64::from(*tenth) / 10.0).count();
        tenths[tenth] += 1;
    }
    assert!(tenths.iter().all(|count| (850..1150).contains(count)), "{tenths:?}");
}

/// No public module of the library has the name of a crate that its user imports.
mod beside_a_glob {
    use backon::{ExponentialBuilder, Retryable};
    use chat_errors::*;

    #[tokio::test(start_paused = true)]
    async fn the_glob_import_stands_beside_the_one_from_backon() {
        let fetch = || std::future::ready(Err::<(), _>(ChatError::ServerBusy));
        let answer = fetch.retry(ExponentialBuilder::new().with_jitter()).adjust(schedule()).await;
        assert_eq!(answer, Err(ChatError::ServerBusy));
    }
}
