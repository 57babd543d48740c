//! What a value's row is: the bodies of `resolve`, `Display::fmt` and `Error::source`.

use std::fmt::Formatter;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Fields;

use crate::expand::matched::matched;
use crate::expand::nested::nested;
use crate::expand::parameters::is_generic;
use crate::expand::paths::Paths;
use crate::model::{Cause, Inner, Model, Row, Variant};
use crate::types::type_span;

/// The body of `resolve`: one number per row, which rustc turns into a single load.
pub(super) fn resolve(model: &Model<'_>, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    let query = quote!(<__ChatErrorsQuery as #private::Query>);
    let mut arms = inner_arms(model, paths, |inner, span, field| {
        if is_generic(inner.ty, &model.frame.input.generics) {
            return quote_spanned!(span=> #query::inner(#field));
        }
        let nested = nested(inner.ty, paths);
        quote_spanned!(span=> #nested::resolve::<__ChatErrorsQuery>(#field))
    });
    if let Some((variant, member)) = model.unknown() {
        let pattern = paths.with_field(variant, member, quote!(__chat_errors_field));
        arms.push(quote!(#pattern => #query::unknown(*__chat_errors_field)));
    }
    let is_complete = model.rows().count() == model.variants.len();
    let Some(position) = position(model, paths, "*self", is_complete) else {
        return quote!(match self { #(#arms),* });
    };
    if arms.is_empty() {
        return quote!(#query::row::<Self>(#position));
    }
    quote! {
        let __chat_errors_position = #position;
        match self { #(#arms,)* _ => #query::row::<Self>(__chat_errors_position) }
    }
}

/// The index of the subject's row, or the number of rows if it has none, which cannot be in a complete model.
/// `None` if there are no rows.
///
/// A match of its own: rustc compiles it to nothing or to a table, where arms of two kinds would be jumps.
fn position(
    model: &Model<'_>,
    paths: &Paths,
    subject: &str,
    is_complete: bool,
) -> Option<TokenStream> {
    let rows: Vec<(&Variant<'_>, &Row<'_>)> = model.rows().collect();
    let (_, earlier) = rows.split_last()?;
    let named = if is_complete { earlier } else { rows.as_slice() };
    let any_fields = |variant: &Variant<'_>| match variant.fields {
        Fields::Unit => "",
        Fields::Named(_) | Fields::Unnamed(_) => "{ .. }",
    };
    let arm = |f: &mut Formatter<'_>, position, variant: &Variant<'_>| {
        paths.name(f, &variant.name)?;
        write!(f, "{}=>{position},", any_fields(variant))
    };
    Some(matched(subject, named, arm, |f| write!(f, "{}", named.len())))
}

/// The index of the row of `*__chat_errors_error`, of an enum of unit variants.
pub(super) fn const_position(model: &Model<'_>, paths: &Paths, is_complete: bool) -> TokenStream {
    position(model, paths, "*__chat_errors_error", is_complete).unwrap_or_else(|| quote!(0))
}

/// The body of `resolve` after a mistake: variants without a row are like undeclared codes.
pub(super) fn fallback(model: &Model<'_>, paths: &Paths, is_complete: bool) -> TokenStream {
    let private = &paths.private;
    let query = quote!(<__ChatErrorsQuery as #private::Query>);
    let Some(position) = position(model, paths, "*self", is_complete) else {
        return quote!(#query::unknown(0));
    };
    let rows = Literal::usize_unsuffixed(model.rows().count());
    quote! {
        match #position {
            #rows => #query::unknown(0),
            __chat_errors_position => #query::row::<Self>(__chat_errors_position),
        }
    }
}

/// The body of `Display::fmt`.
pub(super) fn display(model: &Model<'_>, paths: &Paths) -> TokenStream {
    let Paths { private, of_self, .. } = paths;
    let arms = inner_arms(
        model,
        paths,
        |_, span, field| quote_spanned!(span=> ::core::fmt::Display::fmt(#field, __chat_errors_formatter)),
    );
    inner_or(model, &arms, &quote!(#private::display #of_self(self, __chat_errors_formatter)))
}

/// The body of `Error::source`.
pub(super) fn source(model: &Model<'_>, paths: &Paths) -> TokenStream {
    let mut arms = inner_arms(
        model,
        paths,
        |_, span, field| quote_spanned!(span=> ::core::error::Error::source(#field)),
    );
    let caused = model.rows().filter_map(|(variant, row)| Some((variant, row.cause.as_ref()?)));
    arms.extend(caused.map(|(variant, cause)| cause_arm(variant, cause, paths)));
    inner_or(model, &arms, &quote!(::core::option::Option::None))
}

/// The method is called at the field's type, so that rustc reports a type that is not an error there.
/// It also finds the error in a `Box<dyn Error>`, which does not implement `Error` itself.
fn cause_arm(variant: &Variant<'_>, cause: &Cause<'_>, paths: &Paths) -> TokenStream {
    let span = type_span(cause.ty);
    let field = Ident::new("__chat_errors_field", span);
    let pattern = paths.with_one_field(variant, &cause.member, &field);
    let private = &paths.private;
    let call = if cause.is_optional {
        let error = Ident::new("__chat_errors_error", span);
        quote_spanned!(span=> #field.as_ref().map(|#error| #error.as_dyn_error()))
    } else {
        quote_spanned!(span=> ::core::option::Option::Some(#field.as_dyn_error()))
    };
    quote!(#pattern => { use #private::AsDynError as _; #call })
}

/// An arm for each `transparent` variant. The call for its field has the span of the field's type, which
/// is where rustc reports a missing impl.
fn inner_arms(
    model: &Model<'_>,
    paths: &Paths,
    call: impl Fn(&Inner<'_>, Span, &Ident) -> TokenStream,
) -> Vec<TokenStream> {
    let arms = model.inner().map(|(variant, inner)| {
        let span = type_span(inner.ty);
        let field = Ident::new("__chat_errors_field", span);
        let pattern = paths.with_one_field(variant, &inner.member, &field);
        let call = call(inner, span, &field);
        quote!(#pattern => #call)
    });
    arms.collect()
}

/// The arms of the `transparent` variants, and one for all others.
fn inner_or(model: &Model<'_>, arms: &[TokenStream], otherwise: &TokenStream) -> TokenStream {
    if arms.is_empty() {
        return otherwise.clone();
    }
    if arms.len() == model.variants.len() {
        return quote!(match self { #(#arms),* });
    }
    quote!(match self { #(#arms,)* _ => #otherwise })
}
