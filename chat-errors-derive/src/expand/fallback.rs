//! The output after a mistake: the same impls with empty bodies. Uses of the type compile, so the only
//! errors are about the mistake.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Type};

use crate::ast::{Ast, LikelyRole};
use crate::attr::{Container, Impl};
use crate::check;
use crate::errors::shown;
use crate::expand::header::Headers;
use crate::expand::impls::{Bodies, impls};
use crate::expand::paths::Paths;
use crate::model::FromCodeSupport;
use crate::types::{is_itself, is_nameable};

pub(crate) fn fallback(ast: &Ast<'_>, error: Option<Error>) -> TokenStream {
    let mut frame = check::frame(ast);
    for wanted in ast.containers().flat_map(Container::requested) {
        if !frame.impls.contains(&wanted) {
            frame.impls.push(wanted);
        }
    }
    if cfg!(not(feature = "serde")) {
        // Reported already, and the impl could not name serde.
        frame.impls.retain(|wanted| !wanted.is_of_serde());
    }
    if frame.from_code == FromCodeSupport::None && frame.impls.contains(&Impl::Deserialize) {
        // Reported already. Without `FromCode`, the impl would be a second error.
        frame.from_code = FromCodeSupport::Fallible;
    }
    let paths = Paths::of(&frame);
    let private = &paths.private;
    let none = quote!(::core::option::Option::None);
    let bodies = Bodies {
        doc: String::new(),
        table: quote!(&#private::Table::EMPTY),
        resolve: quote!(<__ChatErrorsQuery as #private::Query>::unknown(0)),
        codes: quote!(&#private::code_set::<Self>()),
        variants: quote!(&[]),
        from_code: none.clone(),
        from_name: none.clone(),
        nth: None,
        unknown: quote!(::core::unreachable!()),
        display: quote!(::core::result::Result::Ok(())),
        source: none,
    };
    let errors = error.map(shown);
    let inner = inner(ast);
    let headers = Headers { frame: &frame, paths: &paths, inner: &inner, causes: &[] };
    let impls = impls(&headers, &bodies);
    quote!(#errors #impls)
}

/// The types of `transparent` fields: without `FromCode` on each of them, there is none here either.
fn inner<'a>(ast: &Ast<'a>) -> Vec<&'a Type> {
    let transparent =
        ast.variants.iter().filter(|variant| variant.likely_role() == LikelyRole::Transparent);
    let fields = transparent.filter(|variant| variant.fields.len() == 1);
    let types = fields.flat_map(|variant| variant.fields).map(|field| &field.ty);
    // `FromCode` that requires itself or a refused type would be a second error.
    types.filter(|ty| is_nameable(ty) && !is_itself(ty, &ast.input.ident)).collect()
}
