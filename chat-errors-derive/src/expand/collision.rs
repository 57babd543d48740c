//! The rows of nested types, and the checks that no two types share a code or a name.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;

use crate::attr::{CodeRange, Reserved};
use crate::expand::deferred::deferred;
use crate::expand::header::{Bound, Headers};
use crate::expand::nested::nested;
use crate::expand::parameters::{has_arguments, is_bound, is_generic};
use crate::expand::paths::Paths;
use crate::expand::table::high_words;
use crate::index::hash;
use crate::model::{Inner, Model};
use crate::tokens::located;
use crate::types::type_span;

/// The `&'static CodeSet`.
pub(super) fn codes(model: &Model<'_>, paths: &Paths) -> TokenStream {
    let Paths { krate, private, ident, .. } = paths;
    let generics = &model.frame.input.generics;
    let set = if model.inner().next().is_some() { quote!(joined_set) } else { quote!(code_set) };
    if generics.params.is_empty() {
        let set = quote!(&#private::#set::<#ident>());
        return deferred(&quote!(&'static #krate::CodeSet), &set);
    }
    if !is_checked_when_used(model) {
        return quote!(&#private::#set::<Self>());
    }
    let inner: Vec<&Inner<'_>> = model.inner().map(|(_, inner)| inner).collect();
    let checks = checks(&inner, paths, &quote!(Self));
    let reserved = reserved(model, paths, &quote!(Self));
    quote!({
        #(#checks;)*
        #(#reserved;)*
        &#private::#set::<Self>()
    })
}

/// Whether only the use of an instance can show a clash, since its types are not known before.
pub(super) fn is_checked_when_used(model: &Model<'_>) -> bool {
    has_arguments(&model.frame.input.generics) && can_collide(model, model.inner().count())
}

/// The impl of `Joined` for a type with nested types, and the checks of those that are known before the
/// type's parameters are.
pub(super) fn joined(headers: &Headers<'_>, model: &Model<'_>, table: &TokenStream) -> TokenStream {
    if model.inner().next().is_none() {
        return TokenStream::new();
    }
    let Paths { krate, private, ident, .. } = headers.paths;
    let generics = &model.frame.input.generics;
    let sets = model.inner().map(|(_, inner)| {
        if is_generic(inner.ty, generics) {
            return generic_codes(inner.ty, headers.paths);
        }
        let nested = nested(inner.ty, headers.paths);
        quote!(#nested::CODES)
    });
    let joined = headers.item(
        &quote!(#private::Joined),
        Bound::Table,
        &quote! {
            const OWN: &'static #private::Table = <Self as #private::Derived>::TABLE;
            const NESTED: &'static [&'static #krate::CodeSet] = &[#(#sets),*];
        },
    );
    let has_arguments = has_arguments(generics);
    let is_known = |inner: &&Inner<'_>| !has_arguments || !is_bound(inner.ty, generics);
    let known: Vec<&Inner<'_>> = model.inner().map(|(_, inner)| inner).filter(is_known).collect();
    if known.is_empty() || !can_collide(model, known.len()) {
        return quote!(#[doc(hidden)] #joined);
    }
    let lifetimes = generics.lifetimes().map(|_| quote!('_));
    let arguments = (!generics.params.is_empty()).then(|| quote!(<#(#lifetimes),*>));
    let this = if has_arguments { quote!(__ChatErrorsKnown) } else { quote!(#ident #arguments) };
    let reserved = reserved(model, headers.paths, &this);
    let checks = checks(&known, headers.paths, &this);
    let mut checks = quote!(#(const _: () = #checks;)* #(const _: () = #reserved;)*);
    if has_arguments {
        // A type of its own, since the real one cannot be named without its arguments.
        let sets = known.iter().map(|inner| nested(inner.ty, headers.paths));
        checks = quote! {
            const _: () = {
                struct __ChatErrorsKnown;
                impl #private::Joined for __ChatErrorsKnown {
                    const OWN: &'static #private::Table = #table;
                    const NESTED: &'static [&'static #krate::CodeSet] = &[#(#sets::CODES),*];
                }
                #checks
            };
        };
    }
    quote! {
        #[doc(hidden)]
        #joined
        #checks
    }
}

/// For each nested type, the check that it shares nothing with the type itself or with an earlier one. It is
/// at the word `transparent`, where rustc reports it.
fn checks(inner: &[&Inner<'_>], paths: &Paths, this: &TokenStream) -> Vec<TokenStream> {
    let private = &paths.private;
    let count = Literal::usize_unsuffixed(inner.len());
    let checks = inner.iter().enumerate().map(|(index, inner)| {
        let index = Literal::usize_unsuffixed(index);
        located(quote!(#private::apart::<#this, #count>(#index)), inner.span)
    });
    checks.collect()
}

/// The checks that no nested type uses a reserved code or name. Each is at the first of them, and takes as many as
/// it can compare with all rows within the steps of a constant.
fn reserved(model: &Model<'_>, paths: &Paths, this: &TokenStream) -> Vec<TokenStream> {
    const MOST: usize = 1024;
    let private = &paths.private;
    let reserved = &model.frame.reserved;
    let (mut ranges, mut names) = (Vec::new(), Vec::new());
    for item in reserved {
        match &item.value {
            Reserved::Codes(CodeRange { first, last }) => ranges.push((*first, *last)),
            Reserved::Name(name) => names.push(name.as_str()),
        }
    }
    ranges.sort_unstable();
    let (mut ranges, mut names) = (ranges.chunks(MOST), names.chunks(MOST));
    let checks = std::iter::from_fn(|| match (ranges.next(), names.next()) {
        (None, None) => None,
        (ranges, names) => Some((ranges.unwrap_or_default(), names.unwrap_or_default())),
    });
    let span = reserved.first().map_or_else(Span::call_site, |first| first.span);
    let checks = checks.map(|(ranges, names)| {
        let codes = ranges.iter().map(|(first, last)| {
            let (first, last) = (Literal::i32_unsuffixed(*first), Literal::i32_unsuffixed(*last));
            quote!((#first, #last))
        });
        let hashes: Vec<u64> = names.iter().map(|name| hash(name.as_bytes())).collect();
        let hashes = high_words(&hashes);
        let check = quote!(#private::unreserved::<#this>(&[#(#codes),*], &[#(#names),*], #hashes));
        located(check, span)
    });
    checks.collect()
}

fn generic_codes(ty: &Type, paths: &Paths) -> TokenStream {
    let (krate, inner) = (&paths.krate, paths.inner(ty));
    quote_spanned!(type_span(ty)=> <#inner as #krate::CodeTable>::CODES)
}

/// Whether this many nested types can share a code with something, or use a reserved one.
fn can_collide(model: &Model<'_>, nested: usize) -> bool {
    let has_others = || model.rows().next().is_some() || !model.frame.reserved.is_empty();
    nested > 1 || nested == 1 && has_others()
}
