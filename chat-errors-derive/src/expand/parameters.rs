//! Which of the type's parameters a field's type depends on.

use proc_macro2::{Ident, TokenTree};
use quote::ToTokens as _;
use syn::{GenericParam, Generics, Type};

use crate::tokens::mentions;

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
