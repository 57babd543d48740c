//! The summary among the paragraphs.

use super::blocks::Paragraph;
use super::line::{Line, item};
use crate::text::all_bytes;

/// In Latin, Chinese and Japanese, Hindi, Urdu, Armenian, Amharic, Burmese and Khmer.
const FULL_STOPS: [char; 9] = ['.', '。', '．', '।', '۔', '։', '።', '။', '។'];

/// The first paragraph that a summary can be made of, as a summary. Code and tables cannot be one, and of a list
/// only the first item.
pub(super) fn take_summary(paragraphs: &mut Vec<Paragraph>) -> Option<String> {
    let mut from = 0;
    loop {
        let rest = paragraphs.get(from..).unwrap_or_default();
        from += rest.iter().position(|paragraph| paragraph.kind.is_text())?;
        let summary = take(paragraphs, from);
        if !summary.is_empty() {
            return Some(summary);
        }
    }
}

/// A paragraph as a summary and what is left of it.
fn take(paragraphs: &mut Vec<Paragraph>, index: usize) -> String {
    let Paragraph { text, kind } = paragraphs.remove(index);
    let summary = match kind {
        Line::Quote => {
            let lines: Vec<&str> =
                text.lines().map(|line| line.trim_start_matches(['>', ' '])).collect();
            let summary = lines.join(" ");
            item(&summary).map(str::to_owned).unwrap_or(summary)
        }
        Line::Item => {
            let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
            if !rest.is_empty() {
                paragraphs.insert(index, Paragraph { text: rest.to_owned(), kind });
            }
            item(first).unwrap_or(first).to_owned()
        }
        _ => text,
    };
    without_full_stop(on_one_line(summary))
}

/// A summary is one line, even if the paragraph is a list or a table.
pub(super) fn on_one_line(paragraph: String) -> String {
    let mut before = b'!';
    let is_such = all_bytes(&paragraph, |byte| {
        let is_single = byte > b' ' || byte == b' ' && before != b' ';
        before = byte;
        is_single && byte.is_ascii()
    });
    if is_such {
        return paragraph;
    }
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An error message ends without a full stop. An ellipsis stays.
pub(super) fn without_full_stop(mut summary: String) -> String {
    let is_ellipsis = summary.ends_with("..");
    let closes = summary.ends_with(FULL_STOPS) && !is_ellipsis;
    if closes {
        summary.pop();
        summary.truncate(summary.trim_end().len());
    }
    summary
}
