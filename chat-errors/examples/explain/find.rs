//! From what was typed to the error that is meant.

use std::iter;

use chat_errors::{ChatError, ChatErrorCode};

/// The error with this code, name or alias; a name may also be in lower case or the Rust one.
pub(crate) fn find(wanted: &str) -> Option<ChatError> {
    match wanted.parse() {
        Ok(code) => ChatError::from_code(code),
        Err(_) => ChatError::from_name(wanted).or_else(|| find_in_any_case(wanted)),
    }
}

fn find_in_any_case(wanted: &str) -> Option<ChatError> {
    ChatError::VARIANTS.iter().copied().find(|&error| {
        names(error).any(|name| name.eq_ignore_ascii_case(wanted))
            || format!("{error:?}").eq_ignore_ascii_case(wanted)
    })
}

/// The name or alias that `wanted` most likely is a misspelling of.
pub(crate) fn nearest_name(wanted: &str) -> Option<&'static str> {
    let wanted = wanted.to_ascii_uppercase();
    let (distance, name) = ChatError::VARIANTS
        .iter()
        .copied()
        .flat_map(names)
        .map(|name| (strsim::levenshtein(&wanted, name), name))
        .min()?;
    (distance <= wanted.len() / 3).then_some(name)
}

fn names(error: ChatError) -> impl Iterator<Item = &'static str> {
    let info = error.info();
    iter::once(info.name).chain(info.aliases.iter().copied())
}
