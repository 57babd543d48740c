//! The entries of a list, in an attribute and within a key alike: right ones are taken, and after a wrong
//! one reading goes on at the next place where an entry can start.

use proc_macro2::{Ident, TokenTree};
use syn::Error;

use super::meant;
use super::shape::{Entries, entry_len};
use crate::errors::Errors;

/// Why an entry was refused.
pub(super) enum Mistake {
    /// It cannot be at this place.
    Entry,
    /// Its key is right, but this is wrong with the rest.
    Arguments(Error),
}

impl From<Error> for Mistake {
    fn from(error: Error) -> Self {
        Self::Arguments(error)
    }
}

/// Reports why an entry was refused. Returns whether it was not.
pub(super) fn settle(result: Result<(), Mistake>, errors: &mut Errors) -> bool {
    if let Err(Mistake::Arguments(error)) = result {
        errors.add(error);
        return false;
    }
    result.is_ok()
}

/// A key as it was meant, where it was written.
pub(super) struct Word<K> {
    pub(super) ident: Ident,
    pub(super) key: K,
    /// Whether another word was written, and reported.
    pub(super) is_guess: bool,
}

/// Reads the entries of one kind of list.
pub(super) trait ReadEntries {
    fn errors(&mut self) -> &mut Errors;

    /// Takes an entry that is right. A refused one leaves no error behind.
    fn take(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake>;

    /// Explains a refused entry with nothing after it. Returns whether reading can go on there.
    fn explain(&mut self, tokens: &[TokenTree], mistake: Mistake) -> bool {
        match mistake {
            Mistake::Entry => self.explain_entry(tokens),
            Mistake::Arguments(_) => settle(Err(mistake), self.errors()),
        }
    }

    /// Explains an entry that cannot be at its place. Returns whether reading can go on there.
    fn explain_entry(&mut self, _tokens: &[TokenTree]) -> bool {
        false
    }

    /// Explains what a refused entry is in its whole length, before a missing comma is looked for in it;
    /// `rest` is what follows its comma. `None` if there is nothing of that kind to explain.
    fn explain_whole(&mut self, _tokens: &[TokenTree], _rest: &[TokenTree]) -> Option<bool> {
        None
    }

    /// Is called once before each entry.
    fn start(&mut self) {}

    /// Reads all entries. Returns whether each could be read to its end.
    fn entries(&mut self, tokens: &[TokenTree]) -> bool {
        let mut are_whole = true;
        for entry in Entries::new(tokens) {
            match entry.comma {
                Some(comma) if entry.tokens.is_empty() => {
                    self.errors().at(comma, "expected an entry before this `,`");
                }
                _ => are_whole &= self.entry(entry.tokens, entry.rest),
            }
        }
        are_whole
    }

    fn entry(&mut self, tokens: &[TokenTree], rest: &[TokenTree]) -> bool {
        self.start();
        self.read(tokens, rest)
    }

    fn read(&mut self, tokens: &[TokenTree], rest: &[TokenTree]) -> bool {
        match self.take(tokens) {
            Ok(()) => true,
            Err(mistake) => self.recover(tokens, rest, mistake),
        }
    }

    fn recover(&mut self, tokens: &[TokenTree], rest: &[TokenTree], mistake: Mistake) -> bool {
        if let Some(goes_on) = self.explain_whole(tokens, rest) {
            return goes_on;
        }
        match tokens.split_at_checked(entry_len(tokens)) {
            Some((entry @ [_, ..], more @ [_, ..])) => {
                self.read(entry, &[]) && self.without_comma(entry, more, rest)
            }
            _ => self.explain(tokens, mistake),
        }
    }

    /// Reports that `more` follows an entry without a comma, and goes on there if it is an entry.
    fn without_comma(
        &mut self,
        entry: &[TokenTree],
        more: &[TokenTree],
        rest: &[TokenTree],
    ) -> bool {
        self.errors().add(meant::no_comma(entry, more));
        match meant::next_entry(entry, more) {
            Some([]) => true,
            Some(next) => self.entry(next, rest),
            None => false,
        }
    }
}
