//! The input, whatever is computed in it.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Data, DeriveInput, Result};

use crate::plain::{self, Plain, Taken};
use crate::tokens::{COVER, regroup};

/// The item, and what was read of its variants before it was parsed: of each, or of none.
pub(crate) struct Input {
    pub(crate) item: DeriveInput,
    pub(crate) plain: Vec<Plain>,
}

impl Input {
    pub(crate) fn of(tokens: TokenStream) -> Result<Self> {
        let Taken { item, units, plain } = plain::take(tokens);
        let mut item = parse(item)?;
        if let Data::Enum(data) = &mut item.data {
            data.variants.extend(units);
        }
        Ok(Self { item, plain })
    }
}

/// Parses the item, whether another crate switches on `syn/full` or not.
///
/// Without it, syn takes an `if` or a `let` for a mistake where a constant is computed: as the length
/// of an array, and in braces. There it gets to see a call of a macro with these tokens.
fn parse(tokens: TokenStream) -> Result<DeriveInput> {
    syn::parse2(tokens.clone()).or_else(|error| syn::parse2(covered(tokens)).map_err(|_| error))
}

fn covered(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut before = None;
    let mut covered = TokenStream::new();
    while let Some(token) = tokens.next() {
        // The last one may be the body of a struct, behind the comma of its `where` clause.
        let is_constant = tokens.peek().is_some() && matches!(before, Some('<' | ',' | '='));
        let is_attribute = before == Some('#');
        before = match &token {
            TokenTree::Punct(punct) => Some(punct.as_char()),
            _ => None,
        };
        covered.extend([match token {
            TokenTree::Group(group) if !is_attribute => {
                TokenTree::Group(covered_group(&group, is_constant))
            }
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

/// What stands in the brackets of an array or a slice.
fn with_covered_length(content: TokenStream) -> TokenStream {
    let is_semicolon =
        |token: &TokenTree| matches!(token, TokenTree::Punct(it) if it.as_char() == ';');
    let mut tokens = content.into_iter();
    let element = tokens.by_ref().take_while(|token| !is_semicolon(token)).collect();
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
