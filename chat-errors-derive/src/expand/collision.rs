//! The rows of nested types, and the checks that no two types share a code or a name.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;

use crate::expand::deferred::deferred;
use crate::expand::nested::nested;
use crate::expand::parameters::{has_arguments, is_bound, is_generic};
use crate::expand::paths::Paths;
use crate::model::{Inner, Model};
use crate::tokens::located;
use crate::types::{respan_type, type_span};

/// The `&'static CodeSet`.
pub(super) fn codes(model: &Model<'_>, paths: &Paths) -> TokenStream {
    let Paths { krate, private, ident, .. } = paths;
    let generics = &model.frame.input.generics;
    let nested = model.inner().map(|(_, inner)| {
        if is_generic(inner.ty, generics) {
            return generic_codes(inner.ty, paths);
        }
        let nested = nested(inner.ty, paths);
        quote!(#nested::CODES)
    });
    if generics.params.is_empty() {
        let set = quote!(&#private::code_set::<#ident>(&[#(#nested),*]));
        return deferred(&quote!(&'static #krate::CodeSet), &set);
    }
    let set = quote!(#private::code_set::<Self>(&[#(#nested),*]));
    if has_arguments(generics) && can_collide(model, model.inner().count()) {
        quote!(&#private::all_apart(#set))
    } else {
        quote!(&#set)
    }
}

fn generic_codes(ty: &Type, paths: &Paths) -> TokenStream {
    let (krate, respanned) = (&paths.krate, respan_type(ty));
    quote_spanned!(type_span(ty)=> <#respanned as #krate::CodeTable>::CODES)
}

/// The checks that each nested type shares no code and no name with the type itself or with an earlier one.
/// In a generic type, these are the nested types that mention no parameter.
pub(super) fn checks(model: &Model<'_>, paths: &Paths, table: &TokenStream) -> TokenStream {
    let Paths { krate, private, ident, .. } = paths;
    let generics = &model.frame.input.generics;
    let has_arguments = has_arguments(generics);
    let is_known = |inner: &&Inner<'_>| !has_arguments || !is_bound(inner.ty, generics);
    let known: Vec<&Inner<'_>> = model.inner().map(|(_, inner)| inner).filter(is_known).collect();
    if !can_collide(model, known.len()) {
        return TokenStream::new();
    }
    let lifetimes = generics.lifetimes().map(|_| quote!('_));
    let arguments = (!generics.params.is_empty()).then(|| quote!(<#(#lifetimes),*>));
    let set = if has_arguments {
        quote!(__CHAT_ERRORS_KNOWN)
    } else {
        quote!(<#ident #arguments as #krate::CodeTable>::CODES)
    };
    let checks = known.iter().enumerate().map(|(index, inner)| {
        let index = Literal::usize_unsuffixed(index);
        let checks = quote! {
            const _: () = #private::codes_apart(#set, #index);
            const _: () = #private::names_apart(#set, #index);
        };
        located(checks, inner.span)
    });
    if !has_arguments {
        return quote!(#(#checks)*);
    }
    let nested = known.iter().map(|inner| nested(inner.ty, paths));
    quote! {
        const _: () = {
            const __CHAT_ERRORS_TABLE: &#private::Table = #table;
            const __CHAT_ERRORS_KNOWN: &#krate::CodeSet = &#private::known_set(__CHAT_ERRORS_TABLE, &[#(#nested::CODES),*]);
            #(#checks)*
        };
    }
}

/// Whether this many nested types can share a code with something.
fn can_collide(model: &Model<'_>, nested: usize) -> bool {
    nested > 1 || nested == 1 && model.rows().next().is_some()
}
