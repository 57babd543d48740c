#![doc = include_str!("status_codes.md")]
// Tested by a package outside the workspace, which has the web frameworks among its dependencies.
#![cfg_attr(not(doctest), doc = include_str!("status_codes/services.md"))]

use crate::{ErrorKind, Outcome, RetryPolicy};

pub(crate) const fn http_status(kind: ErrorKind, policy: RetryPolicy, outcome: Outcome) -> u16 {
    match kind {
        ErrorKind::Success => 200,
        ErrorKind::InvalidInput => 400,
        ErrorKind::Unauthenticated | ErrorKind::SessionEnded => 401,
        ErrorKind::PermissionDenied => 403,
        ErrorKind::NotFound => 404,
        ErrorKind::Conflict => 409,
        ErrorKind::LimitExceeded | ErrorKind::ContentRejected => 422,
        ErrorKind::RateLimited => 429,
        ErrorKind::Cancelled => 499,
        ErrorKind::Unsupported => 501,
        ErrorKind::Network => 503,
        ErrorKind::TimedOut => 504,
        ErrorKind::Server if is_resendable(policy, outcome) => 503,
        ErrorKind::Server | ErrorKind::Client | ErrorKind::Unknown => 500,
    }
}

pub(crate) const fn grpc_code(kind: ErrorKind, policy: RetryPolicy, outcome: Outcome) -> i32 {
    match kind {
        ErrorKind::Success => 0,
        ErrorKind::Cancelled => 1,
        ErrorKind::Unknown => 2,
        ErrorKind::InvalidInput | ErrorKind::ContentRejected => 3,
        ErrorKind::TimedOut => 4,
        ErrorKind::NotFound => 5,
        ErrorKind::Conflict if matches!(outcome, Outcome::Applied) => 6,
        ErrorKind::PermissionDenied => 7,
        ErrorKind::LimitExceeded | ErrorKind::RateLimited => 8,
        ErrorKind::Conflict => 10,
        ErrorKind::Unsupported => 12,
        ErrorKind::Server if is_resendable(policy, outcome) => 14,
        ErrorKind::Server | ErrorKind::Client => 13,
        ErrorKind::Network => 14,
        ErrorKind::Unauthenticated | ErrorKind::SessionEnded => 16,
    }
}

/// As [`ChatErrorCode::is_resendable`](crate::ChatErrorCode::is_resendable).
const fn is_resendable(policy: RetryPolicy, outcome: Outcome) -> bool {
    matches!((policy, outcome), (RetryPolicy::Retry(_), Outcome::NotApplied))
}
