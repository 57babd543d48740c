//! The summary and the help that a doc comment holds.

use std::borrow::Cow;

use crate::input::{Attribute, Name};
use crate::literal::Text;
use crate::tokens::is_punct;

/// A doc comment: its first paragraph, and the rest.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct DocComment {
    pub(crate) summary: Option<String>,
    pub(crate) help: Option<String>,
}

impl DocComment {
    pub(crate) fn read(attributes: &[Attribute]) -> Self {
        let comment: Vec<String> = attributes.iter().filter_map(line).collect();
        let mut paragraphs = paragraphs(&comment).into_iter();
        let summary = paragraphs.next().map(|first| without_full_stop(on_one_line(first)));
        let summary = summary.filter(|summary| !summary.is_empty());
        let help = paragraphs.reduce(|help, next| help + "\n\n" + &next);
        Self { summary, help }
    }
}

/// The text of a `#[doc = "…"]`. Other `doc` attributes, such as `#[doc(hidden)]`, have none.
fn line(attribute: &Attribute) -> Option<String> {
    match attribute.tokens.as_slice() {
        [_, sign, text @ ..] if attribute.name == Name::Doc && is_punct(sign, '=') => {
            Text::new(text).map(|text| text.value)
        }
        _ => None,
    }
}

/// The lines of a comment; a block arrives with the stars that start its lines.
fn without_stars(comment: &str) -> Cow<'_, str> {
    if !comment.contains('\n') {
        return comment.into();
    }
    let starred = |line: &str| line.is_empty() || line.starts_with('*');
    let mut rest = comment.lines().map(str::trim).skip(1).peekable();
    if rest.peek().is_none() || !rest.all(starred) {
        return comment.into();
    }
    let lines = comment.lines().map(|line| line.trim_start().trim_start_matches('*'));
    lines.collect::<Vec<_>>().join("\n").into()
}

/// The paragraphs of a comment, each on one line but for lists, tables, quotations and code.
fn paragraphs(comment: &[String]) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut before = Line::Blank;
    let mut in_code = false;
    for lines in comment {
        // Not `lines`, of which an empty text has none.
        for line in without_stars(lines).split('\n') {
            let line = line.strip_suffix('\r').unwrap_or(line);
            let trimmed = line.trim();
            let is_fence = trimmed.starts_with("```") || trimmed.starts_with("~~~");
            let kind = Line::of(trimmed, is_fence || in_code);
            let text = if in_code { line.strip_prefix(' ').unwrap_or(line) } else { trimmed };
            match paragraphs.last_mut() {
                Some(paragraph) if kind != Line::Blank && before != Line::Blank => {
                    let joins = kind == Line::Prose && before != Line::Code;
                    paragraph.push(if joins { ' ' } else { '\n' });
                    paragraph.push_str(text);
                }
                _ if kind != Line::Blank => paragraphs.push(text.to_owned()),
                _ => {}
            }
            before = kind;
            in_code ^= is_fence;
        }
    }
    paragraphs
}

/// What a line of Markdown is, as far as joining lines goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Blank,
    Prose,
    Item,
    Code,
}

impl Line {
    /// Of a line without the space around it.
    fn of(text: &str, is_code: bool) -> Self {
        match text {
            _ if is_code => Self::Code,
            // Most lines are, and need not be compared with all the marks.
            _ if text.starts_with(|first: char| first.is_ascii_alphabetic()) => Self::Prose,
            // Nothing joins a heading either.
            text if text.trim_start_matches('#').starts_with(' ') => Self::Code,
            "" => Self::Blank,
            text if starts_block(text) => Self::Item,
            _ => Self::Prose,
        }
    }
}

/// Whether a line of Markdown starts a block of its own.
fn starts_block(line: &str) -> bool {
    let numbered = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let ordered =
        numbered.len() < line.len() && (numbered.starts_with(". ") || numbered.starts_with(") "));
    ordered || ["- ", "* ", "+ ", "|", ">"].iter().any(|mark| line.starts_with(mark))
}

/// Whether all bytes of a text are such: without optimization, an iterator's `all` takes a multiple.
pub(crate) fn all_bytes(text: &str, mut is_such: impl FnMut(u8) -> bool) -> bool {
    for byte in text.as_bytes() {
        if !is_such(*byte) {
            return false;
        }
    }
    true
}

/// A summary is one line, even where the paragraph is a list or a table.
fn on_one_line(paragraph: String) -> String {
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

/// An error message ends without one; an ellipsis stays.
fn without_full_stop(mut summary: String) -> String {
    let closes = summary.ends_with('。') || summary.ends_with('.') && !summary.ends_with("..");
    if closes {
        summary.pop();
    }
    summary
}
