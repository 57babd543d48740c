//! Constants that rustc evaluates only where they are used.

use proc_macro2::TokenStream;
use quote::quote;

/// The value as a constant in a generic function. Elsewhere rustc would evaluate it whenever the type is
/// checked, and would compare an enum's values with each other.
pub(super) fn deferred(ty: &TokenStream, value: &TokenStream) -> TokenStream {
    quote! {{
        const fn __chat_errors_later<__ChatErrorsLater>() -> #ty {
            const { #value }
        }
        __chat_errors_later::<()>()
    }}
}
