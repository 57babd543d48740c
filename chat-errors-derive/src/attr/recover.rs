//! What a wrong entry of an attribute was meant to be, and reading it as that.

use proc_macro2::{Delimiter, Ident, TokenTree};
use syn::Error;

use super::data::Given;
use super::entries::{Mistake, ReadEntries, Word, settle};
use super::meant::{self, Guess, after_word, alias_list, on, setting_outside, short, span};
use super::read::{Reader, Slot, assigned};
use super::shape::{
    self, Entries, PathPrefix, after_other_sign, continues_path, given, literal_len, starts_entry,
};
use crate::errors::Errors;
use crate::literal::{Integer, Text};
use crate::tokens::{flattened, is_punct};
use crate::words::{self, Key, Scope, Takes, Target, nearest};

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
    reader.no_path(tokens).or_else(|| reader.range_on_enum(tokens))
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
    if let (Target::Variant, Some(key)) = (reader.target, key.filter(|key| key.is_of_type())) {
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

impl Reader<'_> {
    /// Reports the key of a code or name in a list, such as `code(1)`, and reads what is in it.
    fn without_list(&mut self, tokens: &[TokenTree], content: &[TokenTree]) -> bool {
        if let [word, ..] = tokens {
            let message = format!("the {word} takes no key: write `{}`", short(content));
            self.errors.at(word.span(), message);
        }
        let first = Entries::new(content).next().map(|entry| entry.tokens).unwrap_or_default();
        let literal = literal_len(first).and_then(|len| first.get(..len)).unwrap_or(first);
        self.read(literal, &[])
    }

    /// Reports the key of what takes none, such as `code =`. Returns the tokens after it, which are read
    /// as if it were not there.
    fn without_key<'a>(&mut self, tokens: &'a [TokenTree]) -> Option<&'a [TokenTree]> {
        let [TokenTree::Ident(word), arguments @ ..] = tokens else { return None };
        let (value, sign) = match shape::value(arguments) {
            Some(value) => (value, " ="),
            None => (after_other_sign(arguments)?, ":"),
        };
        let text = word.to_string();
        let slot = self.slot();
        let is_literal = |is_such: fn(&[TokenTree]) -> bool| {
            literal_len(value).and_then(|len| value.get(..len)).is_some_and(is_such)
        };
        let what = match (text.as_str(), slot) {
            ("code", _) => "code",
            ("name", _) => "name",
            (other, Slot::Code)
                if is_literal(|it| Integer::new(it).is_some()) && self.is_no_key(other) =>
            {
                "code"
            }
            (other, Slot::Name)
                if is_literal(|it| Text::new(it).is_some()) && self.is_no_key(other) =>
            {
                "name"
            }
            _ => return None,
        };
        let message = format!("the {what} takes no key: leave out `{text}{sign}`");
        self.errors.at(word.span(), message);
        Some(value)
    }

    /// Reports a second code or name, if it has a key.
    fn second_with_key(&mut self, tokens: &[TokenTree]) -> bool {
        let [TokenTree::Ident(word), arguments @ ..] = tokens else { return false };
        let (text, value) = (word.to_string(), given(arguments));
        if value.is_empty() {
            return false;
        }
        let is_code = self.attrs.code.good().is_some() && words::is_key_of_code(&text);
        let is_name = self.attrs.name.good().is_some() && words::is_key_of_name(&text);
        let is_of = match () {
            () if is_code => Integer::new(&value).is_some(),
            () if is_name => Text::new(&value).is_some(),
            () => return false,
        };
        let what = if is_code { "code" } else { "name" };
        let instead = if is_of {
            format!(", or write `alias = {}` for an older one", short(&value))
        } else {
            String::new()
        };
        let message = format!("the {what} is given twice: leave out `{}`{instead}", short(tokens));
        self.errors.add(on(tokens, message));
        true
    }

    /// Reports a policy with a key, and reads it.
    fn policy_with_key(&mut self, tokens: &[TokenTree], rest: &[TokenTree]) -> Option<bool> {
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

    /// Whether the word has no place in the grammar, and is near none that has one here.
    fn is_no_key(&self, word: &str) -> bool {
        let keys = words::names(&Key::on(self.target));
        words::misplaced(word, Scope::Attribute(self.target)).is_none()
            && words::settings_meant(word).is_empty()
            && nearest(word, &keys).is_none()
    }

    /// Takes a code in quotes for the number that was meant.
    fn quoted_code(&mut self, tokens: &[TokenTree]) -> bool {
        let value = Text::new(tokens).map(|text| text.value).unwrap_or_default();
        let span = span(tokens);
        self.attrs.row_entry.get_or_insert(span);
        self.code_entry = Some(self.index());
        self.attrs.code.fill(span, value.parse().ok());
        self.errors.add(on(tokens, format!("the code takes no quotes: write `{value}`")));
        false
    }

    /// Refuses something else in the place of a code or a name.
    fn no_row(&mut self, tokens: &[TokenTree], rest: &[TokenTree]) -> Option<bool> {
        let expected = match self.slot() {
            Slot::Code if self.is_instead_of_code(tokens, rest) || is_expression(tokens) => {
                self.attrs.code = Given::Bad;
                self.code_entry = Some(self.index());
                "a code, an integer literal such as `16`"
            }
            Slot::Name if is_instead_of_name(tokens) || is_expression(tokens) => {
                self.attrs.name = Given::Bad;
                "a name in quotes such as `\"CONNECTION_LOST\"`"
            }
            _ => return None,
        };
        let found = short(tokens);
        let instead = meant::instead_of_row(tokens, self.slot() == Slot::Code);
        self.errors.add(on(tokens, format!("expected {expected}, found `{found}`{instead}")));
        Some(false)
    }

    /// Whether a constant, or a literal of another kind, is in the place of the code.
    fn is_instead_of_code(&self, tokens: &[TokenTree], rest: &[TokenTree]) -> bool {
        let [TokenTree::Ident(word), after @ ..] = tokens else {
            return PathPrefix::new(tokens).is_some() || !starts_with_row_literal(tokens);
        };
        let is_constant = || is_capital(word) && self.is_no_key(&word.to_string());
        let is_before_name = || after.is_empty() && starts_with_text(rest);
        continues_path(after)
            || known_key(tokens).is_none() && (is_constant() || is_call(after) || is_before_name())
    }

    /// Explains the value of `crate`, which must be a path up to the next entry.
    fn no_path(&mut self, tokens: &[TokenTree]) -> Option<bool> {
        let [TokenTree::Ident(word), after @ ..] = tokens else { return None };
        let value = shape::value(after)?;
        let is_crate = known_key(tokens) == Some(Key::Crate) && self.target != Target::Variant;
        if !is_crate || Text::new(value).is_some() {
            return None;
        }
        let path = PathPrefix::new(value);
        if path.is_some_and(|path| path.rest.is_empty() || starts_entry(path.rest)) {
            return None;
        }
        let error = meant::no_path(word, value);
        self.attrs.container.krate.fill(word.span(), None);
        Some(settle(Err(error.into()), self.errors))
    }

    /// Reports a range on an enum without its key.
    fn range_on_enum(&mut self, tokens: &[TokenTree]) -> Option<bool> {
        let is_range = self.target == Target::Enum && literal_len(tokens).is_some();
        if !is_range || !meant::is_range(tokens) {
            return None;
        }
        let message = format!("a range takes its key: write `range = {}`", short(tokens));
        self.errors.add(on(tokens, message));
        Some(false)
    }

    /// Reports a row on an enum, once, at its start.
    fn row_on_enum(&mut self, tokens: &[TokenTree]) -> bool {
        let span = span(tokens);
        if self.attrs.row_entry.replace(span).is_none() {
            self.errors.at(span, "a code and its name belong on a variant, not on the enum");
        }
        true
    }

    /// A code that is not the first entry.
    fn misplaced_code(&mut self, tokens: &[TokenTree], code: &Integer) -> bool {
        let span = span(tokens);
        if let Some(first) = self.attrs.code.good() {
            self.errors.twice("the code", first.span, span);
        } else if self.index() > 0 && self.attrs.code.is_absent() && !self.is_without_row() {
            let code = short(tokens);
            self.errors.at(span, format!("the code comes first: write `#[code({code}, …)]`"));
        }
        self.code(tokens, code);
        true
    }

    /// Whether the variant is marked as something else: then a code and a name have no right place.
    fn is_without_row(&self) -> bool {
        !self.attrs.transparent.is_absent() || !self.attrs.unknown.is_absent()
    }

    /// A name that is not the second entry.
    fn misplaced_name(&mut self, tokens: &[TokenTree], name: Text) -> bool {
        let (span, shown) = (span(tokens), short(tokens));
        let policy =
            Some(name.value.as_str()).filter(|name| Key::of(name).is_some_and(Key::is_policy));
        if let (Some(policy), false) = (policy, self.attrs.name.is_absent()) {
            let message = format!("a policy takes no quotes: write `{policy}`");
            self.errors.add(on(tokens, message));
            return true;
        }
        if let Some(first) = self.attrs.name.good() {
            self.attrs.row_entry.get_or_insert(span);
            let instead = if name.value.contains(char::is_whitespace) {
                format!("`summary = {shown}` for a text")
            } else {
                format!("`alias = {shown}` for an older one")
            };
            self.errors.at(span, format!("the name is given twice: write {instead}"));
            self.errors.at(first.span, "the name is first given here");
            return true;
        }
        if self.code_entry.is_some() && !self.follows_code() && !self.is_without_row() {
            let code = self.attrs.code.value().map_or_else(|| "<i32>".into(), i32::to_string);
            let message = format!("the name comes second: write `#[code({code}, {shown}, …)]`");
            self.errors.at(span, message);
        }
        self.name(tokens, name);
        true
    }

    /// A key of the type on a variant. The fallback goes by it all the same.
    fn key_of_type(&mut self, tokens: &[TokenTree], key: Key) -> bool {
        let [TokenTree::Ident(ident), arguments @ ..] = tokens else { return false };
        let message = words::misplaced(&ident.to_string(), Scope::Attribute(Target::Variant));
        self.errors.at(ident.span(), message.unwrap_or_default());
        self.guess(ident.clone(), key, arguments)
    }

    /// An entry that starts, or should start, with a key.
    fn keyed(&mut self, tokens: &[TokenTree], mistake: Mistake) -> bool {
        let scope = Scope::Attribute(self.target);
        if let [TokenTree::Ident(word), ..] = tokens {
            self.attrs.container.mention(scope, [word.clone()]);
        }
        if let Some(error) = alias_list(tokens).filter(|_| self.target != Target::Enum) {
            self.errors.add(error);
            return true;
        }
        if let Mistake::Arguments(_) = mistake {
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
        if arguments.is_empty() || meant::is_slip(tokens, &ident) {
            self.errors.add(error);
            return self.guess(ident, key, arguments);
        }
        self.foreign(tokens, &ident, key, error)
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
}

/// The key at the start of the tokens, wherever it belongs.
fn known_key(tokens: &[TokenTree]) -> Option<Key> {
    match tokens {
        [TokenTree::Ident(word), ..] => Key::of(&word.to_string()),
        _ => None,
    }
}

/// The content of a `code(…)` or `name(…)` around a literal.
fn needless_list(tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
    let [TokenTree::Ident(word), TokenTree::Group(list)] = tokens else { return None };
    let is_list = list.delimiter() == Delimiter::Parenthesis && (word == "code" || word == "name");
    let content = flattened(list.stream());
    (is_list && literal_len(&content).is_some()).then_some(content)
}

/// Whether the tokens are a code in quotes.
fn is_quoted_code(tokens: &[TokenTree]) -> bool {
    Text::new(tokens).is_some_and(|text| text.value.parse::<i32>().is_ok())
}

fn starts_with_text(tokens: &[TokenTree]) -> bool {
    tokens.get(..1).is_some_and(|first| Text::new(first).is_some())
}

/// Whether the tokens start with a literal of the kind of a code or of a name.
fn starts_with_row_literal(tokens: &[TokenTree]) -> bool {
    let literal = literal_len(tokens).and_then(|len| tokens.get(..len));
    literal.is_some_and(|it| Integer::new(it).is_some() || Text::new(it).is_some())
}

/// Whether the tokens are more than a literal, such as `15 + 1`.
fn is_expression(tokens: &[TokenTree]) -> bool {
    let Some(after) = literal_len(tokens).and_then(|len| tokens.get(len..)) else { return false };
    match after {
        [] | [TokenTree::Literal(_), ..] => false,
        [TokenTree::Ident(word), ..] => word == "as",
        [TokenTree::Group(_), ..] => true,
        [sign @ TokenTree::Punct(punct), rest @ ..] => {
            let is_double = is_punct(sign, '=') && rest.first().is_some_and(|it| is_punct(it, '='));
            is_double || !";:=".contains(punct.as_char())
        }
    }
}

/// Whether a constant, another literal or a word without quotes is in the place of the name.
fn is_instead_of_name(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Ident(word), after @ ..] => {
            continues_path(after) || is_capital(word) || word == "name" || is_call(after)
        }
        _ => PathPrefix::new(tokens).is_some() || !starts_with_row_literal(tokens),
    }
}

fn is_call(after: &[TokenTree]) -> bool {
    after.first().is_some_and(|sign| is_punct(sign, '!'))
}

/// Whether the word is written as constants and wire names are.
fn is_capital(word: &Ident) -> bool {
    !word.to_string().contains(char::is_lowercase)
}
