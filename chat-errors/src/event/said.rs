//! What an event says of the request that failed: the server's answer and the HTTP status.

use crate::fields::{Field, Fields, Key, text_start};
use crate::rest::{Answer, Decision};

/// How deep an answer is looked for: in the `responseText` of the request in `data`, for example.
const LEVELS: u8 = 3;

#[derive(Default)]
pub(super) struct Said {
    /// What the first answer that decides says.
    pub(super) decision: Option<Decision>,
    /// The words of an answer that says no more than that something failed.
    pub(super) last_decision: Option<Decision>,
    pub(super) status: Option<u16>,
    /// The status at the start of the title or heading of an HTML page.
    page: Option<u16>,
}

impl Said {
    /// Reads an event. `nested` is asked of the objects in `data` and `cause` first, and ends the
    /// reading if it returns true.
    pub(super) fn of(event: &Fields<'_>, nested: &mut dyn FnMut(&Fields<'_>) -> bool) -> Self {
        let mut said = Self::default();
        said.read(event, LEVELS, nested);
        // A page may know more than a status of 0.
        said.status = said.status.filter(|status| *status != 0).or(said.page).or(said.status);
        said
    }

    /// Reads an object: the event, a request, or the body of an answer. Returns whether that is enough.
    fn read(
        &mut self,
        fields: &Fields<'_>,
        levels: u8,
        nested: &mut dyn FnMut(&Fields<'_>) -> bool,
    ) -> bool {
        if self.status.is_none_or(|status| status == 0) {
            self.status = status(fields).or(self.status);
        }
        if let Some(levels) = levels.checked_sub(1) {
            for key in HOLDERS {
                let Some(field) = fields.get(key) else { continue };
                let is_enough = field.with(|inner| {
                    let is_event = matches!(key, Key::Data | Key::Cause) && nested(inner);
                    Some(is_event || self.read(inner, levels, &mut |_| false))
                });
                if is_enough.unwrap_or_else(|| self.read_text(field, key)) {
                    return true;
                }
            }
        }
        self.take(Answer::of(fields, self.status))
    }

    fn read_text(&mut self, field: &Field<'_>, key: Key) -> bool {
        let Some(text) = field.text() else { return false };
        if text_start(&text).starts_with('<') {
            self.page = self.page.or_else(|| page_status(&text));
            return false;
        }
        // The text of a message is one of those that describe an error.
        !matches!(key, Key::Message | Key::Description) && self.take(Answer::of_text(&text))
    }

    fn take(&mut self, answer: Answer) -> bool {
        self.decision = answer.decision;
        self.last_decision = self.last_decision.or_else(|| answer.last_decision());
        self.decision.is_some()
    }
}

/// The fields that can hold an answer, a request or a page.
const HOLDERS: [Key; 8] = [
    Key::Data,
    Key::Details,
    Key::Xhr,
    Key::Response,
    Key::ResponseText,
    Key::Cause,
    Key::Message,
    Key::Description,
];

/// The HTTP status that an event, a request or a body has; 0 if there was no answer. One from
/// 1 to 399 says nothing.
fn status(fields: &Fields<'_>) -> Option<u16> {
    let own = |fields: &Fields<'_>| {
        let statuses = [Key::HttpCode, Key::HttpStatus, Key::StatusCode, Key::Status]
            .into_iter()
            .filter_map(|name| u16::try_from(fields.number(name)?).ok());
        first_failure(statuses)
    };
    let extra = fields.get(Key::ExtraInfo).and_then(|extra| extra.with(own));
    first_failure(extra.into_iter().chain(own(fields)))
}

/// The first status of a failure, or else 0 if it is among them.
fn first_failure(statuses: impl Iterator<Item = u16>) -> Option<u16> {
    let mut unanswered = None;
    for status in statuses {
        match status {
            400..600 => return Some(status),
            0 => unanswered = Some(0),
            _ => {}
        }
    }
    unanswered
}

/// The status that begins the title or a heading of an HTML page, as in `502 Bad Gateway`.
fn page_status(page: &str) -> Option<u16> {
    page.split('<').find_map(|element| {
        let (tag, text) = element.split_once('>')?;
        let name = tag.split(|c: char| c.is_ascii_whitespace()).next()?;
        ["title", "h1", "h2", "h3"]
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known))
            .then_some(())?;
        leading_status(text)
    })
}

/// The status that a text begins with, after words such as `HTTP Status` or `Error`.
fn leading_status(text: &str) -> Option<u16> {
    let mut words =
        text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let is_prefix = |word: &str| {
        ["http", "status", "error", "code"].iter().any(|known| word.eq_ignore_ascii_case(known))
    };
    let word = words.find(|word| !is_prefix(word))?;
    let status = (word.len() == 3).then(|| word.parse().ok())??;
    (400..600).contains(&status).then_some(status)
}
