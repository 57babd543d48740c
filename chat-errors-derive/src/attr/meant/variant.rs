//! Values that are not a variant of one of our enums, and the variant that was meant.

use proc_macro2::{Ident, TokenTree};
use syn::Error;

use super::instead;
use super::shown::{found, on, short, wrong};
use crate::attr::shape::PathPrefix;
use crate::literal::Text;
use crate::tokens::{flattened, is_punct};
use crate::words::{self, nearest};

pub(in crate::attr) fn no_variant(
    word: &Ident,
    tokens: &[TokenTree],
    known: &[&'static str],
) -> Error {
    let noun = word.to_string();
    if let [only] = known {
        let message =
            format!("`{word}` takes `{only}`, found {}: write `{word} = {only}`", found(tokens));
        return wrong(tokens, message);
    }
    let written = candidates(tokens);
    let first = PathPrefix::new(tokens).map(|path| path.last.to_string());
    let first = known.iter().copied().find(|known| first.as_deref() == Some(*known));
    let meant = first.or_else(|| written.iter().find_map(|written| variant(written, known)));
    let policy = || written.iter().find_map(|written| words::policy_meant(written));
    let instead = match meant {
        Some(meant) => format!(": write `{word} = {meant}`"),
        None => match policy() {
            Some(policy) => format!(": a policy says so, write `{policy}`"),
            None => words::list(&noun, known),
        },
    };
    if tokens.get(..1).and_then(Text::new).is_some() {
        return wrong(tokens, format!("`{word}` takes no quotes{instead}"));
    }
    if instead::number(tokens).is_some() {
        return on(tokens, format!("`{word}` takes no number{instead}"));
    }
    let Some(path) = PathPrefix::new(tokens) else {
        return match meant {
            Some(_) => on(
                tokens,
                format!(
                    "expected {} {noun}, found `{}`{instead}",
                    words::article(&noun),
                    short(tokens)
                ),
            ),
            None => wrong(tokens, words::expected(&noun, &found(tokens), known)),
        };
    };
    let is_path = path.is_longer() || path.rest.first().is_some_and(|it| is_punct(it, '.'));
    if is_path {
        return on(tokens, format!("`{word}` takes no path{instead}"));
    }
    match (path.rest, meant) {
        ([], Some(_)) => on(tokens, words::unknown(&noun, &path.last.to_string(), known)),
        ([], None) => on(tokens, format!("unknown {noun} `{}`{instead}", path.last)),
        _ => on(tokens, format!("`{word}` takes one word, found `{}`{instead}", short(tokens))),
    }
}

/// The variant that a word is near, or that a status means.
fn variant<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    nearest(written, known).or_else(|| {
        let kind = words::kind_of_status(written.parse().ok()?)?;
        known.iter().copied().find(|known| *known == kind)
    })
}

/// The words and numbers that can mean a variant, the likeliest first: the whole text, the end of a path, its
/// last two words, and what is before and in parentheses.
fn candidates(tokens: &[TokenTree]) -> Vec<String> {
    let mut words = Vec::new();
    collect(tokens, &mut words);
    let pairs: Vec<String> = words.windows(2).rev().map(<[String]>::concat).collect();
    let mut candidates = words;
    candidates.reverse();
    let (last, others) = candidates.split_at(candidates.len().min(1));
    [last, &pairs, others].concat()
}

fn collect(tokens: &[TokenTree], words: &mut Vec<String>) {
    if let Some(text) = Text::new(tokens) {
        words.extend(text.value.split_whitespace().map(str::to_owned));
        words.push(text.value);
        return;
    }
    if let Some(number) = instead::number(tokens) {
        words.push(number);
        return;
    }
    for token in tokens {
        match token {
            TokenTree::Ident(word) => words.push(word.to_string()),
            TokenTree::Literal(literal) => words.push(literal.to_string().replace('"', "")),
            TokenTree::Group(group) => collect(&flattened(group.stream()), words),
            TokenTree::Punct(_) => {}
        }
    }
}
