//! What the grammar cannot see. Each check is a function, and sees the whole input.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{Field, Member, Type};

use crate::ast::{Ast, LikelyRole, VariantAst};
use crate::attr::{Attrs, Given, Impl, Lang, PolicyKind, Spanned};
use crate::cause::cause;
use crate::errors::Errors;
use crate::input::Attribute;
use crate::model::{Frame, FromCodeSupport, Inner, Model, Role, Row, Translation, Variant};
use crate::pretty::pretty;
use crate::tokens::{ident_source, uncovered};
use crate::types::{is_i32, is_itself, is_nameable, unboxed, ungrouped};
use crate::words::{ROW, Target};

/// Positions are 16-bit words, and the last one means "no row".
const MOST_NAMES: usize = 65_535;

/// The checked input, or `None` if a variant makes no sense.
pub(crate) fn check<'a>(ast: &'a Ast<'a>, errors: &mut Errors) -> Option<Model<'a>> {
    codes_differ(ast, errors);
    names_differ(ast, errors);
    one_unknown(ast, errors);
    not_too_many(ast, errors);
    impls_are_possible(ast, errors);
    one_cause(ast, errors);
    let frame = frame(ast);
    let variants: Vec<_> =
        ast.variants.iter().map(|variant| lower(variant, &ast.input.ident, errors)).collect();
    Some(Model { frame, variants: variants.into_iter().collect::<Option<_>>()? })
}

/// The impls to write. The fallback asks for this too, so nothing in `ast` has to be right.
pub(crate) fn frame<'a>(ast: &'a Ast<'a>) -> Frame<'a> {
    Frame {
        input: ast.input,
        target: ast.target,
        from_code: from_code_support(ast),
        impls: ast.container.impls.iter().map(|asked| asked.value).collect(),
        krate: ast.containers().find_map(|container| container.krate.value()),
    }
}

fn from_code_support(ast: &Ast<'_>) -> FromCodeSupport {
    let has = |role| ast.variants.iter().any(|variant| variant.likely_role() == role);
    if has(LikelyRole::Data) {
        FromCodeSupport::None
    } else if has(LikelyRole::Unknown) {
        FromCodeSupport::Lossless
    } else if has(LikelyRole::Transparent) || ast.target != Target::Enum {
        FromCodeSupport::Fallible
    } else {
        FromCodeSupport::UnitEnum
    }
}

fn codes_differ(ast: &Ast<'_>, errors: &mut Errors) {
    let codes = ast.variants.iter().filter_map(|variant| {
        let code = variant.attrs.code.good()?;
        Some((variant.ident, code.value, code.span))
    });
    differ(codes, |code| format!("code {code}"), errors);
}

fn names_differ(ast: &Ast<'_>, errors: &mut Errors) {
    let names = ast.variants.iter().flat_map(|variant| {
        let names = variant.attrs.name.good().into_iter().chain(&variant.attrs.aliases);
        names.map(|name| (variant.ident, name.value.as_str(), name.span))
    });
    differ(names, |name| format!("name `{name}`"), errors);
}

/// Reports each value that is used twice, at both places.
fn differ<'a, T: Copy + Ord + Hash>(
    values: impl Iterator<Item = (&'a Ident, T, Span)>,
    describe: impl Fn(T) -> String,
    errors: &mut Errors,
) {
    let values: Vec<_> = values.collect();
    if values.is_sorted_by(|(_, one, _), (_, next, _)| one < next) {
        // Codes often are sorted, and this is cheaper than a map.
        return;
    }
    let mut seen: HashMap<T, (&Ident, Option<Span>)> = HashMap::with_capacity(values.len());
    for (ident, value, span) in values {
        let (first, first_span) = match seen.entry(value) {
            Entry::Vacant(entry) => {
                entry.insert((ident, Some(span)));
                continue;
            }
            Entry::Occupied(entry) => entry.into_mut(),
        };
        let what = describe(value);
        let owners = if *first == ident {
            format!("twice by `{ident}`")
        } else {
            format!("by `{first}` and again by `{ident}`")
        };
        errors.at(span, format!("{what} is used {owners}"));
        if let Some(first_span) = first_span.take() {
            errors.at(first_span, format!("{what} is first used here"));
        }
    }
}

fn one_unknown(ast: &Ast<'_>, errors: &mut Errors) {
    let unknowns = ast.variants.iter().filter_map(|variant| {
        let unknown = variant.attrs.unknown.good()?;
        Some((variant.ident, unknown.span))
    });
    let mut unknowns = unknowns.peekable();
    let Some((first, first_span)) = unknowns.next() else { return };
    let are_several = unknowns.peek().is_some();
    for (_, span) in unknowns {
        let message = format!(
            "only one variant can be `unknown`: `{first}` already takes every undeclared code"
        );
        errors.at(span, message);
    }
    if are_several {
        errors.at(first_span, format!("the first `unknown` variant is `{first}`"));
    }
}

fn not_too_many(ast: &Ast<'_>, errors: &mut Errors) {
    let names: usize = ast.variants.iter().map(|variant| 1 + variant.attrs.aliases.len()).sum();
    if names > MOST_NAMES {
        let message = format!("{names} variants and aliases are too many: at most {MOST_NAMES}");
        errors.on(&ast.input.ident, message);
    }
}

/// Without `impl(Error)`, the mark is another derive's.
fn one_cause(ast: &Ast<'_>, errors: &mut Errors) {
    if !ast.container.impls.iter().any(|asked| asked.value == Impl::Error) {
        return;
    }
    for VariantAst { ident, fields, .. } in &ast.variants {
        let mut marked = fields.iter().flat_map(|field| Attribute::of_field(field, "source"));
        let first = marked.next();
        let mut others = marked.peekable();
        if let (Some(first), Some(_)) = (first, others.peek()) {
            errors.at(first.span(), "the first `#[source]` is here");
        }
        for other in others {
            let message = format!("only one field of `{ident}` can be its source");
            errors.at(other.span(), message);
        }
    }
}

fn impls_are_possible(ast: &Ast<'_>, errors: &mut Errors) {
    for Spanned { value, span } in &ast.container.impls {
        if value.is_of_serde() && cfg!(not(feature = "serde")) {
            errors.at(
                *span,
                format!("`{value:?}` needs the feature `serde` of `chat-errors`: switch it on"),
            );
        }
        let data = ast.variants.iter().find(|variant| variant.likely_role() == LikelyRole::Data);
        if let (Impl::Deserialize, Some(data)) = (value, data) {
            let ident = data.ident;
            let message = format!(
                "`Deserialize` builds a value from a code, but `{ident}` carries data: leave it out"
            );
            errors.at(*span, message);
        }
    }
}

/// The variant's role, if its attributes state one.
fn lower<'a>(
    variant: &'a VariantAst<'a>,
    owner: &Ident,
    errors: &mut Errors,
) -> Option<Variant<'a>> {
    let VariantAst { ident, fields, attrs, listing, .. } = variant;
    let role = match (attrs.transparent.good(), attrs.unknown.good()) {
        (Some(transparent), unknown) => {
            if unknown.is_some() {
                errors.at(
                    transparent.span,
                    "`transparent` and `unknown` exclude each other: leave out one",
                );
            }
            is_the_only_key("transparent", attrs, errors);
            let holds = "the inner error";
            let (member, field) =
                one_field(variant, "transparent", holds, transparent.span, errors)?;
            can_have_codes(&field.ty, owner, errors);
            Role::Transparent(Inner { member, ty: &field.ty, span: transparent.span })
        }
        (None, Some(unknown)) => {
            is_the_only_key("unknown", attrs, errors);
            let holds = "the code, an `i32`";
            let (member, field) = one_field(variant, "unknown", holds, unknown.span, errors)?;
            holds_i32(&field.ty, errors);
            Role::Unknown(member)
        }
        (None, None) if attrs.transparent.is_absent() && attrs.unknown.is_absent() => {
            Role::Row(row(variant, errors)?)
        }
        (None, None) => return None,
    };
    Some(Variant { name: ident_source(ident), fields, listing: *listing, role })
}

fn is_the_only_key(word: &str, attrs: &Attrs, errors: &mut Errors) {
    if let Some(other) = attrs.row_entry {
        let message = format!(
            "`{word}` must be the only key: its field provides the code, the name and the rest"
        );
        errors.at(other, message);
    }
}

fn one_field<'a>(
    variant: &'a VariantAst<'a>,
    word: &str,
    holds: &str,
    span: Span,
    errors: &mut Errors,
) -> Option<(Member, &'a Field)> {
    let mut fields = variant.fields.members().zip(variant.fields);
    if let (Some(field), None) = (fields.next(), fields.next()) {
        return Some(field);
    }
    let ident = variant.ident;
    let found = match variant.fields.len() {
        0 => "none".into(),
        several => several.to_string(),
    };
    errors.at(span, format!("`{word}` needs one field with {holds}, found {found} in `{ident}`"));
    None
}

/// Refuses a type that no crate can give a table of codes. Of a path, only rustc knows.
fn can_have_codes(ty: &Type, owner: &Ident, errors: &mut Errors) {
    let ty = ungrouped(ty);
    let found = |ty: &dyn ToTokens| pretty(uncovered(ty.to_token_stream()));
    let message = match unboxed(ty) {
        _ if is_itself(ty, owner) => {
            format!("`transparent` needs another error: `{owner}` cannot contain its own codes")
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

fn row<'a>(variant: &'a VariantAst<'a>, errors: &mut Errors) -> Option<Row<'a>> {
    let VariantAst { attrs, comment, .. } = variant;
    has_code_and_name(variant, errors);
    languages_differ(&attrs.langs, errors);
    let name = attrs.name.value()?;
    let given = |text: &'a Given<String>| text.value().map(String::as_str);
    let (kind, given_policy) = (attrs.kind.value(), attrs.policy.value());
    let policy = given_policy.map_or(PolicyKind::Never, |policy| policy.kind.clone());
    let outcome = match policy {
        PolicyKind::Retry(_) => "Unknown",
        PolicyKind::Login | PolicyKind::Fix | PolicyKind::Never => "NotApplied",
    };
    Some(Row {
        code: *attrs.code.value()?,
        name,
        aliases: attrs.aliases.iter().map(|alias| alias.value.as_str()).collect(),
        summary: given(&attrs.summary).or(comment.summary.as_deref()).unwrap_or(name),
        help: given(&attrs.help).or(comment.help.as_deref()),
        kind: kind.map_or("Unknown", |kind| kind.variant),
        kind_word: kind.map(|kind| &kind.word),
        policy,
        policy_word: given_policy.map(|policy| &policy.word),
        outcome: attrs.outcome.value().copied().unwrap_or(outcome),
        translations: attrs.langs.iter().filter_map(translation).collect(),
        cause: cause(variant.fields),
    })
}

fn has_code_and_name(variant: &VariantAst<'_>, errors: &mut Errors) {
    let VariantAst { ident, attrs, .. } = variant;
    let (span, needs, row) = match (&attrs.code, &attrs.name) {
        (Given::Absent, Given::Good(name)) => {
            let row = format!("`#[code(<i32>, {:?}, …)]`", name.value);
            (name.span, "a code before its name", row)
        }
        (Given::Good(code), Given::Absent) => {
            let row = format!("`#[code({}, \"<NAME>\", …)]`", code.value);
            (code.span, "a name after its code", row)
        }
        (Given::Absent, Given::Absent) => {
            (attrs.span.unwrap_or_else(|| ident.span()), "a code and a name", ROW.into())
        }
        _ => return,
    };
    let otherwise = if attrs.row_entry.is_none() { without_row(variant) } else { "" };
    errors.at(span, format!("`{ident}` needs {needs}: write {row}{otherwise}"));
}

/// What a variant with these fields can be instead of a row.
fn without_row(variant: &VariantAst<'_>) -> &'static str {
    match variant.guess() {
        LikelyRole::Transparent => " or `#[code(transparent)]`",
        LikelyRole::Unknown => " or `#[code(unknown)]`",
        LikelyRole::Unit | LikelyRole::Data => "",
    }
}

fn languages_differ(langs: &[Lang], errors: &mut Errors) {
    let mut seen: Vec<&Spanned<String>> = Vec::new();
    for tag in langs.iter().filter_map(|lang| lang.tag.good()) {
        let is_same = |first: &&&Spanned<String>| first.value.eq_ignore_ascii_case(&tag.value);
        match seen.iter().find(is_same) {
            Some(first) => {
                errors.twice(format!("`lang(\"{}\")`", tag.value), first.span, tag.span);
            }
            None => seen.push(tag),
        }
    }
}

fn translation(lang: &Lang) -> Option<Translation<'_>> {
    Some(Translation {
        tag: lang.tag.value()?,
        summary: lang.summary.value().map(String::as_str),
        help: lang.help.value().map(String::as_str),
    })
}
