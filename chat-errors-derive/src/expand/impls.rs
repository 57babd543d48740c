//! The impls. Their bodies are an argument: the real ones, or empty ones after a mistake.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Lifetime;

use crate::attr::Impl;
use crate::expand::header::{Bound, Headers};
use crate::expand::paths::Paths;
use crate::expand::source::long_text;
use crate::model::FromCodeSupport;
use crate::tokens::respan;

#[derive(Default)]
pub(super) struct Bodies {
    /// The documentation of `CodeTable`'s impl, which rustdoc shows on the type's page.
    pub(super) doc: String,
    /// A `&'static Table`.
    pub(super) table: TokenStream,
    /// The body of `resolve`.
    pub(super) resolve: TokenStream,
    /// A `&'static CodeSet`.
    pub(super) codes: TokenStream,
    /// A `&'static [Self]`, for an enum of unit variants.
    pub(super) variants: TokenStream,
    /// The `Option<Self>` of `__chat_errors_code`.
    pub(super) from_code: TokenStream,
    /// The `Option<Self>` of `__chat_errors_name`.
    pub(super) from_name: TokenStream,
    /// The unit variant at `__chat_errors_position`, if the look-ups need it.
    pub(super) nth: Option<TokenStream>,
    /// The `Self` of an undeclared `__chat_errors_code`.
    pub(super) unknown: TokenStream,
    /// The result of formatting `self` with `__chat_errors_formatter`.
    pub(super) display: TokenStream,
    /// The source of `self`.
    pub(super) source: TokenStream,
}

/// Every impl of the frame.
pub(super) fn impls(headers: &Headers<'_>, bodies: &Bodies) -> TokenStream {
    let frame = headers.frame;
    let mut impls = always(headers, bodies);
    impls.extend(look_ups(headers, bodies));
    impls.extend(match frame.from_code {
        FromCodeSupport::None => None,
        FromCodeSupport::Fallible | FromCodeSupport::UnitEnum => Some(try_from(headers)),
        FromCodeSupport::Lossless => Some(from(headers, &bodies.unknown)),
    });
    impls.extend(frame.impls.iter().map(|wanted| match wanted {
        Impl::Display => display(headers, &bodies.display),
        Impl::Error => error(headers, &bodies.source),
        Impl::Serialize => serialize(headers),
        Impl::Deserialize => deserialize(headers),
    }));
    impls
}

/// `from_code` and `from_name`, and what is made of them.
fn look_ups(headers: &Headers<'_>, bodies: &Bodies) -> Option<TokenStream> {
    let inherent = match headers.frame.from_code {
        FromCodeSupport::None => return None,
        FromCodeSupport::Fallible | FromCodeSupport::Lossless => None,
        FromCodeSupport::UnitEnum => Some(inherent(headers, bodies)),
    };
    let from_code = from_code(headers, bodies);
    let look_ups = quote!(#inherent #from_code);
    let Some(nth) = &bodies.nth else { return Some(look_ups) };
    let nth = headers.function(
        &quote!(__chat_errors_nth),
        &quote!(__chat_errors_position: ::core::primitive::usize),
        nth,
    );
    // Here, rustc finds the helper neither as a method to suggest nor beside the user's items.
    Some(quote! {
        const _: () = {
            #[inline]
            const #nth
            #look_ups
        };
    })
}

/// The impls that every derive writes.
fn always(headers: &Headers<'_>, bodies: &Bodies) -> TokenStream {
    let Paths { krate, private, .. } = headers.paths;
    let Bodies { doc, table, resolve, codes, .. } = bodies;
    let doc = long_text(doc);
    let code = quote!(#krate::ChatErrorCode);
    let declaration = headers.item(
        &quote!(#private::Derived),
        Bound::Code,
        &quote! {
            const TABLE: &'static #private::Table = #table;

            #[inline]
            fn resolve<__ChatErrorsQuery: #private::Query>(
                &self,
            ) -> <__ChatErrorsQuery as #private::Query>::Output {
                #resolve
            }
        },
    );
    let chat_error_code = headers.item(
        &code,
        Bound::Code,
        &quote! {
            #[inline]
            fn info(&self) -> #krate::CodeInfo {
                #private::info(self)
            }
            #[inline]
            fn code(&self) -> ::core::primitive::i32 {
                #private::code(self)
            }
            #[inline]
            fn name(&self) -> &'static ::core::primitive::str {
                #private::name(self)
            }
            #[inline]
            fn summary(&self) -> &'static ::core::primitive::str {
                #private::summary(self)
            }
            #[inline]
            fn help(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
                #private::help(self)
            }
            #[inline]
            fn kind(&self) -> #krate::ErrorKind {
                #private::kind(self)
            }
            #[inline]
            fn retry_policy(&self) -> #krate::RetryPolicy {
                #private::retry_policy(self)
            }
            #[inline]
            fn outcome(&self) -> #krate::Outcome {
                #private::outcome(self)
            }
        },
    );
    let table = quote!(#krate::CodeTable);
    let code_table = headers.item(
        &table,
        Bound::Table,
        &quote! {
            const CODES: &'static #krate::CodeSet = #codes;
        },
    );
    let this = headers.this();
    let by_value = i32_from(headers, &this, &quote!(&__chat_errors_error));
    let by_reference = i32_from(headers, &quote!(&#this), &quote!(__chat_errors_error));
    quote! {
        #[doc(hidden)]
        #declaration
        #chat_error_code
        #[doc = #doc]
        #code_table
        #by_value
        #by_reference
    }
}

fn i32_from(headers: &Headers<'_>, source: &TokenStream, error: &TokenStream) -> TokenStream {
    let private = &headers.paths.private;
    headers.item_of_i32(
        &quote!(::core::convert::From<#source>),
        &quote! {
            #[inline]
            fn from(__chat_errors_error: #source) -> ::core::primitive::i32 {
                #private::code(#error)
            }
        },
    )
}

/// The inherent items of an enum of unit variants, for use in constants.
fn inherent(headers: &Headers<'_>, bodies: &Bodies) -> TokenStream {
    let Bodies { variants, from_code, from_name, .. } = bodies;
    let visibility = respan(&headers.frame.input.vis);
    headers.inherent(&quote! {
            /// Every value, in the order of declaration.
            #visibility const VARIANTS: &'static [Self] = #variants;

            /// The value with this code, if there is one.
            #[must_use]
            #[inline]
            #visibility const fn from_code(
                __chat_errors_code: ::core::primitive::i32,
            ) -> ::core::option::Option<Self> {
                #from_code
            }

            /// The value with this name or alias, in exact case, if there is one.
            #[must_use]
            #[inline]
            #visibility const fn from_name(
                __chat_errors_name: &::core::primitive::str,
            ) -> ::core::option::Option<Self> {
                #from_name
            }
    })
}

/// `FromCode`, and `FromStr` through it.
fn from_code(headers: &Headers<'_>, bodies: &Bodies) -> TokenStream {
    let Bodies { from_code: code, from_name: name, .. } = bodies;
    let Paths { krate, private, .. } = headers.paths;
    let from_code = quote!(#krate::FromCode);
    let from_code = headers.item(&from_code, Bound::FromCode, &quote! {
        #[inline]
        fn from_code(__chat_errors_code: ::core::primitive::i32) -> ::core::option::Option<Self> {
            #code
        }

        #[inline]
        fn from_name(__chat_errors_name: &::core::primitive::str) -> ::core::option::Option<Self> {
            #name
        }
    });
    let from_str = headers.item(
        &quote!(::core::str::FromStr),
        Bound::FromCode,
        &quote! {
            type Err = #krate::UnknownName;

            #[inline]
            fn from_str(
                __chat_errors_name: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #krate::UnknownName> {
                #private::parse(__chat_errors_name)
            }
        },
    );
    quote!(#from_code #from_str)
}

fn try_from(headers: &Headers<'_>) -> TokenStream {
    let Paths { krate, private, .. } = headers.paths;
    let from_i32 = quote!(::core::convert::TryFrom<::core::primitive::i32>);
    headers.item(
        &from_i32,
        Bound::FromCode,
        &quote! {
            type Error = #krate::UnknownCode;

            #[inline]
            fn try_from(
                __chat_errors_code: ::core::primitive::i32,
            ) -> ::core::result::Result<Self, #krate::UnknownCode> {
                #private::try_from_code(__chat_errors_code)
            }
        },
    )
}

fn from(headers: &Headers<'_>, unknown: &TokenStream) -> TokenStream {
    let krate = &headers.paths.krate;
    let from_i32 = quote!(::core::convert::From<::core::primitive::i32>);
    headers.item(&from_i32, Bound::FromCode, &quote! {
        #[inline]
        fn from(__chat_errors_code: ::core::primitive::i32) -> Self {
            <Self as #krate::FromCode>::from_code(__chat_errors_code).unwrap_or_else(|| #unknown)
        }
    })
}

fn display(headers: &Headers<'_>, body: &TokenStream) -> TokenStream {
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

fn error(headers: &Headers<'_>, body: &TokenStream) -> TokenStream {
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

fn serialize(headers: &Headers<'_>) -> TokenStream {
    let private = &headers.paths.private;
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
                #private::serialize(self, __chat_errors_serializer)
            }
        },
    )
}

fn deserialize(headers: &Headers<'_>) -> TokenStream {
    let private = &headers.paths.private;
    let lifetime = Lifetime::new("'__chat_errors_de", Span::call_site());
    headers.item_over(
        Some(&lifetime),
        &quote!(#private::serde::Deserialize<#lifetime>),
        Bound::FromCode,
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
