//! The input, whatever stands in it for the length of an array.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::spanned::Spanned as _;
use syn::{DeriveInput, Result};

use crate::model::regroup;

/// Parses the input, whether another crate switches on `syn/full` or not.
///
/// Without it, syn takes an `if` for the length of an array to be a mistake. The output has no use for
/// lengths, but in the type of a `transparent` field.
pub(crate) fn parse(tokens: TokenStream) -> Result<DeriveInput> {
    syn::parse2(tokens.clone())
        .or_else(|error| syn::parse2(without_lengths(tokens)).map_err(|_| error))
}

fn without_lengths(tokens: TokenStream) -> TokenStream {
    let mut is_attribute = false;
    let tokens = tokens.into_iter().map(|token| {
        let follows_hash = std::mem::replace(&mut is_attribute, is_punct(&token, '#'));
        match token {
            TokenTree::Group(group) if !follows_hash => TokenTree::Group(without_length(&group)),
            token => token,
        }
    });
    tokens.collect()
}

fn without_length(group: &Group) -> Group {
    let content = without_lengths(group.stream());
    if group.delimiter() != Delimiter::Bracket {
        return regroup(group, content);
    }
    let mut tokens = content.into_iter();
    let element: TokenStream = tokens.by_ref().take_while(|token| !is_punct(token, ';')).collect();
    let length: TokenStream = tokens.collect();
    if length.is_empty() {
        return regroup(group, element);
    }
    let unread = quote_spanned! {length.span()=>
        ::core::compile_error!("a length that is computed here cannot be read: name it by a constant")
    };
    regroup(group, quote_spanned!(group.span()=> #element; #unread))
}

fn is_punct(token: &TokenTree, punct: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == punct)
}
