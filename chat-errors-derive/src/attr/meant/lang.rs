//! Texts in other languages, in other forms.

use proc_macro2::TokenTree;
use syn::Error;

use super::shown::{found, on, short, wrong};
use crate::attr::shape::{given, literal_len};
use crate::literal::Text;
use crate::tokens::is_punct;
use crate::words::{self, LANG_KEYS, nearest};

/// What is in the place of a language tag, and the tag that is meant.
pub(in crate::attr) fn no_tag(tokens: &[TokenTree]) -> (Error, Option<String>) {
    let whole = short(tokens);
    let keyed = match tokens {
        [TokenTree::Ident(word), rest @ ..]
            if words::find(LANG_KEYS, &word.to_string()).is_none() =>
        {
            Text::new(&given(rest)).map(|text| text.value)
        }
        _ => None,
    };
    let is_code = matches!(whole.len(), 2..=3) && whole.bytes().all(|it| it.is_ascii_lowercase());
    let tag = words::language_meant(&whole).or_else(|| is_code.then(|| whole.clone())).or(keyed);
    if let Some(tag) = tag {
        return (on(tokens, format!("a language tag is in quotes: write `\"{tag}\"`")), Some(tag));
    }
    let found = found(tokens);
    let message = format!("expected a language tag in quotes such as `\"zh-Hans\"`, found {found}");
    (wrong(tokens, message), None)
}

/// A tag of several parts without quotes.
pub(in crate::attr) fn bare_tag(tokens: &[TokenTree]) -> Option<Error> {
    let is_bare = matches!(tokens, [TokenTree::Ident(_), sign, ..] if is_punct(sign, '-'));
    let tag = words::language_meant(&short(tokens)).filter(|_| is_bare)?;
    Some(on(tokens, format!("a language tag is in quotes: write `\"{tag}\"`")))
}

/// A text that is given to its language tag.
pub(in crate::attr) fn text_of_tag(tokens: &[TokenTree]) -> Option<Error> {
    let len = literal_len(tokens).unwrap_or(1);
    let (tag, rest) = tokens.split_at_checked(len)?;
    let text = given(rest);
    let is_given = rest.len() > text.len() || matches!(rest, [TokenTree::Group(_)]);
    let tag = match tag {
        [TokenTree::Ident(word)] => words::language_meant(&word.to_string())?,
        tag => Text::new(tag)?.value,
    };
    let text = match Text::new(&text) {
        Some(_) => format!("summary = {}", short(&text)),
        None if matches!(rest, [TokenTree::Group(_)]) => short(&text),
        None => return None,
    };
    let message = format!("a language tag takes no value: write `\"{tag}\", {text}`");
    is_given.then(|| on(tokens, message))
}

/// A text in the language that is named by its key, such as `zh = "…"` and `summary_zh = "…"`.
pub(in crate::attr) fn key_of_language(tokens: &[TokenTree]) -> Option<Error> {
    let [word, arguments @ ..] = tokens else { return None };
    let TokenTree::Ident(ident) = word else { return None };
    let written = ident.to_string();
    let text_key = |key: &str| nearest(key, &words::names(LANG_KEYS));
    let parts = |(first, second): (&str, &str)| {
        let tag = words::language_meant;
        let by_first = || Some((tag(first)?, text_key(second)?));
        by_first().or_else(|| Some((tag(second)?, text_key(first)?)))
    };
    let pair = written.split_once('_').and_then(parts);
    let pair = pair.or_else(|| written.rsplit_once('_').and_then(parts));
    let whole = || Some((words::language_meant(&written)?, "summary"));
    let (tag, key) = pair.or_else(whole)?;
    let value = given(arguments);
    let texts = match Text::new(&value) {
        Some(_) => format!("{key} = {}", short(&value)),
        None if value.is_empty() => return None,
        None => "summary = \"…\"".to_owned(),
    };
    let message = format!("unknown key `{written}`: write `lang(\"{tag}\", {texts})`");
    Some(on(std::slice::from_ref(word), message))
}
