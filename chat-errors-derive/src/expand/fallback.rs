//! The output after a mistake: the same impls, with the rows that are right. Uses of the type compile, in
//! constants too, so the only errors are about the mistake.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{Error, Fields, Type};

use crate::ast::{Ast, LikelyRole};
use crate::attr::{Container, Impl};
use crate::errors::shown;
use crate::expand::bodies::Bodies;
use crate::expand::header::Headers;
use crate::expand::impls::impls;
use crate::expand::paths::Paths;
use crate::expand::{look_up, requested, resolve, table};
use crate::model::{FromCodeSupport, Model, Role};
use crate::tokens::ident_source;
use crate::types::{is_itself, is_nameable, is_of_std};

pub(crate) fn fallback(ast: &Ast<'_>, mut model: Model<'_>, error: Error) -> TokenStream {
    let frame = &mut model.frame;
    for requested in ast.containers().flat_map(Container::requested) {
        if !frame.impls.iter().any(|earlier| earlier.name() == requested.name()) {
            frame.impls.push(requested);
        }
    }
    // What was reported already would be a second error.
    let is_unit = frame.from_code == FromCodeSupport::UnitEnum;
    frame.is_const &= is_unit;
    if cfg!(not(feature = "serde")) {
        frame.impls.retain(|requested| !requested.is_of_serde());
    }
    if frame.from_code == FromCodeSupport::None && frame.impls.contains(&Impl::Deserialize) {
        frame.from_code = FromCodeSupport::Fallible;
    }
    let inner = inner(ast);
    let paths = Paths::of(&model.frame);
    let from_inner = from_inner(&model, &paths, &inner);
    keep_right_rows(&mut model);
    let headers = Headers { frame: &model.frame, paths: &paths, inner: &inner, causes: &[] };
    let impls = impls(&headers, &Bodies { from_inner, ..bodies(ast, &model, &paths) });
    let errors = shown(error);
    quote!(#errors #impls)
}

/// `From` for each inner type once.
fn from_inner(model: &Model<'_>, paths: &Paths, inner: &[&Type]) -> TokenStream {
    let headers = Headers { frame: &model.frame, paths, inner, causes: &[] };
    let generics = &model.frame.input.generics;
    let mut seen = HashSet::new();
    let possible = model.inner().filter(|(_, inner)| {
        let ty = inner.ty.to_token_stream().to_string();
        !generics.type_params().any(|parameter| parameter.ident == ty) && seen.insert(ty)
    });
    requested::from(&headers, possible)
}

/// Keeps the unit variants with a row that contradicts no other.
fn keep_right_rows(model: &mut Model<'_>) {
    let (mut codes, mut names) = (HashSet::new(), HashSet::new());
    model.variants.retain(|variant| {
        let Role::Row(row) = &variant.role else { return false };
        let mut codes_of_row = std::iter::once(row.code).chain(row.code_aliases.iter().copied());
        let mut words_of_row = std::iter::once(row.name).chain(row.aliases.iter().copied());
        variant.fields.is_empty()
            && codes_of_row.all(|code| codes.insert(code))
            && words_of_row.all(|name| names.insert(name.to_owned()))
    });
}

fn bodies(ast: &Ast<'_>, model: &Model<'_>, paths: &Paths) -> Bodies {
    let private = &paths.private;
    let rows = model.rows().count();
    let is_complete = rows == ast.variants.len();
    let units: Vec<(String, &Fields)> = ast
        .variants
        .iter()
        .filter(|variant| variant.fields.is_empty())
        .map(|variant| (ident_source(variant.ident), variant.fields))
        .collect();
    let units: Vec<_> = units.iter().map(|(name, fields)| (name.as_str(), *fields)).collect();
    let table = match rows {
        0 => quote!(&#private::Table::EMPTY),
        _ => table::table(model, paths),
    };
    let is_const = model.frame.is_const;
    Bodies {
        doc: String::new(),
        table,
        resolve: resolve::fallback(model, paths, is_complete),
        codes: quote!(&#private::code_set::<Self>()),
        variants: look_up::variants(&ast.input.generics, paths, &units),
        from_code: look_up::by_code(model, paths),
        from_name: look_up::by_name(model, paths),
        nth: look_up::nth(model, paths),
        unknown: quote!(::core::unreachable!()),
        display: quote!(::core::result::Result::Ok(())),
        source: quote!(::core::option::Option::None),
        from_inner: TokenStream::new(),
        position: is_const.then(|| resolve::const_position(model, paths, is_complete)),
    }
}

/// The types of `transparent` fields: the type implements `FromCode` only if each of them does.
fn inner<'a>(ast: &Ast<'a>) -> Vec<&'a Type> {
    let transparent =
        ast.variants.iter().filter(|variant| variant.likely_role() == LikelyRole::Transparent);
    let fields = transparent.filter(|variant| variant.fields.len() == 1);
    let types = fields.flat_map(|variant| variant.fields).map(|field| &field.ty);
    // `FromCode` that requires itself or a refused type would be a second error.
    types
        .filter(|ty| is_nameable(ty) && !is_of_std(ty) && !is_itself(ty, &ast.input.ident))
        .collect()
}
