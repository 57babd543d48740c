//! What is written after a mistake: the same impls with nothing in them, so that uses of the type
//! compile and the only errors shown are about the mistake.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Type};

use crate::ast::{Ast, LikelyRole};
use crate::attr::{Container, Impl};
use crate::check;
use crate::errors::shown;
use crate::impls::{Bodies, impls};
use crate::model::FromCodeSupport;
use crate::types::{is_itself, is_nameable};

pub(crate) fn fallback(ast: &Ast<'_>, error: Option<Error>) -> TokenStream {
    let mut frame = check::frame(ast);
    for wanted in ast.containers().flat_map(Container::asked) {
        if !frame.impls.contains(&wanted) {
            frame.impls.push(wanted);
        }
    }
    if cfg!(not(feature = "serde")) {
        // Reported; and there is no serde that the impl could name.
        frame.impls.retain(|wanted| !wanted.is_of_serde());
    }
    if frame.from_code == FromCodeSupport::None && frame.impls.contains(&Impl::Deserialize) {
        // Asked for in vain, and reported: without a way back its impl would be an error too.
        frame.from_code = FromCodeSupport::Fallible;
    }
    let private = frame.private();
    let none = quote!(::core::option::Option::None);
    let bodies = Bodies {
        doc: String::new(),
        table: quote!(&#private::Table::EMPTY),
        resolve: quote!(<__ChatErrorsQuery as #private::Query>::unknown(0)),
        codes: quote!(&#private::code_set::<Self>(&[])),
        variants: quote!(&[]),
        from_code: none.clone(),
        from_name: none.clone(),
        nth: None,
        unknown: quote!(::core::unreachable!()),
        display: quote!(::core::result::Result::Ok(())),
        source: none,
        items: TokenStream::new(),
    };
    let errors = error.map(shown);
    let impls = impls(&frame, &inner(ast), &bodies);
    quote!(#errors #impls)
}

/// The types in what is `transparent`: where one has no way back, there is none here either.
fn inner<'a>(ast: &Ast<'a>) -> Vec<&'a Type> {
    let transparent =
        ast.variants.iter().filter(|variant| variant.likely_role() == LikelyRole::Transparent);
    let fields = transparent.filter(|variant| variant.fields.len() == 1);
    let types = fields.flat_map(|variant| variant.fields).map(|field| &field.ty);
    // A way back that needs itself would be an error too, and so would one through what was refused.
    types.filter(|ty| is_nameable(ty) && !is_itself(ty, &ast.input.ident)).collect()
}
