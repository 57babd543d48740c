//! The derive macro of `chat-errors`; its documentation is that of the crate.

#![deny(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::todo,
    clippy::unreachable,
    clippy::unwrap_used
)]

mod ast;
mod attr;
mod cause;
mod check;
mod doc_comment;
mod duration;
mod errors;
mod expand;
mod index;
mod input;
mod listing;
mod literal;
mod model;
mod nearest;
mod pretty;
mod text;
mod tokens;
mod types;
mod words;

#[cfg(test)]
mod tests;

use crate::ast::Ast;
use crate::errors::Errors;
use crate::input::Input;
use proc_macro2::TokenStream;

#[cfg_attr(doc, doc = "Gives an enum or a struct its error codes.")]
#[cfg_attr(
    not(doc),
    expect(missing_docs, reason = "the macro's page in `chat_errors` ends with these docs")
)]
#[proc_macro_derive(ChatErrorCode, attributes(code, source))]
pub fn chat_error_code(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    Input::parse(input.into()).map_or_else(errors::shown, |input| derive(&input)).into()
}

/// Parse, check, expand; or say every mistake, and fall back.
fn derive(input: &Input) -> TokenStream {
    let mut errors = Errors::default();
    let ast = Ast::read(input, &mut errors);
    let model = check::check(&ast, &mut errors);
    match errors.into_error() {
        None => expand::expand(&model),
        Some(error) => expand::fallback(&ast, model, error),
    }
}
