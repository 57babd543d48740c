//! What the page asks of the library.

mod answer;
mod question;

use chat_errors::{ChatError, CodeTable};
use wasm_bindgen::prelude::wasm_bindgen;

pub use crate::answer::Answer;
use crate::question::Question;

/// What the Web SDK 4 and the REST API mean by a number, a name, an event or an answer. The texts are in the
/// language of the BCP 47 tag.
#[wasm_bindgen]
#[must_use]
pub fn explain(text: &str, language: &str) -> Option<Answer> {
    Some(Question::read(text)?.answer(language))
}

/// All rows of the Web SDK 4.
#[wasm_bindgen]
#[must_use]
pub fn table(language: &str) -> Vec<Answer> {
    ChatError::CODES.iter().map(|info| Answer::new(&info, language)).collect()
}
