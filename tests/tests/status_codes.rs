//! The HTTP status and the gRPC code of an error.

use chat_errors::{Backoff, ChatError, ChatErrorCode, CodeInfo, ErrorKind, Outcome, RetryPolicy};

const RETRY: RetryPolicy = RetryPolicy::Retry(Backoff::DEFAULT);

fn answers(kind: ErrorKind, policy: RetryPolicy, outcome: Outcome) -> (u16, i32) {
    let mut info = CodeInfo::new(1, "ROW");
    (info.kind, info.retry_policy, info.outcome) = (kind, policy, outcome);
    (info.http_status(), info.grpc_code())
}

fn every_policy_and_outcome() -> impl Iterator<Item = (RetryPolicy, Outcome)> {
    [RETRY, RetryPolicy::AfterLogin, RetryPolicy::AfterFix, RetryPolicy::Never]
        .into_iter()
        .flat_map(|policy| {
            let outcomes = [Outcome::NotApplied, Outcome::Unknown, Outcome::Applied];
            outcomes.map(|outcome| (policy, outcome))
        })
}

#[test]
fn each_kind_has_its_status_and_its_code() {
    for kind in ErrorKind::ALL {
        for (policy, outcome) in every_policy_and_outcome() {
            let expected = match kind {
                ErrorKind::Success => (200, 0),
                ErrorKind::Unauthenticated | ErrorKind::SessionEnded => (401, 16),
                ErrorKind::PermissionDenied => (403, 7),
                ErrorKind::InvalidInput => (400, 3),
                ErrorKind::NotFound => (404, 5),
                ErrorKind::Conflict if outcome == Outcome::Applied => (409, 6),
                ErrorKind::Conflict => (409, 10),
                ErrorKind::LimitExceeded => (422, 8),
                ErrorKind::RateLimited => (429, 8),
                ErrorKind::ContentRejected => (422, 3),
                ErrorKind::Unsupported => (501, 12),
                ErrorKind::Network => (503, 14),
                ErrorKind::TimedOut => (504, 4),
                ErrorKind::Cancelled => (499, 1),
                ErrorKind::Server if (policy, outcome) == (RETRY, Outcome::NotApplied) => (503, 14),
                ErrorKind::Server | ErrorKind::Client => (500, 13),
                ErrorKind::Unknown => (500, 2),
                _ => panic!("{kind} has no line in the table"),
            };
            assert_eq!(answers(*kind, policy, outcome), expected, "{kind} {policy} {outcome}");
        }
    }
}

#[test]
fn the_documented_table_says_what_the_methods_answer() {
    let page = include_str!("../../chat-errors/src/status_codes.md");
    let mut documented = Vec::new();
    for line in page.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let (kind, condition) = cells[1].split_once(',').unwrap_or((cells[1], ""));
        let kind = ErrorKind::ALL.iter().find(|each| format!("`{each:?}`") == kind).expect(kind);
        let number = |cell: &str| cell.split(' ').next().map(str::to_owned);
        let (policy, outcome) = match (kind, condition) {
            (ErrorKind::Conflict, " outcome `Applied`") => (RetryPolicy::Never, Outcome::Applied),
            (ErrorKind::Server, " policy `Retry`, outcome `NotApplied`") => {
                (RETRY, Outcome::NotApplied)
            }
            _ => (RetryPolicy::Never, Outcome::NotApplied),
        };
        let (http, grpc) = answers(*kind, policy, outcome);
        assert_eq!(number(cells[2]), Some(http.to_string()), "{line}");
        assert_eq!(number(cells[3]), Some(grpc.to_string()), "{line}");
        documented.push(kind);
    }
    assert!(ErrorKind::ALL.iter().all(|kind| documented.contains(&kind)), "{documented:?}");
}

#[test]
fn no_canonical_error_that_must_be_fixed_invites_a_repetition() {
    let invites = |status| matches!(status, 408 | 425 | 429 | 502..=504);
    for error in ChatError::VARIANTS.iter().filter(|error| !error.is_retryable()) {
        let network = matches!(error.kind(), ErrorKind::Network | ErrorKind::TimedOut);
        assert_eq!(invites(error.http_status()), network, "{error:?}");
    }
}
