//! What an answer of the server says.

use alloc::borrow::Cow;

use super::description::{self, Description};
use super::rules::{self, STATUSES, Status};
use super::word::{self, Known, When, Word};
use crate::event::Source;
use crate::fields::{Fields, Key};
use crate::verdict::Verdict;

/// What an answer says.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Answer {
    /// What the texts decide; the status only chooses between the lines of a word.
    pub(crate) decision: Option<Decision>,
    /// The word in `error`, if it is a known one.
    pub(super) word: Option<Known>,
}

/// A decision and what it comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decision {
    pub(crate) verdict: &'static Verdict,
    pub(crate) why: &'static str,
    pub(crate) source: Source,
}

impl Answer {
    /// The answer with this body and this status.
    pub(crate) fn of(body: &Fields<'_>, status: Option<u16>) -> Self {
        let text = body.text(Key::Error).or_else(|| body.text(Key::ServerCode));
        let word = text.as_deref().and_then(word::find);
        let name = word.and_then(|known| Some(known.lines.first()?.text));
        let [first, others @ ..] = Key::DESCRIPTIONS;
        let description = body.text(first).or_else(|| body.text(Key::ServerMessage));
        let is_empty = || description.as_ref().is_some_and(|text| text.trim().is_empty());
        let find = |text: &str| description::find(text, name);
        let decision = description
            .as_deref()
            .and_then(find)
            .or_else(|| others.iter().find_map(|name| find(&phrase(body.text(*name))?)))
            // Some answers have the text in place of the word.
            .or_else(|| find(&text.filter(|_| word.is_none())?))
            .map(by_description)
            .or_else(|| {
                let word = word?;
                line(word, status, is_empty)?.decision(Source::Word(word.name))
            })
            .or_else(|| {
                let exception = word::find(&body.text(Key::Exception)?)?;
                line(exception, status, is_empty)?.decision(Source::Exception(exception.name))
            });
        Self { decision, word }
    }

    /// The answer with this text as its body.
    pub(crate) fn of_text(text: &str) -> Self {
        let description = phrase(Some(text.into())).and_then(|text| description::find(&text, None));
        Self { decision: description.map(by_description), word: None }
    }

    /// What a word decides that says no more than that something failed.
    pub(crate) fn last_decision(&self) -> Option<Decision> {
        let word = self.word.filter(is_last)?;
        word.lines.first()?.decision(Source::Word(word.name))
    }
}

fn by_description(line: &'static Description) -> Decision {
    Decision { verdict: line.verdict, why: line.why, source: Source::Description(line.pattern) }
}

/// The line of the word that holds here.
fn line(
    word: Known,
    status: Option<u16>,
    is_description_empty: impl Fn() -> bool,
) -> Option<&'static Word> {
    word.lines.iter().find(|line| match line.when {
        When::Always => true,
        When::At(at) => status == Some(at),
        When::WithoutDescription => is_description_empty(),
        When::Last => false,
    })
}

/// A text of several words. A single one is a description only in `error_description`: anywhere else,
/// `Unauthorized` is the name of a status.
fn phrase(text: Option<Cow<'_, str>>) -> Option<Cow<'_, str>> {
    text.filter(|text| text.trim().contains(' '))
}

fn is_last(known: &Known) -> bool {
    known.lines.iter().any(|line| line.when == When::Last)
}

impl Word {
    fn decision(&self, source: Source) -> Option<Decision> {
        Some(Decision { verdict: self.verdict?, why: self.why, source })
    }
}

/// The meaning of a status if the texts say nothing; `None` if it is not a failure.
pub(crate) fn by_status(code: u16) -> Option<Decision> {
    let Status { verdict, why, .. } = *status(code)?;
    Some(Decision { verdict, why, source: Source::Status(code) })
}

/// The line of the status; those of 400 and above that have none count as the first of their class.
pub(super) fn status(code: u16) -> Option<&'static Status> {
    match STATUSES.iter().find(|status| status.code == code) {
        None if (400..500).contains(&code) => Some(&rules::OTHER_CLIENT_ERROR),
        None if (500..600).contains(&code) => Some(&rules::OTHER_SERVER_ERROR),
        status => status,
    }
}
