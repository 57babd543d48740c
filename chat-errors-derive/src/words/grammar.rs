//! The words of the grammar: its keys and values, where each belongs and what follows it.

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
    Const,
    Without,
    Discriminants,
    Range,
    Reserved,
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

/// An impl on request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Impl {
    Display,
    Error,
    From,
    Serialize,
    /// `Serialize = name`.
    SerializeName,
    Deserialize,
}

/// What `without(…)` leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Without {
    FromStr,
    TryFrom,
    Into,
    Inherent,
}

/// Words and their meanings.
pub(crate) type Words<T> = [(&'static str, T)];

pub(super) const KEYS: &Words<Key> = &[
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
    ("const", Key::Const),
    ("without", Key::Without),
    ("discriminants", Key::Discriminants),
    ("range", Key::Range),
    ("reserved", Key::Reserved),
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
    ("From", Impl::From),
    ("Serialize", Impl::Serialize),
    ("Deserialize", Impl::Deserialize),
];

pub(crate) const WITHOUT: &Words<Without> = &[
    ("FromStr", Without::FromStr),
    ("TryFrom", Without::TryFrom),
    ("Into", Without::Into),
    ("inherent", Without::Inherent),
];

/// The value of `discriminants`.
pub(crate) const INDEPENDENT: &[&str] = &["independent"];

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

/// In the order of the library's variants: the table holds their indices.
pub(crate) const OUTCOMES: &[&str] = &["NotApplied", "Unknown", "Applied"];

/// The policies.
pub(super) const POLICIES: &[&str] = &["retry", "login", "fix", "never"];

/// A row, as messages show it.
pub(crate) const ROW: &str = "`#[code(<i32>, \"<NAME>\", …)]`";

/// What an attribute is on.
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
    Without,
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
            Self::Const | Self::Discriminants => target == Target::Enum,
            _ if self.is_of_type() => target != Target::Variant,
            Self::Unknown => target == Target::Variant,
            _ => target != Target::Enum,
        }
    }

    /// What follows it.
    pub(crate) fn takes(self) -> Takes {
        match self {
            Self::Retry => Takes::NothingOrList("`retry` or `retry(initial_backoff = \"2s\")`"),
            Self::Login
            | Self::Fix
            | Self::Never
            | Self::Transparent
            | Self::Unknown
            | Self::Const => Takes::Nothing,
            Self::Kind => Takes::Value("Network"),
            Self::Outcome => Takes::Value("NotApplied"),
            Self::Alias | Self::Summary | Self::Help => Takes::Value("\"…\""),
            Self::Lang => Takes::List("`lang(\"zh-Hans\", summary = \"…\")`"),
            Self::Crate => Takes::Value("path::to::chat_errors"),
            Self::Impl => Takes::List("`impl(Display, Error)`"),
            Self::Without => Takes::List("`without(FromStr)`"),
            Self::Discriminants => Takes::Value("independent"),
            Self::Range => Takes::Value("9000..=9999"),
            Self::Reserved => Takes::List("`reserved(9002, \"OLD_NAME\")`"),
        }
    }

    /// Whether it describes a row.
    pub(crate) fn is_of_row(self) -> bool {
        !self.is_of_type() && !matches!(self, Self::Transparent | Self::Unknown)
    }

    /// Whether it is a policy.
    pub(crate) fn is_policy(self) -> bool {
        matches!(self, Self::Retry | Self::Login | Self::Fix | Self::Never)
    }

    /// Whether it describes a type.
    pub(crate) fn is_of_type(self) -> bool {
        matches!(
            self,
            Self::Crate
                | Self::Impl
                | Self::Const
                | Self::Without
                | Self::Discriminants
                | Self::Range
                | Self::Reserved
        )
    }

    /// Whether it is complete without a value.
    pub(crate) fn is_flag(self) -> bool {
        matches!(self.takes(), Takes::Nothing | Takes::NothingOrList(_))
    }
}

impl Impl {
    /// Whether the trait is one of serde's.
    pub(crate) fn is_of_serde(self) -> bool {
        matches!(self, Self::Serialize | Self::SerializeName | Self::Deserialize)
    }

    /// The name of the trait.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Display => "Display",
            Self::Error => "Error",
            Self::From => "From",
            Self::Serialize | Self::SerializeName => "Serialize",
            Self::Deserialize => "Deserialize",
        }
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

impl Scope {
    /// What a word is called there.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Attribute(_) => "key",
            Self::Retry => "`retry` key",
            Self::Lang => "`lang` key",
            Self::Impl => "trait",
            Self::Without => "impl",
        }
    }
}

/// Whether the word starts an entry, in an attribute or within a key.
pub(crate) fn starts_entry(word: &str) -> bool {
    let is_item = find(IMPLS, word).is_some() || find(WITHOUT, word).is_some();
    Key::of(word).is_some() || is_setting(word) || is_item
}

/// Whether the word is a key of `retry(…)`.
pub(crate) fn is_setting(word: &str) -> bool {
    find(RETRY_KEYS, word).is_some()
}

/// The meaning of a word.
pub(crate) fn find<T: Copy>(words: &Words<T>, word: &str) -> Option<T> {
    words.iter().find(|(name, _)| *name == word).map(|(_, it)| *it)
}

pub(crate) fn names<T>(words: &Words<T>) -> Vec<&'static str> {
    words.iter().map(|(name, _)| *name).collect()
}
