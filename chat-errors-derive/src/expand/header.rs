//! The head of an impl: parameters, trait, type and bounds.

use proc_macro2::{Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Data, GenericParam, Generics, Lifetime, LifetimeParam, Type};

use crate::expand::lifetimes::{differ_in_lifetimes, for_all_lifetimes};
use crate::expand::parameters::{arguments, is_bound, is_generic};
use crate::expand::paths::Paths;
use crate::model::Frame;
use crate::tokens::{located, mentions, regroup, respan, with_lifetimes_marked};
use crate::types::type_span;

/// What an impl requires of the types in `transparent` fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    None,
    Code,
    Table,
    FromCode,
    /// The conversions that are built on `FromCode`.
    Conversion,
    Display,
    Error,
}

pub(super) struct Headers<'a> {
    pub(super) frame: &'a Frame<'a>,
    pub(super) paths: &'a Paths,
    /// The types of `transparent` fields.
    pub(super) inner: &'a [&'a Type],
    /// The types of the causes that `Error::source` returns.
    pub(super) causes: &'a [&'a Type],
    /// Which of the nested types need a bound for all lifetimes.
    differing: Vec<bool>,
}

impl<'a> Headers<'a> {
    pub(super) fn new(
        frame: &'a Frame<'a>,
        paths: &'a Paths,
        inner: &'a [&'a Type],
        causes: &'a [&'a Type],
    ) -> Self {
        let differing = differ_in_lifetimes(inner, &frame.input.generics);
        Self { frame, paths, inner, causes, differing }
    }
}

impl Headers<'_> {
    /// An impl of a trait for the type.
    pub(super) fn item(
        &self,
        implemented: &TokenStream,
        bound: Bound,
        content: &TokenStream,
    ) -> TokenStream {
        self.item_over(None, implemented, bound, content)
    }

    /// An impl of a trait that has a lifetime of its own.
    pub(super) fn item_over(
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

    /// An impl that rustc reports at a span. Its bounds and the argument of the trait can be the user's, and keep
    /// theirs.
    pub(super) fn item_at(
        &self,
        span: Span,
        implemented: &TokenStream,
        bound: Bound,
        content: &TokenStream,
    ) -> TokenStream {
        let parameters = located(self.parameters(None), span);
        let bounds = self.bounds(bound);
        let this = located(self.this(), span);
        quote_spanned! {span=>
            #[automatically_derived]
            impl #parameters #implemented for #this #bounds {
                #content
            }
        }
    }

    /// An impl for `i32`. If the type's parameters and bounds say `Self`, they mean the type, which would be
    /// the `i32` here.
    pub(super) fn item_of_i32(
        &self,
        implemented: &TokenStream,
        content: &TokenStream,
    ) -> TokenStream {
        let this = self.this();
        let parameters = without_self(self.parameters(None), &this);
        let bounds = without_self(self.bounds(Bound::Code), &this);
        quote! {
            #[automatically_derived]
            impl #parameters #implemented for ::core::primitive::i32 #bounds {
                #content
            }
        }
    }

    /// A `const fn` beside the impls. `Self` in its bounds means the type.
    pub(super) fn const_function(
        &self,
        name: &TokenStream,
        argument: &TokenStream,
        output: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let this = self.this();
        // All bounds are in the `where` clause: clippy reports a parameter with bounds at two places.
        let mut generics = self.generics().clone();
        let mut predicates: Vec<TokenStream> = Vec::new();
        for parameter in generics.type_params_mut().filter(|it| !it.bounds.is_empty()) {
            let (ident, bounds) = (&parameter.ident, std::mem::take(&mut parameter.bounds));
            predicates.push(quote!(#ident: #bounds));
        }
        if let Some(own) = &generics.where_clause {
            predicates.extend(own.predicates.iter().map(ToTokens::to_token_stream));
        }
        let (parameters, _, _) = generics.split_for_impl();
        let parameters = without_self(respan(parameters), &this);
        let bounds = without_self(respan(where_clause(&predicates)), &this);
        quote! {
            const fn #name #parameters(#argument) -> #output #bounds {
                #body
            }
        }
    }

    pub(super) fn inherent(&self, content: &TokenStream) -> TokenStream {
        let parameters = self.parameters(None);
        let (_, _, bounds) = self.generics().split_for_impl();
        let bounds = respan(bounds);
        let this = self.this();
        quote! {
            impl #parameters #this #bounds {
                #content
            }
        }
    }

    /// The type, with its own parameters as arguments.
    pub(super) fn this(&self) -> TokenStream {
        let brackets = self.generics().lt_token.map_or_else(Span::call_site, |it| it.span);
        let arguments = arguments(self.generics(), brackets);
        let ident = &self.paths.ident;
        quote!(#ident #arguments)
    }

    pub(super) fn generics(&self) -> &Generics {
        &self.frame.input.generics
    }

    /// The parameters of an impl: the impl's own lifetime, if any, and the type's parameters.
    pub(super) fn parameters(&self, lifetime: Option<&Lifetime>) -> TokenStream {
        let mut generics = self.generics().clone();
        if let Some(lifetime) = lifetime {
            let parameter = LifetimeParam::new(lifetime.clone());
            generics.params.insert(0, GenericParam::Lifetime(parameter));
        }
        let (parameters, _, _) = generics.split_for_impl();
        respan(parameters)
    }

    /// The bounds of an impl: the type's own, and those on the `transparent` fields.
    fn bounds(&self, bound: Bound) -> TokenStream {
        let generics = self.generics();
        let own = generics.where_clause.iter().flat_map(|bounds| &bounds.predicates).map(respan);
        let mut predicates: Vec<TokenStream> = own.collect();
        let Paths { krate, private, .. } = self.paths;
        let required = match bound {
            Bound::None => return respan(&generics.where_clause),
            Bound::Code => quote!(#krate::ChatErrorCode),
            Bound::Table => quote!(#krate::CodeTable),
            Bound::FromCode => quote!(#krate::FromCode),
            Bound::Conversion => TokenStream::new(),
            Bound::Display => quote!(#krate::ChatErrorCode + ::core::fmt::Display),
            Bound::Error => quote!(::core::error::Error),
        };
        if bound == Bound::Conversion && !self.inner.is_empty() {
            let lifetime = self.shown_lifetime();
            predicates.push(quote!(for<#lifetime> Self: #private::BuiltFromCode<#lifetime>));
        }
        let nested = self.inner.iter().zip(&self.differing);
        predicates.extend(
            nested.filter_map(|(ty, differs)| self.nested_bound(ty, *differs, bound, &required)),
        );
        let causes =
            self.causes.iter().filter(|ty| bound == Bound::Error && is_generic(ty, generics));
        predicates.extend(causes.map(|ty| {
            let ty = respan(ty);
            quote!(#ty: ::core::error::Error + 'static)
        }));
        if bound == Bound::Error && generics.type_params().next().is_some() {
            predicates.push(quote!(Self: ::core::fmt::Debug + ::core::fmt::Display));
        }
        if let Some(ty) = self.unsized_tail().map(respan) {
            predicates.push(quote!(#ty: ::core::marker::Sized));
        }
        where_clause(&predicates)
    }

    /// What an impl requires of the type in a `transparent` field.
    fn nested_bound(
        &self,
        ty: &Type,
        differs: bool,
        bound: Bound,
        required: &TokenStream,
    ) -> Option<TokenStream> {
        let generics = self.generics();
        // The bound of the conversions is on the type itself.
        if bound == Bound::Conversion || bound != Bound::FromCode && !is_generic(ty, generics) {
            return None;
        }
        let (span, is_bound) = (type_span(ty), is_bound(ty, generics));
        let ty = self.paths.inner(ty);
        if differs {
            let (lifetimes, ty) = for_all_lifetimes(ty, generics);
            let required = located(required.clone(), span);
            return Some(quote_spanned!(span=> for<#(#lifetimes),*> #ty: #required));
        }
        if bound != Bound::FromCode {
            return Some(quote!(#ty: #required));
        }
        // If the inner type does not implement it, neither does this type. Without the lifetime, rustc would
        // report that as an error.
        Some(if is_bound {
            let required = located(required.clone(), span);
            quote_spanned!(span=> for<'__chat_errors> #ty: #required)
        } else {
            let (private, lifetime) = (&self.paths.private, self.shown_lifetime());
            let required = located(quote!(#private::BuiltFromCode<#lifetime>), span);
            quote_spanned!(span=> for<#lifetime> #ty: #required)
        })
    }

    /// A lifetime that rustc shows in messages: a short one, unless the type has it too.
    fn shown_lifetime(&self) -> Lifetime {
        let is_taken = self.generics().lifetimes().any(|it| it.lifetime.ident == "code");
        let name = if is_taken { "'__chat_errors" } else { "'code" };
        Lifetime::new(name, Span::call_site())
    }

    /// The last field of a struct, if it may be unsized: the conversions need a sized type.
    fn unsized_tail(&self) -> Option<&Type> {
        let Data::Struct(data) = &self.frame.input.data else { return None };
        let generics = self.generics();
        let mut tokens = generics.to_token_stream();
        generics.where_clause.to_tokens(&mut tokens);
        let is_relaxed = mentions(
            tokens,
            &|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '?'),
        );
        let last = data.fields.iter().next_back().map(|field| &field.ty);
        last.filter(|ty| is_relaxed && is_generic(ty, generics))
    }
}

fn where_clause(predicates: &[TokenStream]) -> TokenStream {
    if predicates.is_empty() { TokenStream::new() } else { quote!(where #(#predicates),*) }
}

/// The tokens with the type in place of `Self`.
pub(super) fn without_self(tokens: TokenStream, this: &TokenStream) -> TokenStream {
    let mut tokens = with_lifetimes_marked(tokens).peekable();
    let mut replaced = TokenStream::new();
    while let Some((token, is_lifetime)) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "Self" && !is_lifetime => {
                replaced.extend(match tokens.peek() {
                    // rustc refuses this in its own words.
                    Some((TokenTree::Punct(next), _)) if next.as_char() == '<' => quote!(#word),
                    Some((TokenTree::Punct(next), _))
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
