//! Which of the type's parameters a field's type depends on.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote_spanned};
use syn::{GenericParam, Generics, Type};

use crate::tokens::{mentions, respan};

/// Whether the type has type or const parameters. Unlike lifetimes, these keep rustc from evaluating
/// its constants before they have values.
pub(super) fn has_arguments(generics: &Generics) -> bool {
    generics.type_params().next().is_some() || generics.const_params().next().is_some()
}

/// Whether a field's type mentions a type or const parameter.
pub(super) fn is_generic(ty: &Type, generics: &Generics) -> bool {
    let params = generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
        GenericParam::Lifetime(_) => None,
    });
    let params: Vec<&Ident> = params.collect();
    let is_param =
        |token: &TokenTree| matches!(token, TokenTree::Ident(word) if params.contains(&word));
    mentions(ty.to_token_stream(), &is_param)
}

/// Whether a field's type can be named only inside the impls: it mentions a parameter, a lifetime or
/// `Self`.
pub(super) fn is_bound(ty: &Type, generics: &Generics) -> bool {
    let is_such = |token: &TokenTree| match token {
        TokenTree::Ident(word) => word == "Self",
        TokenTree::Punct(punct) => punct.as_char() == '\'',
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    };
    is_generic(ty, generics) || mentions(ty.to_token_stream(), &is_such)
}

/// The type's parameters as its arguments, with brackets at the span. A constant has braces, because a type of its
/// name would come first.
pub(super) fn arguments(generics: &Generics, span: Span) -> TokenStream {
    if generics.params.is_empty() {
        return TokenStream::new();
    }
    let arguments = lifetimes_first(generics).map(|parameter| match parameter {
        GenericParam::Lifetime(parameter) => respan(&parameter.lifetime),
        GenericParam::Type(parameter) => respan(&parameter.ident),
        GenericParam::Const(parameter) => {
            let name = respan(&parameter.ident);
            quote_spanned!(span=> { #name })
        }
    });
    quote_spanned!(span=> <#(#arguments),*>)
}

/// The parameters in the order of arguments. If the user has them in another one, rustc reports that.
fn lifetimes_first(generics: &Generics) -> impl Iterator<Item = &GenericParam> {
    let others = generics.params.iter().filter(|it| !matches!(it, GenericParam::Lifetime(_)));
    let lifetimes = generics.params.iter().filter(|it| matches!(it, GenericParam::Lifetime(_)));
    lifetimes.chain(others)
}
