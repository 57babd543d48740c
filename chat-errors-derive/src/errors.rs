use std::fmt::Display;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Error;

/// Collects every mistake of an input, so that none hides another.
///
/// A stage can add to it and go on; only [`into_error`](Self::into_error) ends the collecting.
#[derive(Default)]
#[must_use = "a mistake that is not shown leaves the user without a word"]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub(crate) fn at(&mut self, span: Span, message: impl Display) {
        self.add(Error::new(span, message));
    }

    /// Like [`at`](Self::at), for more than one token.
    pub(crate) fn on(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.add(Error::new_spanned(tokens, message));
    }

    /// Reports a repetition at both places: stable Rust has no error with a second label.
    pub(crate) fn twice(&mut self, what: impl Display, first: Span, second: Span) {
        self.at(second, format!("{what} is given twice"));
        self.at(first, format!("{what} is first given here"));
    }

    pub(crate) fn add(&mut self, error: Error) {
        match &mut self.0 {
            Some(all) => all.combine(error),
            None => self.0 = Some(error),
        }
    }

    /// All of them as one error, if there was any.
    pub(crate) fn into_error(self) -> Option<Error> {
        self.0
    }
}

/// The tokens that make rustc show an error at its place.
///
/// They have the user's spans, and so in the edition 2015 a `::core` among them would begin in the
/// user's crate, and no message be seen.
pub(crate) fn shown(error: Error) -> TokenStream {
    let tokens = error.into_compile_error().into_iter();
    let errors = tokens.filter_map(|token| match token {
        TokenTree::Punct(punct) if punct.as_char() == ':' => None,
        TokenTree::Ident(word) if word == "core" => {
            let path = quote_spanned!(word.span()=> __chat_errors_core::);
            Some(path)
        }
        token => Some(token.into_token_stream()),
    });
    quote! {
        const _: () = {
            extern crate core as __chat_errors_core;
            #(#errors)*
        };
    }
}
