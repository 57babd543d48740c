//! What stands behind the `=` of a key.

use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Error, LitInt, LitStr, Path, Result, Token, token};

use super::list::{found, is_at_end, longer_path, shown};
use super::{Amount, Spanned};
use crate::duration;
use crate::mistakes::Mistakes;
use crate::words;

/// A key without a value.
pub(super) fn none(word: &Ident, input: ParseStream) -> Result<()> {
    if input.peek(Token![=]) || input.peek(token::Paren) {
        let message = format!("`{word}` takes no value, found {}", found(input));
        return Err(Error::new(word.span(), message));
    }
    Ok(())
}

/// Passes the `=` of a key; `example` is what may stand behind it.
pub(super) fn equals(word: &Ident, input: ParseStream, example: &str) -> Result<()> {
    let found = found(input);
    let is_at_key = is_at_end(input);
    let has_equals = input.parse::<Option<Token![=]>>()?.is_some();
    if has_equals && !is_at_end(input) {
        return Ok(());
    }
    let message = format!("`{word}` needs a value, such as `{word} = {example}`");
    let message =
        if is_at_key || has_equals { message } else { format!("{message}, found {found}") };
    Err(Error::new(word.span(), message))
}

fn string(word: &Ident, input: ParseStream) -> Result<LitStr> {
    equals(word, input, "\"…\"")?;
    let message = format!("`{word}` takes a text in quotes, found {}", found(input));
    let span = input.span();
    input.parse().map_err(|_| Error::new(span, message))
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
    let value = content(literal, "language tag", "write one such as `de` or `zh-Hans`")?;
    let is_subtag = |subtag: &str| {
        matches!(subtag.len(), 1..=8) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if value.split('-').all(is_subtag) {
        return Ok(value);
    }
    let message = format!("`{value}` is no language tag: write one such as `de` or `zh-Hans`");
    Err(Error::new(literal.span(), message))
}

/// The variant of one of our enums, with the user's span.
pub(super) fn variant(
    word: &Ident,
    input: ParseStream,
    example: &str,
    known: &[&str],
) -> Result<Ident> {
    equals(word, input, example)?;
    let noun = word.to_string();
    if let Ok(quoted) = input.fork().parse::<LitStr>() {
        let meant = words::nearest(&quoted.value(), known).unwrap_or(example);
        let message = format!("`{word}` stands without quotes: write `{word} = {meant}`");
        return Err(Error::new(quoted.span(), message));
    }
    if let Some((path, last)) = longer_path(input) {
        let meant = words::nearest(&last.to_string(), known).unwrap_or(example);
        let message = format!("`{word}` stands without a path: write `{word} = {meant}`");
        return Err(Error::new_spanned(path, message));
    }
    let Ok(ident) = input.fork().call(Ident::parse_any) else {
        let (found, list) = (found(input), words::list(known));
        let message = format!("expected a {noun}, found {found}; known {noun}s: {list}");
        return Err(Error::new(input.span(), message));
    };
    input.call(Ident::parse_any)?;
    let written = ident.to_string();
    if known.contains(&written.as_str()) {
        return Ok(ident);
    }
    Err(Error::new(ident.span(), words::unknown(&noun, &written, known)))
}

/// A path; one in quotes is reported and taken, or else nothing behind it would be found.
pub(super) fn path(word: &Ident, input: ParseStream, mistakes: &mut Mistakes) -> Result<Path> {
    equals(word, input, "path::to::chat_errors")?;
    if let Ok(quoted) = input.fork().parse::<LitStr>() {
        if let Ok(path) = quoted.parse_with(Path::parse_mod_style) {
            input.parse::<LitStr>()?;
            let shown = shown(&path);
            let message = format!("`{word}` stands without quotes: write `{word} = {shown}`");
            mistakes.at(quoted.span(), message);
            return Ok(path);
        }
    }
    let message = format!("`{word}` takes a path, found {}", found(input));
    let span = input.span();
    input.call(Path::parse_mod_style).map_err(|_| Error::new(span, message))
}

pub(super) fn milliseconds(word: &Ident, input: ParseStream) -> Result<Amount> {
    equals(word, input, "\"500ms\"")?;
    let message = format!(
        "`{word}` takes a duration above zero such as `\"500ms\"`, `\"2s\"` or `\"1m\"`, found {}",
        found(input)
    );
    let span = input.span();
    let literal: LitStr = input.parse().map_err(|_| Error::new(span, &message))?;
    let value = duration::milliseconds(&literal.value()).filter(|_| literal.suffix().is_empty());
    value.map(Amount::Milliseconds).ok_or_else(|| Error::new(literal.span(), message))
}

pub(super) fn count(word: &Ident, input: ParseStream) -> Result<Amount> {
    equals(word, input, "2")?;
    let message =
        format!("`{word}` takes an integer from 1 to {}, found {}", u32::MAX, found(input));
    let span = input.span();
    let literal: LitInt = input.parse().map_err(|_| Error::new(span, &message))?;
    let value = literal.base10_digits().parse().ok();
    let value = value.filter(|count| *count > 0 && matches!(literal.suffix(), "" | "u32"));
    value.map(Amount::Count).ok_or_else(|| Error::new(literal.span(), message))
}
