//! Text in the columns of a terminal, where a Chinese character takes two.

use std::borrow::Cow;

pub(crate) use textwrap::core::display_width as columns;

/// The text, filled up with spaces to the width.
pub(crate) fn pad(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(columns(text));
    format!("{text}{:missing$}", "")
}

/// The lines of a paragraph, none wider than `width` except for a single long word.
pub(crate) fn wrap(paragraph: &str, width: usize) -> Vec<Cow<'_, str>> {
    textwrap::wrap(paragraph, textwrap::Options::new(width).break_words(false))
}
