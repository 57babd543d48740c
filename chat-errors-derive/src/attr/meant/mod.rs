//! What was meant by a wrong entry. Nothing here runs for a right one.

mod computed;
mod shown;
mod value;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{Error, LitStr};

use super::shape::{self, Entries, PathPrefix, is_equals, literal_len, starts_entry};
use crate::duration;
use crate::literal::{Integer, Text};
use crate::pretty::pretty;
use crate::tokens::{flattened, is_punct};
use crate::words::{self, ROW, RetryKey, Scope, Takes, Target, Words, nearest};

pub(super) use self::computed::{computed, instead_of_code};
pub(super) use self::shown::{found, on, short, span, wrong};
pub(super) use self::value::{
    bad_tag, code_out_of_range, code_with_suffix, name_of_digits, no_count, no_duration, no_path,
    no_range, no_string, no_variant, odd_name, quoted_path, undeclared_name,
};

/// What to write in place of an attribute without a list.
pub(super) fn no_list(code: &Ident, content: &[TokenTree], target: Target) -> Error {
    let instead = match target {
        Target::Enum => "`#[code(crate = path)]` or `#[code(impl(Display, Error))]`",
        Target::Variant | Target::Struct => ROW,
    };
    let message = format!("`#[code]` needs its content in parentheses: write {instead}");
    let code = TokenTree::from(code.clone());
    Error::new_spanned(
        std::iter::once(&code).chain(content).cloned().collect::<TokenStream>(),
        message,
    )
}

/// What is wrong with the tokens after a key.
pub(super) fn arguments(word: &Ident, takes: Takes, tokens: &[TokenTree]) -> Error {
    match takes {
        Takes::Nothing => {
            let value = shape::value(tokens).unwrap_or_default();
            let instead = instead_of_value(word, value);
            let instead = instead.unwrap_or_else(|| format!("leave out `{}`", short(tokens)));
            on(tokens, format!("`{word}` takes no value: {instead}"))
        }
        Takes::NothingOrList(example) => {
            let value = shape::value(tokens).unwrap_or_default();
            let setting = instead_of_setting(value).map(|setting| format!("write `{setting}`"));
            match setting.or_else(|| instead_of_value(word, value)) {
                Some(instead) => {
                    let found = short(tokens);
                    on(tokens, format!("`{word}` takes a list, found `{found}`: {instead}"))
                }
                None => no_list_after(word, tokens, example),
            }
        }
        Takes::List(example) => no_list_after(word, tokens, example),
        Takes::Value(example) => no_value(word, tokens, example),
    }
}

/// What to write for a flag with the value of a flag or a text.
fn instead_of_value(word: &Ident, value: &[TokenTree]) -> Option<String> {
    match value {
        [TokenTree::Ident(value)] if value == "true" => Some(format!("write `{word}`")),
        [TokenTree::Ident(value)] if value == "false" && word == "retry" => {
            Some("leave it out, or write `never`".to_owned())
        }
        [TokenTree::Ident(value)] if value == "false" => Some("leave it out".to_owned()),
        _ if Text::new(value).is_some() => Some(format!("write `{word}, help = {}`", short(value))),
        _ => None,
    }
}

/// The setting of `retry` that is meant by a number or a duration alone.
pub(super) fn instead_of_setting(value: &[TokenTree]) -> Option<String> {
    if let Some(count) = Integer::new(value).and_then(|it| it.digits.parse::<u32>().ok()) {
        return (count > 0).then(|| format!("retry(max_attempts = {count})"));
    }
    let text = Text::new(value)?.value;
    let duration = match duration::milliseconds(&text) {
        Some(_) => text,
        None => duration::meant(&text)?,
    };
    Some(format!("retry(initial_backoff = \"{duration}\")"))
}

/// A setting of `retry` outside of it, with the value that is given.
pub(super) fn setting_outside(word: &Ident, tokens: &[TokenTree]) -> Option<Error> {
    let (name, key) = words::setting_meant(&word.to_string())?;
    let value = shape::value(tokens).unwrap_or_default();
    let value = match key {
        _ if value.is_empty() => "…".to_owned(),
        RetryKey::InitialBackoff | RetryKey::MaxBackoff => {
            let text = Text::new(value).map(|text| text.value);
            let meant = text.filter(|text| duration::milliseconds(text).is_none());
            let meant = meant.and_then(|text| duration::meant(&text));
            match (meant, Integer::new(value)) {
                (Some(meant), _) => format!("\"{meant}\""),
                (None, Some(number)) => format!("\"{}s\"", number.digits),
                (None, None) => short(value),
            }
        }
        RetryKey::Multiplier | RetryKey::MaxAttempts => short(value),
    };
    let mut message = format!("`{word}` belongs in `retry`: write `retry({name} = {value})`");
    if key == RetryKey::MaxAttempts && word != name {
        message.push_str(", which counts the first call too");
    }
    Some(Error::new(word.span(), message))
}

/// A list of names after `alias`, which takes one.
pub(super) fn alias_list(tokens: &[TokenTree]) -> Option<Error> {
    let [TokenTree::Ident(word), rest @ ..] = tokens else { return None };
    let is_alias = nearest(&word.to_string(), &["alias"]).is_some();
    let ([TokenTree::Group(list)] | [_, TokenTree::Group(list)]) = rest else { return None };
    let names = flattened(list.stream());
    let names: Vec<&[TokenTree]> = Entries::new(&names).map(|entry| entry.tokens).collect();
    let are_names = names.iter().all(|name| literal_len(name) == Some(name.len()));
    if !is_alias || names.is_empty() || !are_names {
        return None;
    }
    let aliases: Vec<String> =
        names.iter().map(|name| format!("alias = {}", short(name))).collect();
    Some(on(tokens, format!("an `alias` is one name: write `{}`", aliases.join(", "))))
}

fn no_list_after(word: &Ident, tokens: &[TokenTree], example: &str) -> Error {
    let instead = match tokens {
        [] => {
            let message = format!("`{word}` needs a list in parentheses, such as {example}");
            return Error::new(word.span(), message);
        }
        [TokenTree::Group(group), ..] => {
            let content = flattened(group.stream());
            match instead_of_setting(&content).filter(|_| word == "retry") {
                Some(setting) => format!("`{setting}`"),
                None => format!("`{word}({})`", short(&content)),
            }
        }
        _ => example.into(),
    };
    let found = short(tokens);
    let message =
        format!("expected a list in parentheses after `{word}`, found `{found}`: write {instead}");
    on(tokens, message)
}

fn no_value(word: &Ident, tokens: &[TokenTree], example: &str) -> Error {
    match tokens {
        [] => {}
        [sign] if is_equals(sign, None) => {}
        _ => {
            let (found, value) = without_equals(tokens);
            let value = value.map(|value| short(&value)).filter(|value| !value.ends_with('…'));
            let value = value.unwrap_or_else(|| example.into());
            let shown = short(found);
            let message =
                format!("expected `=` after `{word}`, found `{shown}`: write `{word} = {value}`");
            return on(found, message);
        }
    }
    Error::new(word.span(), format!("`{word}` needs a value, such as `{word} = {example}`"))
}

/// The tokens that are in the place of `=` and a value, and the value in them.
fn without_equals(tokens: &[TokenTree]) -> (&[TokenTree], Option<Vec<TokenTree>>) {
    let signs = tokens.iter().take_while(|token| matches!(token, TokenTree::Punct(_))).count();
    let Some(token) = tokens.get(signs) else { return (tokens, None) };
    let found = tokens.get(..=signs).unwrap_or(tokens);
    let value = match token {
        TokenTree::Group(group) => flattened(group.stream()),
        token => vec![token.clone()],
    };
    (found, (value.len() == 1).then_some(value))
}

/// The comma that is missing between an entry and `more`.
pub(super) fn no_comma(entry: &[TokenTree], more: &[TokenTree]) -> Error {
    let found = found(more);
    match more {
        [first, ..] if starts_next(entry, more) => {
            Error::new(first.span(), format!("expected `,` before {found}"))
        }
        _ => wrong(more, format!("expected `,`, found {found}")),
    }
}

/// Where the next entry starts in `more`, which follows an entry without a comma: after another
/// separator than a comma, if there is one.
pub(super) fn next_entry<'a>(
    entry: &[TokenTree],
    more: &'a [TokenTree],
) -> Option<&'a [TokenTree]> {
    if starts_next(entry, more) {
        return Some(more);
    }
    let (separated, is_any) = match more {
        [first, rest @ ..] if is_punct(first, ';') => (rest, true),
        [first, second, rest @ ..] if is_punct(first, '=') && is_punct(second, '>') => {
            (rest, false)
        }
        [first, rest @ ..] if is_punct(first, ':') || is_punct(first, '=') => (rest, false),
        _ => return None,
    };
    (is_any || starts_next(entry, separated)).then_some(separated)
}

/// Whether an entry starts here. After a number, a literal is the name; elsewhere none starts an entry.
fn starts_next(entry: &[TokenTree], tokens: &[TokenTree]) -> bool {
    let is_number = || Integer::new(entry).is_some();
    starts_entry(tokens) || literal_len(tokens).is_some() && is_number()
}

/// The words among tokens, at any depth, and in quotes.
pub(super) fn words_in(tokens: TokenStream) -> Vec<Ident> {
    let words = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => words_in(group.stream()),
        TokenTree::Ident(word) => vec![word],
        TokenTree::Literal(literal) => {
            let literal = syn::parse2::<LitStr>(TokenTree::from(literal).into());
            literal.and_then(|literal| literal.parse()).map(words_in).unwrap_or_default()
        }
        TokenTree::Punct(_) => Vec::new(),
    });
    words.collect()
}

/// What a wrong word was meant to be.
pub(super) struct Guess<K> {
    pub(super) error: Error,
    /// The known word that it is near.
    pub(super) near: Option<(Ident, K)>,
}

/// What the word or path at the start of the tokens was meant to be among the known words.
pub(super) fn word<K: Copy>(tokens: &[TokenTree], scope: Scope, known: &Words<K>) -> Guess<K> {
    let (noun, names) = (scope.noun(), words::names(known));
    let Some(path) = PathPrefix::new(tokens) else {
        let error = wrong(tokens, words::expected(noun, &found(tokens), &names));
        return Guess { error, near: None };
    };
    let text = path.last.to_string();
    let near = nearest(&text, &names);
    let is_known = words::find(known, &text).is_some();
    let misplaced = words::misplaced(&text, scope).filter(|_| !is_known);
    let (message, is_near) = match (path.is_longer(), near, misplaced) {
        (_, _, Some(message)) => (message, false),
        (true, Some(near), None) => (format!("a {noun} takes no path: write `{near}`"), true),
        (true, None, None) => {
            let shown = pretty(path.tokens.iter().cloned().collect());
            (words::unknown(noun, &shown, &names), false)
        }
        (false, _, None) => (words::unknown(noun, &text, &names), true),
    };
    let near = near
        .filter(|_| is_near)
        .and_then(|near| Some((Ident::new(near, path.last.span()), words::find(known, near)?)));
    Guess { error: on(path.tokens, message), near }
}

/// The tokens after the word or path at their start.
pub(super) fn after_word(tokens: &[TokenTree]) -> &[TokenTree] {
    PathPrefix::new(tokens).map(|path| path.rest).unwrap_or_default()
}
