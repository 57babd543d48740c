//! `NativeError`, against the table of the native SDKs.

use chat_errors::native::NativeError;

use crate::{docs, table, texts};

#[test]
fn every_row_equals_the_table_in_every_column() {
    let rows = table::read(include_str!("../../data/native.csv"));
    assert_eq!(rows.len(), 127);
    table::assert_equals(&rows, NativeError::VARIANTS);
}

#[test]
fn every_row_has_its_texts_in_both_languages() {
    texts::assert_good_texts(NativeError::VARIANTS);
}

#[test]
fn every_variant_shows_its_number_and_names_and_is_found_by_them() {
    let source = include_str!("../../../chat-errors/src/native.rs");
    docs::assert_shows_numbers_and_names(source, NativeError::VARIANTS);
}

#[test]
fn the_classes_hang_together() {
    table::assert_classes_hang_together(NativeError::VARIANTS);
}

#[test]
fn the_table_finds_what_it_lists() {
    table::assert_finds_what_it_lists(NativeError::VARIANTS);
}
