//! The grammar of `#[code(…)]`: from tokens to what was given, key by key.
//!
//! Literals are parsed straight from the stream, never as an expression: that sees negative numbers,
//! looks through the invisible groups around a macro's fragments, and does not change when another
//! crate switches on `syn/full`.

use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Error, Lit, LitInt, LitStr, Meta, Path, Result, Token, token};

use crate::duration;
use crate::mistakes::Mistakes;
use crate::words::{self, Key, Place};

/// A value and where it was written.
#[derive(Clone)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// What became of a key: a bad value was reported, and must not count as a missing one too.
#[derive(Default)]
pub(crate) enum Given<T> {
    #[default]
    Absent,
    Bad,
    Good(Spanned<T>),
}

impl<T> Given<T> {
    pub(crate) fn good(&self) -> Option<&Spanned<T>> {
        match self {
            Self::Good(given) => Some(given),
            Self::Absent | Self::Bad => None,
        }
    }

    pub(crate) fn value(&self) -> Option<&T> {
        self.good().map(|given| &given.value)
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

/// All that the `#[code(…)]` attributes of one place say.
#[derive(Default)]
pub(crate) struct Attrs {
    /// Where the first attribute stands, if there is one.
    pub(crate) span: Option<Span>,
    pub(crate) code: Given<i32>,
    pub(crate) name: Given<String>,
    pub(crate) policy: Given<Policy>,
    pub(crate) kind: Given<Ident>,
    pub(crate) outcome: Given<Ident>,
    pub(crate) aliases: Vec<Spanned<String>>,
    pub(crate) summary: Given<String>,
    pub(crate) help: Given<String>,
    pub(crate) langs: Vec<Lang>,
    pub(crate) transparent: Given<()>,
    pub(crate) unknown: Given<()>,
    /// What is said of the whole type.
    pub(crate) whole: Whole,
    /// The first entry that only a row has: a code, a name, or a key such as `kind`.
    pub(crate) row_entry: Option<Span>,
    entries: usize,
}

/// What the attributes say of a type as a whole.
#[derive(Default)]
pub(crate) struct Whole {
    pub(crate) krate: Given<Path>,
    pub(crate) impls: Vec<Spanned<Impl>>,
}

/// A policy, with the word that the user wrote for it.
#[derive(Clone)]
pub(crate) struct Policy {
    pub(crate) word: Ident,
    pub(crate) kind: PolicyKind,
}

#[derive(Clone)]
pub(crate) enum PolicyKind {
    /// With the settings that are not the default's.
    Retry(Vec<Setting>),
    Login,
    Fix,
    Never,
}

impl PolicyKind {
    /// The variant of `RetryPolicy`.
    pub(crate) fn variant(&self) -> &'static str {
        match self {
            Self::Retry(_) => "Retry",
            Self::Login => "AfterLogin",
            Self::Fix => "AfterFix",
            Self::Never => "Never",
        }
    }
}

/// One of the settings of `retry(…)`, with the word that the user wrote for it.
#[derive(Clone)]
pub(crate) struct Setting {
    pub(crate) word: Ident,
    pub(crate) amount: Amount,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Amount {
    Milliseconds(u64),
    Count(u32),
}

/// The texts of a row in one other language.
#[derive(Default)]
pub(crate) struct Lang {
    pub(crate) tag: Given<String>,
    pub(crate) summary: Given<String>,
    pub(crate) help: Given<String>,
}

/// An impl that is written on request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Impl {
    Display,
    Error,
    Serialize,
    Deserialize,
}

impl Attrs {
    /// Reads every `#[code(…)]` among the attributes of a place.
    pub(crate) fn of(attrs: &[Attribute], place: Place, mistakes: &mut Mistakes) -> Self {
        let mut all = Self::default();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("code")) {
            all.span.get_or_insert(span_of(attr));
            let Meta::List(list) = &attr.meta else {
                mistakes.on(&attr.meta, format!("expected {}", shape(place)));
                all.code = Given::Bad;
                all.name = Given::Bad;
                continue;
            };
            let parser = |input: ParseStream| {
                entries(input, mistakes, |input, mistakes| all.entry(place, input, mistakes));
                Ok(())
            };
            if let Err(error) = list.parse_args_with(parser) {
                mistakes.add(error);
            }
        }
        all
    }

    fn entry(&mut self, place: Place, input: ParseStream, mistakes: &mut Mistakes) -> Result<()> {
        let index = self.entries;
        self.entries += 1;
        if input.peek(LitInt) {
            self.row_entry.get_or_insert(input.span());
            return self.code(place, index, input);
        }
        if input.peek(LitStr) {
            self.row_entry.get_or_insert(input.span());
            return self.name(place, index, input);
        }
        let Ok(word) = input.call(Ident::parse_any) else {
            self.excuse(index, "");
            let found = found(input);
            return Err(input.error(format!("expected {}, found {found}", shape(place))));
        };
        let key = known_key(&word, place).inspect_err(|_| self.excuse(index, &word.to_string()))?;
        if !matches!(key, Key::Transparent | Key::Unknown | Key::Crate | Key::Impl) {
            self.row_entry.get_or_insert(word.span());
        }
        self.key(key, &word, input, mistakes)
    }

    /// Keeps what stands wrongly in the place of a code from being reported as a missing code too,
    /// and a misspelled `transparent` as a row without a name.
    fn excuse(&mut self, index: usize, word: &str) {
        if index == 0 && self.code.is_absent() {
            self.code = Given::Bad;
        }
        if words::nearest(word, &["transparent", "unknown"]).is_some() {
            self.name = Given::Bad;
        }
    }

    /// A code: the first entry of a row.
    fn code(&mut self, place: Place, index: usize, input: ParseStream) -> Result<()> {
        let literal: LitInt = input.parse()?;
        let value = match literal.suffix() {
            "" | "i32" => literal
                .base10_digits()
                .parse()
                .map_err(|_| format!("code `{literal}` does not fit an `i32`")),
            suffix => Err(format!("a code is an `i32`, not an `{suffix}`")),
        };
        let value = match value {
            _ if place == Place::Enum => Err("a code belongs on a variant, not on the enum".into()),
            _ if !self.code.is_absent() => Err("a second code: a row has one".into()),
            _ if index > 0 => Err(format!("the code comes first: {}", shape(place))),
            value => value,
        };
        put(&mut self.code, literal.span(), value)
    }

    /// A name: the second entry of a row.
    fn name(&mut self, place: Place, index: usize, input: ParseStream) -> Result<()> {
        let literal: LitStr = input.parse()?;
        let value = match () {
            () if place == Place::Enum => {
                Err("a name belongs on a variant, not on the enum".into())
            }
            () if !self.name.is_absent() => {
                Err("a second name: write `alias = \"…\"` for an older one".into())
            }
            () if index == 0 => {
                self.code = Given::Bad;
                Err(format!("the code comes before the name: {}", shape(place)))
            }
            () if index > 1 => Err(format!("the name comes second: {}", shape(place))),
            () => name(&literal),
        };
        put(&mut self.name, literal.span(), value)
    }

    fn key(
        &mut self,
        key: Key,
        word: &Ident,
        input: ParseStream,
        mistakes: &mut Mistakes,
    ) -> Result<()> {
        match key {
            Key::Retry => {
                let settings =
                    if input.peek(token::Paren) { retry(input, mistakes)? } else { Vec::new() };
                self.policy(word, PolicyKind::Retry(settings), input)
            }
            Key::Login => self.policy(word, PolicyKind::Login, input),
            Key::Fix => self.policy(word, PolicyKind::Fix, input),
            Key::Never => self.policy(word, PolicyKind::Never, input),
            Key::Kind => {
                let kind = variant(word, input, "ErrorKind", "Network", words::KINDS);
                put_value(&mut self.kind, word, kind)
            }
            Key::Outcome => {
                let outcome = variant(word, input, "Outcome", "NotApplied", words::OUTCOMES);
                put_value(&mut self.outcome, word, outcome)
            }
            Key::Alias => {
                let literal = string(word, input)?;
                let span = literal.span();
                let value = name(&literal).map_err(|message| Error::new(span, message))?;
                self.aliases.push(Spanned { value, span });
                Ok(())
            }
            Key::Summary => put_value(&mut self.summary, word, line(word, input)),
            Key::Help => put_value(&mut self.help, word, text(word, input)),
            Key::Lang => lang(word, input, mistakes).map(|lang| self.langs.push(lang)),
            Key::Transparent => put_value(&mut self.transparent, word, alone(word, input)),
            Key::Unknown => put_value(&mut self.unknown, word, alone(word, input)),
            Key::Crate => put_value(&mut self.whole.krate, word, path(word, input)),
            Key::Impl => impls(word, input, mistakes).map(|impls| self.whole.impls.extend(impls)),
        }
    }

    fn policy(&mut self, word: &Ident, kind: PolicyKind, input: ParseStream) -> Result<()> {
        alone(word, input)?;
        if let Some(first) = self.policy.value().filter(|first| first.word != *word) {
            let message = format!("two policies, `{}` and `{word}`: a row has one", first.word);
            return Err(Error::new(word.span(), message));
        }
        put_value(&mut self.policy, word, Ok(Policy { word: word.clone(), kind }))
    }
}

/// What an attribute of that place looks like.
fn shape(place: Place) -> &'static str {
    match place {
        Place::Enum => "`#[code(crate = path)]` or `#[code(impl(Display, Error))]`",
        Place::Variant | Place::Struct => "`#[code(<i32>, \"<NAME>\", …)]`",
    }
}

fn span_of(attr: &Attribute) -> Span {
    attr.path().get_ident().map_or_else(Span::call_site, Ident::span)
}

/// Reads the entries between commas; after a mistake it goes on behind the next comma.
fn entries(
    input: ParseStream,
    mistakes: &mut Mistakes,
    mut entry: impl FnMut(ParseStream, &mut Mistakes) -> Result<()>,
) {
    while !input.is_empty() {
        match entry(input, mistakes) {
            Err(error) => {
                mistakes.add(error);
                skip_to_comma(input);
            }
            Ok(()) if input.is_empty() || input.peek(Token![,]) => {}
            Ok(()) => {
                mistakes.add(input.error(format!("missing `,` before {}", found(input))));
                if !starts_entry(input) {
                    skip_to_comma(input);
                }
            }
        }
        // Nothing is left, or a comma, or an entry whose comma is missing.
        let _ = input.parse::<Option<Token![,]>>();
    }
}

fn skip_to_comma(input: ParseStream) {
    while !input.is_empty() && !input.peek(Token![,]) && input.parse::<TokenTree>().is_ok() {}
}

fn starts_entry(input: ParseStream) -> bool {
    let word = input.fork().call(Ident::parse_any).map(|word| word.to_string());
    let is_known = |word: String| {
        let known = [words::RETRY_KEYS, words::LANG_KEYS, words::IMPLS];
        Key::of(&word).is_some() || known.iter().any(|list| list.contains(&word.as_str()))
    };
    input.peek(Lit) || word.is_ok_and(is_known)
}

/// The next token, as a message names it.
fn found(input: ParseStream) -> String {
    match input.fork().parse() {
        Ok(TokenTree::Group(group)) => match group.delimiter() {
            Delimiter::Parenthesis => "`(…)`".into(),
            Delimiter::Brace => "`{…}`".into(),
            Delimiter::Bracket => "`[…]`".into(),
            Delimiter::None => format!("`{}`", group.stream()),
        },
        Ok(token) => format!("`{token}`"),
        Err(_) => "nothing".into(),
    }
}

fn known_key(word: &Ident, place: Place) -> Result<Key> {
    let written = word.to_string();
    let message = match Key::of(&written) {
        Some(key) if key.belongs_on(place) => return Ok(key),
        Some(Key::Unknown) => "`unknown` belongs on a variant, with a field for the code".into(),
        Some(Key::Crate | Key::Impl) => format!("`{written}` belongs on the enum, not on {place}"),
        Some(_) => format!("`{written}` belongs on a variant, not on {place}"),
        None if words::KINDS.contains(&written.as_str()) && place != Place::Enum => {
            format!("unknown key `{written}`: did you mean `kind = {written}`?")
        }
        None => words::unknown("key", &written, &Key::names(place)),
    };
    Err(Error::new(word.span(), message))
}

/// Fills a slot that a literal stands for by itself.
fn put<T>(slot: &mut Given<T>, span: Span, value: std::result::Result<T, String>) -> Result<()> {
    match value {
        Ok(value) => {
            *slot = Given::Good(Spanned { value, span });
            Ok(())
        }
        Err(message) => {
            if slot.is_absent() {
                *slot = Given::Bad;
            }
            Err(Error::new(span, message))
        }
    }
}

/// Fills the slot of a key, once.
fn put_value<T>(slot: &mut Given<T>, word: &Ident, value: Result<T>) -> Result<()> {
    let is_first = slot.is_absent();
    let value = value.inspect_err(|_| {
        if is_first {
            *slot = Given::Bad;
        }
    })?;
    if !is_first {
        return Err(Error::new(word.span(), format!("`{word}` is given twice")));
    }
    *slot = Given::Good(Spanned { value, span: word.span() });
    Ok(())
}

/// A key without a value.
fn alone(word: &Ident, input: ParseStream) -> Result<()> {
    if input.peek(Token![=]) || input.peek(token::Paren) {
        return Err(Error::new(word.span(), format!("`{word}` takes no value")));
    }
    Ok(())
}

/// Passes the `=` of a key; `example` is what may stand behind it.
fn equals(word: &Ident, input: ParseStream, example: &str) -> Result<()> {
    let is_there = input.parse::<Option<Token![=]>>()?.is_some();
    if !is_there || input.is_empty() || input.peek(Token![,]) {
        let message = format!("`{word}` needs a value, such as `{word} = {example}`");
        return Err(Error::new(word.span(), message));
    }
    Ok(())
}

fn string(word: &Ident, input: ParseStream) -> Result<LitStr> {
    equals(word, input, "\"…\"")?;
    if !input.peek(LitStr) {
        let found = found(input);
        return Err(input.error(format!("`{word}` takes a string, found {found}")));
    }
    input.parse()
}

/// The string's text, if it has any and no suffix.
fn content(literal: &LitStr, what: &str) -> std::result::Result<String, String> {
    let value = literal.value();
    match literal.suffix() {
        "" if value.trim().is_empty() => Err(format!("the {what} is empty")),
        "" => Ok(value),
        suffix => Err(format!("a string takes no suffix, found `{suffix}`")),
    }
}

/// A name or alias as it stands on the wire.
fn name(literal: &LitStr) -> std::result::Result<String, String> {
    let value = content(literal, "name")?;
    let odd = |letter: char| letter.is_whitespace() || letter.is_control();
    match value.chars().find(|letter| odd(*letter)) {
        Some(letter) => {
            Err(format!("a name holds no white space or control character, found {letter:?}"))
        }
        None => Ok(value),
    }
}

fn text(word: &Ident, input: ParseStream) -> Result<String> {
    let literal = string(word, input)?;
    content(&literal, &word.to_string()).map_err(|message| Error::new(literal.span(), message))
}

fn line(word: &Ident, input: ParseStream) -> Result<String> {
    let literal = string(word, &input.fork())?;
    let value = text(word, input)?;
    if value.contains(['\n', '\r']) {
        return Err(Error::new(literal.span(), format!("the {word} is one line")));
    }
    Ok(value)
}

/// The variant of one of our enums, with the user's span.
fn variant(
    word: &Ident,
    input: ParseStream,
    owner: &str,
    example: &str,
    known: &[&str],
) -> Result<Ident> {
    equals(word, input, example)?;
    let Ok(found_word) = input.call(Ident::parse_any) else {
        let found = found(input);
        let message =
            format!("`{word}` takes a variant of `{owner}`, such as `{example}`, found {found}");
        return Err(input.error(message));
    };
    if input.peek(Token![::]) {
        let message = format!("write the variant of `{owner}` alone, such as `{word} = {example}`");
        return Err(Error::new(found_word.span(), message));
    }
    let written = found_word.to_string();
    if !known.contains(&written.as_str()) {
        return Err(Error::new(
            found_word.span(),
            words::unknown(word.to_string().as_str(), &written, known),
        ));
    }
    Ok(found_word)
}

fn path(word: &Ident, input: ParseStream) -> Result<Path> {
    equals(word, input, "path::to::chat_errors")?;
    if input.peek(Lit) {
        let found = found(input);
        return Err(input.error(format!("`crate` takes a path without quotes, found {found}")));
    }
    input.call(Path::parse_mod_style)
}

fn retry(input: ParseStream, mistakes: &mut Mistakes) -> Result<Vec<Setting>> {
    let content;
    syn::parenthesized!(content in input);
    let mut settings: Vec<Setting> = Vec::new();
    entries(&content, mistakes, |input, _| {
        let setting = setting(input)?;
        if settings.iter().any(|earlier| earlier.word == setting.word) {
            let message = format!("`{}` is given twice", setting.word);
            return Err(Error::new(setting.word.span(), message));
        }
        settings.push(setting);
        Ok(())
    });
    if let Err(error) = check_order(&settings) {
        mistakes.add(error);
    }
    Ok(settings)
}

fn setting(input: ParseStream) -> Result<Setting> {
    let Ok(word) = input.call(Ident::parse_any) else {
        let found = found(input);
        let known = words::list(words::RETRY_KEYS);
        return Err(
            input.error(format!("expected a key of `retry`, found {found}: known: {known}"))
        );
    };
    let amount = match word.to_string().as_str() {
        "initial_backoff" | "max_backoff" => milliseconds(&word, input)?,
        "multiplier" | "max_attempts" => count(&word, input)?,
        other => {
            let message = words::unknown("key of `retry`", other, words::RETRY_KEYS);
            return Err(Error::new(word.span(), message));
        }
    };
    Ok(Setting { word, amount })
}

fn milliseconds(word: &Ident, input: ParseStream) -> Result<Amount> {
    equals(word, input, "\"500ms\"")?;
    let found = found(input);
    let message = format!(
        "`{word}` takes a duration above zero such as `\"500ms\"`, `\"2s\"` or `\"1m\"`, found {found}"
    );
    let wrong = |span| Error::new(span, &message);
    let literal: LitStr = input.parse().map_err(|_| wrong(input.span()))?;
    let value = duration::milliseconds(&literal.value()).filter(|_| literal.suffix().is_empty());
    value.map(Amount::Milliseconds).ok_or_else(|| wrong(literal.span()))
}

fn count(word: &Ident, input: ParseStream) -> Result<Amount> {
    equals(word, input, "2")?;
    let found = found(input);
    let message = format!("`{word}` takes a whole number above zero, found {found}");
    let wrong = |span| Error::new(span, &message);
    let literal: LitInt = input.parse().map_err(|_| wrong(input.span()))?;
    let value = literal.base10_digits().parse().ok();
    let value = value.filter(|count| *count > 0 && matches!(literal.suffix(), "" | "u32"));
    value.map(Amount::Count).ok_or_else(|| wrong(literal.span()))
}

/// Refuses a `max_backoff` below `initial_backoff`, also where one of them is the default.
fn check_order(settings: &[Setting]) -> Result<()> {
    const DEFAULT_INITIAL: u64 = 1_000;
    const DEFAULT_MAX: u64 = 30_000;
    let find = |name: &str| {
        let setting = settings.iter().find(|setting| setting.word == name)?;
        match setting.amount {
            Amount::Milliseconds(milliseconds) => Some((setting.word.span(), milliseconds)),
            Amount::Count(_) => None,
        }
    };
    let message = match (find("initial_backoff"), find("max_backoff")) {
        (Some((_, initial)), Some((span, max))) if max < initial => {
            Some((span, "`max_backoff` is below `initial_backoff`"))
        }
        (Some((span, initial)), None) if DEFAULT_MAX < initial => {
            Some((span, "`initial_backoff` is above the default `max_backoff` of 30s: give both"))
        }
        (None, Some((span, max))) if max < DEFAULT_INITIAL => {
            Some((span, "`max_backoff` is below the default `initial_backoff` of 1s: give both"))
        }
        _ => None,
    };
    message.map_or(Ok(()), |(span, message)| Err(Error::new(span, message)))
}

fn lang(word: &Ident, input: ParseStream, mistakes: &mut Mistakes) -> Result<Lang> {
    let example = "lang(\"zh-Hans\", summary = \"…\")";
    if !input.peek(token::Paren) {
        let message = format!("`lang` needs a tag and a text, such as `{example}`");
        return Err(Error::new(word.span(), message));
    }
    let content;
    syn::parenthesized!(content in input);
    let mut lang = Lang::default();
    let mut is_first = true;
    entries(&content, mistakes, |input, _| {
        if std::mem::take(&mut is_first) {
            let Ok(literal) = input.parse::<LitStr>() else {
                lang.tag = Given::Bad;
                return Err(input.error(format!("the language tag comes first: `{example}`")));
            };
            return put(&mut lang.tag, literal.span(), tag(&literal));
        }
        lang.text(input)
    });
    if lang.tag.is_absent() || lang.summary.is_absent() && lang.help.is_absent() {
        let message = format!("`lang` needs a tag and a text, such as `{example}`");
        mistakes.at(word.span(), message);
    }
    Ok(lang)
}

impl Lang {
    fn text(&mut self, input: ParseStream) -> Result<()> {
        let Ok(word) = input.call(Ident::parse_any) else {
            let found = found(input);
            let known = words::list(words::LANG_KEYS);
            return Err(
                input.error(format!("expected a key of `lang`, found {found}: known: {known}"))
            );
        };
        match word.to_string().as_str() {
            "summary" => put_value(&mut self.summary, &word, line(&word, input)),
            "help" => put_value(&mut self.help, &word, text(&word, input)),
            other => {
                let message = words::unknown("key of `lang`", other, words::LANG_KEYS);
                Err(Error::new(word.span(), message))
            }
        }
    }
}

/// A BCP 47 tag, as far as its form goes.
fn tag(literal: &LitStr) -> std::result::Result<String, String> {
    let value = content(literal, "language tag")?;
    let is_subtag = |subtag: &str| {
        matches!(subtag.len(), 1..=8) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if value.split('-').all(is_subtag) {
        return Ok(value);
    }
    Err(format!("`{value}` is no language tag; one looks like `de` or `zh-Hans`"))
}

fn impls(word: &Ident, input: ParseStream, mistakes: &mut Mistakes) -> Result<Vec<Spanned<Impl>>> {
    if !input.peek(token::Paren) {
        let message = format!("`{word}` needs a list, such as `impl(Display, Error)`");
        return Err(Error::new(word.span(), message));
    }
    let content;
    syn::parenthesized!(content in input);
    let mut impls = Vec::new();
    entries(&content, mistakes, |input, _| {
        let Ok(word) = input.call(Ident::parse_any) else {
            let found = found(input);
            let known = words::list(words::IMPLS);
            return Err(input.error(format!("expected a trait, found {found}: known: {known}")));
        };
        let value = match word.to_string().as_str() {
            "Display" => Impl::Display,
            "Error" => Impl::Error,
            "Serialize" => Impl::Serialize,
            "Deserialize" => Impl::Deserialize,
            other => {
                let message = words::unknown("trait", other, words::IMPLS);
                return Err(Error::new(word.span(), message));
            }
        };
        impls.push(Spanned { value, span: word.span() });
        Ok(())
    });
    Ok(impls)
}
