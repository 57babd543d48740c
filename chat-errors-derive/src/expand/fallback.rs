//! The output after a mistake: the same impls, with the rows that are right. Uses of the type compile, in
//! constants too, so the only errors are about the mistake.

use std::collections::{HashMap, HashSet};

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{Error, Fields, Type};

use crate::ast::{Ast, LikelyRole};
use crate::attr::{Container, Impl, LeftOut, ShownAliases};
use crate::errors::shown;
use crate::expand::bodies::Bodies;
use crate::expand::header::Headers;
use crate::expand::impls::impls;
use crate::expand::paths::Paths;
use crate::expand::source::code;
use crate::expand::{look_up, requested, resolve, table};
use crate::input::Attribute;
use crate::model::{FromCodeSupport, MOST_NAMES, Model, NO_CODE, Role, Row, Variant};
use crate::tokens::ident_source;
use crate::types::{is_itself, is_nameable, is_of_std};
use crate::words::Without;

pub(crate) fn fallback<'a>(ast: &'a Ast<'a>, mut model: Model<'a>, error: Error) -> TokenStream {
    let frame = &mut model.frame;
    for requested in ast.containers().flat_map(Container::requested) {
        if !frame.impls.iter().any(|earlier| earlier.name() == requested.name()) {
            frame.impls.push(requested);
        }
    }
    frame.is_const |= ast.containers().any(|container| !container.is_const.is_absent());
    frame.without.extend(left_out(ast, frame.from_code));
    if cfg!(not(feature = "serde")) {
        frame.impls.retain(|requested| !requested.is_of_serde());
    }
    if frame.from_code == FromCodeSupport::None && frame.impls.contains(&Impl::Deserialize) {
        frame.from_code = FromCodeSupport::Fallible;
    }
    let inner = inner(ast);
    let paths = Paths::of(&model.frame);
    let from_inner = from_inner(ast, &model, &paths, &inner);
    keep_unit_rows(&mut model);
    // Types around this one must not clash with what is missing here.
    let private = &paths.private;
    let codes = if model.placeholders.is_empty() {
        quote!(&#private::code_set::<Self>())
    } else {
        let right = table(&model, &paths);
        quote!(&#private::code_set_of(&[#right]))
    };
    let placeholders = std::mem::take(&mut model.placeholders);
    // A constant may ask for the very code or name that the mistake took away.
    let codeless = unit(&placeholders, &paths, |row| row.code == NO_CODE);
    let nameless = unit(&placeholders, &paths, |row| row.name.is_empty());
    model.variants.extend(placeholders);
    add_shown_aliases(ast, &mut model);
    keep_unit_rows(&mut model);
    let headers = Headers::new(&model.frame, &paths, &inner, &[]);
    let bodies = Bodies {
        codes,
        from_code: look_up::by_code(&model, &paths, codeless.as_ref()),
        from_name: look_up::by_name(&model, &paths, nameless.as_ref()),
        from_inner,
        ..bodies(ast, &model, &paths)
    };
    let impls = impls(&headers, &bodies);
    let errors = shown(error);
    quote!(#errors #impls)
}

/// What mistaken `without(…)` mention.
fn left_out(ast: &Ast<'_>, from_code: FromCodeSupport) -> impl Iterator<Item = Without> {
    let left_out = ast.containers().flat_map(|container| &container.left_out);
    left_out.map(move |left_out| match left_out {
        LeftOut::Known(item) => *item,
        LeftOut::From if from_code == FromCodeSupport::Lossless => Without::TryFrom,
        LeftOut::From => Without::Into,
    })
}

/// Adds what refused aliases show to the look-ups: constants may ask for it.
fn add_shown_aliases<'a>(ast: &'a Ast<'a>, model: &mut Model<'a>) {
    let shown: HashMap<String, &ShownAliases> = ast
        .variants
        .iter()
        .map(|variant| (ident_source(variant.ident), &variant.attrs.shown_aliases))
        .filter(|(_, shown)| !shown.codes.is_empty() || !shown.names.is_empty())
        .collect();
    for variant in &mut model.variants {
        let Role::Row(row) = &mut variant.role else { continue };
        let Some(shown) = shown.get(&variant.name) else { continue };
        row.code_aliases.extend(&shown.codes);
        row.aliases.extend(shown.names.iter().map(String::as_str));
    }
}

/// The first of these units whose row is so.
fn unit(units: &[Variant<'_>], paths: &Paths, is_so: fn(&Row<'_>) -> bool) -> Option<TokenStream> {
    let has_it = |unit: &&Variant<'_>| matches!(&unit.role, Role::Row(row) if is_so(row));
    let unit = units.iter().find(has_it)?;
    Some(code(|f| paths.unit(f, &unit.name, unit.fields)))
}

/// `From` for each inner type once, unless another derive writes it.
fn from_inner(ast: &Ast<'_>, model: &Model<'_>, paths: &Paths, inner: &[&Type]) -> TokenStream {
    let headers = Headers::new(&model.frame, paths, inner, &[]);
    let generics = &model.frame.input.generics;
    let fields = ast.variants.iter().flat_map(|variant| variant.fields);
    let of_others = fields.filter(|field| Attribute::of_field(field, "from").next().is_some());
    let mut seen: HashSet<String> =
        of_others.map(|field| field.ty.to_token_stream().to_string()).collect();
    let possible = model.inner().filter(|(_, inner)| {
        let ty = inner.ty.to_token_stream().to_string();
        !generics.type_params().any(|parameter| parameter.ident == ty) && seen.insert(ty)
    });
    requested::from(&headers, possible)
}

/// Keeps the unit variants with a row, as many as a table can hold.
fn keep_unit_rows(model: &mut Model<'_>) {
    let mut entries = 0;
    model.variants.retain(|variant| {
        let Role::Row(row) = &variant.role else { return false };
        entries += 1 + row.aliases.len().max(row.code_aliases.len());
        variant.fields.is_empty() && entries <= MOST_NAMES
    });
}

fn table(model: &Model<'_>, paths: &Paths) -> TokenStream {
    let private = &paths.private;
    if model.rows().next().is_some() {
        table::table(model, paths)
    } else {
        quote!(&#private::Table::EMPTY)
    }
}

fn bodies(ast: &Ast<'_>, model: &Model<'_>, paths: &Paths) -> Bodies {
    let rows = model.rows().count();
    let is_complete = rows == ast.variants.len();
    let units: Vec<(String, &Fields)> = ast
        .variants
        .iter()
        .filter(|variant| variant.fields.is_empty())
        .map(|variant| (ident_source(variant.ident), variant.fields))
        .collect();
    let units: Vec<_> = units.iter().map(|(name, fields)| (name.as_str(), *fields)).collect();
    let is_const = model.frame.is_const;
    Bodies {
        doc: String::new(),
        table: table(model, paths),
        resolve: resolve::fallback(model, paths, is_complete),
        codes: TokenStream::new(),
        variants: look_up::variants(&ast.input.generics, paths, &units),
        from_code: TokenStream::new(),
        from_name: TokenStream::new(),
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
