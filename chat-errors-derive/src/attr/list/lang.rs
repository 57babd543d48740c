//! `lang(…)`: the texts of a row in another language.

use proc_macro2::{Group, Ident, TokenTree};

use super::word::known_word;
use crate::attr::data::Lang;
use crate::attr::entries::{Mistake, ReadEntries, Word, settle};
use crate::attr::shape::Arguments;
use crate::attr::{meant, value};
use crate::errors::Errors;
use crate::literal::Text;
use crate::tokens::flattened;
use crate::words::{self, LANG_KEYS, LangKey, Scope, Takes};

/// The texts of a row in another language.
pub(in crate::attr) fn lang(lang: &Ident, list: &Group, errors: &mut Errors) -> Lang {
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
        let value = value_of(word, arguments)?;
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

    fn explain_entry(&mut self, tokens: &[TokenTree]) -> bool {
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

/// The value of a key.
fn value_of<'a>(
    word: &Word<LangKey>,
    arguments: &'a [TokenTree],
) -> Result<&'a [TokenTree], Mistake> {
    match Arguments::new(arguments) {
        Some(Arguments::Value(value)) => Ok(value),
        _ => Err(meant::arguments(&word.ident, Takes::Value("\"…\""), arguments, None).into()),
    }
}
