//! The words of the grammar, and what is said of a wrong one: each list and each wording stands here
//! once.

use std::fmt::{self, Display};

use crate::nearest::{nearest, plain};

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

/// A key of `retry(…)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryKey {
    InitialBackoff,
    MaxBackoff,
    Multiplier,
    MaxAttempts,
}

/// A key of `lang(…)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LangKey {
    Summary,
    Help,
}

/// An impl that is written on request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Impl {
    Display,
    Error,
    Serialize,
    Deserialize,
}

/// Words, and what each stands for.
pub(crate) type Words<T> = [(&'static str, T)];

const KEYS: &Words<Key> = &[
    ("retry", Key::Retry),
    ("login", Key::Login),
    ("fix", Key::Fix),
    ("never", Key::Never),
    ("kind", Key::Kind),
    ("outcome", Key::Outcome),
    ("alias", Key::Alias),
    ("summary", Key::Summary),
    ("help", Key::Help),
    ("lang", Key::Lang),
    ("transparent", Key::Transparent),
    ("unknown", Key::Unknown),
    ("crate", Key::Crate),
    ("impl", Key::Impl),
];

pub(crate) const RETRY_KEYS: &Words<RetryKey> = &[
    ("initial_backoff", RetryKey::InitialBackoff),
    ("max_backoff", RetryKey::MaxBackoff),
    ("multiplier", RetryKey::Multiplier),
    ("max_attempts", RetryKey::MaxAttempts),
];

pub(crate) const LANG_KEYS: &Words<LangKey> =
    &[("summary", LangKey::Summary), ("help", LangKey::Help)];

pub(crate) const IMPLS: &Words<Impl> = &[
    ("Display", Impl::Display),
    ("Error", Impl::Error),
    ("Serialize", Impl::Serialize),
    ("Deserialize", Impl::Deserialize),
];

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

/// Traits that the compiler's own derives write.
const DERIVED: &[&str] =
    &["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// In the order of the library's variants, for the table has their places.
pub(crate) const OUTCOMES: &[&str] = &["NotApplied", "Unknown", "Applied"];

/// The entry of a row, as messages show it.
pub(crate) const ROW: &str = "`#[code(<i32>, \"<NAME>\", …)]`";

/// Where an attribute stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Enum,
    Variant,
    Struct,
}

/// What follows a key, with an example for messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    Nothing,
    NothingOrList(&'static str),
    List(&'static str),
    Value(&'static str),
}

/// Where a word is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    Attribute(Target),
    Retry,
    Lang,
    Impl,
}

impl Key {
    /// The key of that name, wherever it belongs.
    pub(crate) fn of(word: &str) -> Option<Self> {
        find(KEYS, word)
    }

    /// The keys of a target.
    pub(crate) fn on(target: Target) -> Vec<(&'static str, Self)> {
        KEYS.iter().filter(|(_, key)| key.belongs_on(target)).copied().collect()
    }

    pub(crate) fn belongs_on(self, target: Target) -> bool {
        match self {
            _ if self.is_of_type() => target != Target::Variant,
            Self::Unknown => target == Target::Variant,
            _ => target != Target::Enum,
        }
    }

    /// What follows it.
    pub(crate) fn takes(self) -> Takes {
        match self {
            Self::Retry => Takes::NothingOrList("`retry` or `retry(initial_backoff = \"2s\")`"),
            Self::Login | Self::Fix | Self::Never | Self::Transparent | Self::Unknown => {
                Takes::Nothing
            }
            Self::Kind => Takes::Value("Network"),
            Self::Outcome => Takes::Value("NotApplied"),
            Self::Alias | Self::Summary | Self::Help => Takes::Value("\"…\""),
            Self::Lang => Takes::List("`lang(\"zh-Hans\", summary = \"…\")`"),
            Self::Crate => Takes::Value("path::to::chat_errors"),
            Self::Impl => Takes::List("`impl(Display, Error)`"),
        }
    }

    /// Whether it describes a row.
    pub(crate) fn is_of_row(self) -> bool {
        !self.is_of_type() && !matches!(self, Self::Transparent | Self::Unknown)
    }

    /// Whether it describes a type.
    pub(crate) fn is_of_type(self) -> bool {
        matches!(self, Self::Crate | Self::Impl)
    }

    /// Whether it is complete without a value.
    pub(crate) fn is_flag(self) -> bool {
        matches!(self.takes(), Takes::Nothing | Takes::NothingOrList(_))
    }
}

impl Impl {
    /// Whether it is an impl of a trait of serde's.
    pub(crate) fn is_of_serde(self) -> bool {
        matches!(self, Self::Serialize | Self::Deserialize)
    }
}

impl Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Enum => "the enum",
            Self::Variant => "a variant",
            Self::Struct => "the struct",
        })
    }
}

/// Whether the word starts an entry, in an attribute or within a key.
pub(crate) fn starts_entry(word: &str) -> bool {
    Key::of(word).is_some() || find(RETRY_KEYS, word).is_some() || find(IMPLS, word).is_some()
}

/// What the word stands for.
pub(crate) fn find<T: Copy>(words: &Words<T>, word: &str) -> Option<T> {
    words.iter().find(|(name, _)| *name == word).map(|(_, it)| *it)
}

pub(crate) fn names<T>(words: &Words<T>) -> Vec<&'static str> {
    words.iter().map(|(name, _)| *name).collect()
}

impl Scope {
    /// What a word is called there.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Attribute(_) => "key",
            Self::Retry => "`retry` key",
            Self::Lang => "`lang` key",
            Self::Impl => "trait",
        }
    }
}

/// Says where a known word belongs that stands in the wrong place.
pub(crate) fn misplaced(word: &str, scope: Scope) -> Option<String> {
    let message = match (Key::of(word), scope) {
        (Some(Key::Unknown), Scope::Attribute(target)) => {
            format!("`unknown` belongs on a variant with an `i32` for the code, not on {target}")
        }
        (Some(Key::Crate | Key::Impl), Scope::Attribute(target)) => {
            format!("`{word}` belongs on the enum, not on {target}")
        }
        (Some(_), Scope::Attribute(target)) => {
            format!("`{word}` belongs on a variant, not on {target}")
        }
        (Some(_), Scope::Retry) => format!("`{word}` belongs beside `retry(…)`, not in it"),
        (Some(_), Scope::Lang) => format!("`{word}` belongs beside `lang(…)`, not in it"),
        (Some(_), Scope::Impl) => format!("`{word}` belongs beside `impl(…)`, not in it"),
        (None, _) if find(RETRY_KEYS, word).is_some() => {
            format!("`{word}` belongs in `retry`: write `retry({word} = …)`")
        }
        (None, Scope::Impl) if DERIVED.contains(&word) => {
            format!("`{word}` belongs in `derive`: write `#[derive({word})]`")
        }
        (None, _) => return variant_or_trait(word, scope),
    };
    Some(message)
}

/// The same of what is no key.
fn variant_or_trait(word: &str, scope: Scope) -> Option<String> {
    if let Some((meant, _)) = trait_named(word, scope).filter(|_| scope != Scope::Impl) {
        return Some(format!("`{word}` belongs in `impl`: write `impl({meant})` on the enum"));
    }
    let behind = |key: &str, known| {
        let meant = same(word, known)?;
        Some(format!("`{word}` is the value of `{key}`: write `{key} = {meant}`"))
    };
    behind("kind", KINDS).or_else(|| behind("outcome", OUTCOMES))
}

/// The trait that such a word means there; in lower case on the enum alone, for on a variant `error` or
/// `display` is more likely a text.
pub(crate) fn trait_named(word: &str, scope: Scope) -> Option<(&'static str, Impl)> {
    let is_on_enum = scope == Scope::Attribute(Target::Enum);
    let meant = if is_on_enum { same(word, &names(IMPLS))? } else { word };
    IMPLS.iter().copied().find(|(name, _)| *name == meant)
}

/// The known word that differs in nothing but its case and its underscores.
fn same<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = plain(found);
    known.iter().copied().find(|word| plain(word) == found)
}

/// Says that `found` is none of the words that can stand there, which it nearly is, and which can.
pub(crate) fn unknown(noun: &str, found: &str, known: &[&str]) -> String {
    let guess = nearest(found, known).map(|near| format!(", did you mean `{near}`?"));
    format!("unknown {noun} `{found}`{}{}", guess.unwrap_or_default(), list(noun, known))
}

/// Says that no word stands where one has to, and which can.
pub(crate) fn expected(noun: &str, found: &str, known: &[&str]) -> String {
    format!("expected a {noun}, found {found}{}", list(noun, known))
}

/// The words that can stand there, in a line of their own: there are up to seventeen.
pub(crate) fn list(noun: &str, known: &[&str]) -> String {
    let words: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
    format!("\nknown {noun}s: {}", words.join(", "))
}
