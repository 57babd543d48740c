//! Markdown as plain text, which reads well in a terminal.

use std::borrow::Cow;

use crate::text::all_bytes;

/// The paragraphs of a comment. Each is on one line, except lists, tables, quotations and code.
pub(super) fn paragraphs(comment: &[String]) -> Vec<String> {
    let mut reader = Reader::new(comment);
    for block in comment {
        if block.contains('\n') {
            without_stars(block).split('\n').for_each(|line| reader.line(line));
        } else {
            reader.line(block);
        }
    }
    reader.end_run();
    reader.paragraphs
}

/// Reads line by line: an iterator over all lines would be compiled here, without optimization.
struct Reader {
    paragraphs: Vec<String>,
    /// What the line before was.
    before: Line,
    fence: Option<Fence>,
    /// Where, in the last paragraph, the prose starts whose links were not read yet: a link can go on in
    /// the next line.
    run: usize,
    /// The labels of link definitions.
    definitions: Vec<String>,
}

impl Reader {
    fn new(comment: &[String]) -> Self {
        let has_definitions = comment.iter().any(|block| block.contains("]:"));
        let definitions = if has_definitions {
            let lines = comment.iter().flat_map(|block| block.lines());
            lines.filter_map(definition).map(str::to_owned).collect()
        } else {
            Vec::new()
        };
        let (paragraphs, before, fence) = (Vec::new(), Line::Blank, None);
        Self { paragraphs, before, fence, run: 0, definitions }
    }

    fn line(&mut self, line: &str) {
        let trimmed = line.trim();
        if let Some(fence) = &self.fence {
            let is_closed = fence.is_closed_by(trimmed);
            if !fence.hides(trimmed) {
                let line = line.strip_suffix('\r').unwrap_or(line);
                self.push(line.strip_prefix(' ').unwrap_or(line), Line::Code);
            }
            if is_closed {
                self.fence = None;
            }
        } else if starts_with_letter(trimmed) {
            // Most lines are prose, and need not be compared with every mark.
            self.push(without_break(trimmed), Line::Prose);
        } else if let Some(fence) = Fence::opened_by(trimmed) {
            self.push(trimmed, Line::Code);
            self.fence = Some(fence);
        } else if self.definitions.is_empty() || definition(trimmed).is_none() {
            match (heading(trimmed), Line::of(trimmed)) {
                (_, Line::Blank) => self.before = Line::Blank,
                (Some(heading), kind) => self.push(heading, kind),
                (None, kind) => self.push(without_break(trimmed), kind),
            }
        }
    }

    fn push(&mut self, text: &str, kind: Line) {
        // Markdown ends a paragraph at a block of another kind: the first one is the summary.
        let is_summary = self.paragraphs.len() == 1 && self.before == Line::Prose;
        let joins = kind == Line::Prose && matches!(self.before, Line::Prose | Line::Item);
        if self.before == Line::Blank || is_summary && kind != Line::Prose {
            self.end_run();
            self.paragraphs.push(String::new());
            self.run = 0;
        } else if !joins {
            self.end_run();
        }
        if let Some(paragraph) = self.paragraphs.last_mut() {
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
        self.before = kind;
    }

    /// Reads the links of the prose at the end.
    fn end_run(&mut self) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        let prose = paragraph.get(self.run..).unwrap_or_default();
        // Not an array of characters, whose search would be compiled here, without optimization.
        if prose.contains('[') || prose.contains('<') {
            let prose = without_links(prose, &self.definitions);
            paragraph.truncate(self.run);
            paragraph.push_str(&prose);
        }
    }
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
    let is_address = !address.trim().is_empty() && !address.trim().contains(char::is_whitespace)
        || address.trim().ends_with('"');
    (!label.is_empty() && !label.starts_with('^') && is_address).then_some(label)
}

/// The words after a fence that leave a block Rust.
const RUST: [&str; 9] = [
    "",
    "rust",
    "no_run",
    "ignore",
    "should_panic",
    "compile_fail",
    "edition2018",
    "edition2021",
    "edition2024",
];

/// A fenced code block.
struct Fence {
    mark: char,
    len: usize,
    is_rust: bool,
}

impl Fence {
    fn opened_by(line: &str) -> Option<Self> {
        let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
        let info = line.trim_start_matches(mark);
        let len = line.len() - info.len();
        // Inline code can start with as many backticks, and ends in the same line.
        if len < 3 || mark == '`' && info.contains('`') {
            return None;
        }
        let is_rust = info.trim().split(',').all(|word| RUST.contains(&word.trim()));
        Some(Self { mark, len, is_rust })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        line.len() >= self.len && line.chars().all(|letter| letter == self.mark)
    }

    /// Whether rustdoc hides the line.
    fn hides(&self, line: &str) -> bool {
        self.is_rust && (line == "#" || line.starts_with("# "))
    }
}

/// What a line of Markdown is, as far as joining lines goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Blank,
    Prose,
    Item,
    Heading,
    Code,
}

impl Line {
    /// Of a line without the space around it, outside of code.
    fn of(text: &str) -> Self {
        match text {
            "" => Self::Blank,
            text if heading(text).is_some() => Self::Heading,
            text if starts_block(text) => Self::Item,
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
    let is_heading = matches!(line.len() - text.len(), 1..=6) && text.starts_with(' ');
    is_heading.then(|| text.trim().trim_end_matches('#').trim_end())
}

/// Whether a line of Markdown starts a block of its own.
fn starts_block(line: &str) -> bool {
    let numbered = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let ordered =
        numbered.len() < line.len() && (numbered.starts_with(". ") || numbered.starts_with(") "));
    ordered || ["- ", "* ", "+ ", "|", ">"].iter().any(|mark| line.starts_with(mark))
}

/// A line without the mark of a line break.
fn without_break(line: &str) -> &str {
    match line.strip_suffix('\\') {
        Some(broken) if !broken.ends_with('\\') => broken.trim_end(),
        _ => line,
    }
}

/// The line with the text of each link in its place.
fn without_links(line: &str, definitions: &[String]) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['[', '<', '`', '\\']) {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        let (shown, after) = match from.as_bytes() {
            [b'`', ..] => code_span(from),
            [b'[', ..] => match link(from, definitions) {
                Some((label, after)) => {
                    // An image is its description.
                    if text.ends_with('!') {
                        text.pop();
                    }
                    (label, after)
                }
                None => from.split_at(1),
            },
            [b'<', ..] => address(from).unwrap_or_else(|| from.split_at(1)),
            // An escaped letter starts nothing.
            _ => {
                let escaped = from.chars().nth(1).map_or(0, char::len_utf8);
                from.split_at(1 + escaped)
            }
        };
        text.push_str(shown);
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The inline code at the start of the text, or its backticks if nothing closes it; and what follows.
fn code_span(text: &str) -> (&str, &str) {
    let len = text.len() - text.trim_start_matches('`').len();
    let (marks, content) = text.split_at(len);
    let mut from = 0;
    while let Some(found) = content.get(from..).and_then(|rest| rest.find(marks)) {
        let start = from + found;
        let run = content.get(start..).unwrap_or_default();
        let run_len = run.len() - run.trim_start_matches('`').len();
        if run_len == len {
            return text.split_at(2 * len + start);
        }
        from = start + run_len;
    }
    text.split_at(len)
}

/// The text of the link at the start of the text, and what follows the link.
fn link<'a>(text: &'a str, definitions: &[String]) -> Option<(&'a str, &'a str)> {
    let end = closing(text, b'[', b']')?;
    let (label, after) = (text.get(1..end)?, text.get(end + 1..)?);
    if after.starts_with('(') {
        let end = closing(after, b'(', b')')?;
        return Some((label, after.get(end + 1..)?));
    }
    if after.starts_with('[') {
        let end = closing(after, b'[', b']')?;
        return Some((label, after.get(end + 1..)?));
    }
    let is_defined = definitions.iter().any(|known| known.eq_ignore_ascii_case(label));
    (is_defined || is_item(label)).then_some((label, after))
}

/// Whether rustdoc takes the text in brackets for a link to an item.
fn is_item(label: &str) -> bool {
    if let Some(code) = label.strip_prefix('`').and_then(|code| code.strip_suffix('`')) {
        return !code.is_empty() && !code.contains('`');
    }
    let path = label.trim_end_matches("()").trim_end_matches('!');
    let is_path = path.split("::").all(|word| {
        let mut letters = word.chars();
        letters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
            && letters.all(|letter| letter.is_alphanumeric() || letter == '_')
    });
    let is_type = path.starts_with(char::is_uppercase) && path.len() > 1;
    is_path && (is_type || path.contains("::") || path.len() < label.len())
}

/// The index of the bracket that closes the one at the start of the text.
fn closing(text: &str, open: u8, close: u8) -> Option<usize> {
    let (mut depth, mut is_escaped) = (0_usize, false);
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            byte if byte == open => depth += 1,
            byte if byte == close => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(index);
                }
            }
            _ => {}
        }
    }
    None
}

/// The address in `<https://…>` at the start of the text, and what follows it.
fn address(text: &str) -> Option<(&str, &str)> {
    let (address, after) = text.strip_prefix('<')?.split_once('>')?;
    let is_address = (address.contains("://") || address.starts_with("mailto:"))
        && !address.contains(char::is_whitespace);
    is_address.then_some((address, after))
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
