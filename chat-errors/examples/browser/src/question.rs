//! From what was typed or pasted to an error.

use chat_errors::{ChatError, ChatErrorCode, CodeInfo, CodeTable, ErrorEvent, RestError};
use wasm_bindgen::JsValue;

use crate::answer::Answer;

/// What the text is.
pub(crate) enum Question {
    Event(ErrorEvent),
    Rest(RestError),
    Row(CodeInfo),
}

impl Question {
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.starts_with('{') {
            let event = ErrorEvent::from(JsValue::from(text));
            // Text that is not JSON becomes the message.
            return (event.message() != Some(text)).then_some(Self::Event(event));
        }
        if let Some(answer) = rest(text) {
            return Some(Self::Rest(answer));
        }
        let row = match text.parse() {
            Ok(code) => ChatError::CODES.get(code),
            Err(_) => ChatError::CODES.get_by_name(&text.to_ascii_uppercase()),
        };
        row.map(Self::Row)
    }

    pub(crate) fn answer(&self, language: &str) -> Answer {
        match self {
            Self::Event(event) => Answer {
                message: event.message().map(Into::into),
                evidence: event.evidence().map(|evidence| evidence.to_string()),
                ..Answer::new(&event.info(), language)
            },
            Self::Rest(error) => Answer {
                sdk: "rest".into(),
                message: error.error_description().map(Into::into),
                evidence: error.evidence().map(|evidence| evidence.to_string()),
                ..Answer::new(&error.info(), language)
            },
            Self::Row(info) => Answer::new(info, language),
        }
    }
}

/// The answer that begins with a status line, or with `HTTP` and a status, as in `HTTP 401 {"error": …}`.
fn rest(text: &str) -> Option<RestError> {
    let version = text.get(..4)?.eq_ignore_ascii_case("http").then(|| &text[4..])?;
    let start = version.find(' ')?;
    let (status, answer) = version[start..].trim_start().split_at_checked(3)?;
    let body = answer.find(['{', '<', '\n']).map_or("", |body| &answer[body..]);
    // Of headers before the body, the blank line is the end.
    let body = body.split_once("\n\n").map_or(body, |(_, body)| body);
    Some(RestError::new(status.parse().ok()?, body.trim()))
}
