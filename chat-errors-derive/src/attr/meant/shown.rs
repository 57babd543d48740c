//! Tokens in messages: how they are shown, and which of them are underlined.

use std::fmt::Display;

use proc_macro2::{Punct, Spacing, Span, TokenStream, TokenTree};
use syn::Error;

use crate::attr::shape::{continues_path, is_operator, literal_len};
use crate::pretty::pretty_short;
use crate::tokens::is_punct;

/// A mistake in the first of these tokens, shown whole.
pub(in crate::attr) fn wrong(tokens: &[TokenTree], message: impl Display) -> Error {
    on(first(tokens), message)
}

/// The first of these tokens, as a message names it.
pub(in crate::attr) fn found(tokens: &[TokenTree]) -> String {
    match tokens {
        [TokenTree::Punct(sign), rest @ ..] if literal_len(tokens).is_none() => {
            format!("`{}`", operator(sign, rest))
        }
        _ => format!("`{}`", short(first(tokens))),
    }
}

/// The first of these tokens; a number with its sign, a sum, and a path or the call of a macro to the end.
fn first(tokens: &[TokenTree]) -> &[TokenTree] {
    let len = match tokens {
        [TokenTree::Ident(_), rest @ ..] if continues_path(rest) => tokens.len(),
        [TokenTree::Ident(_), sign, ..] if is_punct(sign, '!') => tokens.len(),
        _ => match literal_len(tokens) {
            Some(len) if tokens.get(len).is_some_and(is_operator) => tokens.len(),
            len => len.unwrap_or(1),
        },
    };
    tokens.get(..len).unwrap_or(tokens)
}

/// The whole operator, such as `=>` or `..=`: each of its characters is a token.
fn operator(first: &Punct, rest: &[TokenTree]) -> String {
    let mut operator = String::from(first.as_char());
    let mut spacing = first.spacing();
    for token in rest {
        let TokenTree::Punct(next) = token else { break };
        // These start something else.
        if spacing == Spacing::Alone || "',;&-".contains(next.as_char()) {
            break;
        }
        operator.push(next.as_char());
        spacing = next.spacing();
    }
    operator
}

/// An error that underlines all of these tokens.
pub(in crate::attr) fn on(tokens: &[TokenTree], message: impl Display) -> Error {
    Error::new_spanned(tokens.iter().cloned().collect::<TokenStream>(), message)
}

/// The tokens in at most one line.
pub(in crate::attr) fn short(tokens: &[TokenTree]) -> String {
    pretty_short(tokens.iter().cloned().collect())
}

/// The span of these tokens, or that of the first where rustc cannot join spans.
pub(in crate::attr) fn span(tokens: &[TokenTree]) -> Span {
    match tokens {
        [] => Span::call_site(),
        [token] => token.span(),
        [first, .., last] => first.span().join(last.span()).unwrap_or_else(|| first.span()),
    }
}
