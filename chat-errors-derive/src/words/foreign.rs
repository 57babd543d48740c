//! The words of other crates, protocols and languages that people try here, and what they mean.

/// The meanings here of words of other crates, protocols and languages. A word can mean one thing as a key
/// and another as a kind.
#[rustfmt::skip]
pub(super) const SYNONYMS: &[(&str, &str)] = &[
    // Policies, in RFC 6120, in our enums and elsewhere.
    ("retry", "wait transient retryable retriable temporary intermittent flaky recoverable exponential
        exponential_backoff with_backoff backoff_policy again try_again retry_later later resend repeat redo
        throttle throttled eventually is_retryable can_retry should_retry is_transient auto_retry sleep"),
    ("never", "terminal final fatal permanent persistent hard no_retry dont_retry do_not_retry never_retry
        non_retryable not_retryable unretryable non_retriable not_retriable unretriable non_transient
        irrecoverable unrecoverable non_recoverable ignore stop fail cancel abort give_up discard drop
        no_policy poison unsafe_to_retry not_safe_to_retry no_retries no_more_retries single_attempt once
        one_shot"),
    ("login", "auth authenticate authentication reauth reauthenticate reauthorize relogin relog re_login AfterLogin
        retry_after_login sign_in log_in token token_expired reconnect renew refresh refresh_token
        new_token unauthenticated unauthorized session reauth_required reauthentication credentials"),
    ("fix", "modify AfterFix manual correct user_error user_action user_fixable change_input bad_input
        needs_fix caller_error client_fault fixable actionable invalid_request"),
    // Settings, in backon, tower, tokio-retry and elsewhere.
    ("initial_backoff", "delay min_delay base_delay initial_delay start_delay first_delay retry_delay wait_time
        backoff base_backoff min_backoff initial initial_interval initial_wait min_wait interval period every
        retry_after retry_in wait wait_for sleep after base start min cooldown wait_duration backoff_duration
        first_interval first_wait base_interval pause"),
    ("max_backoff", "max max_delay max_interval max_wait cap ceiling backoff_cap delay_cap maximum_delay
        maximum_backoff max_wait_duration exponential_max_wait max_pause upper_bound"),
    ("multiplier", "factor exponent growth rate step backoff_multiplier backoff_factor exp_base coefficient
        backoff_coefficient backoff_rate backoff_base exponential_base exponential_multiplier
        exponential_backoff_multiplier"),
    ("max_attempts", "attempts tries retries times n count limit max max_times max_tries max_retries
        maximum_attempts num_attempts num_retries number_of_attempts number_of_retries retry_count retry_limit
        retry_max max_retry max_retry_count max_retry_attempts max_number_of_attempts retry_attempts total_attempts
        allowed_attempts take"),
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
        fix_it how_to_fix workaround url link href docs_url doc_url documentation see see_also more footer"),
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
        LoginRequired SignatureDoesNotMatch UnrecognizedClient Signature BadSignature Credential Credentials"),
    ("SessionEnded", "Kicked LoggedOut SignedOut Logout Evicted Revoked SessionExpired SessionClosed Kick Superseded
        ReplacedByAnotherLogin"),
    ("PermissionDenied", "Authorization Authz Forbidden AccessDenied NotAllowed Denied NoPermission Unpermitted
        Permission InsufficientPermissions InsufficientScope InvalidScope UnauthorizedClient Security Forbid Ban Banned Suspended Muted Blacklisted
        Blocklisted EACCES EPERM"),
    ("InvalidInput", "BadRequest Validation Invalid InvalidArgument InvalidArg InvalidData OutOfRange
        UnprocessableEntity UnprocessableContent Unprocessable Malformed BadInput BadUserInput Syntax Parse
        Parsing InvalidParameter InvalidParameterValue InvalidParams BadArgument IllegalArgument InvalidFormat
        InvalidRequest MissingParameter Argument Format NumberFormat Decode Deserialization Usage User
        EINVAL 4xx JidMalformed Input Value TypeMismatch NotNullViolation CheckViolation DataFormat Range Encode Encoding Serialize Serialization Json Xml
        Payload Body Field Empty Null Mismatch"),
    ("NotFound", "Gone Missing NoSuchKey NoSuchEntity NoSuchElement NoSuchFile NoSuchBucket ResourceNotFound
        RowNotFound Key NoRows ErrNoRows NotExist DoesNotExist NonExistent Absent FileNotFound ItemNotFound
        MethodNotFound EntityNotFound ENOENT"),
    ("Conflict", "Duplicate DuplicateKey AlreadyExists Exists Conflicted Aborted FailedPrecondition
        PreconditionFailed ConditionNotMatch Locked AlreadyInUse VersionMismatch ConditionalCheckFailed
        ResourceInUse AddrInUse Concurrency ConcurrentModification OptimisticLock Stale UniqueViolation
        UniqueConstraint ForeignKeyViolation Deadlock SerializationFailure Lock Contention Race Outdated EEXIST
        EBUSY"),
    ("LimitExceeded", "Quota QuotaExceeded PayloadTooLarge ContentTooLarge EntityTooLarge
        RequestEntityTooLarge ResourceExhausted TooLarge TooLong TooBig StorageFull PaymentRequired
        InsufficientStorage TooManyItems LimitReached MaxReached Capacity OutOfMemory FileTooLarge Full
        UriTooLong OutOfSpace ServiceQuotaExceeded ResourceConstraint Overflow StackOverflow Payment TooMany ENOSPC ENOMEM"),
    ("RateLimited", "TooManyRequests Throttled Throttle Throttling SlowDown Overloaded RequestLimitExceeded
        ProvisionedThroughputExceeded EnhanceYourCalm RateLimit RateLimitExceeded RateExceeded BackPressure
        Flood TooFast"),
    ("ContentRejected", "Moderated Moderation Blocked Spam Rejected Censored Profanity Filtered ContentFilter
        PolicyViolation NotAcceptableContent Sensitive"),
    ("Unsupported", "Unimplemented NotImplemented MethodNotAllowed UnsupportedMediaType NotSupported
        NotAcceptable UnsupportedOperation UnsupportedGrantType FeatureNotImplemented Disabled Deprecated Obsolete
        Incompatible Version VersionNotSupported Upgrade UpgradeRequired ENOSYS ENOTSUP"),
    ("Network", "Offline ConnectionRefused ConnectionReset ConnectionAborted ConnectionClosed ConnectionLost
        NotConnected Disconnected BrokenPipe HostUnreachable NetworkUnreachable NetworkDown UnknownHost Io Dns
        Transport Connect Connection Connectivity Socket UnexpectedEof Eof Tls Ssl WebSocket Http Grpc Rpc Tcp Udp
        Proxy Certificate Handshake Closed Lost Wifi Internet
        RemoteServerNotFound ECONNREFUSED ECONNRESET ECONNABORTED ENOTFOUND EPIPE ENETUNREACH EHOSTUNREACH"),
    ("TimedOut", "RequestTimeout Timeout DeadlineExceeded GatewayTimeout Expired Elapsed Deadline
        SocketTimeout ConnectTimeout ReadTimeout WriteTimeout PoolTimedOut RemoteServerTimeout Slow TooSlow
        ETIMEDOUT"),
    ("Cancelled", "Canceled Cancel Cancellation Interrupted Abort ClientClosedRequest OperationCanceled
        OperationAborted ContextCanceled UserCancelled EINTR ECANCELED"),
    ("Server", "5xx ServiceUnavailable TemporarilyUnavailable Unavailable Internal InternalServer InternalServerError
        BadGateway Busy DataLoss Backend Upstream InternalFailure ServiceFailure Service Api Maintenance
        Overload LoadShed System Infrastructure Dependency External Crash Database Db Sql Infra
        Redis Cache Queue Storage Shutdown ShuttingDown Corrupt Corrupted Corruption ServerSide"),
    ("Client", "Bug Sdk Panic InvalidState IllegalState NullPointer Type Runtime Assertion Config Configuration
        Programming Logic Local Misconfigured Misconfiguration Setup Environment Encryption Crypto Invariant
        ClientSide"),
    ("Unknown", "Other Uncategorized Unexpected Undefined Generic Misc Unclassified Unspecified Any Whatever"),
    // Outcomes.
    ("Applied", "Done Committed Success Succeeded Ok Completed Complete Yes True Sent Delivered Persisted Stored Saved
        Written"),
    ("NotApplied", "NotSent RolledBack NoEffect Failed Failure Rejected None No False Untouched Unchanged
        Aborted NotDone Reverted Refused Rollback Unsent Dropped Discarded Nothing Unaffected"),
    ("Unknown", "Maybe Possibly Perhaps Indeterminate Undetermined Uncertain Ambiguous Partial Partially
        Pending InDoubt MaybeApplied MaybeSent Unclear InFlight Queued Accepted Submitted"),
];

/// The meanings of HTTP statuses and gRPC codes as kinds.
#[rustfmt::skip]
pub(super) const STATUSES: &[(&str, &[i32])] = &[
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
pub(super) const POLICY_KEYS: &str =
    "policy retry_policy retry_strategy retry_kind strategy action on_error next_step
    recovery";

pub(super) const CODE_KEYS: &str =
    "code id number errno value tag num error_code wire_code code_number numeric";

pub(super) const NAME_KEYS: &str =
    "name wire wire_name error_name code_name const_name value_name variant_name";

/// Words for yes and no in the place of a value, and for a count without end.
pub(super) const YES: &str = "true yes on always default enabled auto";

pub(super) const NO: &str = "false no off none disabled";

pub(super) const ENDLESS: &str =
    "none infinite infinity unlimited forever always endless max unbounded inf";

/// Words for the name.
pub(super) const NAME: &str = "name str string text variant wire";

/// The traits that the compiler's own derives implement.
pub(super) const DERIVED: &[&str] =
    &["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// Attributes that are written beside `#[code(…)]`, and are not keys in it.
pub(super) const ATTRIBUTES: &str = "serde strum snafu num_enum diagnostic thiserror clap arg displaydoc derive_more prost
    error_type non_exhaustive must_use deprecated cfg cfg_attr allow expect source from backtrace default inline";

/// Keys of other crates' attributes that have no counterpart here.
pub(super) const FOREIGN: &[(&str, &str)] = &[
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
    "jitter jittered with_jitter randomize randomization_factor full_jitter jitter_strategy jitter_factor
        randomized_wait randomized_wait_factor",
);

/// Advice for words without a counterpart, as keys.
pub(super) const NOTES: &[(&str, &str)] = &[
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

pub(super) const NOTES_IN_RETRY: &[(&str, &str)] = &[
    JITTER,
    (
        "write `max_attempts = 3`, attempts are limited and not the time",
        "timeout deadline max_elapsed max_elapsed_time total total_delay max_total_delay max_duration budget
            per_try_timeout per_attempt_timeout attempt_timeout",
    ),
    (
        "leave it out, the policy is for this error alone",
        "retry_on retry_if retry_when when condition predicate on statuses status_codes retryable_codes",
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

pub(super) const NOTES_IN_IMPL: &[(&str, &str)] = &[
    (
        "leave it out, the derive always writes it",
        "TryFrom FromStr Into TryInto ChatErrorCode CodeTable FromCode",
    ),
    ("write `Serialize, Deserialize`", "serde"),
    ("write `Display, Error`, each trait by its name", "all everything"),
    ("write `const` beside `impl(…)`", "inherent"),
    ("write `#[derive(miette::Diagnostic)]`", "Diagnostic"),
];

pub(super) const NOTES_IN_WITHOUT: &[(&str, &str)] = &[
    (
        "leave it out, it is written only if `impl(…)` asks for it",
        "Display Error Serialize Deserialize",
    ),
    ("write `TryFrom` for `From<i32>`, or `Into` for `From<…> for i32`", "From"),
    ("leave it out, the derive is for it", "ChatErrorCode CodeTable FromCode"),
];

/// Languages, by tags and by words that are not tags.
#[rustfmt::skip]
pub(super) const LANGUAGES: &[(&str, &str)] = &[
    ("zh", "zh cn chinese mandarin zho"), ("en", "en english eng"), ("de", "de german deutsch deu"),
    ("ja", "ja jp japanese jpn"), ("ko", "ko kr korean kor"), ("fr", "fr french fra"),
    ("es", "es spanish spa"), ("pt", "pt portuguese por"), ("ru", "ru russian rus"),
    ("it", "it italian ita"), ("ar", "ar arabic ara"), ("vi", "vi vn vietnamese vie"),
    ("th", "th thai tha"), ("tr", "tr turkish tur"), ("hi", "hindi hin"), ("pl", "pl polish pol"),
    ("nl", "nl dutch nld"), ("uk", "uk ukrainian ukr"), ("id", "indonesian ind"), ("ms", "malay"),
];
