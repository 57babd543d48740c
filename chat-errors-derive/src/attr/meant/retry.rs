//! Settings of `retry(…)` in other forms and by other words.

use proc_macro2::{Ident, TokenTree};
use syn::Error;

use super::instead;
use super::shown::{on, short};
use crate::attr::shape::{Entries, PathPrefix, given};
use crate::words::{self, RetryKey, Scope};

/// The settings of `retry` that are meant by what is given to it: numbers and durations alone, or settings
/// without the parentheses.
pub(in crate::attr) fn instead_of_settings(given: &[TokenTree]) -> Option<String> {
    if let [TokenTree::Ident(word), ..] = given {
        let settings = Entries::new(given).map(|entry| match entry.tokens {
            [TokenTree::Ident(word), arguments @ ..] => setting(word, arguments),
            _ => None,
        });
        let settings: Option<Vec<String>> = settings.collect();
        return settings.filter(|_| words::is_setting(&word.to_string())).as_deref().map(in_retry);
    }
    let (mut durations, mut counts) = (Vec::new(), Vec::new());
    for entry in Entries::new(given) {
        match instead::duration(entry.tokens) {
            Some(duration) => durations.push(format!("\"{duration}\"")),
            None => counts.push(instead::count(entry.tokens)?),
        }
    }
    let names: (&[&str], &[&str]) = (
        &["initial_backoff", "max_backoff"],
        if counts.len() == 1 { &["max_attempts"] } else { &["multiplier", "max_attempts"] },
    );
    if durations.len() > names.0.len() || counts.len() > names.1.len() {
        return None;
    }
    let durations = names.0.iter().zip(&durations);
    let settings = durations.chain(names.1.iter().zip(&counts));
    let settings: Vec<String> = settings.map(|(name, value)| format!("{name} = {value}")).collect();
    (!settings.is_empty()).then(|| in_retry(&settings))
}

fn in_retry(settings: &[String]) -> String {
    format!("retry({})", settings.join(", "))
}

/// A setting as it is to be written, by its own name or one of another crate.
pub(in crate::attr) fn setting(word: &Ident, arguments: &[TokenTree]) -> Option<String> {
    let word = word.to_string();
    words::settings_meant(&word).into_iter().rev().find_map(|(name, key, unit)| {
        let value = instead::amount(key, &given(arguments), unit)?;
        Some(format!("{name} = {value}"))
    })
}

/// A setting of `retry(…)` by a word of another crate, if its value can be read.
pub(in crate::attr) fn foreign_setting(tokens: &[TokenTree]) -> Option<Error> {
    let path = PathPrefix::new(tokens)?;
    let setting = setting(path.last, path.rest)?;
    let noun = Scope::Retry.noun();
    let message = words::instead(noun, &short(path.tokens), &format!("write `{setting}`"));
    Some(on(path.tokens, message))
}

/// A setting of `retry` outside of it, with the value that is given.
pub(in crate::attr) fn setting_outside(word: &Ident, arguments: &[TokenTree]) -> Option<Error> {
    let written = word.to_string();
    let (name, key, _) = words::settings_meant(&written).into_iter().next()?;
    let settings = setting(word, arguments).map(|setting| format!("retry({setting})"));
    let list = || instead_of_settings(&given(arguments));
    let is_list = matches!(arguments, [TokenTree::Group(_)]);
    let settings = settings.or_else(|| if is_list { list() } else { None });
    let settings = settings.unwrap_or_else(|| format!("retry({name} = …)"));
    let mut message = format!("`{word}` belongs in `retry`: write `{settings}`");
    if key == RetryKey::MaxAttempts && written != name {
        message.push_str(", which counts the first call too");
    }
    Some(Error::new(word.span(), message))
}
