//! Finds the error that the user means.

use std::iter;

use chat_errors::{ChatError, ChatErrorCode};

/// The error with this code, name, alias or Rust name. The case of names does not matter.
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

/// The name or alias that `wanted` is most likely a misspelling of.
pub(crate) fn nearest_name(wanted: &str) -> Option<&'static str> {
    // The search takes time in proportion to the length, and no name is nearly as long.
    if wanted.len() > 100 {
        return None;
    }
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
