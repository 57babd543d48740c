//! The stages of the macro on their own, and promises about all that it writes.
//!
//! The output is read with syn 2, which has `full`: so the macro's own syn 3 stays without, as in a
//! user's build. `UPDATE_EXPECT=1` writes the expectations anew.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod attribute;
mod cause;
mod computed;
mod doc_comment;
mod doc_table;
mod duration;
mod expansion;
mod fallback;
mod first_words;
mod hygiene;
mod imports;
mod index;
mod input;
mod library;
mod lifetimes;
mod lints;
mod mistaken;
mod mutate;
mod nearest;
mod no_panic;
mod pretty;
mod shapes;
mod source;
mod words;

use std::path::Path;
use std::{env, fs};

use crate::ast::Ast;
use crate::check;
use crate::errors::Errors;
use crate::input::Input;
use proc_macro2::{LineColumn, TokenStream};

/// What the derive writes for a type.
fn expansion(input: &str) -> TokenStream {
    crate::derive(&parse(input))
}

fn parse(input: &str) -> Input {
    Input::parse(input.parse().expect("the test's input is Rust"))
        .expect("the test's input is an item")
}

/// The module that is named for the version, which is not to change the snapshots.
fn version() -> String {
    format!("__private_{}", env!("CARGO_PKG_VERSION").replace('.', "_"))
}

/// Compares with a file of this folder, or writes it.
fn compare(file: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests").join(file);
    if env::var_os("UPDATE_EXPECT").is_some() {
        return fs::write(path, found).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == found {
        return;
    }
    let same = expected.lines().zip(found.lines()).take_while(|(one, other)| one == other).count();
    let [expected, found] = [&*expected, found].map(|text| {
        let lines: Vec<&str> = text.lines().skip(same.saturating_sub(2)).take(6).collect();
        lines.join("\n    ")
    });
    let line = same + 1;
    panic!(
        "{file}:{line} differs:\n    {expected}\nfound:\n    {found}\n(UPDATE_EXPECT=1 takes it)"
    );
}

/// Every mistake in a type: `line:column source => message`, a line each, lines counted from 1 and columns from 0.
fn mistakes(input: &str) -> String {
    let parsed = parse(input);
    let mut errors = Errors::default();
    let ast = Ast::read(&parsed, &mut errors);
    check::check(&ast, &mut errors);
    let errors = errors.into_error().into_iter().flatten();
    errors.fold(String::new(), |lines, error| {
        let (start, end) = (error.span().start(), error.span().end());
        let source = &input[offset(input, start)..offset(input, end)];
        lines + &format!("{}:{} {source} => {error}\n", start.line, start.column)
    })
}

/// Where a place is, in bytes; columns count letters.
fn offset(input: &str, place: LineColumn) -> usize {
    let mut lines = input.split_inclusive('\n');
    let before: usize = lines.by_ref().take(place.line - 1).map(str::len).sum();
    let line = lines.next().expect("a span has a line");
    before + line.chars().take(place.column).map(char::len_utf8).sum::<usize>()
}
