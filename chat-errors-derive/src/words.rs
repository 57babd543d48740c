//! The words of the grammar and the messages about wrong ones: each list and each wording is here once.

use std::fmt::{self, Display};

use crate::duration;
use crate::nearest::{is_misspelt, is_plain, nearest_of, plain};

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
const SYNONYMS: &[(&str, &str)] = &[
    // Policies, in RFC 6120, in our enums and elsewhere.
    ("retry", "wait transient retryable retriable temporary intermittent flaky recoverable exponential
        exponential_backoff with_backoff backoff_policy again try_again retry_later later resend repeat redo
        throttle eventually is_retryable can_retry should_retry is_transient auto_retry sleep"),
    ("never", "terminal final fatal permanent persistent hard no_retry dont_retry do_not_retry never_retry
        non_retryable not_retryable unretryable non_retriable not_retriable unretriable non_transient
        irrecoverable unrecoverable non_recoverable ignore stop fail cancel abort give_up discard drop
        no_policy poison"),
    ("login", "auth authenticate authentication reauth reauthenticate reauthorize relogin relog re_login AfterLogin
        retry_after_login sign_in log_in token token_expired reconnect renew refresh refresh_token
        new_token unauthenticated session"),
    ("fix", "modify AfterFix manual correct user_error user_action user_fixable change_input bad_input
        needs_fix caller_error client_fault"),
    // Settings, in backon, tower, tokio-retry and elsewhere.
    ("initial_backoff", "delay min_delay base_delay initial_delay start_delay first_delay retry_delay wait_time
        backoff base_backoff min_backoff initial initial_interval initial_wait min_wait interval period every
        retry_after retry_in wait wait_for sleep after base start min cooldown"),
    ("max_backoff", "max max_delay max_interval max_wait cap ceiling backoff_cap delay_cap maximum_delay
        maximum_backoff"),
    ("multiplier", "factor exponent growth rate step backoff_multiplier backoff_factor exp_base coefficient
        backoff_coefficient"),
    ("max_attempts", "attempts tries retries times n count limit max max_times max_tries max_retries
        maximum_attempts num_attempts num_retries number_of_attempts number_of_retries retry_count retry_limit
        retry_max max_retry max_retry_count take"),
    // Other keys: thiserror, strum, num_enum, snafu, miette, displaydoc, serde and prost.
    ("kind", "category class error_kind error_class error_category type severity level group family
        http http_status http_status_code http_code status status_code grpc grpc_code grpc_status tonic reason classification"),
    ("outcome", "effect side_effect side_effects result state applied_state may_have_been_applied"),
    ("alias", "aliases alternative alternatives other_name other_names rename rename_from renamed renamed_from
        serialize deserialize old old_name old_names old_code old_codes old_number former formerly former_name
        former_code previous previously previous_name previous_code legacy legacy_name legacy_code was also
        aka synonym synonyms replaces supersedes deprecated deprecated_name deprecated_code renamed_to history alt"),
    ("summary", "message msg description desc title text to_string error doc docs display fmt format comment
        about short label user_message reads"),
    ("help", "hint note notes detail details detailed_message long_about explanation suggestion remedy advice
        fix_it how_to_fix workaround url link href docs_url doc_url documentation see more footer"),
    ("lang", "language languages locale translate translation translations i18n l10n localized"),
    ("unknown", "catch_all catchall other default fallback whatever otherwise undeclared unrecognized
        unspecified rest"),
    ("transparent", "forward flatten from source inner delegate nested nest wrap wraps wrapped passthrough
        inherit cause"),
    ("impl", "derive derives implement implements traits"),
    ("crate", "krate crate_path path root"),
    ("without", "skip except exclude omit no"),
    ("const", "const_fn inherent constexpr"),
    ("discriminants", "repr discriminant"),
    ("range", "codes code_range between bounds"),
    ("reserved", "retired removed obsolete unused tombstone tombstones deprecated gone burned"),
    // What `without` leaves out: strum, num_enum, derive_more and the names of what is written.
    ("FromStr", "parse strum EnumString from_string"),
    ("TryFrom", "num_enum TryFromPrimitive FromPrimitive TryFromRepr TryInto try_from from_i32"),
    ("Into", "IntoPrimitive IntoRepr"),
    ("inherent", "VARIANTS from_code from_name associated VariantArray"),
    // Kinds: gRPC, HTTP, AWS, Go, Java, std::io, libc, OAuth, GraphQL, JSON-RPC, SQL and XMPP.
    ("Success", "Ok Okay None NoError Succeeded Created Accepted NoContent"),
    ("Unauthenticated", "Auth Authentication Unauthorized NotAuthorized Authn InvalidToken TokenExpired
        ExpiredToken NotLoggedIn InvalidCredentials BadCredentials InvalidGrant InvalidClient Unauthed
        LoginRequired SignatureDoesNotMatch UnrecognizedClient"),
    ("SessionEnded", "Kicked LoggedOut SignedOut Logout Evicted Revoked SessionExpired SessionClosed
        ReplacedByAnotherLogin"),
    ("PermissionDenied", "Authorization Authz Forbidden AccessDenied NotAllowed Denied NoPermission Unpermitted
        Permission InsufficientPermissions InsufficientScope InvalidScope UnauthorizedClient Security EACCES EPERM"),
    ("InvalidInput", "BadRequest Validation Invalid InvalidArgument InvalidArg InvalidData OutOfRange
        UnprocessableEntity UnprocessableContent Unprocessable Malformed BadInput BadUserInput Syntax Parse
        Parsing InvalidParameter InvalidParameterValue InvalidParams BadArgument IllegalArgument InvalidFormat
        InvalidRequest MissingParameter Argument Format NumberFormat Decode Deserialization Usage User
        EINVAL 4xx JidMalformed Input Value TypeMismatch NotNullViolation CheckViolation DataFormat"),
    ("NotFound", "Gone Missing NoSuchKey NoSuchEntity NoSuchElement NoSuchFile NoSuchBucket ResourceNotFound
        RowNotFound Key NoRows ErrNoRows NotExist DoesNotExist NonExistent Absent FileNotFound ItemNotFound
        MethodNotFound EntityNotFound ENOENT"),
    ("Conflict", "Duplicate DuplicateKey AlreadyExists Exists Conflicted Aborted FailedPrecondition
        PreconditionFailed ConditionNotMatch Locked AlreadyInUse VersionMismatch ConditionalCheckFailed
        ResourceInUse AddrInUse Concurrency ConcurrentModification OptimisticLock Stale UniqueViolation
        UniqueConstraint ForeignKeyViolation Deadlock SerializationFailure EEXIST EBUSY"),
    ("LimitExceeded", "Quota QuotaExceeded PayloadTooLarge ContentTooLarge EntityTooLarge
        RequestEntityTooLarge ResourceExhausted TooLarge TooLong TooBig StorageFull PaymentRequired
        InsufficientStorage TooManyItems LimitReached MaxReached Capacity OutOfMemory FileTooLarge Full
        UriTooLong OutOfSpace ServiceQuotaExceeded ResourceConstraint Overflow ENOSPC ENOMEM"),
    ("RateLimited", "TooManyRequests Throttled Throttle Throttling SlowDown Overloaded RequestLimitExceeded
        ProvisionedThroughputExceeded EnhanceYourCalm RateLimit RateLimitExceeded RateExceeded BackPressure
        Flood"),
    ("ContentRejected", "Moderated Moderation Blocked Spam Rejected Censored Profanity Filtered ContentFilter
        PolicyViolation NotAcceptableContent Sensitive"),
    ("Unsupported", "Unimplemented NotImplemented MethodNotAllowed UnsupportedMediaType NotSupported
        NotAcceptable UnsupportedOperation UnsupportedGrantType FeatureNotImplemented Disabled ENOSYS ENOTSUP"),
    ("Network", "Offline ConnectionRefused ConnectionReset ConnectionAborted ConnectionClosed ConnectionLost
        NotConnected Disconnected BrokenPipe HostUnreachable NetworkUnreachable NetworkDown UnknownHost Io Dns
        Transport Connect Connection Connectivity Socket UnexpectedEof Eof Tls Ssl WebSocket
        RemoteServerNotFound ECONNREFUSED ECONNRESET ECONNABORTED ENOTFOUND EPIPE ENETUNREACH EHOSTUNREACH"),
    ("TimedOut", "RequestTimeout Timeout DeadlineExceeded GatewayTimeout Expired Elapsed Deadline
        SocketTimeout ConnectTimeout ReadTimeout PoolTimedOut RemoteServerTimeout ETIMEDOUT"),
    ("Cancelled", "Canceled Cancel Cancellation Interrupted Abort ClientClosedRequest OperationCanceled
        OperationAborted ContextCanceled UserCancelled EINTR ECANCELED"),
    ("Server", "5xx ServiceUnavailable TemporarilyUnavailable Unavailable Internal InternalServer InternalServerError
        BadGateway Busy DataLoss Backend Upstream InternalFailure ServiceFailure Service Api Maintenance
        Overload LoadShed System Infrastructure Dependency External Crash Database Db Sql"),
    ("Client", "Bug Sdk Panic InvalidState IllegalState NullPointer Type Runtime Assertion Config Configuration
        Programming Logic Local"),
    ("Unknown", "Other Uncategorized Unexpected Undefined Generic Misc Unclassified Unspecified Any Whatever"),
    // Outcomes.
    ("Applied", "Done Committed Success Succeeded Ok Completed Complete Yes True Sent Delivered Persisted"),
    ("NotApplied", "NotSent RolledBack NoEffect Failed Failure Rejected None No False Untouched Unchanged
        Aborted NotDone Reverted Refused"),
    ("Unknown", "Maybe Possibly Perhaps Indeterminate Undetermined Uncertain Ambiguous Partial Partially
        Pending InDoubt MaybeApplied Unclear InFlight"),
];

/// The meanings of HTTP statuses and gRPC codes as kinds.
#[rustfmt::skip]
const STATUSES: &[(&str, &[i32])] = &[
    ("Success", &[200, 201, 202, 204, 0]),
    ("InvalidInput", &[400, 422, 3, 11]),
    ("Unauthenticated", &[401, 407, 511, 16]),
    ("PermissionDenied", &[403, 7]),
    ("NotFound", &[404, 410, 5]),
    ("Unsupported", &[405, 406, 415, 501, 505, 12]),
    ("TimedOut", &[408, 504, 4]),
    ("Conflict", &[409, 412, 423, 428, 6, 9, 10]),
    ("LimitExceeded", &[402, 413, 414, 431, 507]),
    ("RateLimited", &[420, 429, 8]),
    ("Cancelled", &[499, 1]),
    ("Server", &[500, 502, 503, 13, 14, 15]),
    ("Unknown", &[2]),
];

/// Keys of the policy, the code and the name in other crates: here they have none.
const POLICY_KEYS: &str =
    "policy retry_policy retry_strategy retry_kind strategy action on_error next_step
    recovery";
const CODE_KEYS: &str =
    "code id number errno value tag num error_code wire_code code_number numeric";
const NAME_KEYS: &str =
    "name wire wire_name error_name code_name const_name value_name variant_name";

/// The policies.
const POLICIES: &[&str] = &["retry", "login", "fix", "never"];

/// Words for yes and no in the place of a value, and for a count without end.
const YES: &str = "true yes on always default enabled auto";
const NO: &str = "false no off none disabled";
const ENDLESS: &str = "none infinite infinity unlimited forever always endless max unbounded inf";

/// Words for the name.
const NAME: &str = "name str string text variant wire";

/// Attributes that are written beside `#[code(…)]`, and are not keys in it.
const ATTRIBUTES: &str = "serde strum snafu num_enum diagnostic thiserror clap arg displaydoc derive_more prost
    error_type non_exhaustive must_use deprecated cfg cfg_attr allow expect source from backtrace default inline";

/// Keys of other crates' attributes that have no counterpart here.
const FOREIGN: &[(&str, &str)] = &[
    ("snafu", "context visibility implicit provide module crate_root suffix"),
    (
        "strum",
        "props ascii_case_insensitive use_phf const_into_str parse_err_ty parse_err_fn to_string_all",
    ),
    (
        "serde",
        "untagged content with bound borrow skip_serializing skip_deserializing serialize_with
            deserialize_with deny_unknown_fields expecting remote",
    ),
    ("diagnostic", "related source_code diagnostic_source labels"),
    ("arg", "value_parser possible_values requires conflicts_with long hide env default_value"),
    ("prost", "enumeration oneof"),
];

/// Advice for jitter, as a key and within `retry(…)`.
const JITTER: (&str, &str) = (
    "leave it out, `Backoff::jittered` adds it where the error is handled",
    "jitter jittered with_jitter randomize randomization_factor full_jitter",
);

/// Advice for words without a counterpart, as keys.
const NOTES: &[(&str, &str)] = &[
    JITTER,
    (
        "write `retry(max_attempts = 3)`, attempts are limited and not the time",
        "timeout deadline max_elapsed max_elapsed_time total_delay max_total_delay max_duration budget",
    ),
    (
        "leave it out, each name is written so that it stays when its variant is renamed",
        "rename_all serialize_all case naming prefix suffix_all",
    ),
    (
        "leave it out, the caller says to `next_step` whether a call is idempotent",
        "idempotent idempotency non_idempotent safe",
    ),
    ("write `outcome = NotApplied`, from which it follows", "resendable is_resendable resend_safe"),
    ("write `retry, outcome = Unknown`, from which it follows", "confirm check verify look"),
    ("leave it out, every variant has a code", "skip disabled hidden exclude omit"),
    (
        "leave it out, where the error is logged its kind and policy are known",
        "log log_level tracing loud silent",
    ),
    ("leave it out, the output needs no `std`", "no_std std"),
    ("leave it out, the program that ends chooses its exit code", "exit exit_code"),
    ("leave it out, each variant has its own code", "start offset base auto increment first_code"),
    ("write `kind = Success`", "is_success"),
    ("write the policy on each variant", "policy retry_policy default_policy default_retry"),
    ("write `range = 9000..=9999`", "min max first last lowest highest"),
];

const NOTES_IN_RETRY: &[(&str, &str)] = &[
    JITTER,
    (
        "write `max_attempts = 3`, attempts are limited and not the time",
        "timeout deadline max_elapsed max_elapsed_time total total_delay max_total_delay max_duration budget",
    ),
    ("leave it out, every backoff is exponential", "exponential exp exponential_backoff"),
    (
        "write `multiplier = 1` for a wait that stays the same",
        "fixed constant linear const_backoff",
    ),
    (
        "write `max_attempts = 4294967295`",
        "infinite infinity forever unlimited endless always unbounded without_max_times",
    ),
];

const NOTES_IN_IMPL: &[(&str, &str)] = &[
    (
        "leave it out, the derive always writes it",
        "TryFrom FromStr Into TryInto ChatErrorCode CodeTable FromCode",
    ),
    ("write `Serialize, Deserialize`", "serde"),
    ("write `Display, Error`, each trait by its name", "all everything"),
    ("write `const` beside `impl(…)`", "inherent"),
    ("write `#[derive(miette::Diagnostic)]`", "Diagnostic"),
];

const NOTES_IN_WITHOUT: &[(&str, &str)] = &[
    (
        "leave it out, it is written only if `impl(…)` asks for it",
        "Display Error Serialize Deserialize",
    ),
    ("write `TryFrom` for `From<i32>`, or `Into` for `From<…> for i32`", "From"),
    ("leave it out, the derive is for it", "ChatErrorCode CodeTable FromCode"),
];

/// Languages, by tags and by words that are not tags.
#[rustfmt::skip]
const LANGUAGES: &[(&str, &str)] = &[
    ("zh", "zh cn chinese mandarin zho"), ("en", "en english eng"), ("de", "de german deutsch deu"),
    ("ja", "ja jp japanese jpn"), ("ko", "ko kr korean kor"), ("fr", "fr french fra"),
    ("es", "es spanish spa"), ("pt", "pt portuguese por"), ("ru", "ru russian rus"),
    ("it", "it italian ita"), ("ar", "ar arabic ara"), ("vi", "vi vn vietnamese vie"),
    ("th", "th thai tha"), ("tr", "tr turkish tur"), ("hi", "hindi hin"), ("pl", "pl polish pol"),
    ("nl", "nl dutch nld"), ("uk", "uk ukrainian ukr"), ("id", "indonesian ind"), ("ms", "malay"),
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

/// Whether the word starts an entry, in an attribute or within a key.
pub(crate) fn starts_entry(word: &str) -> bool {
    Key::of(word).is_some() || is_setting(word) || find(IMPLS, word).is_some()
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
        let mut meant = SYNONYMS.iter().filter(|(_, theirs)| is_in(theirs, word));
        meant.find_map(|(ours, _)| known.iter().find(|word| *word == ours)).copied()
    };
    let inner = ["error", "exception", "fault", "failure", "err"];
    let inner = inner.iter().find_map(|suffix| written.strip_suffix(suffix));
    let inner = inner.or_else(|| written.strip_prefix("err").filter(|inner| inner.len() > 2));
    meant(&written).or_else(|| meant(inner?))
}

/// Whether the word, in [`plain`] form, is one of these.
fn is_in(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| is_plain(known, word))
}

/// Whether the word is one of ours with a slip of the hand, and not a word of another crate, whose value
/// is likely to be from there too.
pub(crate) fn is_slip(written: &str, meant: &str) -> bool {
    synonym(written, &[meant]).is_none() && is_misspelt(written, meant)
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
    let (whole, unit) = (meant(word), word.rsplit_once('_'));
    let unit = unit.filter(|(_, unit)| whole.is_empty() && duration::is_unit(unit));
    let (settings, unit) = unit.map_or((whole, ""), |(word, unit)| (meant(word), unit));
    settings.into_iter().map(|(name, key)| (name, key, unit)).collect()
}

/// The policy that is meant by a word.
pub(crate) fn policy_meant(word: &str) -> Option<&'static str> {
    same(word, POLICIES).or_else(|| synonym(word, POLICIES))
}

/// The kind that is meant by an HTTP status or a gRPC code.
pub(crate) fn kind_of_status(status: i32) -> Option<&'static str> {
    STATUSES.iter().find(|(_, statuses)| statuses.contains(&status)).map(|(kind, _)| *kind)
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

/// The trait that the word names in this scope. In lower case only on the enum: on a variant, `error` and
/// `display` are more likely a text.
pub(crate) fn trait_named(word: &str, scope: Scope) -> Option<(&'static str, Impl)> {
    let is_on_enum = scope == Scope::Attribute(Target::Enum);
    let meant = if is_on_enum { same(word, &names(IMPLS))? } else { word };
    IMPLS.iter().copied().find(|(name, _)| *name == meant)
}

/// The known word that differs only in case and underscores.
pub(crate) fn same<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = plain(found);
    known.iter().copied().find(|word| plain(word) == found)
}

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
