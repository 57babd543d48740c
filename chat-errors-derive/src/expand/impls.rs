//! The impls. Their bodies are an argument: the real ones, or empty ones after a mistake.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::attr::Impl;
use crate::expand::bodies::Bodies;
use crate::expand::header::{Bound, Headers};
use crate::expand::paths::Paths;
use crate::expand::source::long_text;
use crate::expand::{inherent, requested};
use crate::model::FromCodeSupport;
use crate::types::type_span;
use crate::words::Without;

/// Every impl of the frame.
pub(super) fn impls(headers: &Headers<'_>, bodies: &Bodies) -> TokenStream {
    let frame = headers.frame;
    let has = |item| !frame.without.contains(&item);
    let mut impls = always(headers, bodies);
    impls.extend(has(Without::Into).then(|| into_i32(headers)));
    impls.extend(look_ups(headers, bodies));
    impls.extend(match frame.from_code {
        _ if !has(Without::TryFrom) => None,
        FromCodeSupport::None => None,
        FromCodeSupport::Fallible => Some(try_from(headers)),
        FromCodeSupport::Lossless => Some(from(headers, &bodies.unknown)),
    });
    impls.extend(bodies.position.as_ref().map(|position| inherent::accessors(headers, position)));
    impls.extend(frame.impls.iter().map(|requested| match requested {
        Impl::Display => requested::display(headers, &bodies.display),
        Impl::Error => requested::error(headers, &bodies.source),
        Impl::From => bodies.from_inner.clone(),
        Impl::Serialize => requested::serialize(headers, "serialize"),
        Impl::SerializeName => requested::serialize(headers, "serialize_name"),
        Impl::Deserialize => requested::deserialize(headers),
    }));
    impls
}

/// `from_code` and `from_name`, and the conversions that call them.
fn look_ups(headers: &Headers<'_>, bodies: &Bodies) -> Option<TokenStream> {
    let without = &headers.frame.without;
    if headers.frame.from_code == FromCodeSupport::None {
        return None;
    }
    let is_inherent = headers.frame.is_unit_enum && !without.contains(&Without::Inherent);
    let inherent = is_inherent.then(|| inherent::look_ups(headers, bodies));
    let from_code = from_code(headers, bodies);
    let from_str = (!without.contains(&Without::FromStr)).then(|| from_str(headers));
    let look_ups = quote!(#inherent #from_code #from_str);
    let Some(nth) = &bodies.nth else { return Some(look_ups) };
    let nth = headers.const_function(
        &quote!(__chat_errors_nth),
        &quote!(__chat_errors_position: ::core::primitive::usize),
        &headers.this(),
        nth,
    );
    // Here, rustc finds the helper neither as a method to suggest nor beside the user's items.
    Some(quote! {
        const _: () = {
            #[inline]
            #nth
            #look_ups
        };
    })
}

/// The impls that every derive writes.
fn always(headers: &Headers<'_>, bodies: &Bodies) -> TokenStream {
    let Paths { krate, private, of_self, .. } = headers.paths;
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
                #private::info #of_self(self)
            }
            #[inline]
            fn code(&self) -> ::core::primitive::i32 {
                #private::code #of_self(self)
            }
            #[inline]
            fn name(&self) -> &'static ::core::primitive::str {
                #private::name #of_self(self)
            }
            #[inline]
            fn summary(&self) -> &'static ::core::primitive::str {
                #private::summary #of_self(self)
            }
            #[inline]
            fn help(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
                #private::help #of_self(self)
            }
            #[inline]
            fn kind(&self) -> #krate::ErrorKind {
                #private::kind #of_self(self)
            }
            #[inline]
            fn retry_policy(&self) -> #krate::RetryPolicy {
                #private::retry_policy #of_self(self)
            }
            #[inline]
            fn outcome(&self) -> #krate::Outcome {
                #private::outcome #of_self(self)
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
    quote! {
        #[doc(hidden)]
        #declaration
        #chat_error_code
        #[doc = #doc]
        #code_table
    }
}

/// `From` of the type and of a reference to it, for `i32`.
fn into_i32(headers: &Headers<'_>) -> TokenStream {
    let this = headers.this();
    let by_value = i32_from(headers, &this, &quote!(&__chat_errors_error));
    let by_reference = i32_from(headers, &quote!(&#this), &quote!(__chat_errors_error));
    quote!(#by_value #by_reference)
}

fn i32_from(headers: &Headers<'_>, source: &TokenStream, error: &TokenStream) -> TokenStream {
    let private = &headers.paths.private;
    let of_this = headers.paths.of_self.as_ref().map(|_| {
        let this = headers.this();
        quote!(::<#this>)
    });
    headers.item_of_i32(
        &quote!(::core::convert::From<#source>),
        &quote! {
            #[inline]
            fn from(__chat_errors_error: #source) -> ::core::primitive::i32 {
                #private::code #of_this(#error)
            }
        },
    )
}

fn from_code(headers: &Headers<'_>, bodies: &Bodies) -> TokenStream {
    let Bodies { from_code: code, from_name: name, .. } = bodies;
    let krate = &headers.paths.krate;
    // Where types contain each other, rustc reports this impl.
    let span = headers.inner.first().map_or_else(Span::call_site, |inner| type_span(inner));
    let implemented = quote_spanned!(span=> #krate::FromCode);
    let content = quote_spanned! {span=>
        #[inline]
        fn from_code(__chat_errors_code: ::core::primitive::i32) -> ::core::option::Option<Self> {
            #code
        }

        #[inline]
        fn from_name(__chat_errors_name: &::core::primitive::str) -> ::core::option::Option<Self> {
            #name
        }
    };
    if headers.inner.is_empty() {
        return headers.item(&implemented, Bound::FromCode, &content);
    }
    headers.item_at(span, &implemented, Bound::FromCode, &content)
}

fn from_str(headers: &Headers<'_>) -> TokenStream {
    let Paths { krate, private, .. } = headers.paths;
    headers.item(
        &quote!(::core::str::FromStr),
        Bound::Conversion,
        &quote! {
            type Err = #krate::UnknownName;

            #[inline]
            fn from_str(
                __chat_errors_name: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #krate::UnknownName> {
                #private::parse(__chat_errors_name)
            }
        },
    )
}

fn try_from(headers: &Headers<'_>) -> TokenStream {
    let Paths { krate, private, .. } = headers.paths;
    let from_i32 = quote!(::core::convert::TryFrom<::core::primitive::i32>);
    headers.item(
        &from_i32,
        Bound::Conversion,
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
    let private = &headers.paths.private;
    let from_i32 = quote!(::core::convert::From<::core::primitive::i32>);
    headers.item(
        &from_i32,
        Bound::Conversion,
        &quote! {
            #[inline]
            fn from(__chat_errors_code: ::core::primitive::i32) -> Self {
                <Self as #private::BuiltFromCode<'_>>::for_code(__chat_errors_code)
                    .unwrap_or_else(|| #unknown)
            }
        },
    )
}
