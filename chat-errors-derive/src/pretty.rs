//! Tokens as one would write them, for the docs and for messages.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};

use crate::tokens::with_lifetimes_marked;

/// What comes before a token, as far as the space between them goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// The start, or what nothing is kept apart from.
    Nothing,
    Word,
    /// A word that takes no parentheses: a keyword, or a lifetime.
    Modifier,
    /// A group, or a `>`.
    Close,
}

/// The tokens with the spaces between them that one would write.
pub(crate) fn pretty(tokens: TokenStream) -> String {
    let mut written = String::new();
    let mut before = Before::Nothing;
    let mut tokens = with_lifetimes_marked(tokens).peekable();
    while let Some((token, is_lifetime)) = tokens.next() {
        if needs_space(before, &token) {
            written.push(' ');
        }
        before = match token {
            TokenTree::Group(group) => {
                written.push_str(&group_as_written(&group));
                Before::Close
            }
            TokenTree::Ident(word) => {
                written.push_str(&word.to_string());
                if is_lifetime || is_modifier(&word) { Before::Modifier } else { Before::Word }
            }
            TokenTree::Literal(literal) => {
                written.push_str(&literal.to_string());
                Before::Word
            }
            TokenTree::Punct(punct) => {
                let second = second_of_operator(punct.as_char(), punct.spacing(), &mut tokens);
                let operator: String = [punct.as_char()].into_iter().chain(second).collect();
                push_operator(&mut written, &operator, tokens.peek().is_some());
                if operator == ">" { Before::Close } else { Before::Nothing }
            }
        };
    }
    written
}

/// The same, cut where it would make a message long.
pub(crate) fn pretty_short(tokens: TokenStream) -> String {
    const MOST: usize = 60;
    let written = pretty(tokens);
    let line = written.lines().next().unwrap_or_default();
    if line.len() == written.len() && written.chars().count() <= MOST {
        return written;
    }
    let start: String = line.chars().take(MOST).collect();
    format!("{start}…")
}

fn needs_space(before: Before, token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(_) | TokenTree::Literal(_) => before != Before::Nothing,
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => before != Before::Nothing,
            _ => before == Before::Modifier,
        },
        TokenTree::Punct(_) => false,
    }
}

fn is_modifier(word: &Ident) -> bool {
    ["as", "const", "dyn", "impl", "mut"].iter().any(|keyword| word == keyword)
}

fn group_as_written(group: &Group) -> String {
    let content = pretty(group.stream());
    match group.delimiter() {
        Delimiter::Parenthesis => format!("({content})"),
        Delimiter::Bracket => format!("[{content}]"),
        Delimiter::Brace if content.is_empty() => "{}".into(),
        Delimiter::Brace => format!("{{ {content} }}"),
        Delimiter::None => content,
    }
}

/// Passes the second half of a `::`, `->`, `=>` or `==`.
fn second_of_operator(
    first: char,
    spacing: Spacing,
    tokens: &mut Peekable<impl Iterator<Item = (TokenTree, bool)>>,
) -> Option<char> {
    let Some((TokenTree::Punct(next), _)) = tokens.peek() else { return None };
    let second = next.as_char();
    let is_operator = matches!((first, second), (':', ':') | ('-' | '=', '>') | ('=', '='));
    if spacing == Spacing::Alone || !is_operator {
        return None;
    }
    tokens.next();
    Some(second)
}

fn push_operator(written: &mut String, operator: &str, is_followed: bool) {
    let is_sign = operator == "+" && written.is_empty();
    let is_range = operator == "=" && written.ends_with("..");
    let is_binary = matches!(operator, "+" | "=" | "->" | "=>" | "==" | "|");
    let is_spaced = is_binary && !is_sign && !is_range;
    if is_spaced && !written.is_empty() && !written.ends_with(' ') {
        written.push(' ');
    }
    written.push_str(operator);
    if is_followed && (is_spaced || matches!(operator, "," | ";" | ":")) {
        written.push(' ');
    }
}
