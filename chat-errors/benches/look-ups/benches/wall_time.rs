//! Wall time of the look-ups and of their alternatives. A thousand look-ups are timed at once, so that
//! divan's microseconds are the nanoseconds of one look-up.
//!
//! Shuffled keys are a sequence that no branch predictor learns. Repeated keys are all the same, as when
//! one error recurs.

use std::hint::black_box;
use std::ops::Range;

use bench_rows::drawn;
use divan::Bencher;
use look_ups::{Enum, Keys, measured};

/// How many look-ups are timed at once.
const EACH: usize = 1000;

/// How long the sequence of keys is.
const LENGTH: usize = 64 * EACH;

fn main() {
    divan::main();
}

/// Times a call with each key, a thousand in a row.
fn time<K: Sync>(bencher: Bencher<'_, '_>, keys: &[K], call: impl Fn(&K) + Sync) {
    let mut start = 0;
    let next = || -> Range<usize> {
        start = (start + EACH) % LENGTH;
        start..start + EACH
    };
    bencher.with_inputs(next).bench_local_values(|range| {
        for key in &keys[range] {
            call(black_box(key));
        }
    });
}

/// One key over and over.
fn repeated<K: Clone>(keys: &[K]) -> Vec<K> {
    vec![keys[0].clone(); LENGTH]
}

fn by_code<E: Enum>(bencher: Bencher<'_, '_>, codes: &[i32]) {
    time(bencher, codes, |code| {
        black_box(measured::from_code::<E>(*code));
    });
}

fn by_name<E: Enum>(bencher: Bencher<'_, '_>, names: &[String]) {
    time(bencher, names, |name| {
        black_box(measured::from_name::<E>(name));
    });
}

fn values<E: Enum>() -> Vec<E> {
    let rows = bench_rows::rows(E::SIZE);
    let values: Vec<E> = rows.iter().filter_map(|row| E::from_code(row.code)).collect();
    drawn(&values, LENGTH, 7)
}

/// An enum, with the name that the report shows.
trait Subject {
    type E: Enum + Sync;
}

macro_rules! subjects {
    ($($name:ident: $E:ty;)+) => {$(
        #[expect(non_camel_case_types, reason = "so that the number stands apart in the report")]
        struct $name;

        impl Subject for $name {
            type E = $E;
        }
    )+};
}

subjects! {
    ours_28: ours::n28::E;
    by_hand_28: by_hand::n28::E;
    peers_28: peers::n28::E;
    peers_phf_28: peers_phf::n28::E;
    ours_89: ours::n89::E;
    by_hand_89: by_hand::n89::E;
    peers_89: peers::n89::E;
    peers_phf_89: peers_phf::n89::E;
    ours_1000: ours::n1000::E;
    by_hand_1000: by_hand::n1000::E;
    peers_1000: peers::n1000::E;
    peers_phf_1000: peers_phf::n1000::E;
    ours_10000: ours::n10000::E;
    by_hand_10000: by_hand::n10000::E;
    peers_10000: peers::n10000::E;
    peers_phf_10000: peers_phf::n10000::E;
}

macro_rules! bench {
    ($($name:ident: $S:ident, $bencher:ident => $body:expr;)+) => {$(
        #[divan::bench(types = [
            ours_28, by_hand_28, peers_28, peers_phf_28,
            ours_89, by_hand_89, peers_89, peers_phf_89,
            ours_1000, by_hand_1000, peers_1000, peers_phf_1000,
            ours_10000, by_hand_10000, peers_10000, peers_phf_10000,
        ], max_time = 0.25)]
        fn $name<$S: Subject>($bencher: Bencher<'_, '_>) {
            $body;
        }
    )+};
}

bench! {
    code_hit_shuffled: S, bencher => by_code::<S::E>(bencher, &Keys::of(S::E::SIZE, LENGTH).code_hits);
    code_hit_repeated: S, bencher =>
        by_code::<S::E>(bencher, &repeated(&Keys::of(S::E::SIZE, 1).code_hits));
    code_near_miss: S, bencher => by_code::<S::E>(bencher, &Keys::of(S::E::SIZE, LENGTH).code_near);
    code_far_miss: S, bencher => by_code::<S::E>(bencher, &Keys::of(S::E::SIZE, LENGTH).code_far);
    name_hit_shuffled: S, bencher => by_name::<S::E>(bencher, &Keys::of(S::E::SIZE, LENGTH).name_hits);
    name_hit_repeated: S, bencher =>
        by_name::<S::E>(bencher, &repeated(&Keys::of(S::E::SIZE, 1).name_hits));
    name_near_miss: S, bencher => by_name::<S::E>(bencher, &Keys::of(S::E::SIZE, LENGTH).name_near);
    name_far_miss: S, bencher => by_name::<S::E>(bencher, &Keys::of(S::E::SIZE, LENGTH).name_far);
    kind: S, bencher => time(bencher, &values::<S::E>(), |value| {
        black_box(measured::kind(value));
    });
    policy_matched: S, bencher => time(bencher, &values::<S::E>(), |value| {
        black_box(measured::attempts(value));
    });
    policy_whole: S, bencher => time(bencher, &values::<S::E>(), |value| {
        black_box(measured::policy(value));
    });
}
