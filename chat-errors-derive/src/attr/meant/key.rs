//! Aliases, policies and roles in other forms.

use proc_macro2::{Ident, TokenTree};
use syn::Error;

use super::computed::computed;
use super::instead;
use super::retry::instead_of_settings;
use super::shown::{on, short};
use crate::attr::shape::{self, PathPrefix, given, literal_len};
use crate::literal::Text;
use crate::tokens::{flattened, is_punct};
use crate::words::{self, nearest};

/// Names or codes after `alias` in another form than one after `=`.
pub(in crate::attr) fn alias_list(tokens: &[TokenTree]) -> Option<Error> {
    let [TokenTree::Ident(word), rest @ ..] = tokens else { return None };
    let names = given(rest);
    let is_range = names.iter().any(|token| is_punct(token, '.'));
    let is_alias = nearest(&word.to_string(), &["alias"]).is_some();
    let is_keyed =
        names.iter().any(|token| is_punct(token, '=')) && !word.to_string().starts_with("alias");
    let is_one = shape::value(rest).is_some_and(|value| literal_len(value) == Some(value.len()));
    if !is_alias || is_range || is_one || is_keyed || computed(&names).is_some() && word == "alias"
    {
        return None;
    }
    let aliases = instead::literals(names.into_iter().collect());
    let aliases: Vec<String> = aliases.iter().map(|name| format!("alias = {name}")).collect();
    let message = format!("an `alias` is one name: write `{}`", aliases.join(", "));
    (!aliases.is_empty()).then(|| on(tokens, message))
}

/// The attribute of another crate around what a variant is, such as `error(transparent)`.
pub(in crate::attr) fn role_in_list(tokens: &[TokenTree]) -> Option<Error> {
    let [TokenTree::Ident(_), TokenTree::Group(list)] = tokens else { return None };
    let content = flattened(list.stream());
    let [TokenTree::Ident(role)] = content.as_slice() else { return None };
    let meant = nearest(&role.to_string(), &["transparent", "unknown"])?;
    Some(on(tokens, format!("expected a key, found `{}`: write `{meant}`", short(tokens))))
}

/// A policy with a key: it takes none.
pub(in crate::attr) fn key_of_policy(
    word: &Ident,
    value: &[TokenTree],
    tokens: &[TokenTree],
) -> Error {
    let settings = || match value {
        [.., TokenTree::Group(settings)] => instead_of_settings(&flattened(settings.stream())),
        value => instead_of_settings(value),
    };
    let policy = || {
        let text = Text::new(value).map(|text| text.value);
        let word = text.or_else(|| Some(PathPrefix::new(value)?.last.to_string()))?;
        words::policy_meant(&word).map(str::to_owned)
    };
    let instead = match settings().or_else(policy) {
        Some(policy) => format!("write `{policy}`"),
        None => "write `retry`, `login`, `fix` or `never`".to_owned(),
    };
    on(tokens, format!("the policy takes no key `{word}`: {instead}"))
}
