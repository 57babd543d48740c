//! Whatever is written in an attribute, the derive answers with Rust.

use std::cell::Cell;
use std::fmt::Display;

use proptest::collection::vec;
use proptest::num::u8;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use syn_full::{Expr, File, Item};

use super::mutate::Tokens;
use super::shapes::SHAPES;
use crate::input::Input;

const RUNS: u32 = 20_000;

#[test]
fn no_input_makes_the_derive_panic_or_write_anything_but_impls() {
    let shapes: Vec<Tokens> =
        SHAPES.iter().map(|shape| Tokens::of(shape.input.parse().unwrap())).collect();
    let config = Config {
        cases: RUNS,
        max_global_rejects: RUNS,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let (ran, mistaken) = (Cell::new(0), Cell::new(0));
    let inputs = (0..shapes.len(), vec(u8::ANY, 1..20));
    let result = TestRunner::new_with_rng(config, rng).run(&inputs, |(shape, bytes)| {
        let tokens = shapes[shape].damaged(&bytes);
        let Ok(input) = Input::of(tokens.clone()) else {
            // rustc asks no derive about what is no item.
            return Err(TestCaseError::reject("no item"));
        };
        let output = crate::derive(input);
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
        panic!("{error}");
    }
    let (ran, mistaken) = (ran.get(), mistaken.get());
    println!("{ran} damaged inputs, of which {mistaken} were mistaken");
    assert!((RUNS / 2..RUNS).contains(&mistaken), "both halves of the macro are to be reached");
}

/// The errors stand in a constant of their own.
fn shows_errors(item: &Item) -> bool {
    matches!(item, Item::Const(item) if matches!(*item.expr, Expr::Block(_)))
}

fn implements(item: &Item, name: &str) -> bool {
    let Item::Impl(item) = item else { return false };
    let of = item.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
    of.is_some_and(|segment| segment.ident == name)
}
