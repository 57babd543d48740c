//! What a field's type looks like, as far as its tokens show.

use proc_macro2::{Ident, Span};
use quote::ToTokens as _;
use syn::{GenericArgument, PathArguments, PathSegment, Type};

/// Whether the type, or what it boxes, has a name that is not one of the language or of the standard
/// library.
pub(crate) fn is_likely_inner(ty: &Type) -> bool {
    const PRIMITIVES: [&str; 21] = [
        "bool", "char", "f32", "f64", "i8", "i16", "i64", "i128", "i32", "isize", "u8", "u16",
        "u32", "u64", "u128", "usize", "str", "String", "Option", "Vec", "Duration",
    ];
    const STD: [&str; 5] = ["std", "core", "alloc", "io", "fmt"];
    let Type::Path(ty) = unboxed(ty) else { return false };
    let is_in = |words: &[&str], word: &PathSegment| words.iter().any(|it| word.ident == it);
    let mut segments = ty.path.segments.iter();
    let last = segments.next_back();
    let first = segments.next();
    !first.is_some_and(|first| is_in(&STD, first))
        && !last.is_some_and(|last| is_in(&PRIMITIVES, last))
}

/// The type inside any number of boxes.
pub(crate) fn unboxed(ty: &Type) -> &Type {
    const BOXES: [&str; 3] = ["Box", "Rc", "Arc"];
    let mut ty = ungrouped(ty);
    while let Type::Path(path) = ty {
        let last = path.path.segments.last();
        let boxed = last.filter(|last| BOXES.iter().any(|it| last.ident == it));
        let Some(PathArguments::AngleBracketed(arguments)) = boxed.map(|last| &last.arguments)
        else {
            break;
        };
        let Some(GenericArgument::Type(inner)) = arguments.args.first() else { break };
        ty = ungrouped(inner);
    }
    ty
}

/// Whether some crate can have given the type, or what it boxes, a table of codes: only rustc knows
/// whether one did.
pub(crate) fn is_nameable(ty: &Type) -> bool {
    matches!(unboxed(ty), Type::Path(_) | Type::Macro(_))
}

/// Whether the type is an `i32`, by any path.
pub(crate) fn is_i32(ty: &Type) -> bool {
    let Type::Path(ty) = ungrouped(ty) else { return false };
    ty.path.segments.last().is_some_and(|last| last.ident == "i32")
}

/// Whether the type is, or boxes, the deriving type itself: by its bare name with any arguments, as `Self`
/// or by `self::`. By any other path it may be another type of that name.
pub(crate) fn is_itself(ty: &Type, ident: &Ident) -> bool {
    let Type::Path(ty) = unboxed(ty) else { return false };
    let mut segments = ty.path.segments.iter();
    let is_path = ty.qself.is_none() && ty.path.leading_colon.is_none();
    is_path
        && match (segments.next(), segments.next(), segments.next()) {
            (Some(name), None, _) => name.ident == *ident || name.ident == "Self",
            (Some(module), Some(name), None) => module.ident == "self" && name.ident == *ident,
            _ => false,
        }
}

/// Whether the type, or what it boxes, has a path into the standard library.
pub(crate) fn is_of_std(ty: &Type) -> bool {
    let Type::Path(ty) = unboxed(ty) else { return false };
    let segments = &ty.path.segments;
    let first = segments.first();
    // A type of the user's can be named like a crate.
    segments.len() > 1
        && first.is_some_and(|first| ["std", "core", "alloc"].iter().any(|it| first.ident == it))
}

/// The type without the groups, visible or not, around it.
pub(crate) fn ungrouped(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            _ => return ty,
        };
    }
}

/// Where a type is written, for generated code that is to blame on it.
pub(crate) fn type_span(ty: &Type) -> Span {
    let first = ty.to_token_stream().into_iter().next();
    first.map_or_else(Span::call_site, |token| token.span().resolved_at(Span::call_site()))
}
