//! `without(…)`: what the derive leaves out.

use proc_macro2::{Group, TokenTree};

use super::word::known_word;
use crate::attr::data::{Container, Spanned};
use crate::attr::entries::{Mistake, ReadEntries, settle};
use crate::attr::meant;
use crate::errors::Errors;
use crate::tokens::flattened;
use crate::words::{Scope, Takes, WITHOUT};

/// What `without(…)` leaves out, each once.
pub(in crate::attr) fn without(list: &Group, container: &mut Container, errors: &mut Errors) {
    WithoutList { container, errors }.entries(&flattened(list.stream()));
}

struct WithoutList<'a> {
    container: &'a mut Container,
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
        let without = &mut self.container.without;
        match without.iter().find(|earlier| earlier.value == item) {
            Some(first) => self.errors.twice(format!("`{}`", word.ident), first.span, span),
            None => without.push(Spanned { value: item, span }),
        }
        Ok(())
    }

    fn explain_entry(&mut self, tokens: &[TokenTree]) -> bool {
        let mentioned = meant::words_in(tokens.iter().cloned().collect());
        self.container.leave_out(mentioned.iter().map(ToString::to_string));
        if let Some(error) = meant::quoted_word(tokens, Scope::Without, WITHOUT) {
            return settle(Err(error.into()), self.errors);
        }
        let guess = meant::word(tokens, Scope::Without, WITHOUT);
        self.errors.add(guess.error);
        let Some((ident, item)) = guess.near else { return false };
        self.container.without.push(Spanned { value: item, span: ident.span() });
        true
    }
}
