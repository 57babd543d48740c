//! One entry of `#[code(…)]`: a code, a name, or a key.

use proc_macro2::{Ident, Punct};
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Error, Lit, LitInt, LitStr, Result, Token};

use super::list::{
    Word, is_at_end, is_lone_literal, longer_path, parenthesized, rest, skip_all, skip_to_comma,
    word,
};
use super::{Attrs, Given, Kind, Policy, PolicyKind, nested, value};
use crate::errors::Errors;
use crate::nearest::nearest;
use crate::pretty::pretty_short;
use crate::words::{self, Key, Scope, Target};

impl<T> Given<T> {
    /// Takes the value of a key, once. A guess may be wrong: beside it, none is the second.
    pub(super) fn give<K>(
        &mut self,
        word: &Word<K>,
        value: Result<T>,
        errors: &mut Errors,
    ) -> Result<()> {
        let span = word.ident.span();
        match self.good() {
            Some(first) if !word.is_guess => {
                errors.twice(format!("`{}`", word.ident), first.span, span);
            }
            None if word.is_guess => *self = Self::Bad,
            _ => {}
        }
        self.fill(span, value)
    }

    /// The same of a key by which the fallback goes, and so of a guess too.
    fn give_or_guess<K>(
        &mut self,
        word: &Word<K>,
        value: Result<T>,
        errors: &mut Errors,
    ) -> Result<()> {
        if word.is_guess {
            return self.fill(word.ident.span(), value);
        }
        self.give(word, value, errors)
    }
}

impl Attrs {
    pub(super) fn entry(
        &mut self,
        target: Target,
        input: ParseStream,
        errors: &mut Errors,
    ) -> Result<()> {
        if target == Target::Enum {
            return self.entry_of_enum(input, errors);
        }
        let is_plain = is_lone_literal(input);
        if let Some(content) = if is_plain { None } else { needless_list(input, errors) } {
            let result = self.entry(target, &content, errors);
            skip_all(&content);
            return result;
        }
        let index = self.entries;
        self.entries += 1;
        let follows_code = index > 0 && self.code_entry == Some(index - 1);
        let wanted = match index {
            0 => Wanted::Code,
            _ if follows_code && self.name.is_absent() => Wanted::Name,
            _ => Wanted::Key,
        };
        match wanted {
            Wanted::Code if is_plain && input.peek(LitInt) => {
                self.code(index, &input.parse()?, errors);
                return Ok(());
            }
            Wanted::Name if is_plain && input.peek(LitStr) => {
                self.name(follows_code, &input.parse()?, errors);
                return Ok(());
            }
            _ => {}
        }
        pass_needless_key(target, wanted, input, errors);
        if wanted == Wanted::Code && is_quoted_code(input) {
            return self.quoted_code(index, input);
        }
        self.no_row(target, index, wanted, input)?;
        if input.peek(LitInt) {
            self.code(index, &input.parse()?, errors);
            return Ok(());
        }
        if input.peek(LitStr) {
            self.name(follows_code, &input.parse()?, errors);
            return Ok(());
        }
        let key = known_key(input);
        if target == Target::Variant && key.is_some_and(Key::is_of_type) {
            return self.key_of_type(input, errors);
        }
        let is_other_key = key.is_some_and(|key| key != Key::Unknown);
        let result = self.keyed(target, input, errors);
        // What stands wrongly in the first target was meant for the code, or instead of it.
        if result.is_err() && index == 0 && !is_other_key {
            self.excuse();
        }
        result
    }

    /// Refuses what stands for a code or a name and is none.
    fn no_row(
        &mut self,
        target: Target,
        index: usize,
        wanted: Wanted,
        input: ParseStream,
    ) -> Result<()> {
        match wanted {
            Wanted::Code if stands_for_code(target, input) || is_expression(input) => {
                self.code = Given::Bad;
                self.code_entry = Some(index);
                Err(expected("a code, an integer literal such as `16`", input))
            }
            Wanted::Name if stands_for_name(input) || is_expression(input) => {
                self.name = Given::Bad;
                Err(expected("a name in quotes such as `\"CONNECTION_LOST\"`", input))
            }
            _ => Ok(()),
        }
    }

    /// What is said of a type, on a variant: the fallback goes by it all the same.
    fn key_of_type(&mut self, input: ParseStream, errors: &mut Errors) -> Result<()> {
        let ident = input.call(Ident::parse_any)?;
        let text = ident.to_string();
        let message = words::misplaced(&text, Scope::Attribute(Target::Variant));
        errors.at(ident.span(), message.unwrap_or_default());
        match Key::of(&text) {
            _ if is_at_end(input) => Ok(()),
            Some(stands_for) => {
                self.key(&Word { ident, stands_for, is_guess: true }, input, errors)
            }
            None => Ok(()),
        }
    }

    /// On an enum there are no rows; one that stands there is reported once, at its start.
    fn entry_of_enum(&mut self, input: ParseStream, errors: &mut Errors) -> Result<()> {
        let span = input.span();
        if input.peek(Lit) {
            input.parse::<Lit>()?;
            if self.row_entry.replace(span).is_none() {
                let message = "a code and its name belong on a variant, not on the enum";
                errors.at(span, message);
            }
            return Ok(());
        }
        if self.row_entry.is_some() && known_key(input).is_some_and(Key::is_of_row) {
            skip_to_comma(input);
            return Ok(());
        }
        self.keyed(Target::Enum, input, errors)
    }

    /// A code: the first entry of a row.
    fn code(&mut self, index: usize, literal: &LitInt, errors: &mut Errors) {
        let span = literal.span();
        self.row_entry.get_or_insert(span);
        self.code_entry = Some(index);
        if let Some(first) = self.code.good() {
            errors.twice("the code", first.span, span);
        } else if index > 0 && self.code.is_absent() && !self.is_without_row() {
            errors.at(span, format!("the code comes first: write `#[code({literal}, …)]`"));
        }
        if let Err(error) = self.code.fill(span, value::code(literal)) {
            errors.add(error);
        }
    }

    /// A code in quotes before a name, taken for what it was meant to be.
    fn quoted_code(&mut self, index: usize, input: ParseStream) -> Result<()> {
        let literal: LitStr = input.parse()?;
        let (value, span) = (literal.value(), literal.span());
        self.row_entry.get_or_insert(span);
        self.code_entry = Some(index);
        self.code.fill(span, value.parse().map_err(|error| Error::new(span, error)))?;
        Err(Error::new(span, format!("the code stands without quotes: write `{value}`")))
    }

    /// Whether the variant was said to be something else, beside which there is no right target for a
    /// code and a name.
    fn is_without_row(&self) -> bool {
        !self.transparent.is_absent() || !self.unknown.is_absent()
    }

    /// A name: the second entry of a row.
    fn name(&mut self, follows_code: bool, literal: &LitStr, errors: &mut Errors) {
        let span = literal.span();
        self.row_entry.get_or_insert(span);
        if let Some(first) = self.name.good() {
            let instead = if literal.value().contains(char::is_whitespace) {
                "`summary = \"…\"` for a text".into()
            } else {
                format!("`alias = {}` for an older one", literal.token())
            };
            errors.at(span, format!("the name is given twice: write {instead}"));
            errors.at(first.span, "the name is first given here");
            return;
        }
        if self.code_entry.is_some() && !follows_code && !self.is_without_row() {
            let code = self.code.value().map_or_else(|| "<i32>".into(), i32::to_string);
            let name = literal.token();
            errors.at(span, format!("the name comes second: write `#[code({code}, {name}, …)]`"));
        }
        if let Err(error) = self.name.fill(span, value::name(literal)) {
            errors.add(error);
        }
    }

    fn keyed(&mut self, target: Target, input: ParseStream, errors: &mut Errors) -> Result<()> {
        let scope = Scope::Attribute(target);
        self.container.ask_in_vain(scope, input.fork().call(Ident::parse_any).ok());
        let word = word(input, scope, &Key::on(target), errors)?;
        if word.stands_for.is_of_row() {
            self.row_entry.get_or_insert(word.ident.span());
        }
        if word.is_guess && is_at_end(input) && !word.stands_for.is_flag() {
            return Ok(());
        }
        self.key(&word, input, errors)
    }

    fn key(&mut self, word: &Word<Key>, input: ParseStream, errors: &mut Errors) -> Result<()> {
        let ident = &word.ident;
        match word.stands_for {
            Key::Retry => {
                let settings = nested::retry(ident, input, errors)?;
                self.policy(word, PolicyKind::Retry(settings), errors)
            }
            Key::Login => self.plain_policy(word, PolicyKind::Login, input, errors),
            Key::Fix => self.plain_policy(word, PolicyKind::Fix, input, errors),
            Key::Never => self.plain_policy(word, PolicyKind::Never, input, errors),
            Key::Kind => {
                let kind = value::variant(ident, input, "Network", words::KINDS);
                let kind = kind.map(|(variant, word)| Kind { variant, word });
                self.kind.give(word, kind, errors)
            }
            Key::Outcome => {
                let outcome = value::variant(ident, input, "NotApplied", words::OUTCOMES);
                self.outcome.give(word, outcome.map(|(outcome, _)| outcome), errors)
            }
            Key::Alias => {
                self.aliases.push(value::alias(ident, input)?);
                Ok(())
            }
            Key::Summary => self.summary.give(word, value::line(ident, input), errors),
            Key::Help => self.help.give(word, value::text(ident, input), errors),
            Key::Lang => {
                self.langs.push(nested::lang(ident, input, errors)?);
                Ok(())
            }
            Key::Transparent => {
                self.transparent.give_or_guess(word, value::none(ident, input), errors)
            }
            Key::Unknown => self.unknown.give_or_guess(word, value::none(ident, input), errors),
            Key::Crate => {
                let path = value::path(ident, input, errors);
                self.container.krate.give_or_guess(word, path, errors)
            }
            Key::Impl => nested::impls(ident, input, &mut self.container, errors),
        }
    }

    fn plain_policy(
        &mut self,
        word: &Word<Key>,
        kind: PolicyKind,
        input: ParseStream,
        errors: &mut Errors,
    ) -> Result<()> {
        value::none(&word.ident, input)?;
        self.policy(word, kind, errors)
    }

    fn policy(&mut self, word: &Word<Key>, kind: PolicyKind, errors: &mut Errors) -> Result<()> {
        let ident = &word.ident;
        match self.policy.good() {
            Some(first) if first.value.kind.variant() != kind.variant() => {
                if !word.is_guess {
                    let (first, span) = (&first.value.word, first.span);
                    let message = format!("two policies, `{first}` and `{ident}`: a row has one");
                    errors.at(ident.span(), message);
                    errors.at(span, format!("the first policy is `{first}`"));
                }
                Ok(())
            }
            _ => self.policy.give(word, Ok(Policy { word: ident.clone(), kind }), errors),
        }
    }
}

/// What has to stand in an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Code,
    Name,
    Key,
}

/// Reports the key of what stands without one, such as `code =`, so that what is behind it is read as
/// if that were not there.
fn pass_needless_key(target: Target, wanted: Wanted, input: ParseStream, errors: &mut Errors) {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return };
    let sign = if ahead.parse::<Token![=]>().is_ok() {
        " ="
    } else if !ahead.peek(Token![::]) && ahead.parse::<Token![:]>().is_ok() {
        ":"
    } else {
        return;
    };
    if is_at_end(&ahead) {
        return;
    }
    let text = word.to_string();
    let what = match (text.as_str(), wanted) {
        ("code", _) => "code",
        ("name", _) => "name",
        ("policy" | "retry_policy", _) if ahead.peek(syn::Ident) => "policy",
        (other, Wanted::Code) if ahead.peek(LitInt) && is_no_key(target, other) => "code",
        (other, Wanted::Name) if ahead.peek(LitStr) && is_no_key(target, other) => "name",
        _ => return,
    };
    let message = format!("the {what} stands without a key: leave out `{text}{sign}`");
    errors.at(word.span(), message);
    input.advance_to(&ahead);
}

/// Whether it is no word that has a target, and near none.
fn is_no_key(target: Target, word: &str) -> bool {
    let keys = words::names(&Key::on(target));
    words::misplaced(word, Scope::Attribute(target)).is_none() && nearest(word, &keys).is_none()
}

/// Reports a `code(…)` or `name(…)` around a literal, and passes to what is in it.
fn needless_list<'a>(input: ParseStream<'a>, errors: &mut Errors) -> Option<ParseBuffer<'a>> {
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).ok()?;
    let content = parenthesized(&ahead).ok().filter(|content| content.peek(Lit))?;
    if word != "code" && word != "name" {
        return None;
    }
    let literal = pretty_short(rest(&content));
    let message = format!("the {word} stands without a key: write `{literal}`");
    errors.at(word.span(), message);
    input.call(Ident::parse_any).ok()?;
    parenthesized(input).ok()
}

/// Whether a code in quotes stands next, and behind it a name.
fn is_quoted_code(input: ParseStream) -> bool {
    let ahead = input.fork();
    ahead.parse::<LitStr>().is_ok_and(|literal| literal.value().parse::<i32>().is_ok())
        && ahead.parse::<Token![,]>().is_ok()
        && ahead.peek(LitStr)
}

/// Whether more than a literal stands next, such as `15 + 1`.
fn is_expression(input: ParseStream) -> bool {
    let ahead = input.fork();
    let is_separator = |ahead: ParseStream| {
        ahead.peek(Token![;])
            || ahead.peek(Token![:])
            || ahead.peek(Token![=]) && !ahead.peek(Token![==])
    };
    let is_operator = |ahead: ParseStream| {
        ahead.peek(Token![as]) || value::is_group(ahead) || ahead.parse::<Punct>().is_ok()
    };
    ahead.parse::<Lit>().is_ok()
        && !is_at_end(&ahead)
        && !is_separator(&ahead)
        && is_operator(&ahead)
}

/// The key that stands next, wherever it belongs.
fn known_key(input: ParseStream) -> Option<Key> {
    let word = input.fork().call(Ident::parse_any).ok()?;
    Key::of(&word.to_string())
}

/// Whether a constant, or another literal, stands where the code has to be.
fn stands_for_code(target: Target, input: ParseStream) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else {
        return !input.peek(LitInt) && !input.peek(LitStr);
    };
    let is_constant = || is_capital(&word) && is_no_key(target, &word.to_string());
    let is_before_name = || ahead.parse::<Token![,]>().is_ok() && ahead.peek(LitStr);
    longer_path(input).is_some()
        || known_key(input).is_none()
            && (is_constant() || ahead.peek(Token![!]) || is_before_name())
}

/// Says what has to stand instead of all that is there before the next comma.
fn expected(what: &str, input: ParseStream) -> Error {
    let found = rest(input);
    let shown = pretty_short(found.clone());
    Error::new_spanned(found, format!("expected {what}, found `{shown}`"))
}

/// Whether a constant, another literal or a word without quotes stands where the name has to be.
fn stands_for_name(input: ParseStream) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else {
        return !input.peek(LitInt) && !input.peek(LitStr);
    };
    longer_path(input).is_some() || is_capital(&word) || word == "name" || ahead.peek(Token![!])
}

/// Whether it is written as constants and wire names are.
fn is_capital(word: &Ident) -> bool {
    !word.to_string().contains(char::is_lowercase)
}
