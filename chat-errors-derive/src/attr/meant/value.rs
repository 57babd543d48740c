//! What is wrong with a value.

use proc_macro2::{Ident, TokenTree};
use quote::ToTokens as _;
use syn::{Error, Path};

use super::computed::{bits, computed};
use super::instead;
use super::shown::{found, on, short, wrong};
use crate::duration;
use crate::literal::{Integer, Text};
use crate::pretty::pretty;
use crate::words;

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

pub(in crate::attr) fn quoted_code(word: &Ident, tokens: &[TokenTree], code: &str) -> Error {
    let code = code.trim_start_matches('+');
    on(tokens, format!("an old code takes no quotes: write `{word} = {code}`"))
}

/// A value that is not a range of codes, or an item that `reserved` does not take.
pub(in crate::attr) fn no_range(word: &Ident, tokens: &[TokenTree]) -> Error {
    let found = short(tokens);
    let (takes, meant) = if word == "range" {
        (
            "a range of codes such as `9000..=9999`",
            instead::range(tokens).map(|range| format!("range = {range}")),
        )
    } else {
        (
            "codes, ranges of codes and names in quotes, such as `9002, 9004..=9009, \"OLD_NAME\"`",
            instead::reserved(tokens),
        )
    };
    on(tokens, format!("`{word}` takes {takes}, found `{found}`{}", write(meant)))
}

/// A code or a range of codes in quotes, which is not a name.
pub(in crate::attr) fn quoted_range(
    word: &Ident,
    tokens: &[TokenTree],
    text: &Text,
) -> Option<Error> {
    let is_code = |letter: char| letter.is_ascii_digit() || ".=-+_ ".contains(letter);
    let is_codes = text.value.contains(|letter: char| letter.is_ascii_digit())
        && text.value.chars().all(is_code);
    is_codes.then(|| no_range(word, tokens))
}

/// A range whose end is before its start.
pub(in crate::attr) fn empty_range(tokens: &[TokenTree]) -> Error {
    let found = short(tokens);
    let meant = write(instead::range(tokens).filter(|meant| *meant != found));
    on(tokens, format!("the range `{found}` is empty{meant}"))
}

/// What to write, at the end of a message.
fn write(meant: Option<String>) -> String {
    meant.map(|meant| format!(": write `{meant}`")).unwrap_or_default()
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
    let (takes, meant) = if word == "alias" {
        let code = computed(tokens).and_then(|code| i32::try_from(code).ok());
        let name = || match tokens {
            [TokenTree::Ident(word)] => Some(format!("\"{word}\"")),
            tokens => instead::text(tokens),
        };
        ("a name in quotes or an old code", code.map(|code| code.to_string()).or_else(name))
    } else {
        ("a text in quotes", instead::text(tokens))
    };
    let meant = match meant {
        None if instead::is_doc_macro(tokens) => format!(": write `#[doc = {}]`", short(tokens)),
        meant => write(meant.map(|meant| format!("{word} = {meant}"))),
    };
    wrong(tokens, format!("`{word}` takes {takes}, found {}{meant}", found(tokens)))
}

pub(in crate::attr) fn bad_tag(
    tokens: &[TokenTree],
    tag: &str,
    is_tag: fn(&str) -> bool,
    examples: &str,
) -> Error {
    let hyphened = tag.trim().replace('_', "-");
    let meant = if is_tag(&hyphened) { Some(hyphened) } else { words::language_meant(tag.trim()) };
    let instead = meant.map_or_else(|| examples.to_owned(), |meant| format!("`{meant:?}`"));
    on(tokens, format!("`{}` is no language tag: write {instead}", short(tokens)))
}

/// A value that is not a path. The name of a package has a `-` where its crate has a `_`.
pub(in crate::attr) fn no_path(word: &Ident, tokens: &[TokenTree]) -> Error {
    let shown = short(tokens);
    let crates = shown.trim_matches('"').trim_end_matches("::").replace('-', "_");
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
    let text = Text::new(tokens).map(|text| text.value.replace('_', ""));
    let number = text.or_else(|| instead::number(tokens)).unwrap_or_default();
    let meant = match instead::duration(tokens) {
        Some(meant) => format!(": write `\"{meant}\"`"),
        None if is_count(&number) => format!(": write `\"{number}s\"` or `\"{number}ms\"`"),
        None => match duration::meant(&format!("{number}s")) {
            Some(meant) => format!(": write `\"{meant}\"`"),
            None => String::new(),
        },
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
    let is_zero = || computed(tokens) == Some(0);
    let meant = match instead::count(tokens) {
        None if word == "max_attempts" && is_zero() => {
            ": write `never` in place of `retry(…)`".to_owned()
        }
        meant => write(meant),
    };
    let message =
        format!("`{word}` takes an integer from 1 to {}, found {}{meant}", u32::MAX, shown(tokens));
    on(tokens, message)
}

/// The tokens as a message names them, whole.
fn shown(tokens: &[TokenTree]) -> String {
    format!("`{}`", short(tokens))
}
