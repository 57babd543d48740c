//! Reads what is right: an entry is taken whole, or refused without a trace.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::Error;

use super::data::{Attrs, Given, Kind, Policy, PolicyKind, Spanned};
use super::entries::{Mistake, Word, settle};
use super::shape::{Arguments, given, literal_len};
use super::{list, meant, value};
use crate::errors::Errors;
use crate::literal::{Integer, Text};
use crate::tokens::flattened;
use crate::words::{self, Key, Takes, Target};

/// What an entry must be, by its place in the attribute.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    Code,
    Name,
    Key,
}

impl<T> Given<T> {
    /// Takes the value of a key, once. A guess may be wrong, so it is neither the first nor the second
    /// of two.
    pub(super) fn give<K>(&mut self, word: &Word<K>, value: T, errors: &mut Errors) {
        let span = word.ident.span();
        match self.good() {
            Some(first) if !word.is_guess => {
                errors.twice(format!("`{}`", word.ident), first.span, span);
            }
            None if word.is_guess => *self = Self::Bad,
            _ => {}
        }
        self.fill(span, Some(value));
    }

    /// The same for a key that the fallback goes by, whose guess counts.
    pub(super) fn give_or_guess<K>(&mut self, word: &Word<K>, value: T, errors: &mut Errors) {
        if word.is_guess {
            self.fill(word.ident.span(), Some(value));
        } else {
            self.give(word, value, errors);
        }
    }

    /// Keeps that the value was bad.
    fn refuse(&mut self) {
        self.fill(Span::call_site(), None);
    }
}

/// Reads the attributes of one variant, struct or enum.
pub(super) struct Reader<'a> {
    pub(super) attrs: &'a mut Attrs,
    pub(super) target: Target,
    pub(super) errors: &'a mut Errors,
    /// How many entries were read in all attributes.
    entries: usize,
    /// Which of them was the code, right or wrong.
    pub(super) code_entry: Option<usize>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(attrs: &'a mut Attrs, target: Target, errors: &'a mut Errors) -> Self {
        Self { attrs, target, errors, entries: 0, code_entry: None }
    }

    /// The content of one attribute, given its `code` and the tokens after it.
    pub(super) fn attribute(
        &mut self,
        code: &Ident,
        content: &[TokenTree],
    ) -> Option<Vec<TokenTree>> {
        self.attrs.span.get_or_insert_with(|| code.span());
        if self.target == Target::Enum {
            // Even if they are written wrongly. Correct requests are read below.
            let content: TokenStream = content.iter().cloned().collect();
            self.attrs.container.mention(words::Scope::Impl, meant::words_in(content));
        }
        if let [TokenTree::Group(list)] = content {
            return Some(flattened(list.stream()));
        }
        self.errors.add(meant::no_list(code, content, self.target));
        self.attrs.excuse();
        None
    }

    /// Takes an entry that is right.
    pub(super) fn take(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake> {
        if literal_len(tokens) == Some(tokens.len()) {
            return self.literal(tokens);
        }
        let [TokenTree::Ident(ident), arguments @ ..] = tokens else { return Err(Mistake::Entry) };
        match Key::of(&format!("{ident}")).filter(|key| key.belongs_on(self.target)) {
            Some(key) => self.key(&Word { ident: ident.clone(), key, is_guess: false }, arguments),
            None => Err(Mistake::Entry),
        }
    }

    /// Starts an entry.
    pub(super) fn start(&mut self) {
        self.entries += 1;
    }

    /// What the entry that is being read must be.
    pub(super) fn slot(&self) -> Slot {
        match self.index() {
            _ if self.target == Target::Enum => Slot::Key,
            0 => Slot::Code,
            _ if self.follows_code() && self.attrs.name.is_absent() => Slot::Name,
            _ => Slot::Key,
        }
    }

    /// How many entries came before the one that is being read.
    pub(super) fn index(&self) -> usize {
        self.entries.saturating_sub(1)
    }

    pub(super) fn follows_code(&self) -> bool {
        let previous = self.index().checked_sub(1);
        previous.is_some() && self.code_entry == previous
    }

    fn literal(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake> {
        match self.slot() {
            Slot::Code => {
                let code = Integer::new(tokens).ok_or(Mistake::Entry)?;
                self.code(tokens, &code);
                Ok(())
            }
            Slot::Name => {
                let name = Text::new(tokens).ok_or(Mistake::Entry)?;
                self.name(tokens, name);
                Ok(())
            }
            Slot::Key => Err(Mistake::Entry),
        }
    }

    /// Takes the code, right or wrong.
    pub(super) fn code(&mut self, tokens: &[TokenTree], code: &Integer) {
        let span = meant::span(tokens);
        self.attrs.row_entry.get_or_insert(span);
        self.code_entry = Some(self.index());
        let code = value::code(tokens, code);
        let code = code.map_err(|error| self.errors.add(error)).ok();
        self.attrs.code.fill(span, code);
    }

    /// Takes the name, right or wrong.
    pub(super) fn name(&mut self, tokens: &[TokenTree], name: Text) {
        let span = meant::span(tokens);
        self.attrs.row_entry.get_or_insert(span);
        let name = value::name(tokens, name).map_err(|error| self.errors.add(error)).ok();
        self.attrs.name.fill(span, name);
    }

    /// Takes a key with its arguments.
    pub(super) fn key(&mut self, word: &Word<Key>, arguments: &[TokenTree]) -> Result<(), Mistake> {
        let Word { ident, key, .. } = word;
        if key.is_of_row() {
            self.attrs.row_entry.get_or_insert(ident.span());
        }
        let shape = Arguments::new(arguments);
        match (key, &shape) {
            (Key::Retry, Some(Arguments::None)) => {
                self.policy(word, PolicyKind::Retry(Vec::new()));
            }
            (Key::Retry, Some(Arguments::List(settings))) => {
                let settings = list::settings(settings, self.errors);
                self.policy(word, PolicyKind::Retry(settings));
            }
            (Key::Login, Some(Arguments::None)) => self.policy(word, PolicyKind::Login),
            (Key::Fix, Some(Arguments::None)) => self.policy(word, PolicyKind::Fix),
            (Key::Never, Some(Arguments::None)) => self.policy(word, PolicyKind::Never),
            (Key::Kind, Some(Arguments::Value(value))) => {
                let kind = value::variant(ident, value, words::KINDS);
                let kind = refusing(kind, &mut self.attrs.kind)?;
                let (variant, word_of_kind) = kind;
                self.attrs.kind.give(word, Kind { variant, word: word_of_kind }, self.errors);
            }
            (Key::Outcome, Some(Arguments::Value(value))) => {
                let outcome = value::variant(ident, value, words::OUTCOMES);
                let (outcome, _) = refusing(outcome, &mut self.attrs.outcome)?;
                self.attrs.outcome.give(word, outcome, self.errors);
            }
            (Key::Alias, Some(Arguments::Value(value))) => match Integer::new(value) {
                Some(code) => {
                    let (span, code) = (meant::span(value), value::code(value, &code)?);
                    self.attrs.code_aliases.push(Spanned { value: code, span });
                }
                None => self.attrs.aliases.push(value::alias(ident, value)?),
            },
            (Key::Summary, Some(Arguments::Value(value))) => {
                let summary = refusing(value::line(ident, value), &mut self.attrs.summary)?;
                self.attrs.summary.give(word, summary, self.errors);
            }
            (Key::Help, Some(Arguments::Value(value))) => {
                let help = refusing(value::text(ident, value), &mut self.attrs.help)?;
                self.attrs.help.give(word, help, self.errors);
            }
            (Key::Lang, Some(Arguments::List(texts))) => {
                self.attrs.langs.push(list::lang(ident, texts, self.errors));
            }
            (Key::Transparent, Some(Arguments::None)) => {
                self.attrs.transparent.give_or_guess(word, (), self.errors);
            }
            (Key::Unknown, Some(Arguments::None)) => {
                self.attrs.unknown.give_or_guess(word, (), self.errors);
            }
            (Key::Crate, Some(Arguments::Value(value))) => {
                let path = value::path(ident, value, self.errors);
                let path = refusing(path, &mut self.attrs.container.krate)?;
                self.attrs.container.krate.give_or_guess(word, path, self.errors);
            }
            (Key::Impl, Some(Arguments::List(traits))) => {
                list::impls(traits, &mut self.attrs.container, self.errors);
            }
            (Key::Const, Some(Arguments::None)) => {
                self.attrs.container.is_const.give_or_guess(word, (), self.errors);
            }
            (Key::Without, Some(Arguments::List(items))) => {
                list::without(items, &mut self.attrs.container, self.errors);
            }
            (Key::Discriminants, Some(Arguments::Value(value))) => {
                let independent = value::variant(ident, value, words::INDEPENDENT);
                refusing(independent, &mut self.attrs.container.independent)?;
                self.attrs.container.independent.give(word, (), self.errors);
            }
            (Key::Range, Some(Arguments::Value(value))) => {
                let range = refusing(value::range(ident, value), &mut self.attrs.container.range)?;
                self.attrs.container.range.give(word, range, self.errors);
            }
            (Key::Reserved, Some(Arguments::List(items))) => {
                list::reserved(items, &mut self.attrs.container.reserved, self.errors);
            }
            _ => return self.no_arguments(word, arguments),
        }
        Ok(())
    }

    /// Refuses arguments that are not of the shape which the key takes.
    fn no_arguments(&mut self, word: &Word<Key>, arguments: &[TokenTree]) -> Result<(), Mistake> {
        // Where leaving out the key is a mistake too, or changes the fallback.
        match word.key {
            Key::Summary => self.attrs.summary.refuse(),
            Key::Help => self.attrs.help.refuse(),
            Key::Transparent => self.attrs.transparent.refuse(),
            Key::Unknown => self.attrs.unknown.refuse(),
            Key::Const => self.attrs.container.is_const.refuse(),
            Key::Discriminants => self.attrs.container.independent.refuse(),
            _ => {}
        }
        if word.key == Key::Impl {
            let words = meant::words_in(arguments.iter().cloned().collect());
            self.attrs.container.mention(words::Scope::Impl, words);
        }
        if word.key == Key::Without {
            let words = meant::words_in(arguments.iter().cloned().collect());
            self.attrs.container.leave_out(words.iter().map(ToString::to_string));
        }
        let takes = word.key.takes();
        let meant = match takes {
            Takes::Value(_) => self.value_meant(word, arguments),
            _ => None,
        };
        Err(meant::arguments(&word.ident, takes, arguments, meant).into())
    }

    /// The entry that is right, for a value that is given in another form than after `=`.
    fn value_meant(&mut self, word: &Word<Key>, arguments: &[TokenTree]) -> Option<String> {
        let ident = &word.ident;
        let value = given(arguments);
        if value.is_empty() {
            return None;
        }
        match self.attempt(ident, word.key, &assigned(&value)) {
            Ok(()) => Some(format!("{ident} = {}", meant::short(&value))),
            Err(error) => {
                let advice = meant::advice(ident, &error?.to_string())?;
                Some(advice.strip_prefix("write `")?.strip_suffix('`')?.to_owned())
            }
        }
    }

    /// Reads a value of a key that was guessed. Returns the only mistake in it, if there is only one.
    pub(super) fn attempt(
        &mut self,
        ident: &Ident,
        key: Key,
        arguments: &[TokenTree],
    ) -> Result<(), Option<Error>> {
        let outer = std::mem::take(self.errors);
        let result = self.key(&Word { ident: ident.clone(), key, is_guess: true }, arguments);
        settle(result, self.errors);
        match std::mem::replace(self.errors, outer).into_error() {
            None => Ok(()),
            Some(error) => {
                let mut errors = error.into_iter();
                Err(errors.next().filter(|_| errors.next().is_none()))
            }
        }
    }

    fn policy(&mut self, word: &Word<Key>, kind: PolicyKind) {
        let ident = &word.ident;
        match self.attrs.policy.good() {
            Some(first) if first.value.kind.variant() != kind.variant() => {
                if !word.is_guess {
                    let (first, span) = (&first.value.word, first.span);
                    let message = format!("two policies, `{first}` and `{ident}`: a row has one");
                    self.errors.at(ident.span(), message);
                    self.errors.at(span, format!("the first policy is `{first}`"));
                }
            }
            _ => {
                let policy = Policy { word: ident.clone(), kind };
                self.attrs.policy.give(word, policy, self.errors);
            }
        }
    }
}

/// The value after a `=`.
pub(super) fn assigned(value: &[TokenTree]) -> Vec<TokenTree> {
    let sign = TokenTree::from(Punct::new('=', Spacing::Alone));
    std::iter::once(sign).chain(value.iter().cloned()).collect()
}

/// Keeps in `given` that a value was bad.
fn refusing<T, G>(value: Result<T, Error>, given: &mut Given<G>) -> Result<T, Mistake> {
    value.map_err(|error| {
        given.refuse();
        Mistake::Arguments(error)
    })
}
