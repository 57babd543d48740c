//! What was meant by an entry that is a key, or is in the place of one.

use proc_macro2::{Ident, TokenTree};
use syn::Error;

use crate::attr::entries::{Mistake, ReadEntries as _, Word, settle};
use crate::attr::meant::{
    self, Guess, after_word, alias_list, known_key, on, setting_outside, short,
};
use crate::attr::read::{Reader, assigned};
use crate::attr::shape::{self, Entries, continues_path, given, literal_len};
use crate::words::{self, Key, Scope, Takes, Target, nearest};

impl Reader<'_> {
    /// An entry that starts, or should start, with a key.
    pub(super) fn keyed(&mut self, tokens: &[TokenTree], mistake: Mistake) -> bool {
        let scope = Scope::Attribute(self.target);
        if let [TokenTree::Ident(word), ..] = tokens {
            self.attrs.container.mention(scope, [word.clone()]);
        }
        if let Some(error) = alias_list(tokens).filter(|_| self.target != Target::Enum) {
            meant::show_aliases(after_word(tokens), &mut self.attrs.shown_aliases);
            self.errors.add(error);
            return true;
        }
        if let Mistake::Arguments(_) = mistake {
            if known_key(tokens) == Some(Key::Alias) {
                meant::show_aliases(after_word(tokens), &mut self.attrs.shown_aliases);
            }
            return settle(Err(mistake), self.errors);
        }
        let is_row = self.attrs.row_entry.is_some();
        if let Some(error) = meant::role_in_list(tokens).filter(|_| !is_row) {
            self.errors.add(error);
            return false;
        }
        if let Some(error) = self.instead_of_key(tokens) {
            self.errors.add(error);
            return true;
        }
        // Beside a row, nothing else that a variant can be is meant.
        let is_possible =
            |key: Key| self.attrs.row_entry.is_none() || key.is_of_row() || key.is_of_type();
        let known: Vec<_> =
            Key::on(self.target).into_iter().filter(|(_, key)| is_possible(*key)).collect();
        let Guess { error, near } = meant::word(tokens, scope, &known);
        let Some((ident, key)) = near else {
            self.errors.add(error);
            return false;
        };
        if key.is_of_row() {
            self.attrs.row_entry.get_or_insert(ident.span());
        }
        let arguments = after_word(tokens);
        if key == Key::Alias {
            meant::show_aliases(arguments, &mut self.attrs.shown_aliases);
        }
        if arguments.is_empty() || meant::is_slip(tokens, &ident) {
            self.errors.add(error);
            return self.guess(ident, key, arguments);
        }
        self.foreign(tokens, &ident, key, error)
    }

    /// A key of the enum on a variant or a struct. The fallback goes by it all the same.
    pub(super) fn key_of_type(&mut self, tokens: &[TokenTree], key: Key) -> bool {
        let [TokenTree::Ident(ident), arguments @ ..] = tokens else { return false };
        let message = words::misplaced(&ident.to_string(), Scope::Attribute(self.target));
        self.errors.at(ident.span(), message.unwrap_or_default());
        self.guess(ident.clone(), key, arguments)
    }

    /// Reads a key that was guessed from a word of another crate. Its value is from there too, and not a
    /// second mistake.
    fn foreign(&mut self, tokens: &[TokenTree], ident: &Ident, key: Key, error: Error) -> bool {
        let arguments = after_word(tokens);
        let value = given(arguments);
        let read = match key.takes() {
            Takes::Value(_) if !value.is_empty() => self.attempt(ident, key, &assigned(&value)),
            _ => self.attempt(ident, key, arguments),
        };
        let is_assigned = shape::value(arguments).is_some();
        let is_one = Entries::new(&value).count() == 1;
        let is_whole = |advice: &String| {
            let is_of_key = || advice.starts_with(&format!("write `{ident}"));
            let is_short = advice.starts_with("leave out") || advice.starts_with("write `\"");
            is_of_key() || !is_short && (is_one || key.is_flag())
        };
        let advice = match &read {
            Ok(()) if matches!(key.takes(), Takes::Value(_)) && !is_assigned => {
                Some(format!("write `{ident} = {}`", short(&value)))
            }
            Err(Some(wrong)) => meant::advice(ident, &wrong.to_string()).filter(is_whole),
            _ => None,
        };
        if self.index() == 0 && self.target != Target::Enum {
            self.attrs.excuse();
        }
        let written = tokens.get(..tokens.len() - arguments.len()).unwrap_or(tokens);
        self.errors.add(match advice {
            Some(advice) => on(
                written,
                words::instead(Scope::Attribute(self.target).noun(), &short(written), &advice),
            ),
            None => error,
        });
        read.is_ok()
    }

    /// The mistake in an entry that is a setting, or a text in another language.
    fn instead_of_key(&self, tokens: &[TokenTree]) -> Option<Error> {
        if self.target == Target::Enum {
            return None;
        }
        let [TokenTree::Ident(word), arguments @ ..] = tokens else { return None };
        let is_key = arguments.is_empty()
            && nearest(&word.to_string(), &words::names(&Key::on(self.target))).is_some();
        let setting = || setting_outside(word, arguments).filter(|_| !is_key);
        setting().or_else(|| meant::key_of_language(tokens))
    }

    /// Reads the arguments of a key that was guessed. If they are missing, that is not a second mistake.
    fn guess(&mut self, ident: Ident, key: Key, arguments: &[TokenTree]) -> bool {
        if arguments.is_empty() && !key.is_flag() {
            return true;
        }
        let result = self.key(&Word { ident, key, is_guess: true }, arguments);
        settle(result, self.errors)
    }

    /// Reports a policy with a key, and reads it.
    pub(super) fn policy_with_key(
        &mut self,
        tokens: &[TokenTree],
        rest: &[TokenTree],
    ) -> Option<bool> {
        let [TokenTree::Ident(word), arguments @ ..] = tokens else { return None };
        if !words::is_key_of_policy(&word.to_string()) || self.target == Target::Enum {
            return None;
        }
        let value = given(arguments);
        let sign = if shape::value(arguments).is_some() { " =" } else { ":" };
        if continues_path(arguments) {
            return None;
        }
        let is_keyed = !matches!(arguments, [] | [TokenTree::Group(_)]);
        if is_keyed && known_key(&value).is_some_and(Key::is_policy) {
            let message = format!("the policy takes no key: leave out `{word}{sign}`");
            self.errors.at(word.span(), message);
            return Some(self.read(&value, rest));
        }
        self.attrs.row_entry.get_or_insert(word.span());
        self.errors.add(meant::key_of_policy(word, &value, tokens));
        Some(false)
    }

    /// Reports a range on an enum without its key.
    pub(super) fn range_on_enum(&mut self, tokens: &[TokenTree]) -> Option<bool> {
        let is_range = self.target == Target::Enum && literal_len(tokens).is_some();
        if !is_range || !meant::is_range(tokens) {
            return None;
        }
        let message = format!("a range takes its key: write `range = {}`", short(tokens));
        self.errors.add(on(tokens, message));
        Some(false)
    }
}
