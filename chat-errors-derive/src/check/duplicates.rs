//! What may be used once only.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use proc_macro2::{Ident, Span};

use crate::ast::Ast;
use crate::attr::Attrs;
use crate::errors::Errors;
use crate::model::MOST_NAMES;

pub(super) fn codes_differ(ast: &Ast<'_>, errors: &mut Errors) {
    let codes = ast.variants.iter().flat_map(|variant| {
        let codes = variant.attrs.code.good().into_iter().chain(&variant.attrs.code_aliases);
        codes.map(|code| (variant.ident, code.value, code.span))
    });
    differ(codes, |code| format!("code {code}"), errors);
}

pub(super) fn names_differ(ast: &Ast<'_>, errors: &mut Errors) {
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

pub(super) fn one_unknown(ast: &Ast<'_>, errors: &mut Errors) {
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

pub(super) fn not_too_many(ast: &Ast<'_>, errors: &mut Errors) {
    let count = |aliases: fn(&Attrs) -> usize| -> usize {
        ast.variants.iter().map(|variant| 1 + aliases(&variant.attrs)).sum()
    };
    let names = count(|attrs| attrs.aliases.len());
    let codes = count(|attrs| attrs.code_aliases.len());
    let most = names.max(codes);
    if most > MOST_NAMES {
        let message = format!("{most} variants and aliases are too many: at most {MOST_NAMES}");
        errors.on(&ast.input.ident, message);
    }
}
