//! What a wrong entry of an attribute was meant to be, and reading it as that.

mod key;
mod row;

use proc_macro2::TokenTree;

use self::row::{is_quoted_code, needless_list};
use super::entries::{Mistake, ReadEntries};
use super::meant::known_key;
use super::read::{Reader, Slot};
use super::shape::literal_len;
use crate::errors::Errors;
use crate::literal::{Integer, Text};
use crate::words::{Key, Target};

impl ReadEntries for Reader<'_> {
    fn errors(&mut self) -> &mut Errors {
        self.errors
    }

    fn start(&mut self) {
        Reader::start(self);
    }

    fn take(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake> {
        Reader::take(self, tokens)
    }

    fn explain_whole(&mut self, tokens: &[TokenTree], rest: &[TokenTree]) -> Option<bool> {
        whole_entry(self, tokens, rest)
    }

    fn explain(&mut self, tokens: &[TokenTree], mistake: Mistake) -> bool {
        entry(self, tokens, mistake)
    }
}

/// Explains an entry that is wrong as a whole. `None` if a comma may be missing in it.
fn whole_entry(reader: &mut Reader<'_>, tokens: &[TokenTree], rest: &[TokenTree]) -> Option<bool> {
    if reader.target != Target::Enum {
        if reader.second_with_key(tokens) {
            return Some(true);
        }
        if let Some(literal) = needless_list(tokens) {
            return Some(reader.without_list(tokens, &literal));
        }
        if let Some(goes_on) = reader.policy_with_key(tokens, rest) {
            return Some(goes_on);
        }
        if let Some(value) = reader.without_key(tokens) {
            return Some(reader.read(value, rest));
        }
        if reader.slot() == Slot::Code && is_quoted_code(tokens) {
            return Some(reader.quoted_code(tokens));
        }
        if let Some(goes_on) = reader.no_row(tokens, rest) {
            return Some(goes_on);
        }
    }
    reader.range_on_enum(tokens)
}

/// Explains an entry that has nothing after it.
fn entry(reader: &mut Reader<'_>, tokens: &[TokenTree], mistake: Mistake) -> bool {
    let is_literal = literal_len(tokens) == Some(tokens.len());
    if reader.target == Target::Enum {
        if is_literal {
            return reader.row_on_enum(tokens);
        }
        if reader.attrs.row_entry.is_some() && known_key(tokens).is_some_and(Key::is_of_row) {
            return false;
        }
        return reader.keyed(tokens, mistake);
    }
    if let Some(code) = Integer::new(tokens) {
        return reader.misplaced_code(tokens, &code);
    }
    if let Some(name) = Text::new(tokens) {
        return reader.misplaced_name(tokens, name);
    }
    let key = known_key(tokens);
    let is_misplaced = |key: &Key| key.is_of_type() && !key.belongs_on(reader.target);
    if let Some(key) = key.filter(is_misplaced) {
        return reader.key_of_type(tokens, key);
    }
    let is_first = reader.index() == 0;
    let goes_on = reader.keyed(tokens, mistake);
    // A wrong first entry was meant as the code, or in place of it.
    if !goes_on && is_first && !key.is_some_and(|key| key != Key::Unknown) {
        reader.attrs.excuse();
    }
    goes_on
}
