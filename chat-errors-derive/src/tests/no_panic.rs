//! The derive answers every input with Rust.
//!
//! Each run has a new seed, which it prints: `PROPTEST_RNG_SEED=<seed>` repeats that run.
//! `MUTATIONS=<number>` sets how many inputs are tried.

use std::cell::Cell;
use std::env;
use std::fmt::Display;
use std::hash::{BuildHasher, RandomState};

use proptest::collection::vec;
use proptest::num::u8;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use syn_full::{Expr, File, Item};

use super::mutate::Tokens;
use super::shapes::SHAPES;
use crate::input::Input;

/// How many inputs are tried by default: some seconds' worth. CI tries ten times as many.
const MUTATIONS: u32 = 2_000;

#[test]
fn no_input_makes_the_derive_panic_or_write_anything_but_impls() {
    let shapes: Vec<Tokens> =
        SHAPES.iter().map(|shape| Tokens::of(shape.input.parse().unwrap())).collect();
    let cases = mutations();
    let mut config =
        Config { cases, max_global_rejects: cases, failure_persistence: None, ..Config::default() };
    // Fixed if the environment names it.
    let seed = match config.rng_seed {
        RngSeed::Fixed(seed) => seed,
        RngSeed::Random => RandomState::new().hash_one(cases),
    };
    config.rng_seed = RngSeed::Fixed(seed);
    let (ran, mistaken) = (Cell::new(0), Cell::new(0));
    let inputs = (0..shapes.len(), vec(u8::ANY, 1..20));
    let result = TestRunner::new(config).run(&inputs, |(shape, bytes)| {
        let tokens = shapes[shape].damaged(&bytes);
        let Ok(input) = Input::parse(tokens.clone()) else {
            // rustc calls a derive for items only.
            return Err(TestCaseError::reject("no item"));
        };
        let output = crate::derive(&input);
        let fail = |what: &dyn Display| {
            TestCaseError::fail(format!("{what}, in the output for {tokens}: {output}"))
        };
        let file: File = syn_full::parse2(output.clone()).map_err(|error| fail(&error))?;
        if !file.items.iter().any(|item| implements(item, "ChatErrorCode")) {
            return Err(fail(&"the type is of no use"));
        }
        ran.set(ran.get() + 1);
        let is_mistaken = file.items.iter().any(shows_errors);
        mistaken.set(mistaken.get() + u32::from(is_mistaken));
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}\nPROPTEST_RNG_SEED={seed} MUTATIONS={cases} repeats this run");
    }
    let (ran, mistaken) = (ran.get(), mistaken.get());
    println!("{ran} damaged inputs, {mistaken} of them with mistakes (PROPTEST_RNG_SEED={seed})");
    // One input in sixteen has no mistake, so a run of a few may lack one.
    let reaches_both_halves = (cases / 2..cases).contains(&mistaken);
    assert!(
        reaches_both_halves || cases < 500,
        "{mistaken} of {cases} inputs have mistakes (PROPTEST_RNG_SEED={seed})"
    );
}

/// How many inputs to try.
fn mutations() -> u32 {
    let Ok(number) = env::var("MUTATIONS") else { return MUTATIONS };
    number.parse().expect("`MUTATIONS` is a number")
}

/// Errors go into a constant of their own.
fn shows_errors(item: &Item) -> bool {
    matches!(item, Item::Const(item) if matches!(*item.expr, Expr::Block(_)))
}

fn implements(item: &Item, name: &str) -> bool {
    let Item::Impl(item) = item else { return false };
    let of = item.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
    of.is_some_and(|segment| segment.ident == name)
}
