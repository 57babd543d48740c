//! `impl(…)`: the impls on request.

use proc_macro2::{Group, TokenTree};

use super::word::known_word;
use crate::attr::data::{Container, Spanned};
use crate::attr::entries::{Mistake, ReadEntries, settle};
use crate::attr::meant;
use crate::attr::shape::is_equals;
use crate::errors::Errors;
use crate::tokens::flattened;
use crate::words::{IMPLS, Impl, Scope};

/// The traits of `impl(…)`, each once.
pub(in crate::attr) fn impls(list: &Group, container: &mut Container, errors: &mut Errors) {
    ImplList { container, errors }.entries(&flattened(list.stream()));
}

struct ImplList<'a> {
    container: &'a mut Container,
    errors: &'a mut Errors,
}

impl ReadEntries for ImplList<'_> {
    fn errors(&mut self) -> &mut Errors {
        self.errors
    }

    fn take(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake> {
        let (word, value) = known_word(tokens, IMPLS)?;
        let (request, span) = (value_of_impl(word.key, value)?, word.ident.span());
        let impls = &mut self.container.impls;
        match impls.iter().find(|earlier| earlier.value.name() == request.name()) {
            Some(first) => self.errors.twice(format!("`{}`", word.ident), first.span, span),
            None => impls.push(Spanned { value: request, span }),
        }
        Ok(())
    }

    fn explain_entry(&mut self, tokens: &[TokenTree]) -> bool {
        let mentioned = meant::words_in(tokens.iter().cloned().collect());
        self.container.mention(Scope::Impl, mentioned);
        if let Some(error) = meant::quoted_word(tokens, Scope::Impl, IMPLS) {
            return settle(Err(error.into()), self.errors);
        }
        let guess = meant::word(tokens, Scope::Impl, IMPLS);
        self.errors.add(guess.error);
        let Some((ident, _)) = guess.near else { return false };
        self.container.mention(Scope::Impl, [ident]);
        true
    }
}

/// The impl with the value that its trait may have.
fn value_of_impl(request: Impl, tokens: &[TokenTree]) -> Result<Impl, Mistake> {
    match (request, tokens) {
        (_, []) => Ok(request),
        (Impl::Serialize, [sign, TokenTree::Ident(name)])
            if is_equals(sign, None) && name == "name" =>
        {
            Ok(Impl::SerializeName)
        }
        (Impl::Serialize, _) => {
            let found = meant::short(tokens);
            if meant::is_name(tokens) {
                let message = format!(
                    "`Serialize` takes `= name`, found `{found}`: write `Serialize = name`"
                );
                return Err(meant::on(tokens, message).into());
            }
            let message = format!(
                "`Serialize` writes the code, and `Serialize = name` the name: leave out `{found}`"
            );
            Err(meant::on(tokens, message).into())
        }
        _ => {
            let (name, found) = (request.name(), meant::short(tokens));
            let message = format!("`{name}` takes no value: leave out `{found}`");
            Err(meant::on(tokens, message).into())
        }
    }
}
