//! What an entry looks like, before it means anything.

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenTree};

use crate::tokens::{flattened, is_punct};
use crate::words::{self, Key};

/// Tokens, split at their commas.
pub(super) struct Entries<'a>(&'a [TokenTree]);

pub(super) struct Entry<'a> {
    pub(super) tokens: &'a [TokenTree],
    /// The comma after it.
    pub(super) comma: Option<Span>,
    /// What follows the comma.
    pub(super) rest: &'a [TokenTree],
}

impl<'a> Entries<'a> {
    pub(super) fn new(tokens: &'a [TokenTree]) -> Self {
        Self(tokens)
    }
}

impl<'a> Iterator for Entries<'a> {
    type Item = Entry<'a>;

    fn next(&mut self) -> Option<Entry<'a>> {
        if self.0.is_empty() {
            return None;
        }
        let mut end = 0;
        for token in self.0 {
            if is_punct(token, ',') {
                break;
            }
            end += 1;
        }
        let (tokens, rest) = self.0.split_at_checked(end)?;
        let comma = rest.first().map(TokenTree::span);
        self.0 = rest.get(1..).unwrap_or_default();
        Some(Entry { tokens, comma, rest: self.0 })
    }
}

/// What follows a key.
pub(super) enum Arguments<'a> {
    None,
    /// The tokens after `=`, at least one.
    Value(&'a [TokenTree]),
    /// The parentheses.
    List(&'a Group),
}

impl<'a> Arguments<'a> {
    /// `None` if the tokens have no such shape.
    pub(super) fn new(tokens: &'a [TokenTree]) -> Option<Self> {
        match tokens {
            [] => Some(Self::None),
            [TokenTree::Group(list)] if list.delimiter() == Delimiter::Parenthesis => {
                Some(Self::List(list))
            }
            _ => value(tokens).map(Self::Value),
        }
    }
}

/// The tokens after a `=` at the start of these, if there are any.
pub(super) fn value(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [sign, value @ ..] if !value.is_empty() && is_equals(sign, value.first()) => Some(value),
        _ => None,
    }
}

/// Whether the token is a `=`, and with the next one no `==` or `=>`.
pub(super) fn is_equals(sign: &TokenTree, next: Option<&TokenTree>) -> bool {
    let TokenTree::Punct(sign) = sign else { return false };
    let is_longer = || {
        sign.spacing() == Spacing::Joint
            && next.is_some_and(|next| is_punct(next, '=') || is_punct(next, '>'))
    };
    sign.as_char() == '=' && !is_longer()
}

/// The tokens after a sign at the start of these that is written for `=` in other languages: `:`, `=>`, `==`
/// or `:=`.
pub(super) fn after_other_sign(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    let value = match tokens {
        _ if continues_path(tokens) => return None,
        [TokenTree::Punct(first), TokenTree::Punct(second), value @ ..]
            if matches!((first.as_char(), second.as_char()), ('=', '>' | '=') | (':', '=')) =>
        {
            value
        }
        [first, value @ ..] if is_punct(first, ':') => value,
        _ => return None,
    };
    (!value.is_empty()).then_some(value)
}

/// What is given to a key by any sign, in parentheses, brackets or braces, or without any of them.
pub(super) fn given(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let value = value(tokens).or_else(|| after_other_sign(tokens)).unwrap_or(tokens);
    match value {
        [TokenTree::Group(group)] => flattened(group.stream()),
        value => value.to_vec(),
    }
}

/// Whether the tokens start with a `::`.
pub(super) fn continues_path(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(one), other, ..]
        if one.as_char() == ':' && one.spacing() == Spacing::Joint && is_punct(other, ':'))
}

/// A path at the start of some tokens. A word is the shortest path.
pub(super) struct PathPrefix<'a> {
    pub(super) tokens: &'a [TokenTree],
    pub(super) last: &'a Ident,
    pub(super) rest: &'a [TokenTree],
}

impl<'a> PathPrefix<'a> {
    pub(super) fn new(tokens: &'a [TokenTree]) -> Option<Self> {
        let mut len = if continues_path(tokens) { 2 } else { 0 };
        loop {
            let Some(TokenTree::Ident(last)) = tokens.get(len) else { return None };
            len += 1;
            let rest = tokens.get(len..).unwrap_or_default();
            if !continues_path(rest) || !matches!(rest.get(2), Some(TokenTree::Ident(_))) {
                return Some(Self { tokens: tokens.get(..len)?, last, rest });
            }
            len += 2;
        }
    }

    /// Whether it is more than a word.
    pub(super) fn is_longer(&self) -> bool {
        self.tokens.len() > 1
    }
}

/// How many tokens a literal with its sign takes at the start of these.
pub(super) fn literal_len(tokens: &[TokenTree]) -> Option<usize> {
    match tokens {
        [TokenTree::Literal(_), ..] => Some(1),
        [sign, TokenTree::Literal(_), ..] if is_punct(sign, '-') => Some(2),
        _ => None,
    }
}

/// The number of these tokens that are an entry if a comma is missing after it; all of them if that
/// does not help.
pub(super) fn entry_len(tokens: &[TokenTree]) -> usize {
    if let Some(len) = literal_len(tokens) {
        return len;
    }
    let all = tokens.len();
    let Some(path) = PathPrefix::new(tokens) else { return all };
    let len = path.tokens.len();
    let key = Key::of(&path.last.to_string());
    match path.rest {
        [TokenTree::Group(_), ..] => len + 1,
        [sign, value @ ..] if is_equals(sign, value.first()) => len + 1 + value_len(value),
        // The arguments of a type.
        [sign, ..] if is_punct(sign, '<') => all,
        [TokenTree::Ident(setting), ..]
            if key == Some(Key::Retry) && words::is_setting(&setting.to_string()) =>
        {
            all
        }
        rest => match after_other_sign(rest) {
            // A comma is missing before an entry.
            Some(value) if starts_entry(value) && key.is_none_or(Key::is_flag) => len,
            Some(value) => all - value.len() + value_len(value),
            None if key.is_some_and(|key| !key.is_flag()) => all,
            None if words::is_setting(&path.last.to_string()) && !starts_entry(rest) => all,
            None => len,
        },
    }
}

fn value_len(tokens: &[TokenTree]) -> usize {
    if let Some(len) = literal_len(tokens) {
        // A range is one value, and a sum.
        let goes_on = |token: &TokenTree| match token {
            TokenTree::Ident(word) => word == "to" || word == "through",
            token => is_operator(token),
        };
        return if tokens.get(len).is_some_and(goes_on) { tokens.len() } else { len };
    }
    match tokens {
        [TokenTree::Group(_), ..] => 1,
        [TokenTree::Ident(_), ..] => match PathPrefix::new(tokens) {
            Some(path) if path.is_longer() && starts_entry(path.rest) => path.tokens.len(),
            Some(path) if !path.is_longer() && !continues_path(path.rest) => match path.rest {
                [sign, ..] if is_operator(sign) || is_punct(sign, '!') => tokens.len(),
                [TokenTree::Group(_), ..] => 2,
                _ => 1,
            },
            _ => tokens.len(),
        },
        _ => tokens.len(),
    }
}

/// Whether the token goes on with an expression.
pub(super) fn is_operator(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if "+-*/%&|^<>.".contains(sign.as_char()))
}

/// Whether the tokens start with a word that starts an entry.
pub(super) fn starts_entry(tokens: &[TokenTree]) -> bool {
    let [TokenTree::Ident(word), ..] = tokens else { return false };
    words::starts_entry(&word.to_string())
}
