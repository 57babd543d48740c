//! From an error to the next step.

use std::rc::Rc;
use std::sync::Arc;

use chat_errors::Idempotency::{Idempotent, NonIdempotent};
use chat_errors::NextStep::{Confirm, Done, Fix, GiveUp, LogIn, Wait};
use chat_errors::Outcome::{Applied, NotApplied, Unknown};
use chat_errors::RetryPolicy::{AfterFix, AfterLogin, Never, Retry};
use chat_errors::{
    Backoff, ChatError, ChatErrorCode, CodeInfo, CodeTable, ErrorKind, Idempotency, NextStep,
    Outcome, RetryPolicy,
};

/// Not the default, so that a step that invents a backoff shows.
const B: Backoff = Backoff { max_attempts: 7, ..Backoff::DEFAULT };

/// Every answer: the step after a call that is idempotent, and after one that is not.
const TRUTH_TABLE: [(RetryPolicy, Outcome, NextStep, NextStep); 12] = [
    // policy, outcome, idempotent, not idempotent
    (Retry(B), NotApplied, Wait(B), Wait(B)),
    (Retry(B), Unknown, Wait(B), Confirm),
    (Retry(B), Applied, Done, Done),
    (AfterLogin, NotApplied, LogIn, LogIn),
    (AfterLogin, Unknown, LogIn, Confirm),
    (AfterLogin, Applied, Done, Done),
    (AfterFix, NotApplied, Fix, Fix),
    (AfterFix, Unknown, Fix, Fix),
    (AfterFix, Applied, Done, Done),
    (Never, NotApplied, GiveUp, GiveUp),
    (Never, Unknown, GiveUp, GiveUp),
    (Never, Applied, Done, Done),
];

/// A row with this policy and outcome, by hand.
fn row(policy: RetryPolicy, outcome: Outcome, kind: ErrorKind) -> CodeInfo {
    let mut info = CodeInfo::new(1, "ROW");
    (info.retry_policy, info.outcome, info.kind) = (policy, outcome, kind);
    info
}

#[test]
fn policy_outcome_and_call_decide_and_the_kind_takes_no_part() {
    let kinds = ChatError::CODES.iter().map(|row| row.kind);
    for kind in kinds.chain([ErrorKind::Success, ErrorKind::Conflict]) {
        for (policy, outcome, idempotent, non_idempotent) in TRUTH_TABLE {
            let error = row(policy, outcome, kind);
            assert_eq!(error.next_step(Idempotent), idempotent, "{policy} {outcome} {kind}");
            assert_eq!(error.next_step(NonIdempotent), non_idempotent, "{policy} {outcome} {kind}");
        }
    }
}

#[test]
fn a_constant_can_hold_a_step() {
    const STEP: NextStep = NextStep::of(Retry(B), Unknown, NonIdempotent);
    const MAY: [bool; 3] = [
        NotApplied.may_have_been_applied(),
        Unknown.may_have_been_applied(),
        Applied.may_have_been_applied(),
    ];
    assert_eq!(STEP, Confirm);
    assert_eq!(MAY, [false, true, true]);
}

#[test]
fn steps_calls_policies_and_outcomes_are_displayed_as_their_words() {
    assert_eq!(format!("{:>6}|{:*<8}|", Done, Wait(B)), "  done|wait****|");
    assert_eq!(format!("{Idempotent:>11}|{NonIdempotent}"), " idempotent|non_idempotent");
    assert_eq!(format!("{AfterFix:>10}|{Applied:>8}|"), " after_fix| applied|");
}

#[test]
fn the_step_agrees_with_is_resendable() {
    for error in ChatError::VARIANTS {
        let waits = matches!(error.next_step(NonIdempotent), Wait(_));
        assert_eq!(waits, error.is_resendable(), "{error:?}");
    }
}

#[test]
fn what_is_in_place_already_is_done() {
    for code in [0, 208, 601, 1101, 1301] {
        let error = ChatError::from_code(code).expect("a known code");
        assert_eq!(error.next_step(NonIdempotent), Done, "{error:?}");
    }
    // A lost update is a conflict as well, and not done.
    let conflict = row(Never, NotApplied, ErrorKind::Conflict);
    assert_eq!(conflict.next_step(Idempotent), GiveUp);
}

/// An error that answers each question in its own way, so that a pointer that leaves one to the
/// default shows.
struct Odd;

impl ChatErrorCode for Odd {
    fn info(&self) -> CodeInfo {
        CodeInfo::new(1, "INFO")
    }
    fn code(&self) -> i32 {
        2
    }
    fn name(&self) -> &'static str {
        "NAME"
    }
    fn summary(&self) -> &'static str {
        "summary"
    }
    fn help(&self) -> Option<&'static str> {
        Some("help")
    }
    fn kind(&self) -> ErrorKind {
        ErrorKind::Server
    }
    fn retry_policy(&self) -> RetryPolicy {
        AfterFix
    }
    fn outcome(&self) -> Outcome {
        Unknown
    }
    fn is_success(&self) -> bool {
        true
    }
    fn is_retryable(&self) -> bool {
        true
    }
    fn is_resendable(&self) -> bool {
        true
    }
    fn next_step(&self, call: Idempotency) -> NextStep {
        if call == Idempotent { Confirm } else { LogIn }
    }
    fn http_status(&self) -> u16 {
        418
    }
    fn grpc_code(&self) -> i32 {
        -3
    }
}

#[test]
fn pointers_forward_every_question() {
    fn ask<E: ChatErrorCode + ?Sized>(error: &E) {
        assert_eq!(error.info().name, "INFO");
        assert_eq!(error.code(), 2);
        assert_eq!(error.name(), "NAME");
        assert_eq!(error.summary(), "summary");
        assert_eq!(error.help(), Some("help"));
        assert_eq!(error.kind(), ErrorKind::Server);
        assert_eq!(error.retry_policy(), AfterFix);
        assert_eq!(error.outcome(), Unknown);
        assert!(error.is_success() && error.is_retryable() && error.is_resendable());
        assert_eq!((error.next_step(Idempotent), error.next_step(NonIdempotent)), (Confirm, LogIn));
        assert_eq!((error.http_status(), error.grpc_code()), (418, -3));
    }
    ask(&Odd);
    ask(&&Odd);
    ask(&Box::new(Odd));
    ask(&Rc::new(Odd));
    ask(&Arc::new(Odd));
    ask::<dyn ChatErrorCode>(&Odd);
    ask(&(Box::new(Odd) as Box<dyn ChatErrorCode>));
}

#[test]
fn pointers_forward_a_no_as_well() {
    fn ask<E: ChatErrorCode + ?Sized>(error: &E) {
        assert!(!error.is_success() && !error.is_retryable() && !error.is_resendable());
    }
    let error = ChatError::GroupNotFound;
    ask(&error);
    ask(&&error);
    ask(&Box::new(error));
    ask(&Rc::new(error));
    ask(&Arc::new(error));
    ask::<dyn ChatErrorCode>(&error);
}

/// The decision tables that people read: in each, the first line that fits decides.
#[test]
fn the_documented_tables_decide_as_the_method_does() {
    let documents = [
        ("README", include_str!("../../README.md")),
        ("NextStep", include_str!("../../chat-errors/src/next_step.rs")),
    ];
    for (document, text) in documents {
        let lines = text.lines().map(|line| line.trim_start_matches("/// "));
        let table =
            lines.skip_while(|line| *line != "| outcome | policy | call | next step |").skip(2);
        let rows: Vec<Vec<&str>> = table
            .take_while(|line| line.starts_with('|'))
            .map(|line| line.split('|').map(|cell| cell.trim().trim_start_matches('[')).collect())
            .collect();
        assert_eq!(rows.len(), 6, "{document}");
        let fits = |cell: &str, word: &str| cell == "any" || cell.starts_with(&format!("`{word}"));
        // The name of a variant, without what is in it.
        let word = |value: String| value.split('(').next().unwrap_or_default().to_owned();
        for (policy, outcome, idempotent, non_idempotent) in TRUTH_TABLE {
            for (call, step) in [(Idempotent, idempotent), (NonIdempotent, non_idempotent)] {
                let row = rows.iter().find(|row| {
                    fits(row[1], &word(format!("{outcome:?}")))
                        && fits(row[2], &word(format!("{policy:?}")))
                        && fits(row[3], &format!("{call:?}`"))
                });
                let row = row.expect("a line for every case");
                let step = word(format!("{step:?}"));
                assert!(
                    row[4].starts_with(&format!("`{step}")),
                    "{document}: {policy} {outcome} {call}"
                );
            }
        }
    }
}
