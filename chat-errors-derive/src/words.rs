//! The words of the grammar and the messages about wrong ones: each list and each wording is here once.

use std::fmt::{self, Display};

use crate::nearest::{nearest_of, plain};

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

/// The traits that the compiler's own derives implement.
const DERIVED: &[&str] =
    &["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// In the order of the library's variants: the table holds their indices.
pub(crate) const OUTCOMES: &[&str] = &["NotApplied", "Unknown", "Applied"];

/// A row, as messages show it.
pub(crate) const ROW: &str = "`#[code(<i32>, \"<NAME>\", …)]`";

/// The meanings here of words of other crates, protocols and languages. A word can mean one thing as a key
/// and another as a kind.
#[rustfmt::skip]
pub(crate) const SYNONYMS: &[(&str, &str)] = &[
    // Policies, in RFC 6120, in our enum and elsewhere.
    ("wait", "retry"), ("transient", "retry"), ("retryable", "retry"), ("temporary", "retry"),
    ("exponential", "retry"), ("resend", "retry"), ("repeat", "retry"), ("redo", "retry"),
    ("throttle", "retry"), ("backoff_policy", "retry"), ("eventually", "retry"),
    ("terminal", "never"), ("final", "never"), ("unretryable", "never"), ("unretriable", "never"),
    ("ignore", "never"), ("stop", "never"), ("fail", "never"), ("irrecoverable", "never"),
    ("hard", "never"), ("token", "login"), ("reconnect", "login"), ("renew", "login"),
    ("user_error", "fix"), ("user_action", "fix"),
    ("again", "retry"), ("try_again", "retry"), ("retriable", "retry"), ("recoverable", "retry"),
    ("auth", "login"), ("AfterLogin", "login"), ("relogin", "login"), ("reauth", "login"),
    ("authenticate", "login"), ("reauthenticate", "login"), ("refresh", "login"), ("sign_in", "login"),
    ("modify", "fix"), ("AfterFix", "fix"), ("manual", "fix"), ("correct", "fix"),
    ("cancel", "never"), ("no_retry", "never"), ("dont_retry", "never"), ("do_not_retry", "never"),
    ("fatal", "never"), ("permanent", "never"), ("persistent", "never"), ("non_retryable", "never"),
    ("not_retryable", "never"), ("non_retriable", "never"), ("abort", "never"), ("give_up", "never"),
    ("unrecoverable", "never"), ("non_transient", "never"),
    // Settings, in backon, tower, tokio-retry and elsewhere.
    ("factor", "multiplier"), ("exponent", "multiplier"), ("backoff_multiplier", "multiplier"),
    ("min_delay", "initial_backoff"), ("delay", "initial_backoff"), ("base_delay", "initial_backoff"),
    ("initial_delay", "initial_backoff"), ("initial_interval", "initial_backoff"),
    ("backoff", "initial_backoff"), ("interval", "initial_backoff"), 
    ("retry_after", "initial_backoff"), ("wait_for", "initial_backoff"), 
    ("max_delay", "max_backoff"), ("max_interval", "max_backoff"), ("cap", "max_backoff"),
    ("max_times", "max_attempts"), ("max_retries", "max_attempts"), ("retries", "max_attempts"),
    ("attempts", "max_attempts"), ("max_tries", "max_attempts"), ("tries", "max_attempts"),
    ("times", "max_attempts"), ("count", "max_attempts"), ("limit", "max_attempts"),
    ("base", "initial_backoff"), ("min_backoff", "initial_backoff"), ("start", "initial_backoff"),
    ("after", "initial_backoff"), ("rate", "multiplier"), ("growth", "multiplier"),
    // Other keys: thiserror, strum, num_enum, snafu, miette and serde.
    ("category", "kind"), ("class", "kind"), ("error_kind", "kind"), ("type", "kind"),
    ("severity", "kind"), ("effect", "outcome"), ("result", "outcome"),
    ("aliases", "alias"), ("alternatives", "alias"), ("other_names", "alias"), ("rename", "alias"),
    ("serialize", "alias"), ("old_name", "alias"), ("old_code", "alias"), ("also", "alias"),
    ("message", "summary"), ("description", "summary"), ("msg", "summary"), ("title", "summary"),
    ("text", "summary"), ("to_string", "summary"), ("error", "summary"), ("doc", "summary"),
    ("display", "summary"), ("fmt", "summary"), ("docs", "summary"), ("comment", "summary"),
    ("detail", "help"), ("explanation", "help"), ("suggestion", "help"), ("link", "help"),
    ("fix_it", "help"), ("how_to_fix", "help"),
    ("alternative", "alias"), ("former", "alias"), ("formerly", "alias"), ("previously", "alias"),
    ("old", "alias"), ("was", "alias"), ("renamed_from", "alias"), ("old_names", "alias"),
    ("synonym", "alias"), ("aka", "alias"),
    ("level", "kind"), ("group", "kind"), ("family", "kind"), ("side_effect", "outcome"),
    ("state", "outcome"), ("translate", "lang"), ("l10n", "lang"),
    ("hint", "help"), ("detailed_message", "help"), ("note", "help"), ("details", "help"),
    ("remedy", "help"), ("advice", "help"), ("url", "help"), ("language", "lang"), ("locale", "lang"),
    ("i18n", "lang"), ("translation", "lang"),
    ("catch_all", "unknown"), ("other", "unknown"), ("default", "unknown"), ("fallback", "unknown"),
    ("whatever", "unknown"), ("otherwise", "unknown"), ("undeclared", "unknown"),
    ("forward", "transparent"), ("flatten", "transparent"), ("from", "transparent"),
    ("source", "transparent"), ("inner", "transparent"), ("delegate", "transparent"),
    ("nested", "transparent"), ("wrap", "transparent"), ("wraps", "transparent"),
    ("derive", "impl"), ("implement", "impl"), ("traits", "impl"), 
    ("krate", "crate"), ("skip", "without"), ("except", "without"),
    ("repr", "discriminants"), ("discriminant", "discriminants"), ("codes", "range"),
    ("between", "range"), ("retired", "reserved"), ("removed", "reserved"), ("const_fn", "const"),
    // Kinds: gRPC, HTTP, AWS, Go and std::io.
    ("TooManyRequests", "RateLimited"), ("Throttled", "RateLimited"), ("Throttling", "RateLimited"),
    ("ThrottlingException", "RateLimited"), ("SlowDown", "RateLimited"), ("Overloaded", "RateLimited"),
    ("ServiceUnavailable", "Server"), ("Unavailable", "Server"), ("Internal", "Server"),
    ("InternalError", "Server"), ("InternalServerError", "Server"), ("BadGateway", "Server"),
    ("Busy", "Server"), ("ServerError", "Server"), ("DataLoss", "Server"),
    ("BadRequest", "InvalidInput"), ("Validation", "InvalidInput"), ("Invalid", "InvalidInput"),
    ("InvalidArgument", "InvalidInput"), ("InvalidData", "InvalidInput"), ("OutOfRange", "InvalidInput"),
    ("UnprocessableEntity", "InvalidInput"), ("Malformed", "InvalidInput"), ("BadInput", "InvalidInput"),
    ("RequestTimeout", "TimedOut"), ("Timeout", "TimedOut"), ("DeadlineExceeded", "TimedOut"),
    ("GatewayTimeout", "TimedOut"), ("Expired", "TimedOut"),
    ("Duplicate", "Conflict"), ("AlreadyExists", "Conflict"), ("Conflicted", "Conflict"),
    ("Aborted", "Conflict"), ("FailedPrecondition", "Conflict"), ("PreconditionFailed", "Conflict"),
    ("Locked", "Conflict"), ("Exists", "Conflict"),
    ("Quota", "LimitExceeded"), ("QuotaExceeded", "LimitExceeded"), ("PayloadTooLarge", "LimitExceeded"),
    ("ResourceExhausted", "LimitExceeded"), ("TooLarge", "LimitExceeded"), ("StorageFull", "LimitExceeded"),
    ("PaymentRequired", "LimitExceeded"),
    ("Auth", "Unauthenticated"), ("Authentication", "Unauthenticated"), ("Unauthorized", "Unauthenticated"),
    ("InvalidToken", "Unauthenticated"), ("Kicked", "SessionEnded"), ("LoggedOut", "SessionEnded"),
    ("Authorization", "PermissionDenied"), ("Forbidden", "PermissionDenied"),
    ("AccessDenied", "PermissionDenied"), ("NotAllowed", "PermissionDenied"),
    ("Offline", "Network"), ("ConnectionRefused", "Network"), ("ConnectionReset", "Network"),
    ("ConnectionAborted", "Network"), ("NotConnected", "Network"), ("BrokenPipe", "Network"),
    ("HostUnreachable", "Network"), ("Io", "Network"), ("Disconnected", "Network"), ("Dns", "Network"),
    ("Gone", "NotFound"), ("Missing", "NotFound"), ("NoSuchKey", "NotFound"), ("Moderated", "ContentRejected"),
    ("Blocked", "ContentRejected"), ("Spam", "ContentRejected"),
    ("Unimplemented", "Unsupported"), ("NotImplemented", "Unsupported"), ("MethodNotAllowed", "Unsupported"),
    ("UnsupportedMediaType", "Unsupported"), ("NotSupported", "Unsupported"),
    ("Canceled", "Cancelled"), ("Interrupted", "Cancelled"), ("Bug", "Client"), ("ClientError", "Client"),
    ("Other", "Unknown"), ("Uncategorized", "Unknown"), ("Unexpected", "Unknown"), ("Ok", "Success"),
    ("None", "Success"),
    ("RequestLimitExceeded", "RateLimited"), ("ProvisionedThroughputExceeded", "RateLimited"),
    ("EnhanceYourCalm", "RateLimited"), ("Throttle", "RateLimited"),
    ("RateLimitExceeded", "RateLimited"), ("RateExceeded", "RateLimited"), ("Backend", "Server"),
    ("Upstream", "Server"), ("InternalFailure", "Server"), ("ServiceFailure", "Server"),
    ("Maintenance", "Server"), ("Overload", "Server"), ("Crash", "Server"), ("Syntax", "InvalidInput"),
    ("Parse", "InvalidInput"), ("InvalidParameter", "InvalidInput"), ("BadArgument", "InvalidInput"),
    ("IllegalArgument", "InvalidInput"), ("InvalidFormat", "InvalidInput"),
    ("InvalidRequest", "InvalidInput"), ("MissingParameter", "InvalidInput"),
    ("Argument", "InvalidInput"), ("Format", "InvalidInput"), ("Decode", "InvalidInput"),
    ("Deadline", "TimedOut"), ("AlreadyInUse", "Conflict"), ("VersionMismatch", "Conflict"),
    ("ConditionalCheckFailed", "Conflict"), ("ResourceInUse", "Conflict"), ("AddrInUse", "Conflict"),
    ("Concurrency", "Conflict"), ("Stale", "Conflict"), ("TooManyItems", "LimitExceeded"),
    ("LimitReached", "LimitExceeded"), ("MaxReached", "LimitExceeded"), ("Capacity", "LimitExceeded"),
    ("OutOfMemory", "LimitExceeded"), ("FileTooLarge", "LimitExceeded"), ("Full", "LimitExceeded"),
    ("EntityTooLarge", "LimitExceeded"), ("ContentTooLarge", "LimitExceeded"),
    ("UriTooLong", "LimitExceeded"), ("OutOfSpace", "LimitExceeded"),
    ("TokenExpired", "Unauthenticated"), ("ExpiredToken", "Unauthenticated"),
    ("NotLoggedIn", "Unauthenticated"), ("InvalidCredentials", "Unauthenticated"),
    ("Evicted", "SessionEnded"), ("SignedOut", "SessionEnded"), ("Logout", "SessionEnded"),
    ("Revoked", "SessionEnded"), ("Denied", "PermissionDenied"), ("NoPermission", "PermissionDenied"),
    ("Unpermitted", "PermissionDenied"), ("Transport", "Network"), ("Connect", "Network"),
    ("Connection", "Network"), ("Socket", "Network"), ("UnexpectedEof", "Network"), ("Eof", "Network"),
    ("NetworkDown", "Network"), ("NoSuchEntity", "NotFound"), ("ResourceNotFound", "NotFound"),
    ("NoRows", "NotFound"), ("NotExist", "NotFound"), ("DoesNotExist", "NotFound"),
    ("Absent", "NotFound"), ("NoSuchFile", "NotFound"), ("Rejected", "ContentRejected"),
    ("Censored", "ContentRejected"), ("Profanity", "ContentRejected"), ("NotAcceptable", "Unsupported"),
    ("ClientClosedRequest", "Cancelled"), ("OperationCanceled", "Cancelled"), ("Sdk", "Client"),
    ("Panic", "Client"), ("InvalidState", "Client"), ("IllegalState", "Client"),
    ("Undefined", "Unknown"), ("Generic", "Unknown"), ("Misc", "Unknown"), ("Unclassified", "Unknown"),
    ("Unspecified", "Unknown"), ("Okay", "Success"), ("NoError", "Success"), ("Succeeded", "Success"),
    // Outcomes.
    ("Maybe", "Unknown"), ("Possibly", "Unknown"), ("Done", "Applied"), ("Committed", "Applied"),
    ("NotSent", "NotApplied"), ("RolledBack", "NotApplied"), ("NoEffect", "NotApplied"),
];

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

/// Whether the word starts an entry, in an attribute or within a key.
pub(crate) fn starts_entry(word: &str) -> bool {
    Key::of(word).is_some() || find(RETRY_KEYS, word).is_some() || find(IMPLS, word).is_some()
}

/// The meaning of a word.
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
            Self::Without => "impl",
        }
    }
}

/// The known word that was most likely meant: ours for a word of another crate, or one with a
/// similar spelling.
pub(crate) fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    synonym(written, known).or_else(|| nearest_of(written, known))
}

/// The known word for a word of another crate, with or without *error* or *exception* around it.
fn synonym<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let written = plain(written);
    let meant = |word: &str| {
        let mut meant = SYNONYMS.iter().filter(|(theirs, _)| plain(theirs) == word);
        meant.find_map(|(_, ours)| known.iter().find(|word| *word == ours)).copied()
    };
    let inner = ["error", "exception"].iter().find_map(|suffix| written.strip_suffix(suffix));
    let inner = inner.or_else(|| written.strip_prefix("err"));
    meant(&written).or_else(|| meant(inner?))
}

/// Whether it is a word of another crate, whose value is likely to be from there too.
pub(crate) fn is_foreign(word: &str, known: &[&str]) -> bool {
    synonym(word, known).is_some()
}

/// The setting of `retry(…)` that is meant by a word outside of it.
pub(crate) fn setting_meant(word: &str) -> Option<(&'static str, RetryKey)> {
    let names = names(RETRY_KEYS);
    let name = same(word, &names).or_else(|| synonym(word, &names))?;
    Some((name, find(RETRY_KEYS, name)?))
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
    let is_variant = word.starts_with(char::is_uppercase);
    let value_of = |key: &str, known| {
        let synonym = || synonym(word, known).filter(|_| is_variant);
        let meant = same(word, known).or_else(synonym)?;
        Some(format!("`{word}` is the value of `{key}`: write `{key} = {meant}`"))
    };
    value_of("kind", KINDS).or_else(|| value_of("outcome", OUTCOMES))
}

/// The trait that the word names in this scope. In lower case only on the enum: on a variant, `error` and
/// `display` are more likely a text.
pub(crate) fn trait_named(word: &str, scope: Scope) -> Option<(&'static str, Impl)> {
    let is_on_enum = scope == Scope::Attribute(Target::Enum);
    let meant = if is_on_enum { same(word, &names(IMPLS))? } else { word };
    IMPLS.iter().copied().find(|(name, _)| *name == meant)
}

/// The known word that differs only in case and underscores.
fn same<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = plain(found);
    known.iter().copied().find(|word| plain(word) == found)
}

/// Says that `found` is not a known word, which one it is near, and which there are.
pub(crate) fn unknown(noun: &str, found: &str, known: &[&str]) -> String {
    let guess = nearest(found, known).map(|near| format!(", did you mean `{near}`?"));
    format!("unknown {noun} `{found}`{}{}", guess.unwrap_or_default(), list(noun, known))
}

/// Says that a word is expected, and which there are.
pub(crate) fn expected(noun: &str, found: &str, known: &[&str]) -> String {
    format!("expected a {noun}, found {found}{}", list(noun, known))
}

/// The known words, in a line of their own: there are up to seventeen.
pub(crate) fn list(noun: &str, known: &[&str]) -> String {
    let words: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
    format!("\nknown {noun}s: {}", words.join(", "))
}
