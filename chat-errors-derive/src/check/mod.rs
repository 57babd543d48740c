//! What the grammar cannot see. Each check is a function, and sees the whole input.

mod container;
mod duplicates;
mod role;
mod row;

use syn::GenericParam;

use crate::ast::{Ast, LikelyRole, VariantAst};
use crate::errors::Errors;
use crate::model::{Frame, FromCodeSupport, Model};
use crate::words::Target;

/// The checked input. After a mistake, it holds the variants that make sense.
pub(crate) fn check<'a>(ast: &'a Ast<'a>, errors: &mut Errors) -> Model<'a> {
    duplicates::codes_differ(ast, errors);
    duplicates::names_differ(ast, errors);
    duplicates::one_unknown(ast, errors);
    duplicates::not_too_many(ast, errors);
    container::impls_are_possible(ast, errors);
    container::causes_are_marked(ast, errors);
    container::only_unit_variants_are_const(ast, errors);
    container::discriminants_agree(ast, errors);
    container::codes_are_in_range(ast, errors);
    container::nothing_reserved_is_used(ast, errors);
    let (mut variants, mut placeholders) = (Vec::with_capacity(ast.variants.len()), Vec::new());
    for variant in &ast.variants {
        match role::variant(ast, variant, errors) {
            Some(variant) => variants.push(variant),
            None => placeholders.extend(role::placeholder(variant)),
        }
    }
    Model { variants, placeholders, frame: frame(ast) }
}

/// The impls to write. The fallback uses this too, so nothing in `ast` needs to be right.
fn frame<'a>(ast: &'a Ast<'a>) -> Frame<'a> {
    let container = &ast.container;
    Frame {
        input: ast.input,
        target: ast.target,
        from_code: from_code_support(ast),
        is_unit_enum: is_unit_enum(ast),
        impls: container.impls.iter().map(|request| request.value).collect(),
        krate: ast.containers().find_map(|container| container.krate.value()),
        is_const: !container.is_const.is_absent(),
        without: container.without.iter().map(|item| item.value).collect(),
        reserved: container.reserved.iter().collect(),
        sets_lints: ast.sets_lints(),
    }
}

fn from_code_support(ast: &Ast<'_>) -> FromCodeSupport {
    let has = |role| ast.variants.iter().any(|variant| variant.likely_role() == role);
    if ast.variants.iter().any(VariantAst::carries_data) {
        FromCodeSupport::None
    } else if has(LikelyRole::Unknown) {
        FromCodeSupport::Lossless
    } else {
        FromCodeSupport::Fallible
    }
}

/// Not with a parameter that it cannot use, which rustc refuses: constants of the type would be refused too.
fn is_unit_enum(ast: &Ast<'_>) -> bool {
    let has_unused =
        ast.input.generics.params.iter().any(|it| !matches!(it, GenericParam::Const(_)));
    ast.target == Target::Enum
        && !has_unused
        && ast.variants.iter().all(|variant| variant.fields.is_empty())
}
