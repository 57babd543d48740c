//! What a variant is.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{Field, Member, Type};

use super::row::{placeholder_row, row};
use crate::ast::{Ast, VariantAst};
use crate::attr::Attrs;
use crate::errors::Errors;
use crate::model::{Inner, Role, Variant};
use crate::pretty::pretty;
use crate::tokens::{ident_source, uncovered};
use crate::types::{is_i32, is_itself, is_nameable, is_of_std, unboxed, ungrouped};

/// The variant with its role, if its attributes state one.
pub(super) fn variant<'a>(
    ast: &'a Ast<'a>,
    variant: &'a VariantAst<'a>,
    errors: &mut Errors,
) -> Option<Variant<'a>> {
    let VariantAst { ident, fields, attrs, inner_fields, listing, .. } = variant;
    let mark = inner_fields.first().map(|(_, span)| *span);
    let transparent = attrs.transparent.good().map(|transparent| transparent.span).or(mark);
    let role = match (transparent, attrs.unknown.good()) {
        (Some(transparent), unknown) => {
            if unknown.is_some() {
                let message = "`transparent` and `unknown` exclude each other: leave out one";
                errors.at(transparent, message);
            }
            is_the_only_key("transparent", attrs, errors);
            let (member, field) = inner_field(variant, transparent, errors)?;
            can_have_codes(&field.ty, &ast.input.ident, errors);
            let is_alone = fields.len() == 1;
            Role::Transparent(Inner { member, ty: &field.ty, span: transparent, is_alone })
        }
        (None, Some(unknown)) => {
            is_the_only_key("unknown", attrs, errors);
            let mut members = fields.members().zip(*fields);
            let (Some((member, field)), None) = (members.next(), members.next()) else {
                let needs = "one field with the code, an `i32`";
                wrong_fields(variant, "unknown", needs, "", unknown.span, errors);
                return None;
            };
            holds_i32(&field.ty, errors);
            Role::Unknown(member)
        }
        (None, None) if attrs.transparent.is_absent() && attrs.unknown.is_absent() => {
            Role::Row(Box::new(row(ast, variant, errors)?))
        }
        (None, None) => return None,
    };
    Some(Variant { name: ident_source(ident), fields, listing: *listing, role })
}

/// A unit variant whose role is missing or wrong, as a row.
pub(super) fn placeholder<'a>(variant: &'a VariantAst<'a>) -> Option<Variant<'a>> {
    let VariantAst { ident, fields, listing, .. } = variant;
    let role = Role::Row(Box::new(placeholder_row(variant)));
    let name = ident_source(ident);
    fields.is_empty().then_some(Variant { name, fields, listing: *listing, role })
}

fn is_the_only_key(word: &str, attrs: &Attrs, errors: &mut Errors) {
    if let Some(other) = attrs.row_entry {
        let message = format!(
            "`{word}` must be the only key: its field provides the code, the name and the rest"
        );
        errors.at(other, message);
    }
}

/// The field with the inner error: the one that is marked, or the only one.
fn inner_field<'a>(
    variant: &'a VariantAst<'a>,
    span: Span,
    errors: &mut Errors,
) -> Option<(Member, &'a Field)> {
    let mut fields = variant.fields.members().zip(variant.fields);
    match variant.inner_fields.as_slice() {
        [] if variant.fields.len() == 1 => fields.next(),
        [] => {
            let instead = if variant.fields.is_empty() {
                ""
            } else {
                ": mark the field of the inner error with `#[code(transparent)]`"
            };
            let needs = "one field with the inner error";
            wrong_fields(variant, "transparent", needs, instead, span, errors);
            None
        }
        [(index, first), more @ ..] => {
            for (_, span) in more {
                errors.twice("the inner error", *first, *span);
            }
            fields.nth(*index)
        }
    }
}

fn wrong_fields(
    variant: &VariantAst<'_>,
    word: &str,
    needs: &str,
    instead: &str,
    span: Span,
    errors: &mut Errors,
) {
    let ident = variant.ident;
    let found = match variant.fields.len() {
        0 => "none".into(),
        several => several.to_string(),
    };
    errors.at(span, format!("`{word}` needs {needs}, found {found} in `{ident}`{instead}"));
}

/// Refuses a type that no crate can give a table of codes. Of most paths, only rustc knows.
fn can_have_codes(ty: &Type, owner: &Ident, errors: &mut Errors) {
    let ty = ungrouped(ty);
    let found = |ty: &dyn ToTokens| pretty(uncovered(ty.to_token_stream()));
    let message = match unboxed(ty) {
        _ if is_itself(ty, owner) => {
            format!("`transparent` needs another error: `{owner}` cannot contain its own codes")
        }
        inner if is_of_std(inner) => {
            let found = found(inner);
            format!(
                "`{found}` has no error codes: wrap it in a type of your own that has, \
                 or give this variant a code of its own"
            )
        }
        _ if is_nameable(ty) => return,
        Type::TraitObject(object) => {
            let found = found(object);
            format!("`transparent` needs a type with a table of error codes: `{found}` has none")
        }
        _ => {
            let found = found(ty);
            format!("`transparent` needs the inner error itself or a box of it, found `{found}`")
        }
    };
    errors.on(ty, message);
}

fn holds_i32(ty: &Type, errors: &mut Errors) {
    if !is_i32(ty) {
        let ty = ungrouped(ty);
        let found = pretty(uncovered(ty.to_token_stream()));
        let message = format!("`unknown` needs one field with the code, an `i32`, found `{found}`");
        errors.on(ty, message);
    }
}
