//! What is wrong with a value.

use proc_macro2::{Ident, TokenTree};
use quote::ToTokens as _;
use syn::{Error, Path};

use super::computed::bits;
use super::shown::{found, on, short, wrong};
use crate::attr::shape::PathPrefix;
use crate::duration;
use crate::literal::{Integer, Text};
use crate::pretty::pretty;
use crate::words::{self, nearest};

pub(in crate::attr) fn code_out_of_range(tokens: &[TokenTree]) -> Error {
    let (code, min, max) = (short(tokens), i32::MIN, i32::MAX);
    let value = Integer::new(tokens).and_then(|integer| integer.digits.parse().ok());
    let instead = match value.filter(|_| is_in_bits(&code)).and_then(bits) {
        Some(code) => format!("write `{code}` for these bits"),
        None => format!("write one from {min} to {max}"),
    };
    on(tokens, format!("code `{code}` does not fit an `i32`: {instead}"))
}

/// Whether a number is written in a base that shows its bits.
fn is_in_bits(written: &str) -> bool {
    ["0x", "0o", "0b"].iter().any(|prefix| written.starts_with(prefix))
}

pub(in crate::attr) fn code_with_suffix(tokens: &[TokenTree], code: &Integer) -> Error {
    let Integer { digits, suffix } = code;
    let value = digits.parse::<i128>().ok();
    let fits = value.is_some_and(|value| i32::try_from(value).is_ok());
    let instead = match value.filter(|_| !fits).and_then(bits) {
        Some(code) => format!("`{code}` for these bits"),
        None => format!("`{digits}`"),
    };
    on(tokens, format!("a code is an `i32`, found the suffix `{suffix}`: write {instead}"))
}

pub(in crate::attr) fn undeclared_name(tokens: &[TokenTree]) -> Error {
    on(tokens, "`UNDECLARED` is the name of every undeclared code: write another name")
}

pub(in crate::attr) fn name_of_digits(tokens: &[TokenTree], name: &str) -> Error {
    let message = format!(
        "a name of digits would be read as a code: write one such as `\"ERROR_{}\"`",
        name.trim_start_matches(['-', '+'])
    );
    on(tokens, message)
}

/// A value that is not a range of codes.
pub(in crate::attr) fn no_range(word: &Ident, tokens: &[TokenTree]) -> Error {
    let found = short(tokens);
    let takes = if word == "range" {
        "a range of codes such as `9000..=9999`"
    } else {
        "codes, ranges of codes and names in quotes, such as `9002, 9004..=9009, \"OLD_NAME\"`"
    };
    let instead = match found.split_once("...") {
        Some((first, last)) => format!(": write `{first}..={last}`"),
        None => String::new(),
    };
    on(tokens, format!("`{word}` takes {takes}, found `{found}`{instead}"))
}

/// A name with white space or a control character in it.
pub(in crate::attr) fn odd_name(
    tokens: &[TokenTree],
    name: &str,
    is_odd: impl Fn(char) -> bool,
) -> Error {
    let letter = name.chars().find(|letter| is_odd(*letter)).unwrap_or(' ');
    let plain = name.replace(is_odd, "_");
    let message = format!(
        "a name has no white space and no control character, found `{letter:?}`: write `\"{plain}\"`"
    );
    on(tokens, message)
}

pub(in crate::attr) fn no_string(word: &Ident, tokens: &[TokenTree]) -> Error {
    wrong(tokens, format!("`{word}` takes a text in quotes, found {}", found(tokens)))
}

pub(in crate::attr) fn bad_tag(
    tokens: &[TokenTree],
    tag: &str,
    is_tag: fn(&str) -> bool,
    examples: &str,
) -> Error {
    let hyphened = tag.trim().replace('_', "-");
    let instead = if is_tag(&hyphened) { format!("`{hyphened:?}`") } else { examples.into() };
    on(tokens, format!("`{}` is no language tag: write {instead}", short(tokens)))
}

/// A value that is not a variant of one of our enums.
pub(in crate::attr) fn no_variant(
    word: &Ident,
    tokens: &[TokenTree],
    known: &[&'static str],
) -> Error {
    let noun = word.to_string();
    if let [only] = known {
        return wrong(tokens, format!("`{word}` takes `{only}`, found {}", found(tokens)));
    }
    let instead = |written: &str| match nearest(written, known) {
        Some(meant) => format!(": write `{word} = {meant}`"),
        None => words::list(&noun, known),
    };
    if let Some(quoted) = tokens.get(..1).and_then(Text::new) {
        let instead = instead(&quoted.value);
        return wrong(tokens, format!("`{word}` takes no quotes{instead}"));
    }
    match PathPrefix::new(tokens) {
        Some(path) if path.is_longer() => {
            let instead = instead(&path.last.to_string());
            on(path.tokens, format!("`{word}` takes no path{instead}"))
        }
        Some(path) => on(path.tokens, words::unknown(&noun, &path.last.to_string(), known)),
        None => wrong(tokens, words::expected(&noun, &found(tokens), known)),
    }
}

/// A value that is not a path. The name of a package has a `-` where its crate has a `_`.
pub(in crate::attr) fn no_path(word: &Ident, tokens: &[TokenTree]) -> Error {
    let shown = short(tokens);
    let crates = shown.replace('-', "_");
    let instead = match syn::parse_str::<Path>(&crates) {
        Ok(_) if crates != shown => format!(": write `{word} = {crates}`"),
        _ => String::new(),
    };
    on(tokens, format!("`{word}` takes a path, found `{shown}`{instead}"))
}

/// A path in quotes.
pub(in crate::attr) fn quoted_path(word: &Ident, tokens: &[TokenTree], path: &Path) -> Error {
    let shown = pretty(path.to_token_stream());
    on(tokens, format!("`{word}` takes no quotes: write `{word} = {shown}`"))
}

pub(in crate::attr) fn no_duration(word: &Ident, tokens: &[TokenTree]) -> Error {
    let shown = found(tokens);
    let written = shown.replace(['`', '"', '_'], "");
    let meant = match duration::meant(&written) {
        Some(meant) => format!(": write `\"{meant}\"`"),
        None if is_count(&written) => {
            format!(": write `\"{written}s\"` or `\"{written}ms\"`")
        }
        None => String::new(),
    };
    let message = format!(
        "`{word}` takes a duration above zero such as `\"500ms\"`, `\"2s\"` or `\"1m\"`, found {shown}{meant}"
    );
    wrong(tokens, message)
}

/// Whether it is a whole number above zero.
fn is_count(text: &str) -> bool {
    text.bytes().all(|digit| digit.is_ascii_digit()) && text.parse::<u64>().is_ok_and(|it| it > 0)
}

pub(in crate::attr) fn no_count(word: &Ident, tokens: &[TokenTree]) -> Error {
    let quoted = Text::new(tokens).and_then(|quoted| quoted.value.trim().parse::<u32>().ok());
    let meant = quoted.filter(|count| *count > 0).map(|count| format!(": write `{count}`"));
    let message = format!(
        "`{word}` takes an integer from 1 to {}, found {}{}",
        u32::MAX,
        found(tokens),
        meant.unwrap_or_default(),
    );
    wrong(tokens, message)
}
