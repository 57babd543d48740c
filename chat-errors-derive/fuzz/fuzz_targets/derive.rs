//! The derive answers every attribute with valid Rust: the promise of
//! `src/tests/no_panic.rs`, for longer runs. In the folder of the macro:
//!
//! ```sh
//! cargo fuzz run --sanitizer none derive -- -max_len=96 -max_total_time=600
//! ```
//!
//! No sanitizer, since there is no `unsafe`; so a stable compiler will do.

#![no_main]

extern crate proc_macro;

// A macro crate cannot be linked as a library: this one is put together from the same files.
#[path = "../../src/ast.rs"]
mod ast;
#[path = "../../src/attr/mod.rs"]
mod attr;
#[path = "../../src/cause.rs"]
mod cause;
#[path = "../../src/listing.rs"]
mod listing;
#[path = "../../src/check/mod.rs"]
mod check;
#[path = "../../src/doc_comment/mod.rs"]
mod doc_comment;
#[path = "../../src/duration.rs"]
mod duration;
#[path = "../../src/errors.rs"]
mod errors;
#[path = "../../src/expand/mod.rs"]
mod expand;
#[path = "../../src/index/mod.rs"]
mod index;
#[path = "../../src/input/mod.rs"]
mod input;
#[path = "../../src/literal.rs"]
mod literal;
#[path = "../../src/model.rs"]
mod model;
#[path = "../../src/tests/mutate.rs"]
mod mutate;
#[path = "../../src/nearest.rs"]
mod nearest;
#[path = "../../src/pretty.rs"]
mod pretty;
#[path = "../../src/tests/shapes.rs"]
mod shapes;
#[path = "../../src/text.rs"]
mod text;
#[path = "../../src/tokens.rs"]
mod tokens;
#[path = "../../src/types.rs"]
mod types;
#[path = "../../src/words/mod.rs"]
mod words;

use libfuzzer_sys::{Corpus, fuzz_target};
use proc_macro2::TokenStream;
use syn_full::{DeriveInput, File};

use crate::ast::Ast;
use crate::errors::Errors;
use crate::input::Input;
use crate::mutate::Tokens;
use crate::shapes::{SERDE, SHAPES};

thread_local! {
    static INPUTS: Vec<Tokens> = {
        let shapes = SHAPES.iter().chain([&SERDE]);
        shapes.map(|shape| Tokens::of(shape.input.parse().expect(shape.name))).collect()
    };
}

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Some((first, bytes)) = bytes.split_first() else { return Corpus::Reject };
    let tokens = INPUTS.with(|inputs| inputs[usize::from(*first) % inputs.len()].damaged(bytes));
    // rustc never calls a derive for tokens that are not an item. An invalid constant in a type is
    // noticed only by `full`.
    if syn_full::parse2::<DeriveInput>(tokens.clone()).is_err() {
        return Corpus::Reject;
    }
    let Ok(input) = Input::parse(tokens.clone()) else { return Corpus::Reject };
    let output = derive(&input);
    if let Err(error) = syn_full::parse2::<File>(output.clone()) {
        panic!("{error}, in the output for {tokens}: {output}");
    }
    Corpus::Keep
});

/// As in `src/lib.rs`.
fn derive(input: &Input) -> TokenStream {
    let mut errors = Errors::default();
    let ast = Ast::read(input, &mut errors);
    let model = check::check(&ast, &mut errors);
    match errors.into_error() {
        None => expand::expand(&model),
        Some(error) => expand::fallback(&ast, model, error),
    }
}
