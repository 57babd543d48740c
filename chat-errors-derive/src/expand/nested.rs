//! The one trait through which the output uses a nested type.

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::Type;

use crate::expand::paths::Paths;
use crate::types::type_span;

/// The type of a `transparent` field as an implementation of `Nested`. The output requires nothing else of
/// it and always writes the requirement like this, so rustc reports a missing impl once: it drops repeated
/// messages.
pub(super) fn nested(ty: &Type, paths: &Paths) -> TokenStream {
    let (private, inner) = (&paths.private, paths.inner(ty));
    quote_spanned!(type_span(ty)=> <#inner as #private::Nested>)
}
