//! Tools for tokens and spans. Imports nothing of ours.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// The macro whose calls hide computed constants from `syn` without `full`: see `input/cover.rs`. It
/// is never called, because [`uncovered`] removes it from everything that is written.
pub(crate) const COVER: &str = "__chat_errors_cover";

/// The group with other content and the same span.
pub(crate) fn regroup(group: &Group, content: TokenStream) -> Group {
    let mut regrouped = Group::new(group.delimiter(), content);
    regrouped.set_span(group.span());
    regrouped
}

/// The tokens, each with whether it is the name of a lifetime: that can be the name of a type too.
pub(crate) fn with_lifetimes_marked(
    tokens: TokenStream,
) -> impl Iterator<Item = (TokenTree, bool)> {
    let mut was_quote = false;
    tokens.into_iter().map(move |token| {
        let is_lifetime = std::mem::replace(&mut was_quote, is_punct(&token, '\''));
        (token, is_lifetime)
    })
}

/// Whether a token, at any depth, satisfies the predicate. Of a lifetime, only the quote is asked about.
pub(crate) fn mentions(tokens: TokenStream, predicate: &impl Fn(&TokenTree) -> bool) -> bool {
    with_lifetimes_marked(tokens).any(|(token, is_lifetime)| match token {
        TokenTree::Group(group) => mentions(group.stream(), predicate),
        token => !is_lifetime && predicate(&token),
    })
}

/// Whether the token is this punctuation character.
pub(crate) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// The tokens without the invisible groups that `macro_rules!` fragments arrive in: code that reads
/// these tokens need not know of them.
pub(crate) fn flattened(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    flatten_into(&mut flat, tokens);
    flat
}

fn flatten_into(flat: &mut Vec<TokenTree>, tokens: TokenStream) {
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flatten_into(flat, group.stream());
            }
            token => flat.push(token),
        }
    }
}

/// The tokens without the calls of the cover macro, as the user wrote them.
pub(crate) fn uncovered(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter();
    let mut uncovered = TokenStream::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == COVER => {
                // Skips the `!`.
                if let Some(TokenTree::Group(call)) = tokens.nth(1) {
                    uncovered.extend(call.stream());
                }
            }
            TokenTree::Group(group) => {
                let content = self::uncovered(group.stream());
                uncovered.extend([TokenTree::Group(regroup(&group, content))]);
            }
            token => uncovered.extend([token]),
        }
    }
    uncovered
}

/// The same tokens at the same places, but resolved at the call site: rustc then does not warn about
/// deprecated items and unnecessary qualifications a second time.
pub(crate) fn respan(tokens: impl ToTokens) -> TokenStream {
    uncovered(tokens.into_token_stream()).into_iter().map(respan_token).collect()
}

fn respan_token(token: TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) => TokenTree::Group(regroup(&group, respan(group.stream()))),
        TokenTree::Ident(word) => TokenTree::Ident(respan_ident(word)),
        // Punctuation keeps its span: in edition 2015, `::` starts a path in another crate.
        token => token,
    }
}

/// Like [`respan`], for one identifier.
pub(crate) fn respan_ident(mut word: Ident) -> Ident {
    // The span of `$crate` says which crate it is, and `gen` is a keyword in our edition.
    if !matches!(word.to_string().as_str(), "$crate" | "gen") {
        word.set_span(word.span().resolved_at(Span::call_site()));
    }
    word
}

/// The identifier as source code. `gen` is a keyword in our edition, so it becomes raw; syn does this
/// for every other keyword.
pub(crate) fn ident_source(ident: &Ident) -> String {
    let word = format!("{ident}");
    if word == "gen" { "r#gen".to_owned() } else { word }
}

/// The tokens, all located at one span: rustc underlines an error in a constant from its first token to
/// its last.
pub(crate) fn located(tokens: TokenStream, span: Span) -> TokenStream {
    let located = tokens.into_iter().map(|mut token| {
        if let TokenTree::Group(group) = token {
            token = TokenTree::Group(Group::new(group.delimiter(), located(group.stream(), span)));
        }
        token.set_span(token.span().located_at(span));
        token
    });
    located.collect()
}
