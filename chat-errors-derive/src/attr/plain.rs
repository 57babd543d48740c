//! An attribute that is plainly right, read token by token: see `src/plain.rs`.
//!
//! Each function here says what was read, or nothing where `Attrs::of` has to look at it.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenTree, token_stream};

use super::{
    Amount, Attrs, Given, Kind, Lang, Policy, PolicyKind, Setting, Spanned, nested, value,
};
use crate::duration;
use crate::plain::string;
use crate::tokens::is_punct;
use crate::words::{self, KINDS, Key, LANG_KEYS, LangKey, OUTCOMES, RETRY_KEYS, RetryKey};

impl<T> Given<T> {
    /// Takes the only value of a key.
    fn only(&mut self, span: Span, value: T) -> Option<()> {
        let is_first = self.is_absent();
        *self = Self::Good(Spanned { value, span });
        is_first.then_some(())
    }
}

impl Attrs {
    /// What is in the parentheses of the only `#[code(…)]` of a variant: a row.
    pub(crate) fn plain(span: Span, content: &Group) -> Option<Self> {
        let mut attrs = Self { span: Some(span), ..Self::default() };
        let mut entries = Entries::of(content)?;
        let code = entries.literal()?;
        attrs.row_entry = Some(code.span());
        attrs.code.only(code.span(), format!("{code}").parse().ok()?)?;
        entries.comma()?;
        let (name, span) = entries.text()?;
        value::is_plain_name(&name).then(|| attrs.name.only(span, name))??;
        while entries.comma().is_some() && !entries.is_at_end() {
            attrs.plain_key(entries.word()?, &mut entries)?;
        }
        entries.is_at_end().then_some(attrs)
    }

    fn plain_key(&mut self, word: Ident, entries: &mut Entries) -> Option<()> {
        let span = word.span();
        match Key::of(&format!("{word}"))? {
            Key::Retry => {
                let settings = entries.settings()?;
                self.policy.only(span, Policy { word, kind: PolicyKind::Retry(settings) })
            }
            Key::Login => self.policy.only(span, Policy { word, kind: PolicyKind::Login }),
            Key::Fix => self.policy.only(span, Policy { word, kind: PolicyKind::Fix }),
            Key::Never => self.policy.only(span, Policy { word, kind: PolicyKind::Never }),
            Key::Kind => {
                let word = entries.value_word()?;
                let variant = value::known(&word, KINDS)?;
                self.kind.only(span, Kind { variant, word })
            }
            Key::Outcome => {
                let outcome = value::known(&entries.value_word()?, OUTCOMES)?;
                self.outcome.only(span, outcome)
            }
            Key::Alias => {
                let (alias, span) = entries.value_text()?;
                let is_plain = value::is_plain_name(&alias);
                self.aliases.push(Spanned { value: alias, span });
                is_plain.then_some(())
            }
            Key::Summary => self.summary.only(span, entries.line()?),
            Key::Help => self.help.only(span, entries.value_text()?.0),
            Key::Lang => {
                self.langs.push(entries.lang()?);
                Some(())
            }
            Key::Transparent | Key::Unknown | Key::Crate | Key::Impl => None,
        }
    }
}

/// What stands between commas.
struct Entries(Peekable<token_stream::IntoIter>);

impl Entries {
    fn of(list: &Group) -> Option<Self> {
        let is_list = list.delimiter() == Delimiter::Parenthesis;
        is_list.then(|| Self(list.stream().into_iter().peekable()))
    }

    fn is_at_end(&mut self) -> bool {
        self.0.peek().is_none()
    }

    fn sign(&mut self, sign: char) -> Option<()> {
        self.0.next_if(|token| is_punct(token, sign)).map(|_| ())
    }

    fn comma(&mut self) -> Option<()> {
        self.sign(',')
    }

    fn word(&mut self) -> Option<Ident> {
        match self.0.next()? {
            TokenTree::Ident(word) => Some(word),
            _ => None,
        }
    }

    fn literal(&mut self) -> Option<Literal> {
        match self.0.next()? {
            TokenTree::Literal(literal) => Some(literal),
            _ => None,
        }
    }

    /// A text that is not empty.
    fn text(&mut self) -> Option<(String, Span)> {
        let literal = self.literal()?;
        let text = string(&literal).filter(|text| !text.trim().is_empty())?;
        Some((text, literal.span()))
    }

    fn value_word(&mut self) -> Option<Ident> {
        self.sign('=')?;
        self.word()
    }

    fn value_text(&mut self) -> Option<(String, Span)> {
        self.sign('=')?;
        self.text()
    }

    fn line(&mut self) -> Option<String> {
        self.value_text().map(|(line, _)| line).filter(|line| !line.contains('\n'))
    }

    /// The list behind a key, if there is one.
    fn list(&mut self) -> Option<Self> {
        match self.0.next_if(|token| matches!(token, TokenTree::Group(_)))? {
            TokenTree::Group(list) => Self::of(&list),
            _ => None,
        }
    }

    /// What may stand behind `retry`.
    fn settings(&mut self) -> Option<Vec<Setting>> {
        let mut settings: Vec<Setting> = Vec::new();
        if !matches!(self.0.peek(), Some(TokenTree::Group(_))) {
            return Some(settings);
        }
        let mut entries = self.list()?;
        while !entries.is_at_end() {
            let word = entries.word()?;
            let key = words::find(RETRY_KEYS, &word.to_string())?;
            if settings.iter().any(|setting| setting.key == key) {
                return None;
            }
            entries.sign('=')?;
            let amount = entries.literal()?;
            let amount = match key {
                RetryKey::InitialBackoff | RetryKey::MaxBackoff => {
                    Amount::Milliseconds(duration::milliseconds(&string(&amount)?)?)
                }
                RetryKey::Multiplier | RetryKey::MaxAttempts => {
                    let count = amount.to_string().parse().ok();
                    Amount::Count(count.filter(|count| *count > 0)?)
                }
            };
            settings.push(Setting { key, word, amount });
            if !entries.is_at_end() {
                entries.comma()?;
            }
        }
        nested::misordered(&settings).is_none().then_some(settings)
    }

    /// What stands behind `lang`.
    fn lang(&mut self) -> Option<Lang> {
        let mut lang = Lang::default();
        let mut entries = self.list()?;
        let (tag, span) = entries.text()?;
        value::is_tag(&tag).then(|| lang.tag.only(span, tag))??;
        while entries.comma().is_some() && !entries.is_at_end() {
            let word = entries.word()?;
            match words::find(LANG_KEYS, &word.to_string())? {
                LangKey::Summary => lang.summary.only(word.span(), entries.line()?)?,
                LangKey::Help => lang.help.only(word.span(), entries.value_text()?.0)?,
            }
        }
        let is_text = !lang.summary.is_absent() || !lang.help.is_absent();
        (is_text && entries.is_at_end()).then_some(lang)
    }
}
