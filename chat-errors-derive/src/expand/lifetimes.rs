//! Bounds on nested types that differ only in lifetimes.
//!
//! rustc compares bounds without lifetimes, so it cannot choose between one on `A<'a>` and one on `A<'b>`. Both
//! become the same bound, for all lifetimes.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Generics, Lifetime, Type};

use crate::tokens::{regroup, with_lifetimes_marked};
use crate::types::unboxed;

/// For each nested type, whether it or a part of it is in another one with other lifetimes, or the reverse.
pub(super) fn differ_in_lifetimes(inner: &[&Type], generics: &Generics) -> Vec<bool> {
    if generics.lifetimes().next().is_none() {
        return vec![false; inner.len()];
    }
    let types: Vec<_> = inner.iter().map(|ty| Spelling::of(ty, generics)).collect();
    let differs = |ty: &Spelling| {
        types.iter().any(|other| ty.differs_inside(other) || other.differs_inside(ty))
    };
    types.iter().map(differs).collect()
}

/// The nested types without those that differ from an earlier one only in lifetimes.
pub(super) fn once_for_all_lifetimes<'a>(inner: &[&'a Type], generics: &Generics) -> Vec<&'a Type> {
    if generics.lifetimes().next().is_none() {
        return inner.to_vec();
    }
    let mut seen: Vec<Spelling> = Vec::new();
    let mut once = inner.to_vec();
    once.retain(|ty| {
        let ty = Spelling::of(ty, generics);
        let is_first = !seen.iter().any(|it| it.erased == ty.erased && it.written != ty.written);
        seen.push(ty);
        is_first
    });
    once
}

/// The parameters of a bound for all lifetimes, and the type with these.
pub(super) fn for_all_lifetimes(
    ty: TokenStream,
    generics: &Generics,
) -> (Vec<Lifetime>, TokenStream) {
    let mut parameters: Vec<Lifetime> = Vec::new();
    // Short names, because rustc shows them in messages.
    let written = ty.to_string();
    let is_taken = |name: &Ident| {
        generics.lifetimes().any(|own| own.lifetime.ident == *name)
            || written.contains(&name.to_string())
    };
    let mut free = (0..).map(|number| Lifetime::new(&format!("'code{number}"), Span::call_site()));
    let ty = with_lifetimes(ty, generics, &mut || {
        let parameter = free.find(|it| !is_taken(&it.ident));
        parameters.extend(parameter.clone());
        parameter.map(|it| it.ident)
    });
    (parameters, ty)
}

/// A type as text, without its boxes.
struct Spelling {
    written: String,
    /// With `'static` in place of all lifetimes.
    erased: String,
}

impl Spelling {
    fn of(ty: &Type, generics: &Generics) -> Self {
        let ty = unboxed(ty).to_token_stream();
        let written = ty.to_string();
        Self { written, erased: all_static(ty, generics).to_string() }
    }

    /// Whether this type is in the other one, but with other lifetimes.
    fn differs_inside(&self, other: &Self) -> bool {
        self.written.contains('\'')
            && other.erased.contains(&self.erased)
            && !other.written.contains(&self.written)
    }
}

/// The tokens with `'static` in place of the lifetimes of the parameters.
pub(super) fn all_static(tokens: TokenStream, generics: &Generics) -> TokenStream {
    with_lifetimes(tokens, generics, &mut || Some(Ident::new("static", Span::call_site())))
}

/// The tokens with other names for `'static` and the lifetimes of the parameters.
fn with_lifetimes(
    tokens: TokenStream,
    generics: &Generics,
    name: &mut impl FnMut() -> Option<Ident>,
) -> TokenStream {
    let is_own = |word: &Ident| {
        word == "static" || generics.lifetimes().any(|own| own.lifetime.ident == *word)
    };
    let replaced = with_lifetimes_marked(tokens).map(|(token, is_lifetime)| match token {
        TokenTree::Group(group) => {
            let content = with_lifetimes(group.stream(), generics, name);
            regroup(&group, content).into()
        }
        TokenTree::Ident(word) if is_lifetime && is_own(&word) => name().unwrap_or(word).into(),
        token => token,
    });
    replaced.collect()
}
