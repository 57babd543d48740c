//! `reserved(…)`: the retired codes and names.

use proc_macro2::{Group, Ident, TokenTree};

use crate::attr::data::{Reserved, Spanned};
use crate::attr::entries::{Mistake, ReadEntries, settle};
use crate::attr::{meant, value};
use crate::errors::Errors;
use crate::tokens::flattened;

/// The codes and names of `reserved(…)`.
pub(in crate::attr) fn reserved(
    list: &Group,
    reserved: &mut Vec<Spanned<Reserved>>,
    errors: &mut Errors,
) {
    ReservedList { reserved, errors }.entries(&flattened(list.stream()));
}

struct ReservedList<'a> {
    reserved: &'a mut Vec<Spanned<Reserved>>,
    errors: &'a mut Errors,
}

impl ReadEntries for ReservedList<'_> {
    fn errors(&mut self) -> &mut Errors {
        self.errors
    }

    fn take(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake> {
        let span = meant::span(tokens);
        let value = value::reserved(&Ident::new("reserved", span), tokens)?;
        self.reserved.push(Spanned { value, span });
        Ok(())
    }

    /// An entry is a range to its end, or nothing.
    fn explain_whole(&mut self, tokens: &[TokenTree], _: &[TokenTree]) -> Option<bool> {
        meant::is_range(tokens).then(|| settle(self.take(tokens), self.errors))
    }
}
