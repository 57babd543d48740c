//! What was meant by an entry that is the code or the name, or is in the place of one.

use proc_macro2::{Delimiter, Ident, TokenTree};

use crate::attr::data::Given;
use crate::attr::entries::ReadEntries as _;
use crate::attr::meant::{self, known_key, on, short, span};
use crate::attr::read::{Reader, Slot};
use crate::attr::shape::{
    self, Entries, PathPrefix, after_other_sign, continues_path, given, literal_len,
};
use crate::literal::{Integer, Text};
use crate::tokens::{flattened, is_punct};
use crate::words::{self, Key, Scope, nearest};

impl Reader<'_> {
    /// Reports the key of a code or name in a list, such as `code(1)`, and reads what is in it.
    pub(super) fn without_list(&mut self, tokens: &[TokenTree], content: &[TokenTree]) -> bool {
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
    pub(super) fn without_key<'a>(&mut self, tokens: &'a [TokenTree]) -> Option<&'a [TokenTree]> {
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
    pub(super) fn second_with_key(&mut self, tokens: &[TokenTree]) -> bool {
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

    /// Whether the word has no place in the grammar, and is near none that has one here.
    fn is_no_key(&self, word: &str) -> bool {
        let keys = words::names(&Key::on(self.target));
        words::misplaced(word, Scope::Attribute(self.target)).is_none()
            && words::settings_meant(word).is_empty()
            && nearest(word, &keys).is_none()
    }

    /// Takes a code in quotes for the number that was meant.
    pub(super) fn quoted_code(&mut self, tokens: &[TokenTree]) -> bool {
        let value = Text::new(tokens).map(|text| text.value).unwrap_or_default();
        let span = span(tokens);
        self.attrs.row_entry.get_or_insert(span);
        self.code_entry = Some(self.index());
        self.attrs.code.fill(span, value.parse().ok());
        self.errors.add(on(tokens, format!("the code takes no quotes: write `{value}`")));
        false
    }

    /// Refuses something else in the place of a code or a name.
    pub(super) fn no_row(&mut self, tokens: &[TokenTree], rest: &[TokenTree]) -> Option<bool> {
        let expected = match self.slot() {
            Slot::Code if self.is_instead_of_code(tokens, rest) || is_expression(tokens) => {
                self.attrs.code = Given::Bad;
                self.code_entry = Some(self.index());
                "a code, an integer literal such as `16`"
            }
            Slot::Name
                if is_instead_of_name(tokens)
                    || is_expression(tokens)
                    || self.attrs.code.good().is_some() && is_the_last_code(tokens, rest) =>
            {
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

    /// Reports a row on an enum, once, at its start.
    pub(super) fn row_on_enum(&mut self, tokens: &[TokenTree]) -> bool {
        let span = span(tokens);
        if self.attrs.row_entry.replace(span).is_none() {
            self.errors.at(span, "a code and its name belong on a variant, not on the enum");
        }
        true
    }

    /// A code that is not the first entry.
    pub(super) fn misplaced_code(&mut self, tokens: &[TokenTree], code: &Integer) -> bool {
        let span = span(tokens);
        if let Some(first) = self.attrs.code.good() {
            self.errors.twice("the code", first.span, span);
            meant::show_aliases(tokens, &mut self.attrs.shown_aliases);
        } else if self.attrs.code.is_absent() && !self.is_without_row() {
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
    pub(super) fn misplaced_name(&mut self, tokens: &[TokenTree], name: Text) -> bool {
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
            if !is_quoted_code(tokens) {
                meant::show_aliases(tokens, &mut self.attrs.shown_aliases);
            }
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
}

/// The content of a `code(…)` or `name(…)` around a literal.
pub(super) fn needless_list(tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
    let [TokenTree::Ident(word), TokenTree::Group(list)] = tokens else { return None };
    let is_list = list.delimiter() == Delimiter::Parenthesis && (word == "code" || word == "name");
    let content = flattened(list.stream());
    (is_list && literal_len(&content).is_some()).then_some(content)
}

/// Whether the tokens are a code in quotes.
pub(super) fn is_quoted_code(tokens: &[TokenTree]) -> bool {
    Text::new(tokens).is_some_and(|text| text.value.parse::<i32>().is_ok())
}

/// Whether a second code is in the place of the name, and no name comes later.
fn is_the_last_code(tokens: &[TokenTree], rest: &[TokenTree]) -> bool {
    Integer::new(tokens).is_some()
        && !Entries::new(rest).any(|entry| Text::new(entry.tokens).is_some())
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
