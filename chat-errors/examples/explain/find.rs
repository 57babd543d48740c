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
        .map(|name| (edit_distance(&wanted, name), name))
        .min()?;
    (distance <= wanted.len() / 3).then_some(name)
}

fn names(error: ChatError) -> impl Iterator<Item = &'static str> {
    let info = error.info();
    iter::once(info.name).chain(info.aliases.iter().copied())
}

/// How many bytes must be inserted, removed or replaced to make `b` of `a` (Levenshtein).
fn edit_distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.bytes().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, to) in b.bytes().enumerate() {
            let replaced = diagonal + usize::from(from != to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
