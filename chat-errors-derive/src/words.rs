//! The words of the grammar: each list stands here once, and every message is made from it.

use std::fmt::{self, Display};

/// A key of `#[code(…)]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    Retry,
    Login,
    Fix,
    Never,
    Kind,
    Outcome,
    Alias,
    Summary,
    Help,
    Lang,
    Transparent,
    Unknown,
    Crate,
    Impl,
}

/// Where an attribute stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Enum,
    Variant,
    Struct,
}

impl Key {
    const ALL: [(&'static str, Self); 14] = [
        ("retry", Self::Retry),
        ("login", Self::Login),
        ("fix", Self::Fix),
        ("never", Self::Never),
        ("kind", Self::Kind),
        ("outcome", Self::Outcome),
        ("alias", Self::Alias),
        ("summary", Self::Summary),
        ("help", Self::Help),
        ("lang", Self::Lang),
        ("transparent", Self::Transparent),
        ("unknown", Self::Unknown),
        ("crate", Self::Crate),
        ("impl", Self::Impl),
    ];

    /// The key of that name, wherever it belongs.
    pub(crate) fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, key)| *key)
    }

    /// The names of the keys of a place.
    pub(crate) fn names(place: Place) -> Vec<&'static str> {
        let here = Self::ALL.iter().filter(|(_, key)| key.belongs_on(place));
        here.map(|(name, _)| *name).collect()
    }

    pub(crate) fn belongs_on(self, place: Place) -> bool {
        match self {
            Self::Crate | Self::Impl => place != Place::Variant,
            Self::Unknown => place == Place::Variant,
            _ => place != Place::Enum,
        }
    }
}

impl Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Enum => "the enum",
            Self::Variant => "a variant",
            Self::Struct => "the struct",
        })
    }
}

pub(crate) const KINDS: &[&str] = &[
    "Success",
    "Unauthenticated",
    "SessionEnded",
    "PermissionDenied",
    "InvalidInput",
    "NotFound",
    "Conflict",
    "LimitExceeded",
    "RateLimited",
    "ContentRejected",
    "Unsupported",
    "Network",
    "TimedOut",
    "Cancelled",
    "Server",
    "Client",
    "Unknown",
];

pub(crate) const OUTCOMES: &[&str] = &["NotApplied", "Unknown", "Applied"];

pub(crate) const RETRY_KEYS: &[&str] =
    &["initial_backoff", "max_backoff", "multiplier", "max_attempts"];

pub(crate) const LANG_KEYS: &[&str] = &["summary", "help"];

pub(crate) const IMPLS: &[&str] = &["Display", "Error", "Serialize", "Deserialize"];

/// Says that `found` is none of the words that can stand there, which it nearly is, and which can.
pub(crate) fn unknown(what: &str, found: &str, known: &[&str]) -> String {
    let known_list = list(known);
    match nearest(found, known) {
        Some(near) => {
            format!("unknown {what} `{found}`: did you mean `{near}`? known: {known_list}")
        }
        None => format!("unknown {what} `{found}`: known: {known_list}"),
    }
}

/// The words in backticks, with commas.
pub(crate) fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// The known word that `found` is most likely meant to be: the same but for its case and its
/// underscores, or at most a third of its letters away.
pub(crate) fn nearest<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = plain(found);
    let by_distance = |word: &&str| distance(&found, &plain(word));
    let near = known.iter().copied().min_by_key(by_distance)?;
    let limit = plain(near).chars().count().max(3) / 3;
    (by_distance(&near) <= limit).then_some(near)
}

fn plain(word: &str) -> String {
    word.trim_start_matches("r#").replace(['_', '-'], "").to_lowercase()
}

/// How many letters must be put in, left out, changed or swapped with their neighbor to make one
/// word of the other.
fn distance(one: &str, other: &str) -> usize {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let mut costs: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for row in 1..=one.len() {
        let mut current = vec![row];
        for column in 1..=other.len() {
            let cost = |up: usize, left: usize| {
                let (row, column) = (row.checked_sub(up)?, column.checked_sub(left)?);
                costs.get(row)?.get(column).copied()
            };
            let letter = |up: usize| one.get(row.checked_sub(up)?);
            let other_letter = |left: usize| other.get(column.checked_sub(left)?);
            let differs = usize::from(letter(1) != other_letter(1));
            let swapped = letter(1) == other_letter(2) && letter(2) == other_letter(1);
            let ways = [
                cost(1, 1).map(|cost| cost + differs),
                cost(1, 0).map(|cost| cost + 1),
                current.last().map(|cost| cost + 1),
                cost(2, 2).filter(|_| swapped).map(|cost| cost + 1),
            ];
            current.extend(ways.into_iter().flatten().min());
        }
        costs.push(current);
    }
    costs.last().and_then(|row| row.last()).copied().unwrap_or(0)
}
