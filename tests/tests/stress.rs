//! Large and hostile sets of codes and names, written by `build.rs`.

use std::collections::{HashMap, HashSet};
use std::fmt::Debug;
use std::time::Duration;

use chat_errors::{ChatErrorCode, CodeTable, FromCode, RetryPolicy};

mod sets {
    include!(concat!(env!("OUT_DIR"), "/sets.rs"));
}

/// An enum that `build.rs` wrote.
trait Set: FromCode + Copy + PartialEq + Debug + 'static {
    /// A line per variant, in order: its code, its name, its aliases.
    const ROWS: &'static str;
    const VARIANTS: &'static [Self];
}

/// Looks up every code and every name, and codes and names that are nearly equal to one.
fn every_row_is_found_and_nothing_else<E: Set>() {
    let rows = E::ROWS.lines().map(|line| {
        let mut words = line.split(' ');
        let code: i32 = words.next().and_then(|word| word.parse().ok()).expect("a code");
        (code, words.collect::<Vec<&str>>())
    });
    let rows: Vec<(i32, Vec<&str>)> = rows.collect();
    assert_eq!(rows.len(), E::VARIANTS.len());
    let mut by_code = HashMap::new();
    let mut by_name = HashMap::new();
    for ((code, names), error) in rows.iter().zip(E::VARIANTS) {
        assert_eq!((error.code(), error.name()), (*code, names[0]));
        assert_eq!(error.info().aliases, &names[1..]);
        by_code.insert(*code, *error);
        by_name.extend(names.iter().map(|name| ((*name).to_owned(), *error)));
    }
    for code in by_code.keys().copied().flat_map(near_codes) {
        assert_eq!(E::from_code(code), by_code.get(&code).copied(), "{code}");
    }
    for name in by_name.keys().flat_map(|name| near_names(name)) {
        assert_eq!(E::from_name(&name), by_name.get(&name).copied(), "{name}");
    }
}

/// The code, and others with nearly the same bits.
fn near_codes(code: i32) -> impl Iterator<Item = i32> {
    let neighbors = [code, code.wrapping_add(1), code.wrapping_sub(1), code.wrapping_neg(), !code];
    neighbors.into_iter().chain((0..32).map(move |bit| code ^ (1 << bit)))
}

/// The name, and others with the same beginning, end or length.
fn near_names(name: &str) -> HashSet<String> {
    let letters: Vec<char> = name.chars().collect();
    let text = |letters: &[char]| letters.iter().collect::<String>();
    let mut names = HashSet::from([
        name.to_owned(),
        name.to_lowercase(),
        format!("{name} "),
        format!("{name}\0"),
        format!("A{name}"),
        name.repeat(2),
        text(&letters[1..]),
        text(&letters[..letters.len() - 1]),
    ]);
    for place in [0, 1, 8, letters.len() / 2, letters.len() - 1] {
        let mut changed = letters.clone();
        if let Some(letter) = changed.get_mut(place) {
            *letter = '!';
            names.insert(text(&changed));
        }
    }
    names
}

#[test]
fn codes_are_found_in_every_distribution() {
    every_row_is_found_and_nothing_else::<sets::Consecutive>();
    every_row_is_found_and_nothing_else::<sets::Multiples>();
    every_row_is_found_and_nothing_else::<sets::HighBits>();
    every_row_is_found_and_nothing_else::<sets::Bounds>();
    every_row_is_found_and_nothing_else::<sets::Scattered>();
    every_row_is_found_and_nothing_else::<sets::Alone>();
}

#[test]
fn names_are_found_however_similar_they_are() {
    every_row_is_found_and_nothing_else::<sets::CommonEnds>();
    every_row_is_found_and_nothing_else::<sets::OneLetterOff>();
    every_row_is_found_and_nothing_else::<sets::EveryLength>();
    every_row_is_found_and_nothing_else::<sets::Short>();
    every_row_is_found_and_nothing_else::<sets::OtherScripts>();
}

#[test]
fn an_alias_finds_its_row() {
    every_row_is_found_and_nothing_else::<sets::Renamed>();
}

#[test]
fn ten_thousand_variants_are_all_found() {
    every_row_is_found_and_nothing_else::<sets::TenThousand>();
}

#[test]
fn every_row_keeps_its_policy_among_many() {
    fn each<E: Set>() {
        for error in E::VARIANTS {
            let RetryPolicy::Retry(backoff) = error.retry_policy() else {
                panic!("{error:?} is retryable")
            };
            let milliseconds = u64::try_from(error.code() + 1).expect("the codes count from 0");
            assert_eq!(backoff.initial_backoff, Duration::from_millis(milliseconds));
            assert_eq!(error.info().retry_policy, error.retry_policy());
        }
    }
    each::<sets::NinePolicies>();
    each::<sets::ManyPolicies>();
}

/// Half of the promise is that this compiles: rustc refuses constants that take too many steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ChatErrorCode)]
enum Nested {
    #[code(transparent)]
    TenThousand(sets::TenThousand),
    #[code(transparent)]
    Thousand(sets::Thousand),
}

#[test]
fn eleven_thousand_variants_are_checked_for_clashes_while_compiling() {
    assert_eq!(Nested::CODES.len(), 11_000);
    let [ten_thousand, thousand] = [sets::TenThousand::V9999.code(), sets::Thousand::V999.code()];
    let nested = Nested::TenThousand(sets::TenThousand::V9999);
    assert_eq!(Nested::try_from(ten_thousand), Ok(nested));
    assert_eq!(Nested::try_from(thousand), Ok(Nested::Thousand(sets::Thousand::V999)));
}

#[test]
fn hundreds_of_reserved_codes_and_names_are_compared_with_ten_thousand_rows_while_compiling() {
    assert_eq!(sets::Reserving::CODES.len(), 10_000);
    assert_eq!(sets::Reserving::Own(sets::TenThousand::V0).code(), -70_000);
}
