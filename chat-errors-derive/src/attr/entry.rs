//! One entry of `#[code(…)]`: a code, a name, or a key.

use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Error, Lit, LitInt, LitStr, Result, Token};

use super::list::{Word, found, is_at_end, longer_path, shown, skip_to_comma, word};
use super::{Attrs, Given, Policy, PolicyKind, nested, value};
use crate::mistakes::Mistakes;
use crate::words::{self, Key, Place, Scope};

impl<T> Given<T> {
    /// Takes the value of a key, once.
    pub(super) fn give<K>(
        &mut self,
        word: &Word<K>,
        value: Result<T>,
        mistakes: &mut Mistakes,
    ) -> Result<()> {
        let span = word.ident.span();
        if let (Some(first), false) = (self.good(), word.is_guess) {
            mistakes.twice(format!("`{}`", word.ident), first.span, span);
        }
        self.fill(span, value)
    }
}

impl Attrs {
    pub(super) fn entry(
        &mut self,
        place: Place,
        input: ParseStream,
        mistakes: &mut Mistakes,
    ) -> Result<()> {
        if place == Place::Enum {
            return self.entry_of_enum(input, mistakes);
        }
        let index = self.entries;
        self.entries += 1;
        pass_needless_key(input, mistakes);
        let follows_code = index > 0 && self.code_entry == Some(index - 1);
        if input.peek(LitInt) {
            return self.code(index, input, mistakes);
        }
        if input.peek(LitStr) {
            return self.name(follows_code, input, mistakes);
        }
        if index == 0 && stands_for_code(input) {
            self.code = Given::Bad;
            self.code_entry = Some(index);
            return Err(no_code(input));
        }
        if follows_code && self.name.is_absent() && stands_for_name(input) {
            self.name = Given::Bad;
            return Err(no_name(input));
        }
        let is_other_key = known_key(input).is_some_and(|key| key != Key::Unknown);
        let result = self.keyed(place, input, mistakes);
        // What stands wrongly in the first place was meant for the code, or instead of it.
        if result.is_err() && index == 0 && !is_other_key {
            self.excuse();
        }
        result
    }

    /// On an enum there are no rows; one that stands there is reported once, at its start.
    fn entry_of_enum(&mut self, input: ParseStream, mistakes: &mut Mistakes) -> Result<()> {
        let span = input.span();
        if input.peek(Lit) {
            input.parse::<Lit>()?;
            if self.row_entry.replace(span).is_none() {
                let message = "a code and its name belong on a variant, not on the enum";
                mistakes.at(span, message);
            }
            return Ok(());
        }
        if self.row_entry.is_some() && known_key(input).is_some_and(Key::is_of_row) {
            skip_to_comma(input);
            return Ok(());
        }
        self.keyed(Place::Enum, input, mistakes)
    }

    /// A code: the first entry of a row.
    fn code(&mut self, index: usize, input: ParseStream, mistakes: &mut Mistakes) -> Result<()> {
        let literal: LitInt = input.parse()?;
        let span = literal.span();
        self.row_entry.get_or_insert(span);
        self.code_entry = Some(index);
        if let Some(first) = self.code.good() {
            mistakes.twice("the code", first.span, span);
        } else if index > 0 {
            mistakes.at(span, format!("the code comes first: write `#[code({literal}, …)]`"));
        }
        if let Err(error) = self.code.fill(span, value::code(&literal)) {
            mistakes.add(error);
        }
        Ok(())
    }

    /// A name: the second entry of a row.
    fn name(
        &mut self,
        follows_code: bool,
        input: ParseStream,
        mistakes: &mut Mistakes,
    ) -> Result<()> {
        let literal: LitStr = input.parse()?;
        let span = literal.span();
        self.row_entry.get_or_insert(span);
        if let Some(first) = self.name.good() {
            let older = literal.token();
            let message =
                format!("the name is given twice: write `alias = {older}` for an older one");
            mistakes.at(span, message);
            mistakes.at(first.span, "the name is first given here");
        } else if self.code_entry.is_some() && !follows_code {
            mistakes.at(span, "the name comes second, behind the code");
        }
        if let Err(error) = self.name.fill(span, value::name(&literal)) {
            mistakes.add(error);
        }
        Ok(())
    }

    fn keyed(&mut self, place: Place, input: ParseStream, mistakes: &mut Mistakes) -> Result<()> {
        let word = word(input, Scope::Attribute(place), &Key::on(place), mistakes)?;
        if word.stands_for.is_of_row() {
            self.row_entry.get_or_insert(word.ident.span());
        }
        if word.is_guess && is_at_end(input) && !word.stands_for.is_flag() {
            return Ok(());
        }
        self.key(&word, input, mistakes)
    }

    fn key(&mut self, word: &Word<Key>, input: ParseStream, mistakes: &mut Mistakes) -> Result<()> {
        let ident = &word.ident;
        match word.stands_for {
            Key::Retry => {
                let settings = nested::retry(ident, input, mistakes)?;
                self.policy(word, PolicyKind::Retry(settings), mistakes)
            }
            Key::Login => self.plain_policy(word, PolicyKind::Login, input, mistakes),
            Key::Fix => self.plain_policy(word, PolicyKind::Fix, input, mistakes),
            Key::Never => self.plain_policy(word, PolicyKind::Never, input, mistakes),
            Key::Kind => {
                let kind = value::variant(ident, input, "Network", words::KINDS);
                self.kind.give(word, kind, mistakes)
            }
            Key::Outcome => {
                let outcome = value::variant(ident, input, "NotApplied", words::OUTCOMES);
                self.outcome.give(word, outcome, mistakes)
            }
            Key::Alias => {
                self.aliases.push(value::alias(ident, input)?);
                Ok(())
            }
            Key::Summary => self.summary.give(word, value::line(ident, input), mistakes),
            Key::Help => self.help.give(word, value::text(ident, input), mistakes),
            Key::Lang => {
                self.langs.push(nested::lang(ident, input, mistakes)?);
                Ok(())
            }
            Key::Transparent => self.transparent.give(word, value::none(ident, input), mistakes),
            Key::Unknown => self.unknown.give(word, value::none(ident, input), mistakes),
            Key::Crate => {
                let path = value::path(ident, input, mistakes);
                self.whole.krate.give(word, path, mistakes)
            }
            Key::Impl => nested::impls(ident, input, &mut self.whole.impls, mistakes),
        }
    }

    fn plain_policy(
        &mut self,
        word: &Word<Key>,
        kind: PolicyKind,
        input: ParseStream,
        mistakes: &mut Mistakes,
    ) -> Result<()> {
        value::none(&word.ident, input)?;
        self.policy(word, kind, mistakes)
    }

    fn policy(
        &mut self,
        word: &Word<Key>,
        kind: PolicyKind,
        mistakes: &mut Mistakes,
    ) -> Result<()> {
        let ident = &word.ident;
        match self.policy.good() {
            Some(first) if first.value.word != *ident => {
                if !word.is_guess {
                    let (first, span) = (&first.value.word, first.span);
                    let message = format!("two policies, `{first}` and `{ident}`: a row has one");
                    mistakes.at(ident.span(), message);
                    mistakes.at(span, format!("the first policy is `{first}`"));
                }
                Ok(())
            }
            _ => self.policy.give(word, Ok(Policy { word: ident.clone(), kind }), mistakes),
        }
    }
}

/// Reports a `code =` or `name =`, so that what is behind it is read as if that were not there.
fn pass_needless_key(input: ParseStream, mistakes: &mut Mistakes) {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return };
    let is_needless = word == "code" || word == "name";
    if is_needless && ahead.parse::<Token![=]>().is_ok() && ahead.peek(Lit) {
        let message = format!("the {word} stands without a key: leave out `{word} =`");
        mistakes.at(word.span(), message);
        input.advance_to(&ahead);
    }
}

/// The key that stands next, wherever it belongs.
fn known_key(input: ParseStream) -> Option<Key> {
    let word = input.fork().call(Ident::parse_any).ok()?;
    Key::of(&word.to_string())
}

/// Whether a constant, or another literal, stands where the code has to be.
fn stands_for_code(input: ParseStream) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return true };
    let is_before_name = || ahead.parse::<Token![,]>().is_ok() && ahead.peek(LitStr);
    longer_path(input).is_some()
        || known_key(input).is_none() && (is_capital(&word) || is_before_name())
}

fn no_code(input: ParseStream) -> Error {
    wrong(input, |found| format!("expected a code, an integer literal such as `16`, found {found}"))
}

/// Whether a constant, another literal or a word without quotes stands where the name has to be.
fn stands_for_name(input: ParseStream) -> bool {
    let Ok(word) = input.fork().call(Ident::parse_any) else { return true };
    longer_path(input).is_some() || is_capital(&word)
}

fn no_name(input: ParseStream) -> Error {
    wrong(input, |found| {
        format!("expected a name in quotes such as `\"CONNECTION_LOST\"`, found {found}")
    })
}

/// Says what stands next, be it a path or one token.
fn wrong(input: ParseStream, message: impl FnOnce(&str) -> String) -> Error {
    match longer_path(input) {
        Some((path, _)) => {
            let message = message(&format!("`{}`", shown(&path)));
            Error::new_spanned(path, message)
        }
        None => Error::new(input.span(), message(&found(input))),
    }
}

/// Whether it is written as constants and wire names are.
fn is_capital(word: &Ident) -> bool {
    !word.to_string().contains(char::is_lowercase)
}
