//! The lists in an attribute: `retry(…)`, `lang(…)` and `impl(…)`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Error, LitStr, Result, Token, token};

use super::list::{entries, found, is_at_end, parenthesized, rest, word, wrong};
use super::{Amount, Container, Lang, Setting, Spanned, value};
use crate::duration;
use crate::errors::Errors;
use crate::pretty::pretty_short;
use crate::words::{self, IMPLS, LANG_KEYS, LangKey, RETRY_KEYS, RetryKey, Scope};

/// What stands in the parentheses behind a key.
fn list<'a>(word: &Ident, input: ParseStream<'a>, example: &str) -> Result<ParseBuffer<'a>> {
    if input.peek(token::Paren) {
        return parenthesized(input);
    }
    if is_at_end(input) {
        let message = format!("`{word}` needs a list in parentheses, such as {example}");
        return Err(Error::new(word.span(), message));
    }
    let found = rest(input);
    let shown = pretty_short(found.clone());
    let instead = match found.clone().into_iter().next() {
        Some(TokenTree::Group(group)) => format!("`{word}({})`", pretty_short(group.stream())),
        _ => example.into(),
    };
    let message =
        format!("expected a list in parentheses behind `{word}`, found `{shown}`: write {instead}");
    Err(Error::new_spanned(found, message))
}

/// The settings of `retry`, if it has any.
pub(super) fn retry(
    retry: &Ident,
    input: ParseStream,
    errors: &mut Errors,
) -> Result<Vec<Setting>> {
    let mut settings: Vec<Setting> = Vec::new();
    if !value::is_group(input) && !input.peek(Token![=]) {
        return Ok(settings);
    }
    let content = list(retry, input, "`retry` or `retry(initial_backoff = \"2s\")`")?;
    let mut seen = 0;
    entries(&content, errors, |input, errors| {
        seen += 1;
        let word = word(input, Scope::Retry, RETRY_KEYS, errors)?;
        if word.is_guess && is_at_end(input) {
            return Ok(());
        }
        let amount = match word.stands_for {
            RetryKey::InitialBackoff | RetryKey::MaxBackoff => {
                value::milliseconds(&word.ident, input)?
            }
            RetryKey::Multiplier | RetryKey::MaxAttempts => value::count(&word.ident, input)?,
        };
        let key = word.stands_for;
        match settings.iter().find(|setting| setting.key == key) {
            // A guess may be wrong, and is neither the first nor the second.
            _ if word.is_guess => {}
            Some(first) => {
                let (first, second) = (first.word.span(), word.ident.span());
                errors.twice(format!("`{}`", word.ident), first, second);
            }
            None => settings.push(Setting { key, word: word.ident, amount }),
        }
        Ok(())
    });
    // One that could not be read may have been in order.
    if settings.len() == seen {
        if let Some((span, message)) = misordered(&settings) {
            errors.at(span, message);
        }
    }
    Ok(settings)
}

/// The milliseconds of `Backoff::DEFAULT`.
pub(crate) const DEFAULT_INITIAL: u64 = 1_000;
pub(crate) const DEFAULT_MAX: u64 = 30_000;

/// What is wrong with a `max_backoff` below `initial_backoff`, also where one of them is the default.
pub(super) fn misordered(settings: &[Setting]) -> Option<(Span, String)> {
    let initial = milliseconds_of(settings, RetryKey::InitialBackoff);
    let max = milliseconds_of(settings, RetryKey::MaxBackoff);
    let text = duration::text;
    match (initial, max) {
        (Some((initial, _)), Some((max, span))) if max < initial => {
            let (initial, max) = (text(initial), text(max));
            Some((
                span,
                format!(
                    "`max_backoff` of {max} is below `initial_backoff` of {initial}: write at least `\"{initial}\"`"
                ),
            ))
        }
        (Some((initial, span)), None) if DEFAULT_MAX < initial => {
            let (initial, max) = (text(initial), text(DEFAULT_MAX));
            Some((
                span,
                format!(
                    "`initial_backoff` of {initial} is above the default `max_backoff` of {max}: write both"
                ),
            ))
        }
        (None, Some((max, span))) if max < DEFAULT_INITIAL => {
            let (initial, max) = (text(DEFAULT_INITIAL), text(max));
            Some((
                span,
                format!(
                    "`max_backoff` of {max} is below the default `initial_backoff` of {initial}: write both"
                ),
            ))
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

/// The texts of a row in one other language.
pub(super) fn lang(lang: &Ident, input: ParseStream, errors: &mut Errors) -> Result<Lang> {
    const EXAMPLE: &str = "`lang(\"zh-Hans\", summary = \"…\")`";
    let content = list(lang, input, EXAMPLE)?;
    let mut texts = Lang::default();
    let mut seen = 0;
    let is_whole = entries(&content, errors, |input, errors| {
        seen += 1;
        if seen > 1 {
            return texts.text(input, errors);
        }
        if input.peek(LitStr) {
            let literal: LitStr = input.parse()?;
            return texts.tag.fill(literal.span(), value::tag(&literal));
        }
        let found = found(input);
        let message =
            format!("expected a language tag in quotes such as `\"zh-Hans\"`, found {found}");
        let error = wrong(input, message);
        if !starts_text(input) {
            return Err(error);
        }
        errors.add(error);
        texts.text(input, errors)
    });
    if seen == 0 || seen == 1 && is_whole && !texts.tag.is_absent() {
        errors.at(lang.span(), format!("`{lang}` needs a tag and a text, such as {EXAMPLE}"));
    }
    Ok(texts)
}

fn starts_text(input: ParseStream) -> bool {
    let word = input.fork().call(Ident::parse_any);
    word.is_ok_and(|word| words::find(LANG_KEYS, &word.to_string()).is_some())
}

impl Lang {
    fn text(&mut self, input: ParseStream, errors: &mut Errors) -> Result<()> {
        let word = word(input, Scope::Lang, LANG_KEYS, errors)?;
        if word.is_guess && is_at_end(input) {
            return Ok(());
        }
        match word.stands_for {
            LangKey::Summary => self.summary.give(&word, value::line(&word.ident, input), errors),
            LangKey::Help => self.help.give(&word, value::text(&word.ident, input), errors),
        }
    }
}

/// The traits of `impl`, each once.
pub(super) fn impls(
    list_word: &Ident,
    input: ParseStream,
    container: &mut Container,
    errors: &mut Errors,
) -> Result<()> {
    if !input.peek(token::Paren) {
        container.ask_in_vain(Scope::Impl, words_in(rest(input)));
    }
    let content = list(list_word, input, "`impl(Display, Error)`")?;
    let impls = &mut container.impls;
    let mut in_vain = Vec::new();
    entries(&content, errors, |input, errors| {
        if let Ok(quoted) = input.fork().parse::<LitStr>() {
            in_vain.extend(words_in(rest(input)));
            let wanted = quoted.value();
            if words::find(IMPLS, &wanted).is_some() {
                let message = format!("a trait stands without quotes: write `{wanted}`");
                return Err(Error::new(quoted.span(), message));
            }
        }
        let word = word(input, Scope::Impl, IMPLS, errors)?;
        let span = word.ident.span();
        match impls.iter().find(|earlier| earlier.value == word.stands_for) {
            _ if word.is_guess => in_vain.push(word.ident),
            Some(first) => errors.twice(format!("`{}`", word.ident), first.span, span),
            None => impls.push(Spanned { value: word.stands_for, span }),
        }
        Ok(())
    });
    container.ask_in_vain(Scope::Impl, in_vain);
    Ok(())
}

/// The words among tokens, however deep, and in quotes.
pub(super) fn words_in(tokens: TokenStream) -> Vec<Ident> {
    let words = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => words_in(group.stream()),
        TokenTree::Ident(word) => vec![word],
        TokenTree::Literal(literal) => {
            let literal = syn::parse2::<LitStr>(TokenTree::from(literal).into());
            literal.and_then(|literal| literal.parse()).map(words_in).unwrap_or_default()
        }
        TokenTree::Punct(_) => Vec::new(),
    });
    words.collect()
}
