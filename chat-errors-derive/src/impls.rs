//! The impls, around whatever stands in them: the real thing, or nothing in the fallback.

use proc_macro2::{Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Data, GenericParam, Lifetime, LifetimeParam, Type};

use crate::attr::Impl;
use crate::model::{Frame, FromCodeSupport};
use crate::source::long_text;
use crate::tokens::{mentions, regroup, respan};
use crate::types::respan_type;

/// What stands in the impls.
#[derive(Default)]
pub(crate) struct Bodies {
    /// The documentation of the table.
    pub(crate) doc: String,
    /// A `&'static Table`.
    pub(crate) table: TokenStream,
    /// The body of `resolve`.
    pub(crate) resolve: TokenStream,
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
    match frame.from_code {
        FromCodeSupport::None => {}
        FromCodeSupport::Fallible => impls.extend([writer.look_ups(), writer.fallible()]),
        FromCodeSupport::Lossless => impls.extend([writer.look_ups(), writer.lossless()]),
        FromCodeSupport::UnitEnum => {
            impls.extend([writer.inherent(), writer.look_ups(), writer.fallible()]);
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
        let Bodies { doc, table, resolve, codes, .. } = bodies;
        let doc = long_text(doc);
        let code = quote!(#krate::ChatErrorCode);
        let declaration = self.item(
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
                const CODES: &'static #krate::CodeSet = #codes;
            },
        );
        let this = self.this();
        let by_value = self.i32_from(&this, &quote!(&__chat_errors_error));
        let by_reference = self.i32_from(&quote!(&#this), &quote!(__chat_errors_error));
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

    fn i32_from(&self, source: &TokenStream, error: &TokenStream) -> TokenStream {
        let private = &self.private;
        let this = self.this();
        let content = quote! {
            #[inline]
            fn from(__chat_errors_error: #source) -> ::core::primitive::i32 {
                #private::code(#error)
            }
        };
        // Where the type says `Self` of itself, that would be an `i32` here.
        let parameters = without_self(self.parameters(None), &this);
        let bounds = without_self(self.bounds(Bound::Code), &this);
        quote! {
            #[automatically_derived]
            impl #parameters ::core::convert::From<#source> for ::core::primitive::i32 #bounds {
                #content
            }
        }
    }

    /// What an enum of unit variants can do in constants.
    fn inherent(&self) -> TokenStream {
        let Bodies { variants, from_code, from_name, .. } = self.bodies;
        let visibility = respan(&self.frame.input.vis);
        self.inherent_impl(&quote! {
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

    /// What the look-ups share; a match, since a value cannot be moved out of `VARIANTS`.
    fn nth(&self, nth: &TokenStream) -> TokenStream {
        self.inherent_impl(&quote! {
                #[inline]
                const fn __chat_errors_nth(__chat_errors_position: ::core::primitive::usize) -> Self {
                    #nth
                }
        })
    }

    /// `FromCode`, and `FromStr` by it.
    fn look_ups(&self) -> TokenStream {
        let Bodies { from_code: code, from_name: name, .. } = self.bodies;
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

    fn fallible(&self) -> TokenStream {
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

    fn lossless(&self) -> TokenStream {
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
        let private = &self.private;
        let lifetime = lifetime("'__chat_errors_de");
        self.item_over(
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

    /// An impl of a trait for the type.
    fn item(&self, implemented: &TokenStream, bound: Bound, content: &TokenStream) -> TokenStream {
        self.item_over(None, implemented, bound, content)
    }

    /// An impl of a trait that has a lifetime of its own.
    fn item_over(
        &self,
        lifetime: Option<&Lifetime>,
        implemented: &TokenStream,
        bound: Bound,
        content: &TokenStream,
    ) -> TokenStream {
        let parameters = self.parameters(lifetime);
        let bounds = self.bounds(bound);
        let this = self.this();
        quote! {
            #[automatically_derived]
            impl #parameters #implemented for #this #bounds {
                #content
            }
        }
    }

    fn inherent_impl(&self, content: &TokenStream) -> TokenStream {
        let parameters = self.parameters(None);
        let (_, _, bounds) = self.frame.generics().split_for_impl();
        let bounds = respan(bounds);
        let this = self.this();
        quote! {
            impl #parameters #this #bounds {
                #content
            }
        }
    }

    /// The type, with its own parameters as arguments.
    fn this(&self) -> TokenStream {
        let (_, arguments, _) = self.frame.generics().split_for_impl();
        let arguments = respan(arguments);
        let ident = self.frame.ident();
        quote!(#ident #arguments)
    }

    /// The parameters of an impl: the type's, behind a lifetime if the impl has one.
    fn parameters(&self, lifetime: Option<&Lifetime>) -> TokenStream {
        let mut generics = self.frame.generics().clone();
        if let Some(lifetime) = lifetime {
            let parameter = LifetimeParam::new(lifetime.clone());
            generics.params.insert(0, GenericParam::Lifetime(parameter));
        }
        let (parameters, _, _) = generics.split_for_impl();
        respan(parameters)
    }

    /// What an impl asks: what the type does, and what it needs of the `transparent` fields.
    fn bounds(&self, bound: Bound) -> TokenStream {
        let generics = self.frame.generics();
        let own = generics.where_clause.iter().flat_map(|bounds| &bounds.predicates).map(respan);
        let mut predicates: Vec<TokenStream> = own.collect();
        let krate = &self.krate;
        let asked = match bound {
            Bound::Code => quote!(#krate::ChatErrorCode),
            Bound::Table => quote!(#krate::CodeTable),
            Bound::FromCode => quote!(#krate::FromCode),
            Bound::Display => quote!(#krate::ChatErrorCode + ::core::fmt::Display),
            Bound::Error => quote!(::core::error::Error),
        };
        for ty in self.inner {
            let is_generic = self.frame.is_generic(ty);
            let ty = respan_type(ty);
            if bound == Bound::FromCode {
                // Where the inner type has no way back, the impl is void; but for the lifetime, rustc
                // would call that an error.
                predicates.push(quote!(for<'__chat_errors> #ty: #asked));
            } else if is_generic {
                predicates.push(quote!(#ty: #asked));
            }
        }
        if bound == Bound::Error && generics.type_params().next().is_some() {
            predicates.push(quote!(Self: ::core::fmt::Debug + ::core::fmt::Display));
        }
        if let Some(ty) = self.unsized_tail().map(respan_type) {
            predicates.push(quote!(#ty: ::core::marker::Sized));
        }
        if predicates.is_empty() { TokenStream::new() } else { quote!(where #(#predicates),*) }
    }

    /// The last field of a struct whose parameters may be of any size: an error by value is not.
    fn unsized_tail(&self) -> Option<&Type> {
        let Data::Struct(data) = &self.frame.input.data else { return None };
        let generics = self.frame.generics();
        let mut tokens = generics.to_token_stream();
        generics.where_clause.to_tokens(&mut tokens);
        let is_relaxed = mentions(
            tokens,
            &|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '?'),
        );
        let last = data.fields.iter().next_back().map(|field| &field.ty);
        last.filter(|ty| is_relaxed && self.frame.is_generic(ty))
    }
}

fn lifetime(name: &str) -> Lifetime {
    Lifetime::new(name, Span::call_site())
}

/// The same tokens with the type in the place of `Self`.
fn without_self(tokens: TokenStream, this: &TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut replaced = TokenStream::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "Self" => {
                replaced.extend(match tokens.peek() {
                    // Which rustc refuses, and in its own words.
                    Some(TokenTree::Punct(next)) if next.as_char() == '<' => quote!(#word),
                    Some(TokenTree::Punct(next))
                        if next.as_char() == ':' && next.spacing() == Spacing::Joint =>
                    {
                        quote!(<#this>)
                    }
                    _ => this.clone(),
                });
            }
            TokenTree::Group(group) => {
                let inside = without_self(group.stream(), this);
                replaced.extend([TokenTree::Group(regroup(&group, inside))]);
            }
            token => replaced.extend([token]),
        }
    }
    replaced
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
