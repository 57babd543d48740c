//! Entries between commas, and how to go on behind a wrong one.

use proc_macro2::{Delimiter, Ident, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Error, Lit, LitFloat, LitInt, Path, Result, Token};

use crate::mistakes::Mistakes;
use crate::words::{self, Key, Scope, Words};

/// A word as it was meant, where it was written.
pub(super) struct Word<T> {
    pub(super) ident: Ident,
    pub(super) stands_for: T,
    /// Whether it was written otherwise, and reported.
    pub(super) is_guess: bool,
}

/// Reads the entries between commas; after a mistake it goes on behind the next comma.
pub(super) fn entries(
    input: ParseStream,
    mistakes: &mut Mistakes,
    mut entry: impl FnMut(ParseStream, &mut Mistakes) -> Result<()>,
) {
    while !input.is_empty() {
        if input.peek(Token![,]) {
            mistakes.at(input.span(), "expected an entry before this `,`");
        } else if let Err(error) = entry(input, mistakes) {
            mistakes.add(error);
            skip_to_comma(input);
        } else if starts_entry(input) {
            mistakes.at(input.span(), format!("missing `,` before {}", found(input)));
        } else if !is_at_end(input) {
            mistakes.at(input.span(), format!("expected `,`, found {}", found(input)));
            if !pass_separator(input) {
                skip_to_comma(input);
            }
        }
        // Nothing is left, or a comma, or an entry whose comma is missing.
        let _ = input.parse::<Option<Token![,]>>();
    }
}

/// Whether an entry ends here.
pub(super) fn is_at_end(input: ParseStream) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// Passes what is written between entries elsewhere.
fn pass_separator(input: ParseStream) -> bool {
    input.parse::<Token![;]>().is_ok()
        || input.parse::<Token![:]>().is_ok()
        || input.parse::<Token![=>]>().is_ok()
        || input.parse::<Token![=]>().is_ok()
}

pub(super) fn skip_to_comma(input: ParseStream) {
    while !is_at_end(input) && input.parse::<TokenTree>().is_ok() {}
}

fn starts_entry(input: ParseStream) -> bool {
    let is_known = |word: String| {
        Key::of(&word).is_some()
            || words::find(words::RETRY_KEYS, &word).is_some()
            || words::find(words::IMPLS, &word).is_some()
    };
    let word = input.fork().call(Ident::parse_any);
    input.peek(Lit) || word.is_ok_and(|word| is_known(word.to_string()))
}

/// What stands next, as a message names it.
pub(super) fn found(input: ParseStream) -> String {
    // With its sign.
    if let Ok(number) = input.fork().parse::<LitInt>() {
        return format!("`{number}`");
    }
    if let Ok(number) = input.fork().parse::<LitFloat>() {
        return format!("`{number}`");
    }
    match input.fork().parse() {
        Ok(TokenTree::Group(group)) => match group.delimiter() {
            Delimiter::Parenthesis => "`(…)`".into(),
            Delimiter::Brace => "`{…}`".into(),
            Delimiter::Bracket => "`[…]`".into(),
            Delimiter::None => format!("`{}`", group.stream()),
        },
        Ok(token) => format!("`{token}`"),
        Err(_) => "nothing".into(),
    }
}

/// Reads one of the known words; a near one is reported and then taken for what it was meant to be.
pub(super) fn word<T: Copy>(
    input: ParseStream,
    scope: Scope,
    known: &Words<T>,
    mistakes: &mut Mistakes,
) -> Result<Word<T>> {
    let (noun, names) = (scope.noun(), words::names(known));
    let Some((ident, path)) = written(input) else {
        let (found, list) = (found(input), words::list(&names));
        let message = format!("expected a {noun}, found {found}; known {noun}s: {list}");
        return Err(Error::new(input.span(), message));
    };
    let (text, span) = (ident.to_string(), ident.span());
    if let (None, Some(stands_for)) = (&path, words::find(known, &text)) {
        return Ok(Word { ident, stands_for, is_guess: false });
    }
    let near = words::nearest(&text, &names);
    let error = match (path, words::misplaced(&text, scope)) {
        (Some(path), _) => {
            let alone = near.unwrap_or(&text);
            let message = format!("a {noun} stands without a path: write `{alone}`");
            Error::new_spanned(path, message)
        }
        (None, Some(message)) => return Err(Error::new(span, message)),
        (None, None) => Error::new(span, words::unknown(noun, &text, &names)),
    };
    match near.and_then(|near| Some((near, words::find(known, near)?))) {
        Some((near, stands_for)) => {
            mistakes.add(error);
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
    let path = input.fork().call(Path::parse_mod_style).ok()?;
    let last = path.segments.last()?.ident.clone();
    (path.leading_colon.is_some() || path.segments.len() > 1).then_some((path, last))
}

/// The path as it was most likely written.
pub(super) fn shown(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}
