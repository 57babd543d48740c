//! The lists within an attribute: `retry(…)`, `lang(…)`, `impl(…)`, `without(…)` and `reserved(…)`.

use proc_macro2::{Group, Ident, Span, TokenTree};

use super::data::{Amount, Container, Lang, Reserved, Setting, Spanned};
use super::entries::{Mistake, ReadEntries, Word, settle};
use super::shape::{Arguments, Entries, Entry, is_equals, literal_len};
use super::{meant, value};
use crate::duration;
use crate::errors::Errors;
use crate::literal::Text;
use crate::tokens::flattened;
use crate::words::{
    self, IMPLS, Impl, LANG_KEYS, LangKey, RETRY_KEYS, RetryKey, Scope, Takes, WITHOUT, Without,
    Words,
};

/// The milliseconds of `Backoff::DEFAULT`.
pub(crate) const DEFAULT_INITIAL: u64 = 1_000;
pub(crate) const DEFAULT_MAX: u64 = 30_000;

/// The known word at the start of the tokens, and the rest of them.
fn known_word<'a, K: Copy>(
    tokens: &'a [TokenTree],
    known: &Words<K>,
) -> Result<(Word<K>, &'a [TokenTree]), Mistake> {
    let [TokenTree::Ident(ident), arguments @ ..] = tokens else { return Err(Mistake::Entry) };
    let key = words::find(known, &format!("{ident}")).ok_or(Mistake::Entry)?;
    Ok((Word { ident: ident.clone(), key, is_guess: false }, arguments))
}

/// The value of a key that takes one.
fn value_of<'a, K>(
    word: &Word<K>,
    arguments: &'a [TokenTree],
    example: &'static str,
) -> Result<&'a [TokenTree], Mistake> {
    match Arguments::new(arguments) {
        Some(Arguments::Value(value)) => Ok(value),
        _ => Err(meant::arguments(&word.ident, Takes::Value(example), arguments, None).into()),
    }
}

/// The settings of `retry(…)`.
pub(super) fn settings(list: &Group, errors: &mut Errors) -> Vec<Setting> {
    let content = flattened(list.stream());
    let positional = is_positional(&content).then(|| meant::instead_of_settings(&content));
    if let Some(settings) = positional.flatten() {
        let found = meant::short(&content);
        let message = format!("expected settings, found `{found}`: write `{settings}`");
        errors.add(meant::on(&content, message));
        return Vec::new();
    }
    let mut reader = RetryList { settings: Vec::new(), seen: 0, errors };
    reader.entries(&content);
    let RetryList { settings, seen, errors } = reader;
    // One that could not be read may have been in order.
    if settings.len() == seen {
        if let Some((span, message)) = misordered(&settings) {
            errors.at(span, message);
        }
    }
    settings
}

/// Whether there are several values without keys.
fn is_positional(content: &[TokenTree]) -> bool {
    let is_literal = |entry: Entry<'_>| literal_len(entry.tokens) == Some(entry.tokens.len());
    literal_len(content).is_some_and(|len| len < content.len())
        && Entries::new(content).count() > 1
        && Entries::new(content).all(is_literal)
}

struct RetryList<'a> {
    settings: Vec<Setting>,
    seen: usize,
    errors: &'a mut Errors,
}

impl RetryList<'_> {
    fn setting(&mut self, word: &Word<RetryKey>, arguments: &[TokenTree]) -> Result<(), Mistake> {
        let Word { ident, key, .. } = word;
        let is_duration = matches!(key, RetryKey::InitialBackoff | RetryKey::MaxBackoff);
        let Some(Arguments::Value(value)) = Arguments::new(arguments) else {
            let takes = Takes::Value(if is_duration { "\"500ms\"" } else { "2" });
            let meant = meant::setting(ident, arguments);
            return Err(meant::arguments(ident, takes, arguments, meant).into());
        };
        let amount = if is_duration {
            value::milliseconds(ident, value)?
        } else {
            value::count(ident, value)?
        };
        match self.settings.iter().find(|setting| setting.key == *key) {
            // A guess may be wrong, so it is neither the first nor the second.
            _ if word.is_guess => {}
            Some(first) => {
                let (first, second) = (first.word.span(), ident.span());
                self.errors.twice(format!("`{ident}`"), first, second);
            }
            None => self.settings.push(Setting { key: *key, word: ident.clone(), amount }),
        }
        Ok(())
    }
}

impl ReadEntries for RetryList<'_> {
    fn errors(&mut self) -> &mut Errors {
        self.errors
    }

    fn start(&mut self) {
        self.seen += 1;
    }

    fn take(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake> {
        let (word, arguments) = known_word(tokens, RETRY_KEYS)?;
        self.setting(&word, arguments)
    }

    fn explain(&mut self, tokens: &[TokenTree], mistake: Mistake) -> bool {
        if let Mistake::Arguments(_) = mistake {
            return settle(Err(mistake), self.errors);
        }
        if let Some(instead) = meant::instead_in_retry(tokens) {
            let found = meant::short(tokens);
            let message = format!("expected a setting, found `{found}`: {instead}");
            return settle(Err(meant::on(tokens, message).into()), self.errors);
        }
        let guess = meant::word(tokens, Scope::Retry, RETRY_KEYS);
        let arguments = meant::after_word(tokens);
        let setting = meant::foreign_setting(tokens).filter(|_| !arguments.is_empty());
        let Some((ident, key)) = guess.near else {
            self.errors.add(setting.unwrap_or(guess.error));
            return false;
        };
        if arguments.is_empty() {
            self.errors.add(guess.error);
            return true;
        }
        if setting.is_none() && meant::is_slip(tokens, &ident) {
            self.errors.add(guess.error);
            let result = self.setting(&Word { ident, key, is_guess: true }, arguments);
            return settle(result, self.errors);
        }
        // A value from another crate is not a second mistake.
        let result = self.setting(&Word { ident, key, is_guess: true }, arguments);
        let setting = setting.filter(|_| result.is_err());
        self.errors.add(setting.unwrap_or(guess.error));
        result.is_ok()
    }
}

/// The mistake in a `max_backoff` below `initial_backoff`, also where one of them is the default.
fn misordered(settings: &[Setting]) -> Option<(Span, String)> {
    let initial = milliseconds_of(settings, RetryKey::InitialBackoff);
    let max = milliseconds_of(settings, RetryKey::MaxBackoff);
    let text = duration::text;
    match (initial, max) {
        (Some((initial, _)), Some((max, span))) if max < initial => {
            let (initial, max) = (text(initial), text(max));
            let message = format!(
                "`max_backoff` of {max} is below `initial_backoff` of {initial}: write at least `\"{initial}\"`"
            );
            Some((span, message))
        }
        (Some((initial, span)), None) if DEFAULT_MAX < initial => {
            let (initial, max) = (text(initial), text(DEFAULT_MAX));
            let message = format!(
                "`initial_backoff` of {initial} is above the default `max_backoff` of {max}: write both"
            );
            Some((span, message))
        }
        (None, Some((max, span))) if max < DEFAULT_INITIAL => {
            let (initial, max) = (text(DEFAULT_INITIAL), text(max));
            let message = format!(
                "`max_backoff` of {max} is below the default `initial_backoff` of {initial}: write both"
            );
            Some((span, message))
        }
        _ => None,
    }
}

fn milliseconds_of(settings: &[Setting], key: RetryKey) -> Option<(u64, Span)> {
    let setting = settings.iter().find(|setting| setting.key == key)?;
    match setting.amount {
        Amount::Milliseconds(milliseconds) => Some((milliseconds, setting.word.span())),
        Amount::Count(_) => None,
    }
}

/// The texts of a row in another language.
pub(super) fn lang(lang: &Ident, list: &Group, errors: &mut Errors) -> Lang {
    const EXAMPLE: &str = "`lang(\"zh-Hans\", summary = \"…\")`";
    let mut reader = LangList { lang: Lang::default(), seen: 0, errors };
    let are_whole = reader.entries(&flattened(list.stream()));
    let LangList { lang: texts, seen, errors } = reader;
    if seen == 0 || seen == 1 && are_whole && !texts.tag.is_absent() {
        errors.at(lang.span(), format!("`{lang}` needs a tag and a text, such as {EXAMPLE}"));
    }
    texts
}

struct LangList<'a> {
    lang: Lang,
    seen: usize,
    errors: &'a mut Errors,
}

impl LangList<'_> {
    fn text(&mut self, word: &Word<LangKey>, arguments: &[TokenTree]) -> Result<(), Mistake> {
        let value = value_of(word, arguments, "\"…\"")?;
        match word.key {
            LangKey::Summary => {
                let summary = value::line(&word.ident, value)?;
                self.lang.summary.give(word, summary, self.errors);
            }
            LangKey::Help => {
                let help = value::text(&word.ident, value)?;
                self.lang.help.give(word, help, self.errors);
            }
        }
        Ok(())
    }
}

impl ReadEntries for LangList<'_> {
    fn errors(&mut self) -> &mut Errors {
        self.errors
    }

    fn start(&mut self) {
        self.seen += 1;
    }

    fn take(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake> {
        if self.seen > 1 {
            let (word, arguments) = known_word(tokens, LANG_KEYS)?;
            return self.text(&word, arguments);
        }
        let tag = Text::new(tokens).ok_or(Mistake::Entry)?;
        let tag = value::tag(tokens, tag);
        self.lang.tag.fill(meant::span(tokens), tag.as_ref().ok().cloned());
        Ok(tag.map(|_| ())?)
    }

    fn explain(&mut self, tokens: &[TokenTree], mistake: Mistake) -> bool {
        if let Mistake::Arguments(_) = mistake {
            return settle(Err(mistake), self.errors);
        }
        if self.seen == 1 {
            let (error, tag) = meant::no_tag(tokens);
            self.errors.add(error);
            if tag.is_some() {
                self.lang.tag.fill(meant::span(tokens), tag);
            }
            let Ok((word, arguments)) = known_word(tokens, LANG_KEYS) else { return false };
            let result = self.text(&word, arguments);
            return settle(result, self.errors);
        }
        if let Some(text) = Text::new(tokens) {
            if self.lang.tag.good().is_none() && words::language_meant(&text.value).is_some() {
                return true;
            }
            let key = if self.lang.summary.is_absent() { "summary" } else { "help" };
            let text = meant::short(tokens);
            let message = format!("a text takes its key here: write `{key} = {text}`");
            match key {
                "summary" => self.lang.summary.fill(meant::span(tokens), None),
                _ => self.lang.help.fill(meant::span(tokens), None),
            }
            return settle(Err(meant::on(tokens, message).into()), self.errors);
        }
        let guess = meant::word(tokens, Scope::Lang, LANG_KEYS);
        self.errors.add(guess.error);
        let Some((ident, key)) = guess.near else { return false };
        let arguments = meant::after_word(tokens);
        if arguments.is_empty() {
            return true;
        }
        let slip = meant::is_slip(tokens, &ident);
        let result = self.text(&Word { ident, key, is_guess: true }, arguments);
        if slip { settle(result, self.errors) } else { result.is_ok() }
    }

    /// A tag with a text as its value.
    fn explain_whole(&mut self, tokens: &[TokenTree], _: &[TokenTree]) -> Option<bool> {
        if self.seen > 1 {
            return None;
        }
        let error = meant::text_of_tag(tokens).or_else(|| meant::bare_tag(tokens))?;
        self.lang.tag.fill(meant::span(tokens), None);
        self.errors.add(error);
        Some(false)
    }
}

/// The traits of `impl(…)`, each once.
pub(super) fn impls(list: &Group, container: &mut Container, errors: &mut Errors) {
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

    fn explain(&mut self, tokens: &[TokenTree], mistake: Mistake) -> bool {
        if let Mistake::Arguments(_) = mistake {
            return settle(Err(mistake), self.errors);
        }
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

/// What `without(…)` leaves out, each once.
pub(super) fn without(list: &Group, without: &mut Vec<Spanned<Without>>, errors: &mut Errors) {
    WithoutList { without, errors }.entries(&flattened(list.stream()));
}

struct WithoutList<'a> {
    without: &'a mut Vec<Spanned<Without>>,
    errors: &'a mut Errors,
}

impl ReadEntries for WithoutList<'_> {
    fn errors(&mut self) -> &mut Errors {
        self.errors
    }

    fn take(&mut self, tokens: &[TokenTree]) -> Result<(), Mistake> {
        let (word, arguments) = known_word(tokens, WITHOUT)?;
        let (item, span) = (word.key, word.ident.span());
        match self.without.iter().find(|earlier| earlier.value == item) {
            Some(first) => self.errors.twice(format!("`{}`", word.ident), first.span, span),
            None => self.without.push(Spanned { value: item, span }),
        }
        match arguments {
            [] => Ok(()),
            arguments => Err(meant::arguments(&word.ident, Takes::Nothing, arguments, None).into()),
        }
    }

    fn explain(&mut self, tokens: &[TokenTree], mistake: Mistake) -> bool {
        if let Mistake::Arguments(_) = mistake {
            return settle(Err(mistake), self.errors);
        }
        if let Some(error) = meant::quoted_word(tokens, Scope::Without, WITHOUT) {
            return settle(Err(error.into()), self.errors);
        }
        let guess = meant::word(tokens, Scope::Without, WITHOUT);
        self.errors.add(guess.error);
        let Some((ident, item)) = guess.near else { return false };
        self.without.push(Spanned { value: item, span: ident.span() });
        true
    }
}

/// The codes and names of `reserved(…)`.
pub(super) fn reserved(list: &Group, reserved: &mut Vec<Spanned<Reserved>>, errors: &mut Errors) {
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

    fn explain(&mut self, _: &[TokenTree], mistake: Mistake) -> bool {
        settle(Err(mistake), self.errors)
    }
}
