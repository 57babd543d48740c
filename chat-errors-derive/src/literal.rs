//! Literals, decoded once.
//!
//! They are written with `format!`, not with `to_string`, which would be compiled here, without optimization.

use proc_macro2::{Literal, TokenTree};
use syn::Lit;

use crate::tokens::is_punct;

/// An integer with its sign.
pub(crate) struct Integer {
    /// Decimal digits, with the sign.
    pub(crate) digits: String,
    pub(crate) suffix: String,
}

/// A string.
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) suffix: String,
}

impl Integer {
    /// The integer that these tokens are, if they are one.
    pub(crate) fn new(tokens: &[TokenTree]) -> Option<Self> {
        let (sign, literal) = match tokens {
            [TokenTree::Literal(literal)] => ("", literal),
            [sign, TokenTree::Literal(literal)] if is_punct(sign, '-') => ("-", literal),
            _ => return None,
        };
        let written = format!("{sign}{literal}");
        if written.parse::<i32>().is_ok() {
            return Some(Self { digits: written, suffix: String::new() });
        }
        match Lit::new(written.parse().ok()?) {
            Lit::Int(integer) => Some(Self {
                digits: integer.base10_digits().to_owned(),
                suffix: integer.suffix().to_owned(),
            }),
            _ => None,
        }
    }
}

impl Text {
    /// The string that these tokens are, if they are one.
    pub(crate) fn new(tokens: &[TokenTree]) -> Option<Self> {
        let [TokenTree::Literal(literal)] = tokens else { return None };
        if let Some(value) = string(literal) {
            return Some(Self { value, suffix: String::new() });
        }
        match Lit::new(literal.clone()) {
            Lit::Str(text) => Some(Self { value: text.value(), suffix: text.suffix().to_owned() }),
            _ => None,
        }
    }
}

/// The value of a string literal in quotes whose only escapes are quotes and backslashes.
pub(crate) fn string(literal: &Literal) -> Option<String> {
    let written = format!("{literal}");
    let text = written.strip_prefix('"')?.strip_suffix('"')?;
    if !text.contains('\\') {
        return Some(text.to_owned());
    }
    let mut pieces = text.split('\\');
    let mut value = pieces.next()?.to_owned();
    while let Some(piece) = pieces.next() {
        match piece.as_bytes().first() {
            // A doc comment arrives with its quotes escaped.
            Some(b'\'' | b'"') => value.push_str(piece),
            None => {
                value.push('\\');
                value.push_str(pieces.next()?);
            }
            Some(_) => return None,
        }
    }
    Some(value)
}
