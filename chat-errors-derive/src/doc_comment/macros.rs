//! The macros in `#[doc = …]` that a derive can expand: rustc hands them over as they are written.

use proc_macro2::{Literal, TokenTree};
use syn::Lit;

use crate::tokens::{flattened, is_punct};

/// The text of a `concat!` or `stringify!` of literals.
pub(super) fn expand(tokens: &[TokenTree]) -> Option<String> {
    let (path, content) = match tokens {
        [path @ .., sign, TokenTree::Group(content)] if is_punct(sign, '!') => (path, content),
        _ => return None,
    };
    let (TokenTree::Ident(name), prefix) = path.split_last()? else { return None };
    let is_std = prefix.iter().all(|token| match token {
        TokenTree::Ident(word) => word == "std" || word == "core",
        token => is_punct(token, ':'),
    });
    let content = flattened(content.stream());
    match name.to_string().as_str() {
        "concat" if is_std => concat(&content),
        "stringify" if is_std => stringify(&content),
        _ => None,
    }
}

/// The arguments between commas, joined.
fn concat(arguments: &[TokenTree]) -> Option<String> {
    let arguments = match arguments {
        [] => return Some(String::new()),
        [arguments @ .., comma] if is_punct(comma, ',') => arguments,
        arguments => arguments,
    };
    arguments.split(|token| is_punct(token, ',')).map(argument).collect()
}

fn argument(tokens: &[TokenTree]) -> Option<String> {
    match tokens {
        [TokenTree::Literal(literal)] => literal_text(literal),
        [sign, TokenTree::Literal(literal)] if is_punct(sign, '-') => {
            Some(format!("-{}", literal_text(literal)?))
        }
        [TokenTree::Ident(word)] if word == "true" || word == "false" => Some(word.to_string()),
        _ => expand(tokens),
    }
}

/// What `concat!` makes of a literal.
fn literal_text(literal: &Literal) -> Option<String> {
    Some(match Lit::new(literal.clone()) {
        Lit::Str(text) => text.value(),
        Lit::Char(letter) => letter.value().to_string(),
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Float(number) => number.base10_digits().to_owned(),
        _ => return None,
    })
}

/// A single token as it is written: of more, only rustc knows the spaces between them.
fn stringify(tokens: &[TokenTree]) -> Option<String> {
    match tokens {
        [] => Some(String::new()),
        [token @ (TokenTree::Ident(_) | TokenTree::Literal(_))] => Some(token.to_string()),
        [sign, literal @ TokenTree::Literal(_)] if is_punct(sign, '-') => {
            Some(format!("-{literal}"))
        }
        _ => None,
    }
}
