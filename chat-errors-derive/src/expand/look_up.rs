//! From a code or a name to a value: the bodies of `from_code` and `from_name`.

use std::fmt::Formatter;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Fields, Generics};

use crate::expand::collision::is_checked_when_used;
use crate::expand::deferred::deferred;
use crate::expand::matched::matched;
use crate::expand::parameters::{is_bound, is_generic};
use crate::expand::paths::Paths;
use crate::expand::source::code;
use crate::model::{FromCodeSupport, Inner, Model, Role, Row, Variant};

/// The most variants of an array inside a function, at two bytes each: clippy reports a larger one as
/// being on the stack.
const MOST_IN_A_FUNCTION: usize = 8_192;

/// The `&'static [Self]` of an enum of unit variants, with the variants of these names.
pub(super) fn variants(
    generics: &Generics,
    paths: &Paths,
    variants: &[(&str, &Fields)],
) -> TokenStream {
    let ident = &paths.ident;
    let values = code(|f| {
        variants.iter().try_for_each(|(name, fields)| {
            paths.unit(f, name, fields)?;
            f.write_str(",")
        })
    });
    let values = quote!([#values]);
    if !generics.params.is_empty() {
        return quote!(&#values);
    }
    let len = variants.len();
    if len > MOST_IN_A_FUNCTION {
        let len = Literal::usize_unsuffixed(len);
        return quote! {{
            static VARIANTS: [#ident; #len] = #values;
            &VARIANTS
        }};
    }
    deferred(&quote!(&'static [#ident]), &quote!(&#values))
}

/// The `Option<Self>` of `__chat_errors_code`. After a mistake, an undeclared code can be answered with a value.
pub(super) fn by_code(
    model: &Model<'_>,
    paths: &Paths,
    undeclared: Option<&TokenStream>,
) -> TokenStream {
    let Paths { krate, private, .. } = paths;
    let code = quote!(__chat_errors_code);
    let own = own(model, paths, (&quote!(position_of_code), &quote!(from_code)), &code, undeclared);
    // If it has a neighbor, a nested type must not take a code that it does not declare.
    let declared = return_inner(model, paths, |ty, is_bound| {
        if is_bound {
            quote!(#private::declared::<#ty>(#code))
        } else {
            quote!(<#ty as #private::BuiltFromCode<'_>>::for_declared_code(#code))
        }
    });
    let any = return_inner(model, paths, |ty, is_bound| {
        if is_bound {
            quote!(<#ty as #krate::FromCode>::from_code(#code))
        } else {
            quote!(<#ty as #private::BuiltFromCode<'_>>::for_code(#code))
        }
    });
    let unknown =
        unknown(model, paths).map(|unknown| quote!(::core::option::Option::Some(#unknown)));
    let inner = match (&unknown, any.len()) {
        (Some(_), _) => declared,
        (None, 0 | 1) => any,
        (None, _) => declared.into_iter().chain(any).collect(),
    };
    first(check(model, paths).as_ref(), own, &inner, unknown)
}

/// The `Option<Self>` of `__chat_errors_name`. After a mistake, an undeclared name can be answered with a value.
pub(super) fn by_name(
    model: &Model<'_>,
    paths: &Paths,
    undeclared: Option<&TokenStream>,
) -> TokenStream {
    let Paths { krate, private, .. } = paths;
    let name = quote!(__chat_errors_name);
    let own = own(model, paths, (&quote!(position_of_name), &quote!(from_name)), &name, undeclared);
    let inner = return_inner(model, paths, |ty, is_bound| {
        if is_bound {
            quote!(<#ty as #krate::FromCode>::from_name(#name))
        } else {
            quote!(<#ty as #private::BuiltFromCode<'_>>::for_name(#name))
        }
    });
    first(check(model, paths).as_ref(), own, &inner, None)
}

/// The first value among the type's own, those of its nested types, and the last.
fn first(
    check: Option<&TokenStream>,
    own: Option<TokenStream>,
    inner: &[TokenStream],
    last: Option<TokenStream>,
) -> TokenStream {
    let own = match own {
        Some(own) if inner.is_empty() && last.is_none() => return quote!(#check #own),
        Some(own) => Some(quote! {
            if let ::core::option::Option::Some(__chat_errors_own) = #own {
                return ::core::option::Option::Some(__chat_errors_own);
            }
        }),
        None => None,
    };
    let last = last.unwrap_or_else(|| quote!(::core::option::Option::None));
    quote!(#check #own #(#inner)* #last)
}

/// In a generic type, what makes a clash an error wherever a look-up is used. Elsewhere, a clash already is
/// one at the derive.
fn check(model: &Model<'_>, paths: &Paths) -> Option<TokenStream> {
    let private = &paths.private;
    is_checked_when_used(model).then(|| quote!(const { #private::checked::<Self>() };))
}

/// The unit variant at `__chat_errors_position`, if the look-ups need it: values cannot be moved out of
/// `VARIANTS`.
pub(super) fn nth(model: &Model<'_>, paths: &Paths) -> Option<TokenStream> {
    let rows: Vec<(&Variant<'_>, &Row<'_>)> = model.rows().collect();
    let (last, earlier) = rows.split_last()?;
    if model.frame.from_code == FromCodeSupport::None {
        return None;
    }
    let arm = |f: &mut Formatter<'_>, position, variant: &Variant<'_>| {
        write!(f, "{position}=>")?;
        paths.unit(f, &variant.name, variant.fields)?;
        f.write_str(",")
    };
    Some(matched("__chat_errors_position", earlier, arm, |f| {
        paths.unit(f, &last.0.name, last.0.fields)
    }))
}

/// The `Self` of an undeclared `__chat_errors_code`, if a variant takes those.
pub(super) fn unknown(model: &Model<'_>, paths: &Paths) -> Option<TokenStream> {
    let (variant, member) = model.unknown()?;
    Some(paths.with_field(variant, member, quote!(__chat_errors_code)))
}

/// The value of the type's own row, as an `Option<Self>`.
///
/// A generic variant declared before the row comes first if it reaches the same row.
fn own(
    model: &Model<'_>,
    paths: &Paths,
    (position_of, from): (&TokenStream, &TokenStream),
    key: &TokenStream,
    undeclared: Option<&TokenStream>,
) -> Option<TokenStream> {
    let Paths { krate, private, of_function, .. } = paths;
    let undeclared = undeclared.map(|value| quote!(::core::option::Option::Some(#value)));
    if model.rows().next().is_none() {
        return undeclared;
    }
    let undeclared = undeclared.unwrap_or_else(|| quote!(::core::option::Option::None));
    let earlier = earlier_inner(model).map(|(rows_before, variant, inner)| {
        let ty = paths.inner(inner.ty);
        let least = Literal::usize_unsuffixed(rows_before);
        let binding = quote!(__chat_errors_field);
        let value = paths.with_field(variant, &inner.member, &binding);
        quote! {
            ::core::option::Option::Some(#least..)
                if const { #private::reaches::<Self, #ty>() } =>
            {
                <#ty as #krate::FromCode>::#from(#key).map(|#binding| #value)
            }
        }
    });
    Some(quote! {
        match #private::#position_of::<Self>(#key) {
            #(#earlier)*
            ::core::option::Option::Some(__chat_errors_position) => {
                ::core::option::Option::Some(__chat_errors_nth #of_function(__chat_errors_position))
            }
            ::core::option::Option::None => #undeclared,
        }
    })
}

/// The generic `transparent` variants with rows after them, each with the number of rows before it.
fn earlier_inner<'a>(
    model: &'a Model<'a>,
) -> impl Iterator<Item = (usize, &'a Variant<'a>, &'a Inner<'a>)> {
    let rows = model.rows().count();
    let mut rows_before = 0;
    model.variants.iter().filter_map(move |variant| match &variant.role {
        Role::Row(_) => {
            rows_before += 1;
            None
        }
        Role::Transparent(inner) => {
            let is_earlier = rows_before < rows;
            let is_generic = is_generic(inner.ty, &model.frame.input.generics);
            (is_earlier && is_generic).then_some((rows_before, variant, inner))
        }
        Role::Unknown(_) => None,
    })
}

/// For each nested type, what returns the value that `make` gives as an `Option`. `make` gets the type, and whether
/// it can be named only inside the impls.
///
/// No closures: rustc checks the bounds of all nested types anew for each.
fn return_inner(
    model: &Model<'_>,
    paths: &Paths,
    make: impl Fn(&TokenStream, bool) -> TokenStream,
) -> Vec<TokenStream> {
    let binding = quote!(__chat_errors_field);
    let returned = model.inner().map(|(variant, inner)| {
        let is_bound = is_bound(inner.ty, &model.frame.input.generics);
        let option = make(&paths.inner(inner.ty), is_bound);
        let value = paths.with_field(variant, &inner.member, &binding);
        quote! {
            if let ::core::option::Option::Some(#binding) = #option {
                return ::core::option::Option::Some(#value);
            }
        }
    });
    returned.collect()
}
