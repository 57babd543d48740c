//! Which word of the grammar was meant by another word.

use super::foreign::{
    CODE_KEYS, ENDLESS, LANGUAGES, NAME, NAME_KEYS, NO, POLICY_KEYS, STATUSES, SYNONYMS, YES,
};
use super::grammar::{IMPLS, Impl, POLICIES, RETRY_KEYS, RetryKey, Scope, Target, names};
use crate::duration;
use crate::nearest::{is_misspelt, is_plain, nearest_of, plain};

/// The known word that was most likely meant: ours for a word of another crate, or one with a
/// similar spelling.
pub(crate) fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    synonym(written, known).or_else(|| nearest_of(written, known))
}

/// The known word for a word of another crate, with or without *error* or *exception* around it.
pub(super) fn synonym<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let written = plain(written);
    let meant = |word: &str| {
        let mut meant = SYNONYMS.iter().filter(|(_, theirs)| is_in(theirs, word));
        meant.find_map(|(ours, _)| known.iter().find(|word| *word == ours)).copied()
    };
    let inner = ["error", "exception", "fault", "failure", "err"];
    let inner = inner.iter().find_map(|suffix| written.strip_suffix(suffix));
    let inner = inner.or_else(|| written.strip_prefix("err").filter(|inner| inner.len() > 2));
    meant(&written).or_else(|| meant(inner?))
}

/// Whether the word, in [`plain`] form, is one of these.
pub(super) fn is_in(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| is_plain(known, word))
}

/// Whether the word is one of ours with a slip of the hand, and not a word of another crate, whose value
/// is likely to be from there too.
pub(crate) fn is_slip(written: &str, meant: &str) -> bool {
    synonym(written, &[meant]).is_none() && is_misspelt(written, meant)
}

/// The known word that differs only in case and underscores.
pub(crate) fn same<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = plain(found);
    known.iter().copied().find(|word| plain(word) == found)
}

/// The trait that the word names in this scope. In lower case only on the enum: on a variant, `error` and
/// `display` are more likely a text.
pub(crate) fn trait_named(word: &str, scope: Scope) -> Option<(&'static str, Impl)> {
    let is_on_enum = scope == Scope::Attribute(Target::Enum);
    let meant = if is_on_enum { same(word, &names(IMPLS))? } else { word };
    IMPLS.iter().copied().find(|(name, _)| *name == meant)
}

/// The settings of `retry(…)` that a word can mean, and the unit at the word's end, as in `delay_ms`.
pub(crate) fn settings_meant(word: &str) -> Vec<(&'static str, RetryKey, &str)> {
    let meant = |word: &str| {
        let word = plain(word);
        let is_meant = |(name, _): &&(&'static str, RetryKey)| {
            let mut theirs = SYNONYMS.iter().filter(|(ours, _)| ours == name);
            plain(name) == word || theirs.any(|(_, theirs)| is_in(theirs, &word))
        };
        RETRY_KEYS.iter().filter(is_meant).copied().collect::<Vec<_>>()
    };
    let whole = meant(word);
    let unit = last_word(word).filter(|(_, unit)| whole.is_empty() && duration::is_unit(unit));
    let (settings, unit) = unit.map_or((whole, ""), |(word, unit)| (meant(word), unit));
    settings.into_iter().map(|(name, key)| (name, key, unit)).collect()
}

/// The last of the words in a name such as `delay_ms` or `delayMs`, after those before it.
fn last_word(name: &str) -> Option<(&str, &str)> {
    let in_camel_case = || name.split_at_checked(name.rfind(char::is_uppercase)?);
    name.rsplit_once('_').or_else(in_camel_case)
}

/// The policy that is meant by a word.
pub(crate) fn policy_meant(word: &str) -> Option<&'static str> {
    same(word, POLICIES).or_else(|| synonym(word, POLICIES))
}

/// The kind that is meant by an HTTP status or a gRPC code.
pub(crate) fn kind_of_status(status: i32) -> Option<&'static str> {
    STATUSES.iter().find(|(_, statuses)| statuses.contains(&status)).map(|(kind, _)| *kind)
}

/// The tag of the language that a word names, such as `zh_hans`.
pub(crate) fn language_meant(word: &str) -> Option<String> {
    let mut parts = word.split([' ', '_', '-']);
    let language = plain(parts.next()?);
    let (tag, _) = LANGUAGES.iter().find(|(_, words)| is_in(words, &language))?;
    let parts = parts.map(|part| match part.len() {
        2 => Some(part.to_uppercase()),
        4 => Some(part.get(..1)?.to_uppercase() + &part.get(1..)?.to_lowercase()),
        _ => None,
    });
    parts.flatten().try_fold((*tag).to_owned(), |tag, part| Some(format!("{tag}-{part}")))
}

/// Whether a word says yes or no.
pub(crate) fn truth(word: &str) -> Option<bool> {
    let word = plain(word);
    if is_in(YES, &word) { Some(true) } else { is_in(NO, &word).then_some(false) }
}

pub(crate) fn is_endless(word: &str) -> bool {
    is_in(ENDLESS, &plain(word))
}

/// Whether a word says that the name is meant.
pub(crate) fn is_name(word: &str) -> bool {
    is_in(NAME, &plain(word))
}

pub(crate) fn is_key_of_policy(word: &str) -> bool {
    is_in(POLICY_KEYS, &plain(word))
}

pub(crate) fn is_key_of_code(word: &str) -> bool {
    is_in(CODE_KEYS, &plain(word))
}

pub(crate) fn is_key_of_name(word: &str) -> bool {
    is_in(NAME_KEYS, &plain(word))
}
