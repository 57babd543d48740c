//! What stands behind the `=` of a key.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Error, LitInt, LitStr, Path, Result, Token, token};

use super::list::{found, is_at_end, longer_path, rest, starts_entry, wrong};
use super::{Amount, Spanned};
use crate::doc_comment::all_bytes;
use crate::duration;
use crate::errors::Errors;
use crate::nearest::nearest;
use crate::pretty::{pretty, pretty_short};
use crate::words;

/// A key without a value.
pub(super) fn none(word: &Ident, input: ParseStream) -> Result<()> {
    if input.peek(Token![=]) || is_group(input) {
        let value = rest(input);
        let shown = pretty_short(value.clone());
        let message = format!("`{word}` takes no value: leave out `{shown}`");
        return Err(Error::new_spanned(value, message));
    }
    Ok(())
}

/// Whether something in brackets of any kind stands next.
pub(super) fn is_group(input: ParseStream) -> bool {
    input.peek(token::Paren) || input.peek(token::Bracket) || input.peek(token::Brace)
}

/// Passes the `=` of a key; `example` is what may stand behind it.
pub(super) fn equals(word: &Ident, input: ParseStream, example: &str) -> Result<()> {
    let is_longer = input.peek(Token![==]) || input.peek(Token![=>]);
    if is_at_end(input) || input.peek(Token![=]) && !is_longer {
        input.parse::<Option<Token![=]>>()?;
        if is_at_end(input) {
            let message = format!("`{word}` needs a value, such as `{word} = {example}`");
            return Err(Error::new(word.span(), message));
        }
        return Ok(());
    }
    let (found, value) = without_equals(input);
    let shown = pretty_short(found.clone());
    let value = value.map(pretty_short).filter(|value| !value.ends_with('…'));
    let value = value.unwrap_or_else(|| example.into());
    let message =
        format!("expected `=` behind `{word}`, found `{shown}`: write `{word} = {value}`");
    Err(Error::new_spanned(found, message))
}

/// What stands in the target of `=` and a value, and the value in it.
fn without_equals(input: ParseStream) -> (TokenStream, Option<TokenStream>) {
    let mut found = TokenStream::new();
    for token in rest(input) {
        found.extend([token.clone()]);
        let value = match token {
            TokenTree::Punct(_) => continue,
            TokenTree::Group(group) if group.delimiter() != Delimiter::None => group.stream(),
            token => token.into(),
        };
        let is_one = value.clone().into_iter().count() == 1;
        return (found, is_one.then_some(value));
    }
    (found, None)
}

fn string(word: &Ident, input: ParseStream) -> Result<LitStr> {
    equals(word, input, "\"…\"")?;
    if input.peek(LitStr) {
        return input.parse();
    }
    Err(wrong(input, format!("`{word}` takes a text in quotes, found {}", found(input))))
}

/// The string's text, if it has any and no suffix.
fn content(literal: &LitStr, what: &str, instead: &str) -> Result<String> {
    let value = literal.value();
    let message = match literal.suffix() {
        "" if value.trim().is_empty() => format!("the {what} is empty: {instead}"),
        "" => return Ok(value),
        suffix => format!("a text takes no suffix: leave out `{suffix}`"),
    };
    Err(Error::new(literal.span(), message))
}

/// A code.
pub(super) fn code(literal: &LitInt) -> Result<i32> {
    let digits = literal.base10_digits();
    let message = match (literal.suffix(), digits.parse()) {
        ("" | "i32", Ok(code)) => return Ok(code),
        ("" | "i32", Err(_)) => {
            format!(
                "code `{literal}` does not fit an `i32`: write one from {} to {}",
                i32::MIN,
                i32::MAX
            )
        }
        (suffix, _) => {
            format!("a code is an `i32`, found the suffix `{suffix}`: write `{digits}`")
        }
    };
    Err(Error::new(literal.span(), message))
}

/// Whether it is a name without a doubt.
pub(super) fn is_plain_name(text: &str) -> bool {
    all_bytes(text, |byte| byte.is_ascii_graphic())
}

/// A name or alias as it stands on the wire.
pub(super) fn name(literal: &LitStr) -> Result<String> {
    let value = content(literal, "name", "write one such as `\"CONNECTION_LOST\"`")?;
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control();
    match value.chars().find(|letter| is_odd(*letter)) {
        Some(letter) => {
            let plain = value.replace(is_odd, "_");
            let message = format!(
                "a name has no white space and no control character, found `{letter:?}`: write `\"{plain}\"`"
            );
            Err(Error::new(literal.span(), message))
        }
        None => Ok(value),
    }
}

pub(super) fn alias(word: &Ident, input: ParseStream) -> Result<Spanned<String>> {
    let literal = string(word, input)?;
    Ok(Spanned { value: name(&literal)?, span: literal.span() })
}

pub(super) fn text(word: &Ident, input: ParseStream) -> Result<String> {
    written(word, &string(word, input)?)
}

fn written(word: &Ident, literal: &LitStr) -> Result<String> {
    content(literal, &word.to_string(), &format!("write one or leave out `{word}`"))
}

/// A text of one line.
pub(super) fn line(word: &Ident, input: ParseStream) -> Result<String> {
    let literal = string(word, input)?;
    let value = written(word, &literal)?;
    if value.contains(['\n', '\r']) {
        let message = format!("the {word} is one line: write what follows it as `help`");
        return Err(Error::new(literal.span(), message));
    }
    Ok(value)
}

/// A BCP 47 tag, as far as its form goes.
pub(super) fn tag(literal: &LitStr) -> Result<String> {
    const EXAMPLES: &str = "one such as `\"de\"` or `\"zh-Hans\"`";
    let value = content(literal, "language tag", &format!("write {EXAMPLES}"))?;
    if is_tag(&value) {
        return Ok(value);
    }
    let hyphened = value.trim().replace('_', "-");
    let instead = if is_tag(&hyphened) { format!("`{hyphened:?}`") } else { EXAMPLES.into() };
    let message = format!("`{}` is no language tag: write {instead}", literal.token());
    Err(Error::new(literal.span(), message))
}

pub(super) fn is_tag(text: &str) -> bool {
    text.split('-').all(|subtag| {
        matches!(subtag.len(), 1..=8) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// The variant of one of our enums, with the word that the user wrote for it.
pub(super) fn variant(
    word: &Ident,
    input: ParseStream,
    example: &str,
    known: &[&'static str],
) -> Result<(&'static str, Ident)> {
    equals(word, input, example)?;
    let noun = word.to_string();
    let instead = |written: &str| match nearest(written, known) {
        Some(meant) => format!(": write `{word} = {meant}`"),
        None => words::list(&noun, known),
    };
    if let Ok(quoted) = input.fork().parse::<LitStr>() {
        let instead = instead(&quoted.value());
        let message = format!("`{word}` stands without quotes{instead}");
        return Err(Error::new(quoted.span(), message));
    }
    if let Some((path, last)) = longer_path(input) {
        let instead = instead(&last.to_string());
        let message = format!("`{word}` stands without a path{instead}");
        return Err(Error::new_spanned(path, message));
    }
    let Ok(ident) = input.fork().call(Ident::parse_any) else {
        let message = words::expected(&noun, &found(input), known);
        return Err(wrong(input, message));
    };
    input.call(Ident::parse_any)?;
    let written = ident.to_string();
    match self::known(&ident, known) {
        Some(variant) => Ok((variant, ident)),
        None => Err(Error::new(ident.span(), words::unknown(&noun, &written, known))),
    }
}

/// The one of these words that it is.
pub(super) fn known(ident: &Ident, words: &[&'static str]) -> Option<&'static str> {
    let ident = format!("{ident}");
    words.iter().copied().find(|word| *word == ident)
}

/// A path; one in quotes is reported and taken, or else nothing behind it would be found.
pub(super) fn path(word: &Ident, input: ParseStream, errors: &mut Errors) -> Result<Path> {
    equals(word, input, "path::to::chat_errors")?;
    if let Ok(quoted) = input.fork().parse::<LitStr>() {
        if let Ok(path) = quoted.parse_with(Path::parse_mod_style) {
            input.parse::<LitStr>()?;
            let shown = pretty(path.to_token_stream());
            let message = format!("`{word}` stands without quotes: write `{word} = {shown}`");
            errors.at(quoted.span(), message);
            return Ok(path);
        }
    }
    let ahead = input.fork();
    match ahead.call(Path::parse_mod_style) {
        Ok(path) if is_at_end(&ahead) || starts_entry(&ahead) => {
            input.advance_to(&ahead);
            Ok(path)
        }
        _ => Err(no_path(word, rest(input))),
    }
}

/// The name of a package has a `-` where its crate has a `_`.
fn no_path(word: &Ident, written: TokenStream) -> Error {
    let shown = pretty_short(written.clone());
    let crates = shown.replace('-', "_");
    let instead = match syn::parse_str::<Path>(&crates) {
        Ok(_) if crates != shown => format!(": write `{word} = {crates}`"),
        _ => String::new(),
    };
    Error::new_spanned(written, format!("`{word}` takes a path, found `{shown}`{instead}"))
}

pub(super) fn milliseconds(word: &Ident, input: ParseStream) -> Result<Amount> {
    equals(word, input, "\"500ms\"")?;
    let literal = input.fork().parse::<LitStr>().ok();
    let literal = literal.filter(|literal| literal.suffix().is_empty());
    if let Some(value) = literal.and_then(|literal| duration::milliseconds(&literal.value())) {
        input.parse::<LitStr>()?;
        return Ok(Amount::Milliseconds(value));
    }
    let shown = found(input);
    let meant = duration::meant(&shown.replace(['`', '"', '_'], ""));
    let meant = meant.map(|meant| format!(": write `\"{meant}\"`")).unwrap_or_default();
    let message = format!(
        "`{word}` takes a duration above zero such as `\"500ms\"`, `\"2s\"` or `\"1m\"`, found {shown}{meant}"
    );
    Err(wrong(input, message))
}

pub(super) fn count(word: &Ident, input: ParseStream) -> Result<Amount> {
    equals(word, input, "2")?;
    let literal = input.fork().parse::<LitInt>().ok();
    let literal = literal.filter(|literal| matches!(literal.suffix(), "" | "u32"));
    if let Some(count @ 1..) = literal.and_then(|literal| literal.base10_digits().parse().ok()) {
        input.parse::<LitInt>()?;
        return Ok(Amount::Count(count));
    }
    let quoted = input.fork().parse::<LitStr>().ok();
    let meant = quoted.and_then(|quoted| quoted.value().trim().parse::<u32>().ok());
    let meant = meant.filter(|count| *count > 0).map(|count| format!(": write `{count}`"));
    let message = format!(
        "`{word}` takes an integer from 1 to {}, found {}{}",
        u32::MAX,
        found(input),
        meant.unwrap_or_default(),
    );
    Err(wrong(input, message))
}
