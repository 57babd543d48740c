//! A cover for what `syn` cannot read without its feature `full`.
//!
//! Without it, syn refuses an `if` or a `let` where a constant is computed: as the length of an array, and
//! in braces. So these tokens are handed to syn inside the call of a macro that does not exist;
//! [`uncovered`](crate::tokens::uncovered) takes them out again.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::Result;
use syn::parse::Parse;

use crate::tokens::{COVER, is_punct, regroup};

/// Parses a header or fields, whether another crate switches on `syn/full` or not.
pub(super) fn parse<T: Parse>(tokens: TokenStream) -> Result<T> {
    syn::parse2(tokens.clone()).or_else(|error| syn::parse2(covered(tokens)).map_err(|_| error))
}

fn covered(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut before = None;
    let mut covered = TokenStream::new();
    while let Some(token) = tokens.next() {
        // The last group may be the body of a struct, after the comma of its `where` clause.
        let is_constant = tokens.peek().is_some() && matches!(before, Some('<' | ',' | '='));
        before = match &token {
            TokenTree::Punct(punct) => Some(punct.as_char()),
            _ => None,
        };
        covered.extend([match token {
            TokenTree::Group(group) => TokenTree::Group(covered_group(&group, is_constant)),
            token => token,
        }]);
    }
    covered
}

fn covered_group(group: &Group, is_constant: bool) -> Group {
    let content = match group.delimiter() {
        Delimiter::Brace if is_constant => cover(&group.stream()),
        Delimiter::Bracket => with_covered_length(group.stream()),
        _ => covered(group.stream()),
    };
    regroup(group, content)
}

/// The content of the brackets of an array or a slice.
fn with_covered_length(content: TokenStream) -> TokenStream {
    let mut tokens = content.into_iter();
    let element = tokens.by_ref().take_while(|token| !is_punct(token, ';')).collect();
    let element = covered(element);
    let length: TokenStream = tokens.collect();
    if length.is_empty() {
        return element;
    }
    let length = cover(&length);
    quote!(#element; #length)
}

fn cover(tokens: &TokenStream) -> TokenStream {
    let cover = Ident::new(COVER, Span::call_site());
    quote!(#cover! { #tokens })
}
