//! Text in the columns of a terminal, where a Chinese character takes two.

use std::{iter, mem};

/// How many columns a text takes.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

/// The text and as many spaces as are missing to the width.
pub(crate) fn pad(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(columns(text));
    format!("{text}{:missing$}", "")
}

/// The lines of a paragraph, none wider than `width` unless a single word is.
pub(crate) fn wrap(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words(paragraph) {
        if !line.is_empty() && columns(&line) + columns(word.trim_end()) > width {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        line.push_str(word);
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The parts of a text that a line may end behind: words with the space after them, and Chinese
/// characters with the punctuation that belongs to them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let ends = text
        .char_indices()
        .zip(text.chars().skip(1))
        .filter(|&((_, before), after)| may_break(before, after))
        .map(|((at, before), _)| at + before.len_utf8())
        .chain(iter::once(text.len()));
    ends.scan(0, |start, end| Some(&text[mem::replace(start, end)..end]))
}

fn may_break(before: char, after: char) -> bool {
    const OPENING: &str = "（《“";
    const CLOSING: &str = "，。、；：！？）》” ";
    let between_words = before == ' ' || is_wide(before) || is_wide(after);
    between_words && !OPENING.contains(before) && !CLOSING.contains(after)
}

/// The blocks of East Asian characters and their punctuation, and the full-width forms.
fn is_wide(c: char) -> bool {
    matches!(
        c,
        '\u{2E80}'..='\u{A4CF}'
            | '\u{AC00}'..='\u{D7A3}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{FF01}'..='\u{FF60}'
    )
}
