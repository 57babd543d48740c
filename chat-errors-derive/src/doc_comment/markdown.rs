//! The blocks of Markdown: paragraphs, headings, lists, tables, quotations and code.

use std::borrow::Cow;

use super::inline::{is_marked, plain};
use crate::text::all_bytes;

pub(super) struct Paragraph {
    pub(super) text: String,
    /// What its first line is.
    pub(super) kind: Line,
}

/// What a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    Blank,
    Prose,
    Heading,
    /// Of a list, where it starts an item.
    Item,
    Table,
    Quote,
    Code,
}

/// The paragraphs of a comment. Each is on one line, except lists, tables, quotations and code.
pub(super) fn paragraphs(comment: &[String]) -> Vec<Paragraph> {
    let mut reader = Reader::new(comment);
    for block in comment {
        if block.contains('\n') {
            without_stars(block).split('\n').for_each(|line| reader.line(line));
        } else {
            reader.line(block);
        }
    }
    reader.end_run();
    if reader.has_empty {
        reader.paragraphs.retain(|paragraph| !paragraph.text.is_empty());
    }
    reader.paragraphs
}

/// Reads line by line: an iterator over all lines would be compiled here, without optimization.
struct Reader<'a> {
    comment: &'a [String],
    paragraphs: Vec<Paragraph>,
    /// What the line before was.
    before: Line,
    /// What the last line was that was not blank.
    last: Line,
    fence: Option<Fence>,
    /// Whether an HTML comment is open.
    is_in_html_comment: bool,
    /// Where, in the last paragraph, the text starts whose marks were not read yet: a link or emphasis can go
    /// on in the next line.
    run: usize,
    /// The labels of link definitions.
    definitions: Vec<String>,
    /// Whether a paragraph may be empty without its marks.
    has_empty: bool,
}

impl<'a> Reader<'a> {
    fn new(comment: &'a [String]) -> Self {
        let has_definitions = comment.iter().any(|block| block.contains("]:"));
        let definitions = if has_definitions {
            let lines = comment.iter().flat_map(|block| block.lines());
            lines.filter_map(definition).map(str::to_owned).collect()
        } else {
            Vec::new()
        };
        Self {
            comment,
            paragraphs: Vec::new(),
            before: Line::Blank,
            last: Line::Blank,
            fence: None,
            is_in_html_comment: false,
            run: 0,
            definitions,
            has_empty: false,
        }
    }

    fn line(&mut self, line: &str) {
        let trimmed = line.trim();
        if let Some(fence) = &self.fence {
            let is_closed = fence.is_closed_by(trimmed);
            if let Some(code) = fence.shown(line) {
                self.push(&code, Line::Code);
            }
            if is_closed {
                self.fence = None;
            }
        } else if self.is_in_html_comment {
            if let Some((_, after)) = line.split_once("-->") {
                self.is_in_html_comment = false;
                self.line(after);
            }
        } else if line.len() >= trimmed.len() + 4 && self.is_indented_code(line) {
            let code = line.get(self.least_indent()..).unwrap_or(line);
            self.push(code.trim_end(), Line::Code);
        } else if starts_with_letter(trimmed) {
            // Most lines are prose, and need not be compared with every mark.
            self.push(without_break(trimmed), Line::Prose);
        } else {
            self.marked(line, trimmed);
        }
    }

    /// A line that does not start with a letter.
    fn marked(&mut self, line: &str, trimmed: &str) {
        if let Some(fence) = Fence::opened_by(line) {
            self.push(trimmed, Line::Code);
            self.fence = Some(fence);
        } else if let Some(comment) = trimmed.strip_prefix("<!--") {
            self.is_in_html_comment = true;
            self.before = Line::Blank;
            self.line(comment);
        } else if let Some(footnote) = footnote(trimmed) {
            self.before = Line::Blank;
            self.push(&footnote, Line::Prose);
        } else if !self.definitions.is_empty() && definition(trimmed).is_some() {
        } else if is_underline(trimmed) && self.before == Line::Prose {
            // What is above it is a heading.
            self.end_run();
            (self.before, self.last) = (Line::Heading, Line::Heading);
        } else if is_rule(trimmed) {
            self.before = Line::Blank;
        } else {
            match (heading(trimmed), Line::of(trimmed)) {
                (_, Line::Blank) => self.before = Line::Blank,
                (Some(heading), kind) => self.push(heading, kind),
                (None, kind) => self.push(without_break(trimmed), kind),
            }
        }
    }

    fn push(&mut self, text: &str, kind: Line) {
        // Markdown ends a paragraph at a block of another kind: the summary has to end there.
        let is_next = match self.before {
            Line::Blank => true,
            Line::Prose => kind != Line::Prose && self.is_in_summary(),
            Line::Heading => self.is_in_summary(),
            Line::Code | Line::Table => kind.is_text() && self.is_before_summary(),
            Line::Item | Line::Quote => false,
        };
        let joins = kind == Line::Prose
            && matches!(self.before, Line::Prose | Line::Item | Line::Quote | Line::Table);
        if is_next {
            self.end_run();
            self.paragraphs.push(Paragraph { text: String::new(), kind });
            self.run = 0;
        } else if !joins {
            self.end_run();
        }
        if let Some(Paragraph { text: paragraph, .. }) = self.paragraphs.last_mut() {
            if !paragraph.is_empty() {
                paragraph.push(if joins { ' ' } else { '\n' });
            }
            if !joins {
                self.run = paragraph.len();
            }
            paragraph.push_str(text);
            if kind == Line::Code {
                self.run = paragraph.len();
            }
        }
        (self.before, self.last) = (kind, kind);
    }

    /// Whether the last paragraph is the first that is text.
    fn is_in_summary(&self) -> bool {
        let Some((last, earlier)) = self.paragraphs.split_last() else { return false };
        last.kind.is_text() && !earlier.iter().any(|paragraph| paragraph.kind.is_text())
    }

    /// Whether no paragraph is text yet.
    fn is_before_summary(&self) -> bool {
        !self.paragraphs.iter().any(|paragraph| paragraph.kind.is_text())
    }

    /// Reads the marks in the text at the end.
    fn end_run(&mut self) {
        let Some(Paragraph { text: paragraph, .. }) = self.paragraphs.last_mut() else { return };
        let run = paragraph.get(self.run..).unwrap_or_default();
        if is_marked(run) {
            let plain = plain(run, &self.definitions);
            paragraph.truncate(self.run);
            paragraph.push_str(&plain);
            self.has_empty |= paragraph.is_empty();
        }
        self.run = paragraph.len();
    }

    /// Whether a line is code because of the space before it. In a list, such a line belongs to an item.
    fn is_indented_code(&self, line: &str) -> bool {
        let starts = matches!(self.before, Line::Blank | Line::Heading) && self.last != Line::Item;
        let goes_on = self.before == Line::Code;
        !line.trim().is_empty() && (starts || goes_on) && indent(line) >= self.least_indent() + 4
    }

    /// How far every line of the comment is indented.
    fn least_indent(&self) -> usize {
        let lines = self.comment.iter().flat_map(|block| block.lines());
        lines.filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0)
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The lines of a comment. In a block, each line may start with a star.
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

/// The label of a link definition, `[label]: address`.
fn definition(line: &str) -> Option<&str> {
    let (label, address) = line.trim().strip_prefix('[')?.split_once("]:")?;
    let address = address.trim();
    let is_address = !address.is_empty()
        && (!address.contains(char::is_whitespace) || address.ends_with(['"', '\'', ')', '>']));
    (!label.is_empty() && !label.starts_with('^') && is_address).then_some(label)
}

/// The text of a footnote, `[^label]: text`, after its label.
fn footnote(line: &str) -> Option<String> {
    let (label, text) = line.strip_prefix("[^")?.split_once("]:")?;
    Some(format!("\\[{label}] {}", text.trim()))
}

/// Whether the line makes a heading of the text above it.
fn is_underline(line: &str) -> bool {
    let is_one_of = |mark: char| line.trim_start_matches(mark).is_empty();
    !line.is_empty() && (is_one_of('=') || is_one_of('-'))
}

/// Whether the line is a rule across the page.
fn is_rule(line: &str) -> bool {
    ['*', '-', '_'].into_iter().any(|mark| {
        line.matches(mark).count() >= 3 && line.chars().all(|it| it == mark || it == ' ')
    })
}

/// The words after a fence that leave a block Rust.
const RUST: [&str; 13] = [
    "",
    "rust",
    "no_run",
    "ignore",
    "should_panic",
    "compile_fail",
    "test_harness",
    "standalone",
    "standalone_crate",
    "edition2015",
    "edition2018",
    "edition2021",
    "edition2024",
];

/// A fenced code block.
struct Fence {
    mark: char,
    len: usize,
    /// How far it is indented.
    indent: usize,
    is_rust: bool,
}

impl Fence {
    fn opened_by(line: &str) -> Option<Self> {
        let indent = indent(line);
        let line = line.trim();
        let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
        let info = line.trim_start_matches(mark);
        let len = line.len() - info.len();
        // Inline code can start with as many backticks, and ends in the same line.
        if len < 3 || mark == '`' && info.contains('`') {
            return None;
        }
        let is_code_of_error =
            |word: &str| word.strip_prefix('E').is_some_and(|it| it.parse::<u16>().is_ok());
        let is_rust = info.split([',', ' ']).map(str::trim).all(|word| {
            RUST.contains(&word) || word.starts_with("ignore-") || is_code_of_error(word)
        });
        Some(Self { mark, len, indent, is_rust })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        line.len() >= self.len && line.chars().all(|letter| letter == self.mark)
    }

    /// A line in the block as rustdoc shows it, unless it is hidden there.
    fn shown<'a>(&self, line: &'a str) -> Option<Cow<'a, str>> {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let line = line.get(self.indent.min(indent(line))..).unwrap_or(line);
        let code = line.trim_start();
        if !self.is_rust || !code.starts_with('#') {
            return Some(line.into());
        }
        match code.strip_prefix("##") {
            Some(escaped) => Some(format!("{}#{escaped}", " ".repeat(indent(line))).into()),
            None => (code.trim_end() != "#" && !code.starts_with("# ")).then_some(line.into()),
        }
    }
}

impl Line {
    /// Whether a summary can be made of it.
    fn is_text(self) -> bool {
        !matches!(self, Self::Code | Self::Table)
    }

    /// Of a line without the space around it, outside of code.
    fn of(text: &str) -> Self {
        match text {
            "" => Self::Blank,
            text if heading(text).is_some() => Self::Heading,
            text if text.starts_with('|') => Self::Table,
            text if text.starts_with('>') => Self::Quote,
            text if item(text).is_some() => Self::Item,
            _ => Self::Prose,
        }
    }
}

fn starts_with_letter(line: &str) -> bool {
    line.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
}

/// The text of a heading.
fn heading(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    let is_heading =
        matches!(line.len() - text.len(), 1..=6) && (text.is_empty() || text.starts_with(' '));
    is_heading.then(|| {
        let text = text.trim();
        let closed = text.trim_end_matches('#');
        if closed.is_empty() || closed.ends_with(' ') { closed.trim_end() } else { text }
    })
}

/// The text of an item of a list.
fn item(line: &str) -> Option<&str> {
    let numbered = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let marks: &[&str] =
        if numbered.len() < line.len() { &[". ", ") "] } else { &["- ", "* ", "+ "] };
    marks.iter().find_map(|mark| numbered.strip_prefix(mark))
}

/// The first paragraph that a summary can be made of, as a summary and what is left of it. Code and tables
/// cannot be one, and of a list only the first item.
pub(super) fn take_summary(paragraphs: &mut Vec<Paragraph>) -> Option<String> {
    let index = paragraphs.iter().position(|paragraph| paragraph.kind.is_text())?;
    let Paragraph { text, kind } = paragraphs.remove(index);
    let summary = match kind {
        Line::Quote => {
            let lines = text.lines().map(|line| line.trim_start_matches(['>', ' ']));
            lines.collect::<Vec<_>>().join(" ")
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
    Some(without_full_stop(on_one_line(summary)))
}

/// A line without the mark of a line break.
fn without_break(line: &str) -> &str {
    match line.strip_suffix('\\') {
        Some(broken) if !broken.ends_with('\\') => broken.trim_end(),
        _ => line,
    }
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
    let closes = summary.ends_with('。') || summary.ends_with('.') && !summary.ends_with("..");
    if closes {
        summary.pop();
    }
    summary
}
