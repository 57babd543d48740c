//! A variant with a code and a name.

use std::borrow::Cow;

use syn::Fields;
use syn::ext::IdentExt as _;

use crate::ast::{Ast, LikelyRole, VariantAst};
use crate::attr::{Attrs, Given, Impl, Lang, PolicyKind, Spanned};
use crate::cause::cause;
use crate::doc_comment::display_text;
use crate::errors::Errors;
use crate::model::{NO_CODE, Row, Translation};
use crate::pretty::pretty_short;
use crate::words::ROW;

pub(super) fn row<'a>(
    ast: &Ast<'_>,
    variant: &'a VariantAst<'a>,
    errors: &mut Errors,
) -> Option<Row<'a>> {
    let VariantAst { attrs, comment, .. } = variant;
    has_code_and_name(variant, errors);
    languages_differ(&attrs.langs, errors);
    text_is_readable(variant, errors);
    let outcome = outcome(variant, errors);
    let name = attrs.name.value()?;
    let given = |text: &'a Given<String>| text.value().map(String::as_str);
    let summary = given(&attrs.summary).or(comment.summary.as_deref()).map(Cow::Borrowed);
    let summary = summary.or_else(|| display_text(variant.attributes).map(Cow::Owned));
    let summary = summary.unwrap_or(Cow::Borrowed(name));
    let requests = &ast.container.impls;
    if requests.iter().any(|request| request.value == Impl::Display) {
        has_no_placeholder(variant, &summary, errors);
    }
    Some(with(variant, *attrs.code.value()?, name, summary, outcome))
}

/// The row of a variant without a right one: what cannot be read is `NO_CODE` or empty.
pub(super) fn placeholder_row<'a>(variant: &'a VariantAst<'a>) -> Row<'a> {
    let Attrs { code, name, shown, .. } = &variant.attrs;
    let code = code.value().copied().or(shown.code).unwrap_or(NO_CODE);
    let name = name.value().or(shown.name.as_ref()).map_or("", String::as_str);
    with(variant, code, name, Cow::Borrowed(name), "NotApplied")
}

/// The row with these values, and all others from the attributes.
fn with<'a>(
    variant: &'a VariantAst<'a>,
    code: i32,
    name: &'a str,
    summary: Cow<'a, str>,
    outcome: &'static str,
) -> Row<'a> {
    let VariantAst { attrs, comment, .. } = variant;
    let (kind, given_policy) = (attrs.kind.value(), attrs.policy.value());
    Row {
        code,
        name,
        aliases: attrs.aliases.iter().map(|alias| alias.value.as_str()).collect(),
        code_aliases: attrs.code_aliases.iter().map(|alias| alias.value).collect(),
        summary,
        help: attrs.help.value().map(String::as_str).or(comment.help.as_deref()),
        kind: kind.map_or("Unknown", |kind| kind.variant),
        kind_word: kind.map(|kind| &kind.word),
        policy: given_policy.map_or(PolicyKind::Never, |policy| policy.kind.clone()),
        policy_word: given_policy.map(|policy| &policy.word),
        outcome,
        translations: attrs.langs.iter().filter_map(translation).collect(),
        cause: cause(variant.fields),
    }
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

/// Refuses a doc comment by a macro that cannot be expanded here, unless its texts are given.
fn text_is_readable(variant: &VariantAst<'_>, errors: &mut Errors) {
    let VariantAst { attrs, comment, .. } = variant;
    let Some(unreadable) = &comment.unreadable else { return };
    let instead = match (attrs.summary.is_absent(), attrs.help.is_absent()) {
        (true, true) => "`summary = \"…\"` and, if there is more, `help = \"…\"`",
        (true, false) => "`summary = \"…\"`",
        (false, true) if !unreadable.is_all => "`help = \"…\"` too",
        (false, _) => return,
    };
    let tokens = || unreadable.tokens.iter().cloned().collect::<proc_macro2::TokenStream>();
    let shown = pretty_short(tokens());
    errors.on(tokens(), format!("a derive cannot read `{shown}`: write {instead}"));
}

/// The outcome, or its default. A success is in place.
fn outcome(variant: &VariantAst<'_>, errors: &mut Errors) -> &'static str {
    let attrs = &variant.attrs;
    let is_success = attrs.kind.value().is_some_and(|kind| kind.variant == "Success");
    let is_retry =
        matches!(attrs.policy.value(), Some(it) if matches!(it.kind, PolicyKind::Retry(_)));
    match attrs.outcome.good() {
        Some(outcome) => {
            if is_success && outcome.value != "Applied" {
                let message = format!(
                    "the outcome of a success is `Applied`: leave out `outcome = {}`",
                    outcome.value
                );
                errors.at(outcome.span, message);
            }
            outcome.value
        }
        None if is_success => "Applied",
        None if is_retry => "Unknown",
        None => "NotApplied",
    }
}

/// Refuses a summary that `Display` would print with a placeholder in it.
fn has_no_placeholder(variant: &VariantAst<'_>, summary: &str, errors: &mut Errors) {
    let VariantAst { ident, attrs, comment, fields, .. } = variant;
    let Some(placeholder) = placeholder(summary, fields) else { return };
    let given = attrs.summary.good().map(|summary| summary.span);
    let span = given.or(comment.span).unwrap_or_else(|| ident.span());
    let message = format!(
        "`impl(Display)` prints `{placeholder}` unchanged: \
         write `impl(Error)`, and `Display` with the `#[error(\"…\")]` of thiserror"
    );
    errors.at(span, message);
}

/// The first `{…}` that names a field.
fn placeholder<'a>(text: &'a str, fields: &Fields) -> Option<&'a str> {
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let from = rest.get(start..)?;
        if from.starts_with("{{") {
            rest = from.get(2..)?;
            continue;
        }
        let end = from.find('}')?;
        if from.get(1..end)?.contains('{') {
            rest = from.get(1..)?;
            continue;
        }
        let (placeholder, after) = from.split_at_checked(end + 1)?;
        let name =
            placeholder.trim_matches(['{', '}']).split(':').next().unwrap_or_default().trim();
        let is_field = fields.members().any(|member| match member {
            syn::Member::Named(field) => field.unraw() == name,
            // `{}` is the next field.
            syn::Member::Unnamed(field) => name.is_empty() || field.index.to_string() == name,
        });
        if is_field {
            return Some(placeholder);
        }
        rest = after;
    }
    None
}

fn translation(lang: &Lang) -> Option<Translation<'_>> {
    Some(Translation {
        tag: lang.tag.value()?,
        summary: lang.summary.value().map(String::as_str),
        help: lang.help.value().map(String::as_str),
    })
}
