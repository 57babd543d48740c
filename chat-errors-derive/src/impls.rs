//! The impls, around whatever stands in them: the real thing, or nothing in the fallback.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericParam, Generics, Lifetime, LifetimeParam, Type, WherePredicate, parse_quote};

use crate::attr::Impl;
use crate::model::{Back, Frame};

/// What stands in the impls.
#[derive(Default)]
pub(crate) struct Bodies {
    /// The documentation of the table.
    pub(crate) doc: String,
    /// A `&'static Table`.
    pub(crate) table: TokenStream,
    /// The place of `self`.
    pub(crate) place: TokenStream,
    /// The `CodeSet`.
    pub(crate) codes: TokenStream,
    /// A `&'static [Self]`, for an enum of unit variants.
    pub(crate) variants: TokenStream,
    /// The `Option<Self>` of `__chat_errors_code`.
    pub(crate) from_code: TokenStream,
    /// The `Option<Self>` of `__chat_errors_name`.
    pub(crate) from_name: TokenStream,
    /// The unit variant at `__chat_errors_position`, where the others call for it.
    pub(crate) nth: Option<TokenStream>,
    /// The `Self` of a `__chat_errors_code` that nobody declared.
    pub(crate) unknown: TokenStream,
    /// The result of formatting `self` with `__chat_errors_formatter`.
    pub(crate) display: TokenStream,
    /// The source of `self`.
    pub(crate) source: TokenStream,
    /// Items beside the impls.
    pub(crate) items: TokenStream,
}

/// Writes every impl of the frame; `inner` are the types of `transparent` fields, on which they depend.
pub(crate) fn impls(frame: &Frame<'_>, inner: &[&Type], bodies: &Bodies) -> TokenStream {
    let writer = Writer { frame, inner, krate: frame.krate(), private: frame.private(), bodies };
    let mut impls = writer.always();
    match frame.back {
        Back::None => {}
        Back::Fallible => impls.extend([writer.from_code(), writer.try_from()]),
        Back::Lossless => impls.extend([writer.from_code(), writer.from()]),
        Back::UnitEnum => {
            impls.extend([writer.inherent(), writer.unit_from_code(), writer.try_from()]);
        }
    }
    impls.extend(frame.impls.iter().map(|wanted| match wanted {
        Impl::Display => writer.display(),
        Impl::Error => writer.error(),
        Impl::Serialize => writer.serialize(),
        Impl::Deserialize => writer.deserialize(),
    }));
    impls.extend(bodies.nth.as_ref().map(|nth| writer.nth(nth)));
    impls.extend([bodies.items.clone()]);
    impls
}

struct Writer<'a> {
    frame: &'a Frame<'a>,
    inner: &'a [&'a Type],
    krate: TokenStream,
    private: TokenStream,
    bodies: &'a Bodies,
}

impl Writer<'_> {
    /// What every derive writes.
    fn always(&self) -> TokenStream {
        let Self { krate, private, bodies, .. } = self;
        let Bodies { doc, table, place, codes, .. } = bodies;
        let code = quote!(#krate::ChatErrorCode);
        let declaration = self.item(
            &quote!(#private::Declaration),
            Bound::Code,
            &quote! {
                const TABLE: &'static #private::Table = #table;

                #[inline]
                fn place(&self) -> #private::Place<'_> {
                    #place
                }
            },
        );
        let chat_error_code = self.item(
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
        let code_table = self.item(
            &table,
            Bound::Table,
            &quote! {
                const CODES: &'static #krate::CodeSet = &#codes;
            },
        );
        let by_value = self.into_i32(None);
        let by_reference = self.into_i32(Some(&parse_quote!('__chat_errors)));
        quote! {
            #declaration
            #chat_error_code
            #[doc = #doc]
            #code_table
            #by_value
            #by_reference
        }
    }

    fn into_i32(&self, reference: Option<&Lifetime>) -> TokenStream {
        let Self { private, frame, .. } = self;
        let mut generics = self.bounded(Bound::Code);
        let (_, arguments, _) = frame.generics().split_for_impl();
        let ident = frame.ident();
        let source = match reference {
            Some(lifetime) => {
                let lifetime = LifetimeParam::new(lifetime.clone());
                generics.params.insert(0, GenericParam::Lifetime(lifetime.clone()));
                quote!(&#lifetime #ident #arguments)
            }
            None => quote!(#ident #arguments),
        };
        let error = if reference.is_some() {
            quote!(__chat_errors_error)
        } else {
            quote!(&__chat_errors_error)
        };
        let (parameters, _, bounds) = generics.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #parameters ::core::convert::From<#source> for ::core::primitive::i32 #bounds {
                #[inline]
                fn from(__chat_errors_error: #source) -> ::core::primitive::i32 {
                    #private::code(#error)
                }
            }
        }
    }

    /// What an enum of unit variants can do in constants.
    fn inherent(&self) -> TokenStream {
        let Bodies { variants, from_code, from_name, .. } = self.bodies;
        let visibility = &self.frame.input.vis;
        let (parameters, arguments, bounds) = self.frame.generics().split_for_impl();
        let ident = self.frame.ident();
        quote! {
            impl #parameters #ident #arguments #bounds {
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
            }
        }
    }

    /// What the look-ups share; a match, since a value cannot be moved out of `VARIANTS`.
    fn nth(&self, nth: &TokenStream) -> TokenStream {
        let (parameters, arguments, bounds) = self.frame.generics().split_for_impl();
        let ident = self.frame.ident();
        quote! {
            impl #parameters #ident #arguments #bounds {
                #[inline]
                const fn __chat_errors_nth(__chat_errors_position: ::core::primitive::usize) -> Self {
                    #nth
                }
            }
        }
    }

    fn unit_from_code(&self) -> TokenStream {
        let code = quote!(Self::from_code(__chat_errors_code));
        let name = quote!(Self::from_name(__chat_errors_name));
        self.from_code_of(&code, &name)
    }

    fn from_code(&self) -> TokenStream {
        self.from_code_of(&self.bodies.from_code, &self.bodies.from_name)
    }

    fn from_code_of(&self, code: &TokenStream, name: &TokenStream) -> TokenStream {
        let Self { krate, private, .. } = self;
        let from_code = quote!(#krate::FromCode);
        let from_code = self.item(&from_code, Bound::FromCode, &quote! {
            #[inline]
            fn from_code(__chat_errors_code: ::core::primitive::i32) -> ::core::option::Option<Self> {
                #code
            }

            #[inline]
            fn from_name(__chat_errors_name: &::core::primitive::str) -> ::core::option::Option<Self> {
                #name
            }
        });
        let from_str = self.item(
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

    fn try_from(&self) -> TokenStream {
        let Self { krate, private, .. } = self;
        let from_i32 = quote!(::core::convert::TryFrom<::core::primitive::i32>);
        self.item(
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

    fn from(&self) -> TokenStream {
        let krate = &self.krate;
        let unknown = &self.bodies.unknown;
        let from_i32 = quote!(::core::convert::From<::core::primitive::i32>);
        self.item(&from_i32, Bound::FromCode, &quote! {
            #[inline]
            fn from(__chat_errors_code: ::core::primitive::i32) -> Self {
                <Self as #krate::FromCode>::from_code(__chat_errors_code).unwrap_or_else(|| #unknown)
            }
        })
    }

    fn display(&self) -> TokenStream {
        let body = &self.bodies.display;
        self.item(
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

    fn error(&self) -> TokenStream {
        let body = &self.bodies.source;
        self.item(
            &quote!(::core::error::Error),
            Bound::Error,
            &quote! {
                fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                    #body
                }
            },
        )
    }

    fn serialize(&self) -> TokenStream {
        let private = &self.private;
        self.item(
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

    fn deserialize(&self) -> TokenStream {
        let Self { private, frame, .. } = self;
        let mut generics = self.bounded(Bound::FromCode);
        let lifetime: LifetimeParam = parse_quote!('__chat_errors_de);
        generics.params.insert(0, GenericParam::Lifetime(lifetime));
        let (parameters, _, bounds) = generics.split_for_impl();
        let (_, arguments, _) = frame.generics().split_for_impl();
        let ident = frame.ident();
        quote! {
            #[automatically_derived]
            impl #parameters #private::serde::Deserialize<'__chat_errors_de> for #ident #arguments #bounds {
                fn deserialize<__ChatErrorsDeserializer: #private::serde::Deserializer<'__chat_errors_de>>(
                    __chat_errors_deserializer: __ChatErrorsDeserializer,
                ) -> ::core::result::Result<
                    Self,
                    <__ChatErrorsDeserializer as #private::serde::Deserializer<'__chat_errors_de>>::Error,
                > {
                    #private::deserialize(__chat_errors_deserializer)
                }
            }
        }
    }

    /// An impl of a trait for the type.
    fn item(&self, implemented: &TokenStream, bound: Bound, content: &TokenStream) -> TokenStream {
        let generics = self.bounded(bound);
        let (parameters, _, bounds) = generics.split_for_impl();
        let (_, arguments, _) = self.frame.generics().split_for_impl();
        let ident = self.frame.ident();
        quote! {
            #[automatically_derived]
            impl #parameters #implemented for #ident #arguments #bounds {
                #content
            }
        }
    }

    /// The type's generics, and what an impl asks of the `transparent` fields.
    fn bounded(&self, bound: Bound) -> Generics {
        let mut generics = self.frame.generics().clone();
        let mut predicates: Vec<WherePredicate> = Vec::new();
        let krate = &self.krate;
        let asked = match bound {
            Bound::Code => quote!(#krate::ChatErrorCode),
            Bound::Table => quote!(#krate::CodeTable),
            Bound::FromCode => quote!(#krate::FromCode),
            Bound::Display => quote!(#krate::ChatErrorCode + ::core::fmt::Display),
            Bound::Error => quote!(::core::error::Error),
        };
        for ty in self.inner {
            if bound == Bound::FromCode {
                // Where the inner type has no way back, the impl is void; but for the lifetime, rustc
                // would call that an error.
                predicates.push(parse_quote!(for<'__chat_errors> #ty: #asked));
            } else if self.frame.is_generic(ty) {
                predicates.push(parse_quote!(#ty: #asked));
            }
        }
        if bound == Bound::Error && generics.type_params().next().is_some() {
            predicates.push(parse_quote!(Self: ::core::fmt::Debug + ::core::fmt::Display));
        }
        if !predicates.is_empty() {
            generics.make_where_clause().predicates.extend(predicates);
        }
        generics
    }
}

/// What an impl asks of the types in `transparent` fields.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    Code,
    Table,
    FromCode,
    Display,
    Error,
}
