//! What is said about a wrong word.

use super::foreign::{
    ATTRIBUTES, DERIVED, FOREIGN, NOTES, NOTES_IN_IMPL, NOTES_IN_RETRY, NOTES_IN_WITHOUT,
};
use super::grammar::{INDEPENDENT, KEYS, KINDS, Key, OUTCOMES, Scope, Takes, Target, names};
use super::meant::{is_in, nearest, same, synonym, trait_named};
use crate::nearest::plain;

/// Says that `found` is not a known word, which one it is near, and which there are.
pub(crate) fn unknown(noun: &str, found: &str, known: &[&str]) -> String {
    let guess = nearest(found, known).map(|near| format!(", did you mean `{near}`?"));
    format!("unknown {noun} `{found}`{}{}", guess.unwrap_or_default(), list(noun, known))
}

/// Says that `found` is none of the known words, and what to write instead.
pub(crate) fn instead(noun: &str, found: &str, advice: &str) -> String {
    format!("unknown {noun} `{found}`: {advice}")
}

/// Says that a word is expected, and which there are.
pub(crate) fn expected(noun: &str, found: &str, known: &[&str]) -> String {
    format!("expected {} {noun}, found {found}{}", article(noun), list(noun, known))
}

pub(crate) fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

/// The known words, in a line of their own: there are up to seventeen.
pub(crate) fn list(noun: &str, known: &[&str]) -> String {
    let words: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
    format!("\nknown {noun}s: {}", words.join(", "))
}

/// Says where a word belongs that is in the wrong place.
pub(crate) fn misplaced(word: &str, scope: Scope) -> Option<String> {
    let message = match (Key::of(word), scope) {
        (Some(Key::Unknown), Scope::Attribute(target)) => {
            format!("`unknown` belongs on a variant with an `i32` for the code, not on {target}")
        }
        (Some(key), Scope::Attribute(target)) if key.is_of_type() => {
            format!("`{word}` belongs on the enum, not on {target}")
        }
        (Some(_), Scope::Attribute(target)) => {
            format!("`{word}` belongs on a variant, not on {target}")
        }
        (Some(key), Scope::Retry) if key.is_policy() => {
            format!("`{word}` is a policy of its own: write it in place of `retry(…)`")
        }
        (Some(_), Scope::Retry) => format!("`{word}` belongs beside `retry(…)`, not in it"),
        (Some(_), Scope::Lang) => format!("`{word}` belongs beside `lang(…)`, not in it"),
        (Some(_), Scope::Impl) => format!("`{word}` belongs beside `impl(…)`, not in it"),
        (Some(_), Scope::Without) => format!("`{word}` belongs beside `without(…)`, not in it"),
        (None, Scope::Impl) if DERIVED.contains(&word) => {
            format!("`{word}` belongs in `derive`: write `#[derive({word})]`")
        }
        (None, _) => return variant_or_trait(word, scope),
    };
    Some(message)
}

/// The same for a word that is not a key.
fn variant_or_trait(word: &str, scope: Scope) -> Option<String> {
    let is_list = matches!(scope, Scope::Impl | Scope::Without);
    if let Some((meant, _)) = trait_named(word, scope).filter(|_| !is_list) {
        return Some(format!("`{word}` belongs in `impl`: write `impl({meant})` on the enum"));
    }
    // A word in capitals is rather a constant, or a name.
    let is_variant = word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
    let value_of = |key: &str, known| {
        let synonym = || synonym(word, known).filter(|_| is_variant);
        let meant = same(word, known).or_else(synonym)?;
        Some(format!("`{word}` is the value of `{key}`: write `{key} = {meant}`"))
    };
    if scope == Scope::Attribute(Target::Enum) && INDEPENDENT.contains(&word) {
        return Some(format!("`{word}` is a value: write `discriminants = {word}`"));
    }
    if is_list {
        return None;
    }
    value_of("kind", KINDS)
        .or_else(|| value_of("outcome", OUTCOMES))
        .or_else(|| key_of_another_item(word, scope))
}

/// Says where the key belongs that a word of another crate means.
fn key_of_another_item(word: &str, scope: Scope) -> Option<String> {
    let Scope::Attribute(target) = scope else { return None };
    let others = KEYS.iter().filter(|(_, key)| !key.belongs_on(target)).map(|(name, _)| *name);
    let here = names(&Key::on(target));
    let is_here = || synonym(word, &here).is_some() || note(word, scope, true, None).is_some();
    let meant = synonym(word, &others.collect::<Vec<_>>()).filter(|_| !is_here())?;
    let owner = match Key::of(meant)? {
        key if key.is_of_type() => "the enum",
        _ => "a variant",
    };
    Some(format!("unknown key `{word}`: write `{meant}`, which belongs on {owner}"))
}

/// The advice for a word of another crate without a counterpart in the scope. `near` is the known word that
/// it is near, and `is_alone` is whether no `=` follows it.
pub(crate) fn note(word: &str, scope: Scope, is_alone: bool, near: Option<&str>) -> Option<String> {
    let plain = plain(word);
    let needs_value = |key: Key| matches!(key.takes(), Takes::Value(_));
    let lacks_value = is_alone && near.and_then(Key::of).is_some_and(needs_value);
    if !lacks_value && near.is_some_and(|near| synonym(word, &[near]).is_some()) {
        return None;
    }
    let notes: &[(&str, &str)] = match scope {
        Scope::Attribute(_) => NOTES,
        Scope::Retry => NOTES_IN_RETRY,
        Scope::Impl => NOTES_IN_IMPL,
        Scope::Without => NOTES_IN_WITHOUT,
        Scope::Lang => &[],
    };
    if let Some((note, _)) = notes.iter().find(|(_, words)| is_in(words, &plain)) {
        return Some((*note).to_owned());
    }
    if !matches!(scope, Scope::Attribute(_)) {
        return None;
    }
    if let Some((owner, _)) = FOREIGN.iter().find(|(_, words)| is_in(words, &plain)) {
        return Some(format!("it belongs in `#[{owner}(…)]`"));
    }
    let is_attribute = is_alone && is_in(ATTRIBUTES, &plain);
    is_attribute
        .then(|| format!("write `#[{word}]` beside `#[code(…)]`, as an attribute of its own"))
}
