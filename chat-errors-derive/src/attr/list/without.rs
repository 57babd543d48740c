//! `without(…)`: what the derive leaves out.

use proc_macro2::{Group, TokenTree};

use super::word::known_word;
use crate::attr::data::Spanned;
use crate::attr::entries::{Mistake, ReadEntries, settle};
use crate::attr::meant;
use crate::errors::Errors;
use crate::tokens::flattened;
use crate::words::{Scope, Takes, WITHOUT, Without};

/// What `without(…)` leaves out, each once.
pub(in crate::attr) fn without(
    list: &Group,
    without: &mut Vec<Spanned<Without>>,
    errors: &mut Errors,
) {
    WithoutList { without, errors }.entries(&flattened(list.stream()));
}

struct WithoutList<'a> {
    without: &'a mut Vec<Spanned<Without>>,
    errors: &'a mut Errors,
}

impl ReadEntries for WithoutList<'_> {
    fn errors(&mut self) -> &mut Errors {
        self.errors
    }

    fn take(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake> {
        let (word, arguments) = known_word(tokens, WITHOUT)?;
        if !arguments.is_empty() {
            let error = meant::arguments(&word.ident, Takes::Nothing, arguments, None);
            return Err(error.into());
        }
        let (item, span) = (word.key, word.ident.span());
        match self.without.iter().find(|earlier| earlier.value == item) {
            Some(first) => self.errors.twice(format!("`{}`", word.ident), first.span, span),
            None => self.without.push(Spanned { value: item, span }),
        }
        Ok(())
    }

    fn explain_entry(&mut self, tokens: &[TokenTree]) -> bool {
        if let Some(error) = meant::quoted_word(tokens, Scope::Without, WITHOUT) {
            return settle(Err(error.into()), self.errors);
        }
        let guess = meant::word(tokens, Scope::Without, WITHOUT);
        self.errors.add(guess.error);
        let Some((ident, item)) = guess.near else { return false };
        self.without.push(Spanned { value: item, span: ident.span() });
        true
    }
}
