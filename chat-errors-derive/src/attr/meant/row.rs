//! The code and the name that an attribute shows, also if they are refused: after a mistake, constants still
//! look them up.

use proc_macro2::TokenTree;

use super::computed::{bits, computed};
use crate::attr::data::{ShownAliases, ShownRow};
use crate::attr::shape::{self, Entries, literal_len};
use crate::input::{Attribute, Name};
use crate::literal::Text;
use crate::tokens::flattened;

pub(in crate::attr) fn shown_row(attributes: &[Attribute]) -> ShownRow {
    let mut shown = ShownRow::default();
    // Quoted digits are the code only if no number is.
    let mut quoted_code = None;
    for attribute in attributes.iter().filter(|attribute| attribute.name == Name::Code) {
        let Some(TokenTree::Group(list)) = attribute.tokens.last() else { continue };
        let content = flattened(list.stream());
        for value in Entries::new(&content).flat_map(|entry| values(entry.tokens)) {
            match Text::new(value).map(|text| text.value) {
                Some(text) if text.parse::<i32>().is_ok() && shown.code.is_none() => {
                    quoted_code.get_or_insert(text);
                }
                Some(text) => {
                    shown.name.get_or_insert(text);
                }
                None => shown.code = shown.code.or_else(|| code(value)),
            }
        }
    }
    let quoted_code = quoted_code.and_then(|text| text.parse().ok());
    shown.code = shown.code.or(quoted_code);
    shown
}

/// The values in an entry that can be a code or a name: the entry itself, two literals without a comma between
/// them, or the value of a key that does not exist.
fn values(entry: &[TokenTree]) -> Vec<&[TokenTree]> {
    if let [TokenTree::Ident(key), value @ ..] = entry {
        if *key == "code" || *key == "name" {
            return shape::value(value).into_iter().collect();
        }
    }
    match literal_len(entry) {
        Some(len) => match entry.split_at_checked(len) {
            Some((literal, rest)) if Text::new(rest).is_some() => vec![literal, rest],
            _ => vec![entry],
        },
        None => vec![entry],
    }
}

/// Adds the codes and names in what was given as an alias, or as several.
pub(in crate::attr) fn show_aliases(given: &[TokenTree], shown: &mut ShownAliases) {
    for entry in Entries::new(given).map(|entry| entry.tokens) {
        let value = shape::value(entry).unwrap_or(entry);
        if let Some(code) = code(value) {
            shown.codes.push(code);
            continue;
        }
        for token in value {
            match token {
                TokenTree::Group(list) => show_aliases(&flattened(list.stream()), shown),
                TokenTree::Ident(word) => shown.names.push(word.to_string()),
                TokenTree::Literal(_) => match Text::new(std::slice::from_ref(token)) {
                    Some(text) => {
                        shown.codes.extend(text.value.parse::<i32>());
                        shown.names.push(text.value);
                    }
                    None => shown.codes.extend(code(std::slice::from_ref(token))),
                },
                TokenTree::Punct(_) => {}
            }
        }
    }
}

/// The value, or the code with these bits.
fn code(tokens: &[TokenTree]) -> Option<i32> {
    let value = computed(tokens)?;
    i32::try_from(value).ok().or_else(|| bits(value))
}
