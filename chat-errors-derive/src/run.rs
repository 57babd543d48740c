//! Many tokens at once.
//!
//! `quote!` makes a stream of each repetition and copies it into the next; for the columns and arms of
//! many variants that would be most of what the macro does.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// Tokens one after the other, of which a stream is made in the end.
#[derive(Default)]
pub(crate) struct Run(Vec<TokenTree>);

impl Run {
    /// The tokens of many items, of which each adds its own.
    pub(crate) fn of<T>(
        items: impl IntoIterator<Item = T>,
        mut add: impl FnMut(&mut Self, T),
    ) -> Self {
        let mut run = Self::default();
        for item in items {
            add(&mut run, item);
        }
        run
    }

    pub(crate) fn token(&mut self, token: impl Into<TokenTree>) -> &mut Self {
        self.0.push(token.into());
        self
    }

    pub(crate) fn tokens(&mut self, tokens: impl IntoIterator<Item = TokenTree>) -> &mut Self {
        self.0.extend(tokens);
        self
    }

    pub(crate) fn run(&mut self, other: Self) -> &mut Self {
        self.0.extend(other.0);
        self
    }

    pub(crate) fn comma(&mut self) -> &mut Self {
        self.token(Punct::new(',', Spacing::Alone))
    }

    pub(crate) fn colons(&mut self) -> &mut Self {
        self.token(Punct::new(':', Spacing::Joint)).token(Punct::new(':', Spacing::Alone))
    }

    pub(crate) fn arrow(&mut self) -> &mut Self {
        self.token(Punct::new('=', Spacing::Joint)).token(Punct::new('>', Spacing::Alone))
    }

    pub(crate) fn word(&mut self, word: &str) -> &mut Self {
        self.token(Ident::new(word, Span::call_site()))
    }

    /// In brackets of a kind: one token, which is never copied.
    pub(crate) fn within(self, delimiter: Delimiter) -> TokenTree {
        Group::new(delimiter, self.0.into_iter().collect()).into()
    }
}

impl From<Literal> for Run {
    fn from(literal: Literal) -> Self {
        Self(vec![literal.into()])
    }
}

impl ToTokens for Run {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }

    fn into_token_stream(self) -> TokenStream {
        self.0.into_iter().collect()
    }
}

/// An array of literals.
pub(crate) fn array<T>(
    values: impl IntoIterator<Item = T>,
    literal: fn(T) -> Literal,
) -> TokenTree {
    let run = Run::of(values, |run, value| {
        run.token(literal(value)).comma();
    });
    run.within(Delimiter::Bracket)
}
