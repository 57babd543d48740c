//! The impls on request.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Lifetime;

use crate::expand::header::{Bound, Headers};
use crate::expand::paths::Paths;
use crate::model::{Inner, Variant};
use crate::types::type_span;

/// `From` for the inner error of each of these variants.
pub(super) fn from<'a>(
    headers: &Headers<'_>,
    inner: impl Iterator<Item = (&'a Variant<'a>, &'a Inner<'a>)>,
) -> TokenStream {
    let alone = inner.filter(|(_, inner)| inner.is_alone);
    let impls = alone.map(|(variant, inner)| {
        let ty = headers.paths.inner(inner.ty);
        let field = quote!(__chat_errors_field);
        let value = headers.paths.with_field(variant, &inner.member, &field);
        // A second impl for the type, by another name of it or by hand, is an error at the field.
        let span = type_span(inner.ty);
        headers.item_at(
            span,
            &quote_spanned!(span=> ::core::convert::From<#ty>),
            Bound::None,
            &quote_spanned! {span=>
                #[inline]
                fn from(#field: #ty) -> Self {
                    #value
                }
            },
        )
    });
    impls.collect()
}

pub(super) fn display(headers: &Headers<'_>, body: &TokenStream) -> TokenStream {
    headers.item(
        &quote!(::core::fmt::Display),
        Bound::Display,
        &quote! {
            fn fmt(
                &self,
                __chat_errors_formatter: &mut ::core::fmt::Formatter<'_>,
            ) -> ::core::fmt::Result {
                #body
            }
        },
    )
}

pub(super) fn error(headers: &Headers<'_>, body: &TokenStream) -> TokenStream {
    headers.item(
        &quote!(::core::error::Error),
        Bound::Error,
        &quote! {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                #body
            }
        },
    )
}

/// `Serialize` by one of the library's functions.
pub(super) fn serialize(headers: &Headers<'_>, function: &str) -> TokenStream {
    let Paths { private, .. } = headers.paths;
    let function = Ident::new(function, Span::call_site());
    headers.item(
        &quote!(#private::serde::Serialize),
        Bound::Code,
        &quote! {
            fn serialize<__ChatErrorsSerializer: #private::serde::Serializer>(
                &self,
                __chat_errors_serializer: __ChatErrorsSerializer,
            ) -> ::core::result::Result<
                <__ChatErrorsSerializer as #private::serde::Serializer>::Ok,
                <__ChatErrorsSerializer as #private::serde::Serializer>::Error,
            > {
                #private::#function::<Self, __ChatErrorsSerializer>(self, __chat_errors_serializer)
            }
        },
    )
}

pub(super) fn deserialize(headers: &Headers<'_>) -> TokenStream {
    let private = &headers.paths.private;
    let lifetime = Lifetime::new("'__chat_errors_de", Span::call_site());
    headers.item_over(
        Some(&lifetime),
        &quote!(#private::serde::Deserialize<#lifetime>),
        Bound::Conversion,
        &quote! {
            fn deserialize<__ChatErrorsDeserializer: #private::serde::Deserializer<#lifetime>>(
                __chat_errors_deserializer: __ChatErrorsDeserializer,
            ) -> ::core::result::Result<
                Self,
                <__ChatErrorsDeserializer as #private::serde::Deserializer<#lifetime>>::Error,
            > {
                #private::deserialize(__chat_errors_deserializer)
            }
        },
    )
}
