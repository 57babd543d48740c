//! What the derive searches, the library finds.

use std::collections::HashSet;

use super::library;
use crate::index::{self, CodeIndex, NameIndex};

fn list<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    items.collect()
}

/// As in the output, where it is a literal.
fn literal(bytes: Vec<u8>) -> &'static [u8] {
    bytes.leak()
}

fn hash(hash: index::PerfectHash) -> library::PerfectHash {
    let index::PerfectHash { multiplier, bucket_shift, slot_shift, displacements, slots } = hash;
    let (displacements, slots) = (literal(displacements), literal(slots));
    library::PerfectHash { multiplier, bucket_shift, slot_shift, displacements, slots }
}

/// Looks every code up, and others, and says by what kind of index.
fn code_index(codes: &[i32]) -> &'static str {
    use library::code_index::CodeIndex as Followed;
    let (kind, index) = match CodeIndex::of(codes) {
        CodeIndex::Bytes { first, slots } => {
            ("bytes", Followed::Bytes { first, slots: literal(slots) })
        }
        CodeIndex::Words { first, slots } => {
            ("words", Followed::Words { first, slots: literal(slots) })
        }
        CodeIndex::Hash(found) => ("hash", Followed::Hash(hash(found))),
        CodeIndex::Sorted { order } => ("sorted", Followed::Sorted { order: literal(order) }),
    };
    let position = |code| library::position_of_code(&index, codes, code);
    let own: HashSet<i32> = codes.iter().copied().collect();
    for (expected, code) in codes.iter().enumerate() {
        assert_eq!(position(*code), Some(expected), "{code} by {kind}");
        for other in [code.wrapping_add(1), code.wrapping_sub(1), !code, code ^ (1 << 20)] {
            assert_eq!(position(other).is_some(), own.contains(&other), "{other} by {kind}");
        }
    }
    for other in [0, 1, -1, i32::MIN, i32::MAX] {
        assert_eq!(position(other).is_some(), own.contains(&other), "{other} by {kind}");
    }
    kind
}

/// Looks every name up, and others, and says by what kind of index.
fn name_index(names: &[impl AsRef<str>]) -> &'static str {
    use library::name_index::NameIndex as Followed;
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let (kind, index) = match NameIndex::of(&names) {
        NameIndex::Empty => ("empty", Followed::Empty),
        NameIndex::Ends(found) => ("ends", Followed::Ends(hash(found))),
        NameIndex::Whole(found) => ("whole", Followed::Whole(hash(found))),
        NameIndex::Sorted { order } => ("sorted", Followed::Sorted { order: literal(order) }),
    };
    let position = |name: &str| library::position_of_name(&index, &names, name);
    let own: HashSet<&str> = names.iter().copied().collect();
    for (expected, name) in names.iter().enumerate() {
        assert_eq!(position(name), Some(expected), "{name} by {kind}");
        for other in [format!("{name}_"), name.to_lowercase(), name.chars().skip(1).collect()] {
            assert_eq!(position(&other).is_some(), own.contains(&*other), "{other} by {kind}");
        }
    }
    assert_eq!(position(""), None);
    kind
}

#[test]
fn close_codes_are_found_by_their_distance() {
    assert_eq!(code_index(&[]), "bytes");
    assert_eq!(code_index(&[i32::MIN]), "bytes");
    assert_eq!(code_index(&[7, -7, 0]), "bytes");
    assert_eq!(code_index(&list(-100..154)), "bytes");
    assert_eq!(code_index(&list(-100..155)), "words");
    assert_eq!(code_index(&list((0..300).rev())), "words");
    assert_eq!(code_index(&list((0..5000).map(|code| code * 4))), "words");
}

#[test]
fn an_index_by_distance_is_at_most_eight_times_as_long_as_its_codes() {
    assert_eq!(code_index(&[0, 2047]), "bytes");
    assert_eq!(code_index(&[0, 2048]), "hash");
    let spread = |count: i32, last: i32| list((0..count).chain([last]));
    assert_eq!(code_index(&spread(299, 1199)), "words");
    assert_eq!(code_index(&spread(299, 1200)), "hash");
    assert_eq!(code_index(&spread(253, 2047)), "bytes");
    assert_eq!(code_index(&spread(253, 2048)), "hash");
}

#[test]
fn far_codes_are_found_by_a_hash() {
    assert_eq!(code_index(&[i32::MAX, i32::MIN]), "hash");
    assert_eq!(code_index(&[i32::MIN, -1, 0, 1, i32::MAX]), "hash");
    for count in [3, 4, 5, 8, 13, 100, 1000] {
        let codes = list((0..count).map(|code: i32| code.wrapping_mul(0x0100_4567)));
        assert_eq!(code_index(&codes), "hash");
    }
}

#[test]
fn names_are_found_by_their_ends() {
    assert_eq!(name_index(&[""; 0]), "empty");
    assert_eq!(name_index(&["A"]), "ends");
    assert_eq!(name_index(&["A", "B", "AB", "BA", "ABA", "ABB", "错误"]), "ends");
    let of_every_length = list((1..40).map(|length| "X".repeat(length)));
    assert_eq!(name_index(&of_every_length), "ends");
    for count in [9, 10, 100, 1000] {
        let names = list((0..count).map(|name| format!("ERROR_{name}")));
        assert_eq!(name_index(&names), "ends");
    }
}

#[test]
fn names_with_the_same_ends_are_found_by_all_of_them() {
    assert_eq!(name_index(&["FRONT_OF_IT_1_END_OF_IT", "FRONT_OF_IT_2_END_OF_IT"]), "whole");
    for length in [1, 2, 7, 8, 9, 10, 11, 15, 16, 17, 25, 26, 27, 33, 60] {
        let between = |name: usize| {
            let mut between = "_".repeat(length);
            between.replace_range(name % length..=name % length, "X");
            format!("BEGINNING_{between}_AND_THE_END")
        };
        let mut names = list((0..length).map(between));
        names.extend(["A".into(), "SHORT".into(), "BEGINNING".into()]);
        names.push(format!("BEGINNING_{}_AND_THE_END", "_".repeat(length)));
        assert_eq!(name_index(&names), "whole", "{length}");
    }
}

/// Numbers that look random, always the same.
fn random() -> impl Iterator<Item = u64> {
    let mut state = 0x243f_6a88_85a3_08d3_u64;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    })
}

/// Enough keys that no multiplier parts: for each that is tried, two which it gives the same bucket
/// and the same slot, of those that 128 keys have.
fn inseparable<K: Copy + Eq + std::hash::Hash>(
    keys: impl Iterator<Item = K>,
    mix: impl Fn(K, u64) -> u64,
) -> Vec<K> {
    const BITS: u32 = 6 + 8;
    let mut keys = keys;
    let mut found: HashSet<K> = HashSet::new();
    let mut all = Vec::new();
    for multiplier in index_multipliers().take(64) {
        let mut seen = std::collections::HashMap::new();
        loop {
            let key = keys.next().expect("there are keys without end");
            if found.contains(&key) {
                continue;
            }
            let place = mix(key, multiplier) >> (u64::BITS - BITS);
            match seen.insert(place, key) {
                Some(first) if first != key => {
                    found.extend([first, key]);
                    all.extend([first, key]);
                    break;
                }
                _ => {}
            }
        }
    }
    all
}

/// The multipliers that the search tries: `SplitMix64`, made odd.
fn index_multipliers() -> impl Iterator<Item = u64> {
    let states = std::iter::successors(Some(0x9e37_79b9_7f4a_7c15_u64), |state| {
        Some(state.wrapping_add(0x9e37_79b9_7f4a_7c15))
    });
    states.map(|state| {
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) | 1
    })
}

#[test]
fn codes_that_no_hash_parts_are_found_in_their_order() {
    let codes =
        random().map(|number| i32::from_ne_bytes(number.to_ne_bytes()[..4].try_into().unwrap()));
    let bits = |code: i32| u64::from(u32::from_ne_bytes(code.to_ne_bytes()));
    let codes = inseparable(codes, |code, multiplier| bits(code).wrapping_mul(multiplier));
    assert_eq!(code_index(&codes), "sorted");
}

#[test]
fn names_that_no_hash_parts_are_found_in_their_order() {
    // Eight letters: the first eight bytes are the last eight too.
    let names = random().map(|number| number.to_ne_bytes().map(|byte| b'A' + byte % 26));
    let names = inseparable(names, |name, multiplier| {
        let eight = u64::from_le_bytes(name);
        let product = u128::from(eight ^ multiplier) * u128::from(eight ^ 8);
        u64::try_from(product >> 64).unwrap()
            ^ u64::try_from(product & u128::from(u64::MAX)).unwrap()
    });
    let names = list(names.iter().map(|name| std::str::from_utf8(name).unwrap()));
    assert_eq!(name_index(&names), "sorted");
}
