//! `retry(…)`: the settings of a backoff.

use proc_macro2::{Group, Span, TokenTree};

use super::word::known_word;
use crate::attr::data::{Amount, Setting};
use crate::attr::entries::{Mistake, ReadEntries, Word, settle};
use crate::attr::shape::{Arguments, Entries, Entry, literal_len};
use crate::attr::{meant, value};
use crate::duration;
use crate::errors::Errors;
use crate::tokens::flattened;
use crate::words::{RETRY_KEYS, RetryKey, Scope, Takes};

/// The milliseconds of `Backoff::DEFAULT`.
pub(crate) const DEFAULT_INITIAL: u64 = 1_000;
pub(crate) const DEFAULT_MAX: u64 = 30_000;

/// The settings of `retry(…)`.
pub(in crate::attr) fn settings(list: &Group, errors: &mut Errors) -> Vec<Setting> {
    let content = flattened(list.stream());
    let positional = is_positional(&content).then(|| meant::instead_of_settings(&content));
    if let Some(settings) = positional.flatten() {
        let found = meant::short(&content);
        let message = format!("expected settings, found `{found}`: write `{settings}`");
        errors.add(meant::on(&content, message));
        return Vec::new();
    }
    let mut reader = RetryList { settings: Vec::new(), seen: 0, errors };
    reader.entries(&content);
    let RetryList { settings, seen, errors } = reader;
    // One that could not be read may have been in order.
    if settings.len() == seen {
        if let Some((span, message)) = misordered(&settings) {
            errors.at(span, message);
        }
    }
    settings
}

/// Whether there are several values without keys.
fn is_positional(content: &[TokenTree]) -> bool {
    let is_literal = |entry: Entry<'_>| literal_len(entry.tokens) == Some(entry.tokens.len());
    literal_len(content).is_some_and(|len| len < content.len())
        && Entries::new(content).all(is_literal)
}

struct RetryList<'a> {
    settings: Vec<Setting>,
    seen: usize,
    errors: &'a mut Errors,
}

impl RetryList<'_> {
    fn setting(&mut self, word: &Word<RetryKey>, arguments: &[TokenTree]) -> Result<(), Mistake> {
        let Word { ident, key, .. } = word;
        let is_duration = matches!(key, RetryKey::InitialBackoff | RetryKey::MaxBackoff);
        let Some(Arguments::Value(value)) = Arguments::new(arguments) else {
            let takes = Takes::Value(if is_duration { "\"500ms\"" } else { "2" });
            let meant = meant::setting(ident, arguments);
            return Err(meant::arguments(ident, takes, arguments, meant).into());
        };
        let amount = if is_duration {
            value::milliseconds(ident, value)?
        } else {
            value::count(ident, value)?
        };
        match self.settings.iter().find(|setting| setting.key == *key) {
            // A guess may be wrong, so it is neither the first nor the second.
            _ if word.is_guess => {}
            Some(first) => {
                let (first, second) = (first.word.span(), ident.span());
                self.errors.twice(format!("`{ident}`"), first, second);
            }
            None => self.settings.push(Setting { key: *key, word: ident.clone(), amount }),
        }
        Ok(())
    }
}

impl ReadEntries for RetryList<'_> {
    fn errors(&mut self) -> &mut Errors {
        self.errors
    }

    fn start(&mut self) {
        self.seen += 1;
    }

    fn take(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake> {
        let (word, arguments) = known_word(tokens, RETRY_KEYS)?;
        self.setting(&word, arguments)
    }

    fn explain_entry(&mut self, tokens: &[TokenTree]) -> bool {
        if let Some(instead) = meant::instead_in_retry(tokens) {
            let found = meant::short(tokens);
            let message = format!("expected a setting, found `{found}`: {instead}");
            return settle(Err(meant::on(tokens, message).into()), self.errors);
        }
        let guess = meant::word(tokens, Scope::Retry, RETRY_KEYS);
        let arguments = meant::after_word(tokens);
        let setting = meant::foreign_setting(tokens).filter(|_| !arguments.is_empty());
        let Some((ident, key)) = guess.near else {
            self.errors.add(setting.unwrap_or(guess.error));
            return false;
        };
        if arguments.is_empty() {
            self.errors.add(guess.error);
            return true;
        }
        if setting.is_none() && meant::is_slip(tokens, &ident) {
            self.errors.add(guess.error);
            let result = self.setting(&Word { ident, key, is_guess: true }, arguments);
            return settle(result, self.errors);
        }
        // A value from another crate is not a second mistake.
        let result = self.setting(&Word { ident, key, is_guess: true }, arguments);
        let setting = setting.filter(|_| result.is_err());
        self.errors.add(setting.unwrap_or(guess.error));
        result.is_ok()
    }
}

/// The mistake in a `max_backoff` below `initial_backoff`, also where one of them is the default.
fn misordered(settings: &[Setting]) -> Option<(Span, String)> {
    let initial = milliseconds_of(settings, RetryKey::InitialBackoff);
    let max = milliseconds_of(settings, RetryKey::MaxBackoff);
    let text = duration::text;
    match (initial, max) {
        (Some((initial, _)), Some((max, span))) if max < initial => {
            let (initial, max) = (text(initial), text(max));
            let message = format!(
                "`max_backoff` of {max} is below `initial_backoff` of {initial}: write at least `\"{initial}\"`"
            );
            Some((span, message))
        }
        (Some((initial, span)), None) if DEFAULT_MAX < initial => {
            let (initial, max) = (text(initial), text(DEFAULT_MAX));
            let message = format!(
                "`initial_backoff` of {initial} is above the default `max_backoff` of {max}: write both"
            );
            Some((span, message))
        }
        (None, Some((max, span))) if max < DEFAULT_INITIAL => {
            let (initial, max) = (text(DEFAULT_INITIAL), text(max));
            let message = format!(
                "`max_backoff` of {max} is below the default `initial_backoff` of {initial}: write both"
            );
            Some((span, message))
        }
        _ => None,
    }
}

fn milliseconds_of(settings: &[Setting], key: RetryKey) -> Option<(u64, Span)> {
    let setting = settings.iter().find(|setting| setting.key == key)?;
    match setting.amount {
        Amount::Milliseconds(milliseconds) => Some((milliseconds, setting.word.span())),
        Amount::Count(_) => None,
    }
}
