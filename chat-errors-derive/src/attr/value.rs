//! The values of keys.

use proc_macro2::{Ident, TokenTree};
use syn::{Error, Path};

use super::data::{Amount, CodeRange, Reserved, Spanned};
use super::meant;
use super::shape::PathPrefix;
use crate::duration;
use crate::errors::Errors;
use crate::literal::{Integer, Text};
use crate::text::all_bytes;
use crate::tokens::is_punct;

type Result<T> = std::result::Result<T, Error>;

pub(super) fn code(tokens: &[TokenTree], code: &Integer) -> Result<i32> {
    match (code.suffix.as_str(), code.digits.parse()) {
        ("" | "i32", Ok(code)) => Ok(code),
        ("" | "i32", Err(_)) => Err(meant::code_out_of_range(tokens)),
        _ => Err(meant::code_with_suffix(tokens, code)),
    }
}

/// The name of every undeclared code, in `CodeInfo::unknown`.
const UNDECLARED: &str = "UNDECLARED";

/// Whether the text is digits, with or without a sign: the key of a JSON map, where a code is a text too,
/// would be read as that code.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    !digits.is_empty() && all_bytes(digits, |byte| byte.is_ascii_digit())
}

/// A name or alias, as sent on the wire.
pub(super) fn name(tokens: &[TokenTree], name: Text) -> Result<String> {
    let name = content(tokens, name, "name", "write one such as `\"CONNECTION_LOST\"`")?;
    if all_bytes(&name, |byte| byte.is_ascii_graphic()) {
        return match name.as_str() {
            UNDECLARED => Err(meant::undeclared_name(tokens)),
            digits if is_number(digits) => Err(meant::name_of_digits(tokens, digits)),
            _ => Ok(name),
        };
    }
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control();
    if name.contains(is_odd) { Err(meant::odd_name(tokens, &name, is_odd)) } else { Ok(name) }
}

pub(super) fn alias(word: &Ident, tokens: &[TokenTree]) -> Result<Spanned<String>> {
    let text = string(word, tokens)?;
    if is_number(&text.value) {
        return Err(meant::quoted_code(word, tokens, &text.value));
    }
    Ok(Spanned { value: name(tokens, text)?, span: meant::span(tokens) })
}

pub(super) fn text(word: &Ident, tokens: &[TokenTree]) -> Result<String> {
    let text = string(word, tokens)?;
    content(tokens, text, &word.to_string(), &format!("write one or leave out `{word}`"))
}

/// A text of one line.
pub(super) fn line(word: &Ident, tokens: &[TokenTree]) -> Result<String> {
    let line = text(word, tokens)?;
    if line.contains(['\n', '\r']) {
        let message = format!("the {word} is one line: write what follows it as `help`");
        return Err(meant::on(tokens, message));
    }
    Ok(line)
}

/// A range of codes, which may be open at one end.
pub(super) fn range(word: &Ident, tokens: &[TokenTree]) -> Result<CodeRange> {
    let Some((start, is_inclusive, end)) = range_parts(tokens) else {
        return Err(meant::no_range(word, tokens));
    };
    let bound = |bound: &[TokenTree], open: i32| match Integer::new(bound) {
        _ if bound.is_empty() => Ok(open),
        Some(integer) => code(bound, &integer),
        None => Err(meant::no_range(word, tokens)),
    };
    let (first, last) = (bound(start, i32::MIN)?, bound(end, i32::MAX)?);
    let last = if is_inclusive || end.is_empty() { Some(last) } else { last.checked_sub(1) };
    match last {
        Some(last) if first <= last => Ok(CodeRange { first, last }),
        _ => Err(meant::empty_range(tokens)),
    }
}

/// The tokens before and after `..` or `..=`, at least one of them, and whether the end is included.
fn range_parts(tokens: &[TokenTree]) -> Option<(&[TokenTree], bool, &[TokenTree])> {
    let dots = tokens.iter().position(|token| is_punct(token, '.'))?;
    let (start, rest) = tokens.split_at_checked(dots)?;
    let (is_inclusive, end) = match rest {
        [_, dot, equals, end @ ..] if is_punct(dot, '.') && is_punct(equals, '=') => (true, end),
        [_, dot, end @ ..] if is_punct(dot, '.') => (false, end),
        _ => return None,
    };
    let is_bound = !start.is_empty() || !end.is_empty();
    (is_bound && (!is_inclusive || !end.is_empty())).then_some((start, is_inclusive, end))
}

/// Codes or a name that are retired.
pub(super) fn reserved(word: &Ident, tokens: &[TokenTree]) -> Result<Reserved> {
    if let Some(name) = Text::new(tokens) {
        return match meant::quoted_range(word, tokens, &name) {
            Some(error) => Err(error),
            None => self::name(tokens, name).map(Reserved::Name),
        };
    }
    if let Some(integer) = Integer::new(tokens) {
        let code = code(tokens, &integer)?;
        return Ok(Reserved::Codes(CodeRange { first: code, last: code }));
    }
    range(word, tokens).map(Reserved::Codes)
}

fn string(word: &Ident, tokens: &[TokenTree]) -> Result<Text> {
    Text::new(tokens).ok_or_else(|| meant::no_string(word, tokens))
}

/// The value of a string that has one, and no suffix.
fn content(tokens: &[TokenTree], text: Text, what: &str, instead: &str) -> Result<String> {
    let message = match text.suffix.as_str() {
        "" if text.value.trim().is_empty() => format!("the {what} is empty: {instead}"),
        "" => return Ok(text.value),
        suffix => format!("a text takes no suffix: leave out `{suffix}`"),
    };
    Err(meant::on(tokens, message))
}

/// A BCP 47 tag, as far as its form goes.
pub(super) fn tag(tokens: &[TokenTree], tag: Text) -> Result<String> {
    const EXAMPLES: &str = "one such as `\"de\"` or `\"zh-Hans\"`";
    let tag = content(tokens, tag, "language tag", &format!("write {EXAMPLES}"))?;
    if is_tag(&tag) { Ok(tag) } else { Err(meant::bad_tag(tokens, &tag, is_tag, EXAMPLES)) }
}

/// Longer first subtags are registered nowhere: they are names of languages.
fn is_tag(text: &str) -> bool {
    let is_subtag = |subtag: &str| {
        matches!(subtag.len(), 1..=8) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    text.find('-').unwrap_or(text.len()) <= 3 && text.split('-').all(is_subtag)
}

/// A variant of one of our enums, and the user's word for it.
pub(super) fn variant(
    word: &Ident,
    tokens: &[TokenTree],
    known: &[&'static str],
) -> Result<(&'static str, Ident)> {
    if let [TokenTree::Ident(ident)] = tokens {
        let written = format!("{ident}");
        if let Some(variant) = known.iter().copied().find(|variant| *variant == written) {
            return Ok((variant, ident.clone()));
        }
    }
    Err(meant::no_variant(word, tokens, known))
}

/// A path. One in quotes is reported and taken: without it, nothing after it would be found.
pub(super) fn path(word: &Ident, tokens: &[TokenTree], errors: &mut Errors) -> Result<Path> {
    if PathPrefix::new(tokens).is_some_and(|path| path.rest.is_empty()) {
        return parsed_path(tokens).ok_or_else(|| meant::no_path(word, tokens));
    }
    let quoted = Text::new(tokens).and_then(|quoted| quoted.value.parse().ok());
    let quoted = quoted.map(crate::tokens::flattened).and_then(|path| parsed_path(&path));
    let Some(path) = quoted else { return Err(meant::no_path(word, tokens)) };
    errors.add(meant::quoted_path(word, tokens, &path));
    Ok(path)
}

fn parsed_path(tokens: &[TokenTree]) -> Option<Path> {
    use syn::parse::Parser as _;
    Path::parse_mod_style.parse2(tokens.iter().cloned().collect()).ok()
}

pub(super) fn milliseconds(word: &Ident, tokens: &[TokenTree]) -> Result<Amount> {
    let text = Text::new(tokens).filter(|text| text.suffix.is_empty());
    let milliseconds = text.and_then(|text| duration::milliseconds(&text.value));
    milliseconds.map(Amount::Milliseconds).ok_or_else(|| meant::no_duration(word, tokens))
}

pub(super) fn count(word: &Ident, tokens: &[TokenTree]) -> Result<Amount> {
    let integer = Integer::new(tokens).filter(|it| matches!(it.suffix.as_str(), "" | "u32"));
    let count = integer.and_then(|integer| integer.digits.parse().ok());
    let count = count.filter(|count| *count > 0);
    count.map(Amount::Count).ok_or_else(|| meant::no_count(word, tokens))
}
