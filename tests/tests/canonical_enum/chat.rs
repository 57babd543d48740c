//! `ChatError`, against the catalogue of the Web SDK.

use chat_errors::ChatError;

#[cfg(feature = "json")]
use crate::events;
use crate::{docs, table, texts};

const CATALOGUE: &str = include_str!("../../data/catalogue.csv");
const PUBLISHED: &str = include_str!("../../data/agora-chat-web.zh.csv");

#[test]
fn every_row_equals_the_catalogue_in_every_column() {
    let catalogue = table::read(CATALOGUE);
    assert_eq!(catalogue.len(), 89);
    table::assert_equals(&catalogue, ChatError::VARIANTS);
}

#[test]
fn every_published_row_is_there() {
    let published = table::read(PUBLISHED);
    assert_eq!(published.len(), 28);
    for row in &published {
        let error: ChatError = row["name"].parse().expect("a published name is known");
        assert_eq!(i32::from(error).to_string(), row["code"]);
    }
    let catalogue = table::read(CATALOGUE);
    let seeds = catalogue.iter().filter(|row| row["seed"] == "yes").map(|row| &row["name"]);
    assert!(seeds.eq(published.iter().map(|row| &row["name"])));
}

#[test]
fn every_row_has_its_texts_in_both_languages() {
    texts::assert_good_texts(ChatError::VARIANTS);
}

#[test]
fn every_variant_shows_its_number_and_names_and_is_found_by_them() {
    let source = include_str!("../../../chat-errors/src/chat_error.rs");
    docs::assert_shows_numbers_and_names(source, ChatError::VARIANTS);
}

#[test]
fn the_classes_hang_together() {
    table::assert_classes_hang_together(ChatError::VARIANTS);
    for sent in [16, 510, 512, -1] {
        let error = ChatError::from_code(sent).expect("a known code");
        assert!(error.is_retryable() && !error.is_resendable(), "{error:?} may have arrived");
    }
}

#[test]
fn the_table_finds_what_it_lists() {
    table::assert_finds_what_it_lists(ChatError::VARIANTS);
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

#[cfg(feature = "json")]
#[test]
fn evidence_decides_where_the_table_says_so() {
    let rows = table::read(CATALOGUE);
    events::assert_evidence_decides_as_told::<ChatError>(&rows, "type");
}
