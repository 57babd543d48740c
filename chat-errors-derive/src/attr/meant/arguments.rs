//! What is wrong with the tokens after a key.

use proc_macro2::{Ident, TokenTree};
use syn::Error;

use super::computed::computed;
use super::retry::instead_of_settings;
use super::shown::{on, short, span};
use crate::attr::shape::{PathPrefix, given, is_equals};
use crate::literal::Text;
use crate::words::{self, Scope, Takes};

/// What is wrong with the tokens after a key. `meant` is the value that they give, if it can be seen.
pub(in crate::attr) fn arguments(
    word: &Ident,
    takes: Takes,
    tokens: &[TokenTree],
    meant: Option<String>,
) -> Error {
    match takes {
        Takes::Nothing => {
            let instead = instead_of_flag(word, &given(tokens));
            let instead = instead.unwrap_or_else(|| format!("leave out `{}`", short(tokens)));
            on(tokens, format!("`{word}` takes no value: {instead}"))
        }
        Takes::NothingOrList(example) => {
            let value = given(tokens);
            let setting = instead_of_settings(&value).map(|setting| format!("write `{setting}`"));
            match setting.or_else(|| instead_of_flag(word, &value)) {
                Some(instead) => {
                    let found = short(tokens);
                    on(tokens, format!("`{word}` takes a list, found `{found}`: {instead}"))
                }
                None => no_list_after(word, tokens, example),
            }
        }
        Takes::List(example) => no_list_after(word, tokens, example),
        Takes::Value(example) => no_value(word, tokens, example, meant),
    }
}

/// What to write for a flag with a value: yes or no, another policy, or a text.
fn instead_of_flag(flag: &Ident, value: &[TokenTree]) -> Option<String> {
    let text = Text::new(value).map(|text| text.value);
    let path = PathPrefix::new(value).filter(|path| path.rest.is_empty() || path.is_longer());
    let word = text.clone().or_else(|| Some(path.as_ref()?.last.to_string()));
    let is_retry = flag == "retry";
    let is_below_one = || computed(value).is_some_and(|count| count < 1);
    let truth = word.as_deref().and_then(words::truth);
    match truth.or_else(|| (is_retry && is_below_one()).then_some(false)) {
        Some(true) => return Some(format!("write `{flag}`")),
        Some(false) if is_retry => return Some("leave it out, or write `never`".to_owned()),
        Some(false) => return Some("leave it out".to_owned()),
        None => {}
    }
    let policy = word.as_deref().filter(|_| is_retry).and_then(words::policy_meant);
    match policy {
        Some(policy) => Some(format!("write `{policy}`")),
        None => text.map(|_| format!("write `{flag}, help = {}`", short(value))),
    }
}

/// What to write for an entry of `retry(…)` that is not a setting.
pub(in crate::attr) fn instead_in_retry(entry: &[TokenTree]) -> Option<String> {
    let setting = instead_of_settings(entry).map(|setting| format!("write `{setting}`"));
    let is_key = matches!(entry, [TokenTree::Ident(word)] if words::misplaced(&word.to_string(), Scope::Retry).is_some());
    let flag = || instead_of_flag(&Ident::new("retry", span(entry)), entry).filter(|_| !is_key);
    setting.or_else(flag)
}

fn no_list_after(word: &Ident, tokens: &[TokenTree], example: &str) -> Error {
    if tokens.is_empty() {
        let message = format!("`{word}` needs a list in parentheses, such as {example}");
        return Error::new(word.span(), message);
    }
    let content = given(tokens);
    let instead = match Text::new(&content) {
        Some(tag) if word == "lang" => match words::language_meant(&tag.value) {
            Some(tag) => format!("`lang(\"{tag}\", summary = \"…\")`"),
            None => format!("`lang(\"zh-Hans\", summary = {})`", short(&content)),
        },
        Some(text) if word != "reserved" => format!("`{word}({})`", text.value),
        _ if word == "retry" => example.to_owned(),
        _ => format!("`{word}({})`", short(&content)),
    };
    let instead = if content.is_empty() || instead.contains('…') && word != "lang" {
        example.to_owned()
    } else {
        instead
    };
    let found = short(tokens);
    let message =
        format!("expected a list in parentheses after `{word}`, found `{found}`: write {instead}");
    on(tokens, message)
}

fn no_value(word: &Ident, tokens: &[TokenTree], example: &str, meant: Option<String>) -> Error {
    match tokens {
        [] => {}
        [sign] if is_equals(sign, None) => {}
        _ => {
            let value = given(tokens);
            let text = || Text::new(&value).filter(|_| example == "\"…\"").map(|_| short(&value));
            let value = || format!("{word} = {}", text().unwrap_or_else(|| example.to_owned()));
            let value = meant.unwrap_or_else(value);
            let shown = short(tokens);
            return on(
                tokens,
                format!("expected `=` after `{word}`, found `{shown}`: write `{value}`"),
            );
        }
    }
    Error::new(word.span(), format!("`{word}` needs a value, such as `{word} = {example}`"))
}
