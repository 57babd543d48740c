//! Entries between commas, and how to go on behind a wrong one.

use std::fmt::Display;

use proc_macro2::{Delimiter, Ident, Punct, Spacing, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Error, Lit, LitInt, Path, Result, Token};

use crate::errors::Errors;
use crate::nearest::nearest;
use crate::pretty::{pretty, pretty_short};
use crate::words::{self, Key, Scope, Words};

/// A word as it was meant, where it was written.
pub(super) struct Word<T> {
    pub(super) ident: Ident,
    pub(super) stands_for: T,
    /// Whether it was written otherwise, and reported.
    pub(super) is_guess: bool,
}

/// Reads the entries between commas; after a mistake it goes on behind the next comma. Says whether
/// all of it was read.
pub(super) fn entries(
    input: ParseStream,
    errors: &mut Errors,
    mut entry: impl FnMut(ParseStream, &mut Errors) -> Result<()>,
) -> bool {
    let mut is_whole = true;
    while !input.is_empty() {
        // Behind a code a literal is the name; elsewhere none begins an entry.
        let start = input.fork();
        let starts_next =
            |ahead: ParseStream| starts_entry(ahead) || start.peek(LitInt) && ahead.peek(Lit);
        if input.peek(Token![,]) {
            errors.at(input.span(), "expected an entry before this `,`");
        } else if let Err(error) = entry(input, errors) {
            errors.add(error);
            is_whole = false;
            skip_to_comma(input);
        } else if !is_at_end(input) && !entry_follows(input, starts_next, errors) {
            is_whole = false;
            skip_to_comma(input);
        }
        // Nothing is left, or a comma, or an entry whose comma is missing.
        let _ = input.parse::<Option<Token![,]>>();
    }
    is_whole
}

/// Whether nothing but a literal stands in the next entry. Most entries are right: for them this is
/// cheaper than to look for errors, and than `peek(Lit)`, which parses the literal.
pub(super) fn is_lone_literal(input: ParseStream) -> bool {
    let cursor = input.cursor();
    let unsigned = cursor.punct().filter(|(sign, _)| sign.as_char() == '-').map(|(_, rest)| rest);
    let rest = unsigned.unwrap_or(cursor).literal().map(|(_, rest)| rest);
    rest.is_some_and(|rest| {
        rest.eof() || rest.punct().is_some_and(|(sign, _)| sign.as_char() == ',')
    })
}

/// Whether an entry ends here.
pub(super) fn is_at_end(input: ParseStream) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// Reports what stands where a comma has to, and says whether an entry is next all the same.
fn entry_follows(
    input: ParseStream,
    starts_next: impl Fn(ParseStream) -> bool,
    errors: &mut Errors,
) -> bool {
    if starts_next(input) {
        errors.at(input.span(), format!("expected `,` before {}", found(input)));
        return true;
    }
    errors.add(wrong(input, format!("expected `,`, found {}", found(input))));
    pass_separator(input, starts_next)
}

/// Passes what is written between entries elsewhere: a `;`, or what an entry follows.
fn pass_separator(input: ParseStream, starts_next: impl Fn(ParseStream) -> bool) -> bool {
    if input.parse::<Token![;]>().is_ok() {
        return true;
    }
    let ahead = input.fork();
    let is_separator = ahead.parse::<Token![:]>().is_ok()
        || ahead.parse::<Token![=>]>().is_ok()
        || ahead.parse::<Token![=]>().is_ok();
    let is_passed = is_separator && starts_next(&ahead);
    if is_passed {
        input.advance_to(&ahead);
    }
    is_passed
}

pub(super) fn skip_to_comma(input: ParseStream) {
    while !is_at_end(input) && input.parse::<TokenTree>().is_ok() {}
}

pub(super) fn skip_all(input: ParseStream) {
    while input.parse::<TokenTree>().is_ok() {}
}

/// The tokens before the next comma.
pub(super) fn rest(input: ParseStream) -> TokenStream {
    let ahead = input.fork();
    let next = || if is_at_end(&ahead) { None } else { ahead.parse::<TokenTree>().ok() };
    std::iter::from_fn(next).flat_map(visible).collect()
}

/// What a macro's fragment holds, which has the places where the user wrote it.
fn visible(token: TokenTree) -> TokenStream {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            group.stream().into_iter().flat_map(visible).collect()
        }
        token => token.into(),
    }
}

/// What stands in the parentheses that are next.
pub(super) fn parenthesized(input: ParseStream<'_>) -> Result<ParseBuffer<'_>> {
    let content;
    syn::parenthesized!(content in input);
    Ok(content)
}

/// Whether a known word stands next.
pub(super) fn starts_entry(input: ParseStream) -> bool {
    let is_known = |word: String| {
        Key::of(&word).is_some()
            || words::find(words::RETRY_KEYS, &word).is_some()
            || words::find(words::IMPLS, &word).is_some()
    };
    input.fork().call(Ident::parse_any).is_ok_and(|word| is_known(word.to_string()))
}

/// A mistake in what stands next.
pub(super) fn wrong(input: ParseStream, message: impl Display) -> Error {
    let next = next(input);
    if next.is_empty() {
        Error::new(input.span(), message)
    } else {
        Error::new_spanned(next, message)
    }
}

/// What stands next, as a message names it.
pub(super) fn found(input: ParseStream) -> String {
    let ahead = input.fork();
    match ahead.parse() {
        Ok(TokenTree::Punct(first)) if !ahead.peek(Lit) || first.as_char() != '-' => {
            format!("`{}`", operator(&first, &ahead))
        }
        Ok(_) => format!("`{}`", pretty_short(next(input))),
        Err(_) => "nothing".into(),
    }
}

/// The token that stands next, a number with its sign, or a path or a call of a macro to the comma.
fn next(input: ParseStream) -> TokenStream {
    let ahead = input.fork();
    let Ok(first) = ahead.parse::<TokenTree>() else { return TokenStream::new() };
    match &first {
        TokenTree::Ident(_) if ahead.peek(Token![!]) || ahead.peek(Token![::]) => rest(input),
        TokenTree::Punct(sign) if sign.as_char() == '-' && ahead.peek(Lit) => {
            [Some(first), ahead.parse().ok()].into_iter().flatten().collect()
        }
        _ => visible(first),
    }
}

/// The container of a `=>` or `..=`, of which each character is a token.
fn operator(first: &Punct, behind: ParseStream) -> String {
    let mut operator = String::from(first.as_char());
    let mut spacing = first.spacing();
    while spacing == Spacing::Joint {
        let Ok(next) = behind.parse::<Punct>() else { break };
        // These begin something else.
        if "',;&-".contains(next.as_char()) {
            break;
        }
        operator.push(next.as_char());
        spacing = next.spacing();
    }
    operator
}

/// Reads one of the known words; a near one is reported and then taken for what it was meant to be.
pub(super) fn word<T: Copy>(
    input: ParseStream,
    scope: Scope,
    known: &Words<T>,
    errors: &mut Errors,
) -> Result<Word<T>> {
    let (noun, names) = (scope.noun(), words::names(known));
    let Some((ident, path)) = written(input) else {
        let message = words::expected(noun, &found(input), &names);
        return Err(wrong(input, message));
    };
    let (text, span) = (ident.to_string(), ident.span());
    if let (None, Some(stands_for)) = (&path, words::find(known, &text)) {
        return Ok(Word { ident, stands_for, is_guess: false });
    }
    let near = nearest(&text, &names);
    let is_known = words::find(known, &text).is_some();
    let misplaced = words::misplaced(&text, scope).filter(|_| !is_known);
    let error = match (path, near, misplaced) {
        (Some(path), _, Some(message)) => return Err(Error::new_spanned(path, message)),
        (Some(path), Some(near), None) => {
            let message = format!("a {noun} stands without a path: write `{near}`");
            Error::new_spanned(path, message)
        }
        (Some(path), None, None) => {
            let shown = pretty(path.to_token_stream());
            return Err(Error::new_spanned(path, words::unknown(noun, &shown, &names)));
        }
        (None, _, Some(message)) => return Err(Error::new(span, message)),
        (None, _, None) => Error::new(span, words::unknown(noun, &text, &names)),
    };
    match near.and_then(|near| Some((near, words::find(known, near)?))) {
        Some((near, stands_for)) => {
            errors.add(error);
            Ok(Word { ident: Ident::new(near, span), stands_for, is_guess: true })
        }
        None => Err(error),
    }
}

/// Passes the word that stands next, or the path of which it is the last.
fn written(input: ParseStream) -> Option<(Ident, Option<Path>)> {
    if let Some((path, last)) = longer_path(input) {
        input.call(Path::parse_mod_style).ok()?;
        return Some((last, Some(path)));
    }
    let ident = input.fork().call(Ident::parse_any).ok()?;
    input.call(Ident::parse_any).ok()?;
    Some((ident, None))
}

/// The path that stands next, if it is more than a word, and its last word.
pub(super) fn longer_path(input: ParseStream) -> Option<(Path, Ident)> {
    if !input.peek(Token![::]) && !input.peek2(Token![::]) {
        return None;
    }
    let path = input.fork().call(Path::parse_mod_style).ok()?;
    let last = path.segments.last()?.ident.clone();
    Some((path, last))
}
