//! Checks the keys of the type against its variants.

use std::collections::HashMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Fields, Ident, Type};

use crate::ast::{Ast, VariantAst};
use crate::attr::{CodeRange, Impl, Reserved, Spanned, bits, computed};
use crate::errors::Errors;
use crate::input::Attribute;
use crate::pretty::{pretty, pretty_short};
use crate::tokens::{flattened, uncovered};
use crate::types::ungrouped;
use crate::words::Target;

pub(super) fn impls_are_possible(ast: &Ast<'_>, errors: &mut Errors) {
    for Spanned { value, span } in &ast.container.impls {
        if value.is_of_serde() && cfg!(not(feature = "serde")) {
            let name = value.name();
            let message =
                format!("`{name}` needs the feature `serde` of `chat-errors`: switch it on");
            errors.at(*span, message);
        }
        match value {
            Impl::Deserialize => {
                if let Some(variant) = ast.variants.iter().find(|variant| variant.carries_data()) {
                    let ident = variant.ident;
                    let message = format!(
                        "`Deserialize` builds a value from a code, but `{ident}` carries data: leave it out"
                    );
                    errors.at(*span, message);
                }
            }
            Impl::From => {
                for message in impossible_from(ast) {
                    errors.at(*span, message);
                }
            }
            _ => {}
        }
    }
}

/// Why `From` cannot be implemented for the fields of `transparent` variants.
fn impossible_from(ast: &Ast<'_>) -> Vec<String> {
    let transparent = ast.variants.iter().filter(|variant| variant.is_transparent());
    let alone: Vec<_> = transparent
        .filter_map(|variant| {
            let mut fields = variant.fields.iter();
            let field = fields.next()?;
            fields.next().is_none().then_some((variant.ident, field))
        })
        .collect();
    if alone.is_empty() {
        return vec![
            "`From` needs a `transparent` variant whose only field is the inner error".to_owned(),
        ];
    }
    let (mut messages, mut seen) = (Vec::new(), HashMap::new());
    for (ident, field) in alone {
        if Attribute::of_field(field, "from").next().is_some() {
            messages.push(format!(
                "`From` is also written by `#[from]` on the field of `{ident}`: leave out one of them"
            ));
        }
        let ty = &field.ty;
        let shown = pretty(uncovered(ungrouped(ty).to_token_stream()));
        if is_type_parameter(ast, ty) {
            let message = format!(
                "`From` cannot be implemented for the type parameter `{shown}` of `{ident}`: leave it out"
            );
            messages.push(message);
        }
        match seen.get(&shown) {
            Some(first) => messages.push(format!(
                "`From` cannot choose between `{first}` and `{ident}`: both hold `{shown}`"
            )),
            None => drop(seen.insert(shown, ident)),
        }
    }
    messages
}

fn is_type_parameter(ast: &Ast<'_>, ty: &Type) -> bool {
    let Type::Path(path) = ungrouped(ty) else { return false };
    ast.input.generics.type_params().any(|parameter| path.path.is_ident(&parameter.ident))
}

/// Without `impl(Error)`, the mark is another derive's.
pub(super) fn causes_are_marked(ast: &Ast<'_>, errors: &mut Errors) {
    if !ast.container.impls.iter().any(|request| request.value == Impl::Error) {
        return;
    }
    let of_enum = if ast.target == Target::Enum { ast.attributes } else { &[] };
    let of_variants = ast.variants.iter().flat_map(|variant| variant.attributes);
    for misplaced in of_enum.iter().chain(of_variants).filter(|it| it.is_named("source")) {
        errors.at(misplaced.span(), "`#[source]` belongs on the field that holds the cause");
    }
    for VariantAst { ident, fields, .. } in &ast.variants {
        one_cause(ident, fields, errors);
    }
}

fn one_cause(ident: &Ident, fields: &Fields, errors: &mut Errors) {
    let marks = fields.iter().flat_map(|field| Attribute::of_field(field, "source"));
    let marks: Vec<Attribute> = marks.collect();
    if let [first, others @ ..] = marks.as_slice() {
        if !others.is_empty() {
            errors.at(first.span(), "the first `#[source]` is here");
        }
        for other in others {
            let message = format!("only one field of `{ident}` can be its source");
            errors.at(other.span(), message);
        }
    }
    for mark in marks.iter().filter(|mark| mark.tokens.len() > 1) {
        errors.at(mark.span(), "`#[source]` takes no value");
    }
}

pub(super) fn only_unit_variants_are_const(ast: &Ast<'_>, errors: &mut Errors) {
    let is_const = ast.container.is_const.good().filter(|_| ast.target == Target::Enum);
    let Some(is_const) = is_const else { return };
    let other = ast.variants.iter().find(|variant| !variant.fields.is_empty());
    if let Some(variant) = other {
        let ident = variant.ident;
        let message = format!("`const` needs an enum of unit variants, and `{ident}` is not one");
        errors.at(is_const.span, message);
    }
}

/// A discriminant says what `as i32` gives: it must not contradict the code unless that is meant. One that
/// only rustc can compute is not looked at.
pub(super) fn discriminants_agree(ast: &Ast<'_>, errors: &mut Errors) {
    if !ast.container.independent.is_absent() {
        return;
    }
    for variant in &ast.variants {
        let Some(code) = variant.attrs.code.value().copied() else { continue };
        if variant.discriminant.is_empty() {
            continue;
        }
        let tokens = flattened(variant.discriminant.iter().cloned().collect());
        let Some(discriminant) = computed(&tokens) else { continue };
        let is_in_bits = reprs(ast).any(|repr| repr == "u32") && bits(discriminant) == Some(code);
        if discriminant == i128::from(code) || is_in_bits {
            continue;
        }
        let shown = pretty_short(tokens.iter().cloned().collect());
        let found = if shown == discriminant.to_string() {
            format!("discriminant {shown}")
        } else {
            format!("discriminant `{shown}` is {discriminant}, which")
        };
        let instead =
            if fits_repr(code, ast) { format!("write `{code}`, or") } else { "write".into() };
        let message = format!(
            "{found} contradicts the code {code}: {instead} `#[code(discriminants = independent)]` \
             on the enum if they are meant to differ"
        );
        errors.on(tokens.into_iter().collect::<TokenStream>(), message);
    }
}

/// Whether the code can be a discriminant in the enum's representation.
fn fits_repr(code: i32, ast: &Ast<'_>) -> bool {
    reprs(ast).all(|repr| match repr.as_str() {
        "i8" => i8::try_from(code).is_ok(),
        "i16" => i16::try_from(code).is_ok(),
        "u8" => u8::try_from(code).is_ok(),
        "u16" => u16::try_from(code).is_ok(),
        "u32" | "u64" | "u128" | "usize" => code >= 0,
        _ => true,
    })
}

/// What the type's `#[repr(…)]` say, word by word.
fn reprs(ast: &Ast<'_>) -> impl Iterator<Item = String> {
    let lists = ast.attributes.iter().filter_map(|attribute| match attribute.tokens.as_slice() {
        [TokenTree::Ident(word), TokenTree::Group(list)] if word == "repr" => Some(list.stream()),
        _ => None,
    });
    lists.flat_map(flattened).map(|token| token.to_string())
}

pub(super) fn codes_are_in_range(ast: &Ast<'_>, errors: &mut Errors) {
    let Some(range) = ast.container.range.value() else { return };
    let codes = ast.variants.iter().filter_map(|variant| variant.attrs.code.good());
    for code in codes.filter(|code| !range.contains(code.value)) {
        let message = format!("code {} is outside of the range {}", code.value, shown(*range));
        errors.at(code.span, message);
    }
}

pub(super) fn nothing_reserved_is_used(ast: &Ast<'_>, errors: &mut Errors) {
    let reserved = &ast.container.reserved;
    if reserved.is_empty() {
        return;
    }
    reserved_once(reserved, errors);
    let is_reserved = |is_such: &dyn Fn(&Reserved) -> bool| {
        reserved.iter().any(|reserved| is_such(&reserved.value))
    };
    for attrs in ast.variants.iter().map(|variant| &variant.attrs) {
        for code in attrs.code.good().into_iter().chain(&attrs.code_aliases) {
            let is_such = |reserved: &Reserved| matches!(reserved, Reserved::Codes(range) if range.contains(code.value));
            if is_reserved(&is_such) {
                let message = format!("code {} is reserved: no row may use it again", code.value);
                errors.at(code.span, message);
            }
        }
        for name in attrs.name.good().into_iter().chain(&attrs.aliases) {
            let is_such =
                |reserved: &Reserved| matches!(reserved, Reserved::Name(it) if *it == name.value);
            if is_reserved(&is_such) {
                let message = format!("name `{}` is reserved: no row may use it again", name.value);
                errors.at(name.span, message);
            }
        }
    }
}

/// Reports what `reserved(…)` lists twice.
fn reserved_once(reserved: &[Spanned<Reserved>], errors: &mut Errors) {
    for (index, item) in reserved.iter().enumerate() {
        let earlier = reserved.get(..index).unwrap_or_default();
        if earlier.iter().any(|earlier| overlap(&earlier.value, &item.value)) {
            let what = match &item.value {
                Reserved::Codes(range) if range.first == range.last => {
                    format!("code {} is", range.first)
                }
                Reserved::Codes(range) => format!("a code of {} is", shown(*range)),
                Reserved::Name(name) => format!("name `{name}` is"),
            };
            errors.at(item.span, format!("{what} reserved twice"));
        }
    }
}

fn overlap(one: &Reserved, other: &Reserved) -> bool {
    match (one, other) {
        (Reserved::Codes(one), Reserved::Codes(other)) => {
            one.first <= other.last && other.first <= one.last
        }
        (Reserved::Name(one), Reserved::Name(other)) => one == other,
        _ => false,
    }
}

fn shown(range: CodeRange) -> String {
    let CodeRange { first, last } = range;
    match (first, last) {
        (i32::MIN, _) => format!("..={last}"),
        (_, i32::MAX) => format!("{first}.."),
        _ => format!("{first}..={last}"),
    }
}
