//! Reusing the canonical enum: every row against a copy of the catalogue.

use chat_errors::{
    Backoff, ChatError, ChatErrorCode, CodeInfo, CodeTable, ErrorKind, Outcome, RetryPolicy,
};
use std::time::Duration;

const CATALOGUE: &str = include_str!("../data/catalogue.csv");
const PUBLISHED: &str = include_str!("../data/agora-chat-web.zh.csv");

fn records(csv: &str) -> Vec<csv::StringRecord> {
    let records = csv::Reader::from_reader(csv.as_bytes()).into_records();
    records.collect::<Result<_, _>>().expect("the table is well-formed")
}

/// A policy as the catalogue writes it.
fn policy(info: &CodeInfo) -> &'static str {
    let slow = Backoff {
        initial_backoff: Duration::from_secs(5),
        max_backoff: Duration::from_mins(1),
        ..Backoff::DEFAULT
    };
    match info.retry_policy {
        RetryPolicy::Retry(Backoff::DEFAULT) => "retry",
        RetryPolicy::Retry(backoff) if backoff == slow => {
            r#"retry(initial_backoff = "5s", max_backoff = "60s")"#
        }
        RetryPolicy::Retry(other) => panic!("the catalogue has no {other:?}"),
        RetryPolicy::AfterLogin => "login",
        RetryPolicy::AfterFix => "fix",
        RetryPolicy::Never => "never",
    }
}

#[test]
fn every_row_equals_the_catalogue_in_every_column() {
    let catalogue = records(CATALOGUE);
    assert_eq!(catalogue.len(), 89);
    assert_eq!(ChatError::VARIANTS.len(), 89);
    for (row, error) in catalogue.iter().zip(ChatError::VARIANTS) {
        let info = error.info();
        let found = [
            info.code.to_string(),
            info.name.to_owned(),
            format!("{error:?}"),
            row[3].to_owned(),
            format!("{:?}", info.kind),
            policy(&info).to_owned(),
            format!("{:?}", info.outcome),
        ];
        assert!(row.iter().take(7).eq(&found), "{found:?}\n{row:?}");
    }
    let aliases = ChatError::VARIANTS.iter().flat_map(|error| error.info().aliases);
    assert!(aliases.eq(&["ALREADY_JOINED"]));
}

#[test]
fn every_published_row_is_there() {
    let published = records(PUBLISHED);
    assert_eq!(published.len(), 28);
    for row in &published {
        let error: ChatError = row[1].parse().expect("a published name is known");
        assert_eq!(i32::from(error).to_string(), row[0]);
    }
    let catalogue = records(CATALOGUE);
    let seeds = catalogue.iter().filter(|row| &row[3] == "yes").map(|row| &row[1]);
    assert!(seeds.eq(published.iter().map(|row| &row[1])));
}

#[test]
fn every_row_has_its_texts_in_both_languages() {
    for error in ChatError::VARIANTS {
        let info = error.info();
        let summary = info.summary_in("zh-Hans").expect("a Chinese summary");
        let help = info.help_in("zh-Hans").expect("a Chinese help");
        assert!(is_chinese(summary) && summary.chars().count() <= 25, "{error:?}: {summary}");
        assert!(is_chinese(help) && help.chars().count() <= 120, "{error:?}: {help}");
        assert!(help.ends_with('。') && !summary.ends_with('。'), "{error:?}: {summary} {help}");

        let help = info.help.expect("an English help");
        assert!(info.summary.len() <= 72 && !info.summary.ends_with('.'), "{error:?}");
        assert!(help.ends_with('.') && help.is_ascii() && info.summary.is_ascii(), "{error:?}");
    }
}

/// Whether a text is Chinese but for proper names, numbers and what stands in backticks, and is
/// typeset as Chinese is: full-width marks, and a space before and after what is not Chinese.
fn is_chinese(text: &str) -> bool {
    const NAMES: [&str; 12] = [
        "GIF",
        "WebSocket",
        "Token",
        "App",
        "Key",
        "SDK",
        "REST",
        "HTTP",
        "API",
        "DNS",
        "ID",
        "IndexedDB",
    ];
    let is_han = |letter: char| matches!(letter, '\u{4e00}'..='\u{9fff}');
    let is_half = |letter: char| letter.is_ascii_graphic();
    let letters: Vec<char> = text.chars().collect();
    let is_spaced = letters
        .windows(2)
        .all(|pair| !(is_han(pair[0]) && is_half(pair[1]) || is_half(pair[0]) && is_han(pair[1])));
    let prose: String = text.split('`').step_by(2).collect();
    let mut words = prose.split(|letter: char| !letter.is_ascii_alphanumeric());
    let is_name = |word: &str| word.parse::<u32>().is_ok() || NAMES.contains(&word);
    let only_names = words.all(|word| word.is_empty() || is_name(word));
    letters.iter().any(|letter| is_han(*letter)) && is_spaced && only_names
}

#[test]
fn the_classes_hang_together() {
    for error in ChatError::VARIANTS {
        let info = error.info();
        assert_eq!(error.is_success(), info.kind == ErrorKind::Success);
        assert_eq!(error.is_success(), info.code == 0);
        // Whatever is repeated by itself must not have been done already.
        assert!(!error.is_retryable() || info.outcome != Outcome::Applied, "{error:?}");
        assert!(!error.is_resendable() || info.outcome == Outcome::NotApplied, "{error:?}");
    }
    for sent in [16, 510, 512, -1] {
        let error = ChatError::from_code(sent).expect("a known code");
        assert!(error.is_retryable() && !error.is_resendable(), "{error:?} may have arrived");
    }
}

#[test]
fn the_table_finds_what_it_lists() {
    for (info, error) in ChatError::CODES.iter().zip(ChatError::VARIANTS) {
        assert_eq!(info, error.info());
        assert_eq!(ChatError::CODES.get(info.code), Some(info));
        assert_eq!(ChatError::CODES.get_by_name(info.name), Some(info));
    }
    assert_eq!(ChatError::CODES.get(12345), None);
    assert_eq!(ChatError::CODES.get_by_name("group_not_exist"), None);
}

#[test]
fn it_is_an_error_that_reads_as_its_summary() {
    let error: &dyn std::error::Error = &ChatError::GroupNotFound;
    assert_eq!(error.to_string(), ChatError::GroupNotFound.summary());
    assert!(error.source().is_none());
    assert_eq!(format!("{:>30}", ChatError::GroupNotFound).len(), 30);
}

#[test]
fn look_ups_work_in_constants() {
    const FOUND: Option<ChatError> = ChatError::from_code(605);
    const NAMED: Option<ChatError> = ChatError::from_name("ALREADY_JOINED");
    const NONE: Option<ChatError> = ChatError::from_code(12345);
    const FIRST: ChatError = ChatError::VARIANTS[0];
    assert_eq!(FIRST, ChatError::RequestAborted);
    assert_eq!(FOUND, Some(ChatError::GroupNotFound));
    assert_eq!(NAMED, Some(ChatError::GroupAlreadyJoined));
    assert_eq!(NONE, None);
}
