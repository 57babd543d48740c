//! The check that a type does not contain itself. The macro sees that only where the type is named plainly; by
//! another path, rustc finds it.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{GenericParam, Generics, Type, TypeParamBound, WherePredicate};

use crate::expand::header::{Bound, Headers, without_self};
use crate::expand::lifetimes::{all_static, once_for_all_lifetimes};
use crate::expand::parameters::{arguments, is_bound, is_generic};
use crate::expand::paths::Paths;
use crate::tokens::{is_punct, located, regroup, respan};
use crate::types::{type_span, unboxed};

/// An impl that rustc cannot decide if the type contains itself. It reports the field.
///
/// Because of the lifetime in its bounds, a nested type without such an impl is no error.
pub(super) fn contains_only_others(headers: &Headers<'_>) -> TokenStream {
    let Headers { paths, .. } = headers;
    let inner = once_for_all_lifetimes(headers.inner, headers.generics());
    let private = &paths.private;
    if inner.is_empty() {
        let implemented = quote!(#private::ContainsOnlyOtherErrors);
        let item = headers.item(&implemented, Bound::None, &TokenStream::new());
        return quote!(#[doc(hidden)] #item);
    }
    let generics = headers.generics();
    let own = generics.where_clause.iter().flat_map(|bounds| &bounds.predicates).map(respan);
    let nested = inner.iter().filter(|ty| is_generic(ty, generics) || !is_bound(ty, generics));
    let nested = nested.map(|ty| others_in(ty, &paths.inner(ty), paths));
    let with_arguments = with_arguments(headers, &inner).unwrap_or_default();
    let predicates: Vec<TokenStream> = own.chain(nested).chain(with_arguments).collect();
    // rustc reports the impl itself if a field holds this type, and the bound if it is farther around.
    let own_name = |ty: &&&Type| is_named(ty, &headers.frame.input.ident);
    let suspect = inner.iter().find(own_name).or(inner.first());
    let span = suspect.map_or_else(Span::call_site, |ty| user_span(ty));
    // With the derive's names in the head, rustc would advise to write the impl by hand.
    let implemented = Ident::new("__ChatErrorsContainsOnlyOtherErrors", span);
    let alias = Ident::new("__ChatErrorsThis", span);
    let declared = (!generics.params.is_empty()).then(|| without_bounds(generics));
    let (parameters, this) = (headers.parameters(None), headers.this());
    let arguments = located(arguments(generics, span), span);
    let head = quote_spanned!(span=> impl #parameters #implemented for #alias #arguments);
    quote! {
        const _: () = {
            use #private::ContainsOnlyOtherErrors as #implemented;
            type #alias #declared = #this;
            #[automatically_derived]
            #[doc(hidden)]
            #head where #(#predicates),* {}
        };
    }
}

/// The bound at the field's type.
fn others_in(field: &Type, bounded: &TokenStream, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    let bound = located(quote!(#private::ContainsOnlyOtherErrors), type_span(field));
    quote!(for<'__chat_errors> #bounded: #bound)
}

/// The parameters of an alias.
fn without_bounds(generics: &Generics) -> TokenStream {
    let parameters = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(parameter) => respan(&parameter.lifetime),
        GenericParam::Type(parameter) => respan(&parameter.ident),
        GenericParam::Const(parameter) => {
            let (name, ty) = (&parameter.ident, &parameter.ty);
            respan(quote!(const #name: #ty))
        }
    });
    quote!(<#(#parameters),*>)
}

/// Where the type is written, as the user's own code.
fn user_span(ty: &Type) -> Span {
    let first = ty.to_token_stream().into_iter().next();
    first.map_or_else(Span::call_site, |token| token.span())
}

/// Whether the type, or what it boxes, has this name, by any path.
fn is_named(ty: &Type, name: &Ident) -> bool {
    let Type::Path(ty) = unboxed(ty) else { return false };
    ty.path.segments.last().is_some_and(|last| last.ident == *name)
}

/// The bounds of the nested types that mention the type's parameters, with arguments in place of these: rustc
/// decides nothing about a parameter. `None` if the tokens do not show where the parameters are.
fn with_arguments(headers: &Headers<'_>, inner: &[&Type]) -> Option<Vec<TokenStream>> {
    let generics = headers.generics();
    let is_parameter = |ty: &Type| {
        let Type::Path(path) = unboxed(ty) else { return false };
        generics.type_params().any(|parameter| path.path.is_ident(&parameter.ident))
    };
    let is_bound = |ty: &&&Type| is_bound(ty, generics) && !is_parameter(ty);
    let mut bound = inner.iter().filter(is_bound).peekable();
    bound.peek()?;
    let arguments = Arguments::new(headers)?;
    let mut predicates = arguments.assumptions()?;
    for ty in bound {
        let with_arguments = arguments.of(headers.paths.inner(ty))?;
        predicates.push(others_in(ty, &with_arguments, headers.paths));
    }
    // A constant in the place of a type is rustc's to report.
    let is_valid = |it: &TokenStream| syn::parse2::<WherePredicate>(it.clone()).is_ok();
    predicates.iter().all(is_valid).then_some(predicates)
}

/// The arguments that replace the type's parameters.
struct Arguments<'a> {
    parameters: Vec<(&'a Ident, TokenStream)>,
    generics: &'a Generics,
    this: TokenStream,
}

impl<'a> Arguments<'a> {
    fn new(headers: &'a Headers<'_>) -> Option<Self> {
        let private = &headers.paths.private;
        let generics = headers.generics();
        let types =
            generics.type_params().map(|it| (&it.ident, quote!(#private::AnyErrorWithCode)));
        let constants = generics
            .const_params()
            .map(|parameter| Some((&parameter.ident, any_value(&parameter.ty)?)))
            .collect::<Option<Vec<_>>>()?;
        Some(Self { parameters: types.chain(constants).collect(), generics, this: headers.this() })
    }

    /// The type's own bounds as assumptions: the arguments need not satisfy them.
    fn assumptions(&self) -> Option<Vec<TokenStream>> {
        let of_parameters = self.generics.type_params().flat_map(|parameter| {
            let bounded = parameter.ident.to_token_stream();
            parameter.bounds.iter().map(move |bound| (None, bounded.clone(), bound))
        });
        let predicates = self.generics.where_clause.iter().flat_map(|bounds| &bounds.predicates);
        let of_predicates = predicates.filter_map(|predicate| match predicate {
            WherePredicate::Type(predicate) => Some(predicate),
            _ => None,
        });
        let of_predicates = of_predicates.flat_map(|predicate| {
            let bounded = respan(&predicate.bounded_ty);
            let lifetimes = predicate.lifetimes.as_ref();
            predicate.bounds.iter().map(move |bound| (lifetimes, bounded.clone(), bound))
        });
        let bounds = of_parameters.chain(of_predicates).filter(|(_, _, bound)| {
            let is_relaxed = || bound.to_token_stream().into_iter().any(|it| is_punct(&it, '?'));
            matches!(bound, TypeParamBound::Trait(_)) && !is_relaxed()
        });
        let assumptions = bounds.map(|(lifetimes, bounded, bound)| {
            let (bounded, with_arguments) = (self.of(bounded)?, self.of(respan(bound))?);
            let lifetimes = match (lifetimes, bound) {
                (Some(lifetimes), _) => respan(lifetimes),
                (None, TypeParamBound::Trait(bound)) if bound.lifetimes.is_some() => quote!(),
                (None, _) => quote!(for<'__chat_errors>),
            };
            Some(quote!(#lifetimes #bounded: #with_arguments))
        });
        assumptions.collect()
    }

    /// The tokens with the arguments in place of the parameters.
    fn of(&self, tokens: TokenStream) -> Option<TokenStream> {
        self.replaced(all_static(without_self(tokens, &self.this), self.generics))
    }

    fn replaced(&self, tokens: TokenStream) -> Option<TokenStream> {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut replaced = TokenStream::new();
        let mut before = None;
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => {
                    let content = self.replaced(group.stream())?;
                    replaced.extend([TokenTree::Group(regroup(group, content))]);
                }
                TokenTree::Ident(word) => {
                    replaced.extend(self.argument(word, before, tokens.get(index + 1))?);
                }
                token => replaced.extend([token.clone()]),
            }
            before = Some(token);
        }
        Some(replaced)
    }

    /// What is written for a word between these tokens.
    fn argument(
        &self,
        word: &Ident,
        before: Option<&TokenTree>,
        after: Option<&TokenTree>,
    ) -> Option<TokenStream> {
        let is = |token: Option<&TokenTree>, sign| token.is_some_and(|it| is_punct(it, sign));
        let is_parameter = |name: &Ident| name == word && !is(before, '\'');
        let Some((_, argument)) = self.parameters.iter().find(|(name, _)| is_parameter(name))
        else {
            return Some(word.to_token_stream());
        };
        // In a longer path, and as the name of something else, only rustc knows what it is.
        let is_alone = !is(before, ':') && ![':', '=', '!'].iter().any(|sign| is(after, *sign));
        is_alone.then(|| argument.clone())
    }
}

/// A value of a constant parameter's type.
fn any_value(ty: &Type) -> Option<TokenStream> {
    let Type::Path(path) = ty else { return None };
    let name = path.path.get_ident()?.to_string();
    match name.as_str() {
        "bool" => Some(quote!(false)),
        "char" => Some(quote!('a')),
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128"
        | "isize" => Some(quote!(0)),
        _ => None,
    }
}
