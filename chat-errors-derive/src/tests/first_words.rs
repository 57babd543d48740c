//! The words that people try first. Each gets one error with the right word in it.

use std::fmt::Write as _;

use super::mistakes;

/// The content of a variant's attribute, and what its only error says.
const IN_A_ROW: &[(&str, &str)] = &[
    // Policies.
    ("transient", "did you mean `retry`?"),
    ("no_retry", "did you mean `never`?"),
    ("dont_retry", "did you mean `never`?"),
    ("fatal", "did you mean `never`?"),
    ("permanent", "did you mean `never`?"),
    ("non_retryable", "did you mean `never`?"),
    ("not_retryable", "did you mean `never`?"),
    ("abort", "did you mean `never`?"),
    ("give_up", "did you mean `never`?"),
    ("persistent", "did you mean `never`?"),
    ("unrecoverable", "did you mean `never`?"),
    ("retryable", "did you mean `retry`?"),
    ("temporary", "did you mean `retry`?"),
    ("again", "did you mean `retry`?"),
    ("retriable", "did you mean `retry`?"),
    ("reauth", "did you mean `login`?"),
    ("relogin", "did you mean `login`?"),
    ("authenticate", "did you mean `login`?"),
    ("manual", "did you mean `fix`?"),
    ("exponential", "did you mean `retry`?"),
    ("resend", "did you mean `retry`?"),
    ("repeat", "did you mean `retry`?"),
    ("redo", "did you mean `retry`?"),
    ("throttle", "did you mean `retry`?"),
    ("terminal", "did you mean `never`?"),
    ("final", "did you mean `never`?"),
    ("unretryable", "did you mean `never`?"),
    ("unretriable", "did you mean `never`?"),
    ("ignore", "did you mean `never`?"),
    ("stop", "did you mean `never`?"),
    ("fail", "did you mean `never`?"),
    ("irrecoverable", "did you mean `never`?"),
    ("hard", "did you mean `never`?"),
    ("fatal_error", "did you mean `never`?"),
    ("token", "did you mean `login`?"),
    ("reconnect", "did you mean `login`?"),
    ("renew", "did you mean `login`?"),
    ("sign_in", "did you mean `login`?"),
    ("user_error", "did you mean `fix`?"),
    ("retryable = true", "write `retry`"),
    ("retryable = false", "leave it out, or write `never`"),
    ("transient = true", "write `retry`"),
    ("fatal = true", "write `never`"),
    ("retry = false", "leave it out, or write `never`"),
    ("retry = true", "write `retry`"),
    ("never = false", "leave it out"),
    ("fix = true", "write `fix`"),
    ("retry(3)", "write `retry(max_attempts = 3)`"),
    ("retry = 3", "write `retry(max_attempts = 3)`"),
    ("retry(\"5s\")", "write `retry(initial_backoff = \"5s\")`"),
    ("retry = \"5 s\"", "write `retry(initial_backoff = \"5s\")`"),
    ("fix = \"make it smaller\"", "write `fix, help = \"make it smaller\"`"),
    ("retry = \"when it is back\"", "write `retry, help = \"when it is back\"`"),
    // Settings.
    ("retries = 3", "write `retry(max_attempts = 3)`"),
    ("attempts = 3", "write `retry(max_attempts = 3)`"),
    ("max_retries = 3", "write `retry(max_attempts = 3)`"),
    ("max_tries = 3", "write `retry(max_attempts = 3)`"),
    ("delay = \"5s\"", "write `retry(initial_backoff = \"5s\")`"),
    ("backoff = \"5s\"", "write `retry(initial_backoff = \"5s\")`"),
    ("retry_after = \"5s\"", "write `retry(initial_backoff = \"5s\")`"),
    ("retry_after = 5", "write `retry(initial_backoff = \"5s\")`"),
    ("max_delay = \"1h\"", "write `retry(max_backoff = \"60m\")`"),
    ("max_interval = \"1m\"", "write `retry(max_backoff = \"1m\")`"),
    ("factor = 2", "write `retry(multiplier = 2)`"),
    ("retry(retries = 3)", "did you mean `max_attempts`?"),
    ("retry(delay = \"5s\")", "did you mean `initial_backoff`?"),
    ("retry(base_delay = \"5s\")", "did you mean `initial_backoff`?"),
    ("retry(cap = \"50s\")", "did you mean `max_backoff`?"),
    ("retry(times = 3)", "did you mean `max_attempts`?"),
    ("retry(count = 3)", "did you mean `max_attempts`?"),
    ("retry(limit = 3)", "did you mean `max_attempts`?"),
    ("retry(base = \"5s\")", "did you mean `initial_backoff`?"),
    ("retry(min_backoff = \"5s\")", "did you mean `initial_backoff`?"),
    ("retry(start = \"5s\")", "did you mean `initial_backoff`?"),
    ("retry(after = \"5s\")", "did you mean `initial_backoff`?"),
    ("retry(rate = 2)", "did you mean `multiplier`?"),
    ("retry(growth = 2)", "did you mean `multiplier`?"),
    ("retry(initial_backoff = 5)", "write `\"5s\"` or `\"5ms\"`"),
    ("retry(initial_backoff = \"1m30s\")", "write `\"90s\"`"),
    ("retry(initial_backoff = \"1.5s\")", "write `\"1500ms\"`"),
    ("retry(max_backoff = \"1h\")", "write `\"60m\"`"),
    ("retry(initial_backoff = \"5 s\")", "write `\"5s\"`"),
    // Other keys.
    ("category = Network", "did you mean `kind`?"),
    ("class = Network", "did you mean `kind`?"),
    ("error_kind = Network", "did you mean `kind`?"),
    ("type = Network", "did you mean `kind`?"),
    ("effect = Applied", "did you mean `outcome`?"),
    ("message = \"a\"", "did you mean `summary`?"),
    ("description = \"a\"", "did you mean `summary`?"),
    ("error = \"a\"", "did you mean `summary`?"),
    ("hint = \"a\"", "did you mean `help`?"),
    ("note = \"a\"", "did you mean `help`?"),
    ("rename = \"B\"", "did you mean `alias`?"),
    ("alternatives = 2", "did you mean `alias`?"),
    ("alias = [\"B\", \"C\"]", "write `alias = \"B\", alias = \"C\"`"),
    ("aliases(\"B\", \"C\")", "write `alias = \"B\", alias = \"C\"`"),
    ("aliases = [\"B\", \"C\"]", "write `alias = \"B\", alias = \"C\"`"),
    ("alias = [2, 3]", "write `alias = 2, alias = 3`"),
    ("locale(\"de\", summary = \"a\")", "did you mean `lang`?"),
    ("display = \"a\"", "did you mean `summary`?"),
    ("fmt = \"a\"", "did you mean `summary`?"),
    ("docs = \"a\"", "did you mean `summary`?"),
    ("comment = \"a\"", "did you mean `summary`?"),
    ("detail = \"a\"", "did you mean `help`?"),
    ("explanation = \"a\"", "did you mean `help`?"),
    ("suggestion = \"a\"", "did you mean `help`?"),
    ("link = \"a\"", "did you mean `help`?"),
    ("fix_it = \"a\"", "did you mean `help`?"),
    ("alternative = \"a\"", "did you mean `alias`?"),
    ("former = \"a\"", "did you mean `alias`?"),
    ("formerly = \"a\"", "did you mean `alias`?"),
    ("previously = \"a\"", "did you mean `alias`?"),
    ("old = \"a\"", "did you mean `alias`?"),
    ("was = \"a\"", "did you mean `alias`?"),
    ("renamed_from = \"a\"", "did you mean `alias`?"),
    ("synonym = \"a\"", "did you mean `alias`?"),
    ("aka = \"a\"", "did you mean `alias`?"),
    ("level = Network", "did you mean `kind`?"),
    ("group = Network", "did you mean `kind`?"),
    ("family = Network", "did you mean `kind`?"),
    ("level = \"error\"", "did you mean `kind`?"),
    ("side_effect = Applied", "did you mean `outcome`?"),
    ("state = Applied", "did you mean `outcome`?"),
    ("error(\"a\")", "write `summary = \"a\"`"),
    ("message(\"a\")", "write `summary = \"a\"`"),
    ("translate(\"de\", summary = \"a\")", "did you mean `lang`?"),
    ("l10n(\"de\", summary = \"a\")", "did you mean `lang`?"),
    // Kinds.
    ("TooManyRequests", "write `kind = RateLimited`"),
    ("kind = Maybe", "unknown kind"),
    ("outcome = Maybe", "did you mean `Unknown`?"),
    ("outcome = Done", "did you mean `Applied`?"),
];

/// Kinds of gRPC, HTTP, AWS, Go and std, and ours.
const KINDS: &[(&str, &[&str])] = &[
    ("RateLimited", &["TooManyRequests", "Throttled", "Throttling", "SlowDown"]),
    ("Server", &["ServiceUnavailable", "Unavailable", "Internal", "BadGateway", "DataLoss"]),
    ("InvalidInput", &["BadRequest", "Validation", "Invalid", "InvalidArgument", "OutOfRange"]),
    ("TimedOut", &["RequestTimeout", "Timeout", "DeadlineExceeded", "GatewayTimeout"]),
    ("Conflict", &["Duplicate", "AlreadyExists", "Conflicted", "Aborted", "PreconditionFailed"]),
    ("LimitExceeded", &["Quota", "PayloadTooLarge", "ResourceExhausted", "QuotaExceeded"]),
    ("Unauthenticated", &["Auth", "Authentication", "Unauthorized"]),
    ("PermissionDenied", &["Authorization", "Forbidden", "AccessDenied"]),
    ("Network", &["Offline", "ConnectionRefused", "Io", "ConnectionReset", "BrokenPipe"]),
    ("NotFound", &["Gone", "Missing"]),
    ("Unsupported", &["Unimplemented", "NotImplemented", "MethodNotAllowed"]),
    ("Cancelled", &["Canceled", "Interrupted"]),
    ("Unknown", &["Other", "Uncategorized"]),
    ("Success", &["Ok"]),
    (
        "RateLimited",
        &[
            "RequestLimitExceeded",
            "EnhanceYourCalm",
            "Throttle",
            "RateLimitExceeded",
            "TooManyRequestsException",
        ],
    ),
    (
        "Server",
        &[
            "Backend",
            "Upstream",
            "InternalFailure",
            "ServiceFailure",
            "Maintenance",
            "Overload",
            "Crash",
        ],
    ),
    (
        "InvalidInput",
        &[
            "Syntax",
            "Parse",
            "ParseError",
            "InvalidParameter",
            "ValidationException",
            "BadArgument",
            "IllegalArgumentException",
            "InvalidFormat",
            "Decode",
        ],
    ),
    ("TimedOut", &["Deadline", "TimeoutError", "ErrTimeout", "RequestTimeoutException"]),
    (
        "Conflict",
        &[
            "AlreadyInUse",
            "VersionMismatch",
            "ConditionalCheckFailedException",
            "AddrInUse",
            "Stale",
        ],
    ),
    (
        "LimitExceeded",
        &[
            "TooManyItems",
            "Capacity",
            "OutOfMemory",
            "FileTooLarge",
            "Full",
            "EntityTooLarge",
            "OutOfSpace",
        ],
    ),
    (
        "Unauthenticated",
        &["TokenExpired", "ExpiredToken", "NotLoggedIn", "InvalidCredentials", "AuthError"],
    ),
    ("PermissionDenied", &["Denied", "NoPermission", "AccessDeniedException"]),
    ("Network", &["Transport", "Connection", "Socket", "UnexpectedEof", "ConnectError"]),
    (
        "NotFound",
        &["NoSuchEntity", "ResourceNotFoundException", "NoRows", "ErrNotExist", "DoesNotExist"],
    ),
    ("Unsupported", &["NotAcceptable"]),
    ("Cancelled", &["ClientClosedRequest", "OperationCanceled"]),
    ("Unknown", &["Undefined", "Generic", "Unclassified", "Unspecified"]),
    ("Success", &["Okay", "NoError", "Succeeded"]),
    ("SessionEnded", &["Evicted", "SignedOut", "Logout", "Revoked"]),
    ("ContentRejected", &["Rejected", "Censored", "Profanity"]),
    ("Client", &["Sdk", "Panic", "InvalidState"]),
];

/// What is written in place of the code 16, and what the only error says.
const CODES: &[(&str, &str)] = &[
    ("+16", "write `16`"),
    ("-(1)", "write `-1`"),
    ("i32::MIN", "write `-2147483648`"),
    ("1 << 3", "write `8`"),
    ("15 + 1", "write `16`"),
    ("2 * (3 + 5)", "write `16`"),
    ("0xFFFF_FFFF", "write `-1` for these bits"),
    ("0xFFFF_FFFFu32", "write `-1` for these bits"),
    ("0xFFFF_FFFF_u32 as i32", "write `-1`"),
    ("u32::MAX", "write `-1` for these bits"),
    ("16u32", "write `16`"),
    ("A as i32", "expected a code"),
    ("1 / 0", "expected a code"),
    ("\"16\"", "write `16`"),
];

/// What is written on a variant with this field instead of a row, and what the only error says.
const WITHOUT_A_ROW: &[(&str, &str, &str)] = &[
    ("catch_all", "i32", "did you mean `unknown`?"),
    ("other", "i32", "did you mean `unknown`?"),
    ("default", "i32", "did you mean `unknown`?"),
    ("fallback", "i32", "did you mean `unknown`?"),
    ("whatever", "i32", "did you mean `unknown`?"),
    ("forward", "Inner", "did you mean `transparent`?"),
    ("flatten", "Inner", "did you mean `transparent`?"),
    ("from", "Inner", "did you mean `transparent`?"),
    ("source", "Inner", "did you mean `transparent`?"),
    ("inner", "Inner", "did you mean `transparent`?"),
    ("delegate", "Inner", "did you mean `transparent`?"),
    ("nested", "Inner", "did you mean `transparent`?"),
    ("transparent", "std::io::Error", "give this variant a code of its own"),
    ("transparent", "Box<std::fmt::Error>", "wrap it in a type of your own"),
];

#[test]
fn each_word_that_people_try_first_gets_one_error_with_the_right_word() {
    let mut cases: Vec<(String, String)> = Vec::new();
    let row = |content: &str| {
        format!("enum E {{ #[code(16, \"A\", {content})] A, #[code(17, \"Z\")] Z }}")
    };
    cases.extend(IN_A_ROW.iter().map(|(written, says)| (row(written), (*says).to_owned())));
    for (kind, words) in KINDS {
        for word in *words {
            let says = format!("did you mean `{kind}`?");
            cases.push((row(&format!("kind = {word}")), says));
        }
    }
    cases.extend(CODES.iter().map(|(written, says)| {
        (format!("enum E {{ #[code({written}, \"A\")] A }}"), (*says).to_owned())
    }));
    cases.extend(WITHOUT_A_ROW.iter().map(|(written, field, says)| {
        (
            format!("enum E {{ #[code({written})] A({field}), #[code(17, \"Z\")] Z }}"),
            (*says).to_owned(),
        )
    }));
    let mut wrong = String::new();
    for (input, says) in &cases {
        let found = mistakes(input);
        let errors = found.lines().filter(|line| line.contains(" => ")).count();
        if errors != 1 || !found.contains(says) {
            writeln!(wrong, "{input}\n    should say {says}\n{found}").unwrap();
        }
    }
    println!("{} words that people try first", cases.len());
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn nothing_that_excludes_a_row_is_guessed_beside_one() {
    for word in ["trasparent", "unknwon", "transparant"] {
        let found = mistakes(&format!("enum E {{ #[code(16, \"A\", {word})] A(Inner) }}"));
        assert!(
            !found.contains("did you mean `transparent`")
                && !found.contains("did you mean `unknown`"),
            "{found}"
        );
        assert_eq!(found.matches(" => ").count(), 1, "{found}");
    }
}
