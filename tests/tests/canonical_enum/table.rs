//! An enum against the table that it was written from.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Duration;

use chat_errors::{
    Backoff, ChatErrorCode, CodeInfo, CodeTable, ErrorKind, FromCode, Outcome, RetryPolicy,
};

/// A row of a table: its cells, by the names of the columns.
pub(crate) type Row = BTreeMap<String, String>;

pub(crate) fn read(csv: &str) -> Vec<Row> {
    let rows = csv::Reader::from_reader(csv.as_bytes()).into_deserialize();
    rows.collect::<Result<_, _>>().expect("the table is well-formed")
}

/// A policy as the tables write it.
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
        RetryPolicy::Retry(other) => panic!("no table has {other:?}"),
        RetryPolicy::AfterLogin => "login",
        RetryPolicy::AfterFix => "fix",
        RetryPolicy::Never => "never",
    }
}

/// The alias that the catalogue, which has no column for it, names among the facts.
fn aliases_in(facts: &str) -> &str {
    facts.split_once("older name ").map_or("", |(_, name)| name.trim_end_matches(" (an alias)"))
}

/// Every row of the table is a variant, in the same order, with the same cells.
pub(crate) fn assert_equals<E: ChatErrorCode + Debug>(table: &[Row], variants: &[E]) {
    assert_eq!(table.len(), variants.len());
    for (row, error) in table.iter().zip(variants) {
        let info = error.info();
        let found = [
            ("code", info.code.to_string()),
            ("name", info.name.to_owned()),
            ("variant", format!("{error:?}")),
            ("kind", format!("{:?}", info.kind)),
            ("retry", policy(&info).to_owned()),
            ("outcome", format!("{:?}", info.outcome)),
        ];
        for (column, cell) in found {
            assert_eq!(cell, row[column], "{column} of {error:?}");
        }
        let aliases = row.get("aliases").map_or(aliases_in(&row["facts"]), String::as_str);
        assert_eq!(info.aliases.join(";"), aliases, "aliases of {error:?}");
        let old_codes: Vec<String> = info.code_aliases.iter().map(i32::to_string).collect();
        let expected = row.get("old_codes").map_or("", String::as_str);
        assert_eq!(old_codes.join(";"), expected, "old numbers of {error:?}");
    }
}

/// What holds of the classes of every table.
pub(crate) fn assert_classes_hang_together<E: ChatErrorCode + Debug>(variants: &[E]) {
    for error in variants {
        let info = error.info();
        assert_eq!(error.is_success(), info.kind == ErrorKind::Success);
        assert_eq!(error.is_success(), info.code == 0);
        // An effect that is already in place needs no repetition, and is `Applied`.
        let is_in_place = info.kind == ErrorKind::Success
            || info.kind == ErrorKind::Conflict && info.retry_policy == RetryPolicy::Never;
        assert_eq!(info.outcome == Outcome::Applied, is_in_place, "{error:?}");
        assert!(!error.is_retryable() || info.outcome != Outcome::Applied, "{error:?}");
        assert!(!error.is_resendable() || info.outcome == Outcome::NotApplied, "{error:?}");
    }
}

/// The type's own table has the rows of the variants, and finds each by code, name and alias.
pub(crate) fn assert_finds_what_it_lists<E>(variants: &[E])
where
    E: CodeTable + FromCode + Debug + Copy + PartialEq,
{
    assert_eq!(E::CODES.len(), variants.len());
    for (info, error) in E::CODES.iter().zip(variants) {
        assert_eq!(info, error.info());
        for code in [info.code].iter().chain(info.code_aliases) {
            assert_eq!(E::CODES.get(*code), Some(info));
            assert_eq!(E::from_code(*code), Some(*error));
        }
        for name in [info.name].iter().chain(info.aliases) {
            assert_eq!(E::CODES.get_by_name(name), Some(info));
            assert_eq!(E::from_name(name), Some(*error));
            assert_eq!(E::from_name(&name.to_lowercase()), None);
        }
    }
    assert_eq!(E::CODES.get(12345), None);
    assert_eq!(E::from_code(12345), None);
}
