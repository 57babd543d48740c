//! What an event says of the request that failed: the server's answer and the HTTP status.

use crate::fields::{Field, Fields, Key};
use crate::rest::Answer;

/// How deep an answer is looked for: in the `responseText` of the request in `data`, for example.
const LEVELS: u8 = 3;

#[derive(Default)]
pub(super) struct Said {
    pub(super) answer: Answer,
    pub(super) status: Option<u16>,
    /// The status at the start of the title or heading of an HTML page.
    page: Option<u16>,
    /// Whether `data` is an object without fields, as `JSON.stringify` makes of an `XMLHttpRequest`.
    pub(super) is_data_empty: bool,
}

impl Said {
    pub(super) fn of(event: &Fields<'_>) -> Self {
        let mut said = Self::default();
        said.read(event, LEVELS);
        let data = event.get(Key::Data);
        said.is_data_empty = data.is_some_and(Field::is_empty_object);
        // A status of 0 is what a page says nothing about.
        said.status = said.status.filter(|status| *status != 0).or(said.page).or(said.status);
        said
    }

    /// Reads an object: the event, the body of an answer, or a request.
    fn read(&mut self, fields: &Fields<'_>, levels: u8) {
        if let Some(status) = status(fields) {
            if self.status.is_none_or(|known| known == 0) {
                self.status = Some(status);
            }
        }
        self.answer = self.answer.or(Answer::of(fields));
        let Some(levels) = levels.checked_sub(1) else { return };
        for name in [
            Key::Data,
            Key::Details,
            Key::Xhr,
            Key::Response,
            Key::ResponseText,
            Key::Cause,
            Key::Message,
            Key::Description,
        ] {
            if let Some(field) = fields.get(name) {
                self.read_field(field, name, levels);
            }
        }
    }

    fn read_field(&mut self, field: Field<'_>, name: Key, levels: u8) {
        let is_object = field.with(|inner| {
            // The message of an error is said above.
            self.read(inner, levels);
            Some(())
        });
        if is_object.is_some() {
            return;
        }
        let Some(text) = field.text() else { return };
        if text.trim_start().starts_with('<') {
            self.page = self.page.or_else(|| page_status(&text));
        } else if !matches!(name, Key::Message | Key::Description) {
            self.answer = self.answer.or(Answer::of_text(&text));
        }
    }
}

/// The HTTP status that an event, a request or a body has.
fn status(fields: &Fields<'_>) -> Option<u16> {
    let status = |fields: &Fields<'_>| {
        [Key::HttpCode, Key::StatusCode, Key::Status]
            .into_iter()
            .find_map(|name| u16::try_from(fields.number(name)?).ok())
            .filter(|status| *status < 600)
    };
    let extra =
        || fields.get(Key::ExtraInfo)?.with(|extra| status(extra).filter(|status| *status != 0));
    status(fields).or_else(extra)
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
