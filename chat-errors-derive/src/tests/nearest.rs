use crate::words::{KINDS, nearest};

const WORDS: &[&str] = &["retry", "login", "fix", "initial_backoff", "RateLimited"];

#[test]
fn a_slip_of_the_hand_is_near() {
    let cases = [
        ("rety", "retry"),
        ("retyr", "retry"),
        ("rretry", "retry"),
        ("tetry", "retry"),
        ("Retry", "retry"),
        ("r#retry", "retry"),
        ("fix_", "fix"),
        ("fixx", "fix"),
        ("initialBackoff", "initial_backoff"),
        ("inital_backof", "initial_backoff"),
        ("rate_limited", "RateLimited"),
        ("RATE_LIMITED", "RateLimited"),
        ("retryable", "retry"),
        ("login_again", "login"),
        ("first_retry", "retry"),
    ];
    for (written, meant) in cases {
        assert_eq!(nearest(written, WORDS), Some(meant), "{written}");
    }
}

#[test]
fn another_word_is_not_near() {
    let others = ["", "x", "logarithm", "network", "fixed_it", "错误", "limit", "ertyr", "rtary"];
    for written in others {
        assert_eq!(nearest(written, WORDS), None, "{written}");
    }
    assert_eq!(nearest("retry", &[]), None);
}

#[test]
fn the_nearest_of_two_near_words_wins() {
    assert_eq!(nearest("ServerA", &["ServerBB", "Server"]), Some("Server"));
    assert_eq!(nearest("Sevrer", &["Severe", "Server"]), Some("Server"));
}

#[test]
fn what_has_another_name_elsewhere_is_known() {
    let cases = [
        ("wait", "retry"),
        ("auth", "login"),
        ("modify", "fix"),
        ("cancel", "never"),
        ("AfterFix", "fix"),
        ("after_login", "login"),
    ];
    let policies = ["retry", "login", "fix", "never"];
    for (written, meant) in cases {
        assert_eq!(nearest(written, &policies), Some(meant), "{written}");
    }
    assert_eq!(nearest("max_retries", &["max_backoff", "max_attempts"]), Some("max_attempts"));
    assert_eq!(nearest("deadline_exceeded", KINDS), Some("TimedOut"));
    assert_eq!(nearest("wait", KINDS), None, "it is not known there");
}
