//! The blocks of Markdown: paragraphs, headings, lists, tables, quotations and code.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::definition::{
    Rest, definition, is_address, is_title, labels, rest_after_address, rest_of_definition,
};
use super::fence::{Fence, rust_shown};
use super::html::opens_block;
use super::inline::{Context, is_marked, plain};
use super::line::{
    Line, footnote, heading, indent, is_item_after_prose, is_rule, is_table_delimiter,
    is_underline, is_without_space, item, starts_with_letter, width, without_break,
    without_quote_marks,
};

pub(super) struct Paragraph {
    pub(super) text: String,
    /// What its first line is.
    pub(super) kind: Line,
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
    /// How far every line of the comment is indented, once that was asked.
    least_indent: OnceCell<usize>,
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
    /// What the marks in the comment depend on.
    context: Context,
    /// Where, in the last paragraph, the last line of prose starts: it may be the head of a table.
    line_start: usize,
    /// What the next line may add to a link definition.
    definition: Option<Rest>,
    /// How far the first item of the list is indented.
    list: Option<usize>,
    /// How far the text of the last item is indented.
    item_text: usize,
    /// Whether a paragraph may be empty without its marks.
    has_empty: bool,
}

impl<'a> Reader<'a> {
    fn new(comment: &'a [String]) -> Self {
        let definitions = labels(comment);
        let has_html = comment.iter().any(|block| block.contains('<'));
        let html = if has_html { comment.join("\n") } else { String::new() };
        Self {
            comment,
            least_indent: OnceCell::new(),
            paragraphs: Vec::new(),
            before: Line::Blank,
            last: Line::Blank,
            fence: None,
            is_in_html_comment: false,
            run: 0,
            context: Context { definitions, html },
            line_start: 0,
            definition: None,
            list: None,
            item_text: 0,
            has_empty: false,
        }
    }

    fn line(&mut self, line: &str) {
        // Not by recursion: there can be more HTML comments in a line than fit on the stack.
        let mut rest = Some(line);
        while let Some(line) = rest {
            rest = self.part(line);
        }
    }

    /// Reads a line up to the next mark of an HTML comment, and returns the rest.
    fn part<'line>(&mut self, line: &'line str) -> Option<&'line str> {
        let trimmed = line.trim();
        if self.before == Line::Blank && self.list.is_some_and(|list| ends_list(line, list)) {
            self.list = None;
        }
        if self.fenced(line) {
            return None;
        }
        match self.definition.take() {
            Some(Rest::Address) if is_address(trimmed) => {
                self.definition = rest_after_address(trimmed);
                return None;
            }
            Some(Rest::Title) if is_title(trimmed) => return None,
            _ => {}
        }
        if self.is_in_html_comment {
            let (_, after) = line.split_once("-->")?;
            self.is_in_html_comment = false;
            return Some(after);
        }
        if line.len() >= trimmed.len() + 2 && self.is_indented_code(line) {
            let code = line.get(self.least_indent()..).unwrap_or(line);
            if let Some(code) = rust_shown(code.trim_end()) {
                self.push(&code, Line::Code);
            }
        } else if starts_with_letter(trimmed) {
            // Most lines are prose, and need not be compared with every mark.
            self.push(without_break(trimmed), Line::Prose);
        } else if let Some(comment) = trimmed.strip_prefix("<!--") {
            self.is_in_html_comment = true;
            self.before = Line::Blank;
            return Some(comment);
        } else {
            self.marked(line, trimmed);
        }
        None
    }

    /// A line of fenced code, or `false` if there is no fence, or its quotation ends before the line.
    fn fenced(&mut self, line: &str) -> bool {
        let Some(fence) = &self.fence else { return false };
        let (marks, line) =
            if fence.is_quoted { without_quote_marks(line.trim()) } else { ("", line) };
        if fence.is_quoted && marks.is_empty() {
            self.fence = None;
            return false;
        }
        let is_closed = fence.is_closed_by(line);
        let shown = if is_closed { Some(line.trim().into()) } else { fence.shown(line) };
        match shown {
            Some(code) if marks.is_empty() => self.push(&code, Line::Code),
            Some(code) => self.push(format!("{marks} {code}").trim_end(), Line::Code),
            None => {}
        }
        if is_closed {
            self.fence = None;
        }
        true
    }

    /// A line that does not start with a letter.
    fn marked(&mut self, line: &str, trimmed: &str) {
        if trimmed.is_empty() {
            self.before = Line::Blank;
        } else if let Some(fence) = Fence::opened_by(line) {
            self.push(trimmed, Line::Code);
            self.fence = Some(fence);
        } else if let Some(mut fence) = Fence::opened_by(without_quote_marks(trimmed).1) {
            self.push(trimmed, Line::Code);
            fence.is_quoted = true;
            self.fence = Some(fence);
        } else if opens_block(trimmed, &self.context.html) {
            // It ends the paragraph above it.
            self.before = Line::Blank;
            self.push(without_break(trimmed), Line::Prose);
        } else if let Some(footnote) = footnote(trimmed) {
            self.before = Line::Blank;
            self.push(&footnote, Line::Prose);
        } else if self.is_definition(trimmed) {
            self.definition = rest_of_definition(trimmed);
        } else if is_underline(trimmed) && self.before == Line::Prose {
            // What is above it is a heading.
            self.end_run();
            (self.before, self.last) = (Line::Heading, Line::Heading);
        } else if is_rule(trimmed) || heading(trimmed) == Some("") {
            self.before = Line::Blank;
        } else if self.before == Line::Prose && is_table_delimiter(trimmed, self.last_line()) {
            self.make_last_line_a_table();
            self.push(trimmed, Line::Table);
        } else {
            match Line::of(trimmed) {
                Line::Item if self.goes_on_with(trimmed) => {
                    self.push(without_break(trimmed), Line::Prose);
                }
                Line::Item => self.item(line, trimmed),
                Line::Quote => self.quoted(trimmed),
                kind => self.push(heading(trimmed).unwrap_or_else(|| without_break(trimmed)), kind),
            }
        }
    }

    /// Whether a line that looks like an item is text of the paragraph above it.
    fn goes_on_with(&self, trimmed: &str) -> bool {
        self.before == Line::Prose && self.list.is_none() && !is_item_after_prose(trimmed)
    }

    /// An item is indented as far as it is within the list.
    fn item(&mut self, line: &str, trimmed: &str) {
        let width = width(line);
        let depth = width.saturating_sub(*self.list.get_or_insert(width));
        let text = item(trimmed).unwrap_or_default();
        let (mark, _) = trimmed.split_at(trimmed.len() - text.len());
        self.item_text = width + mark.len();
        let shown = heading(text).unwrap_or_else(|| without_break(text));
        self.push(&format!("{:depth$}{mark}{shown}", ""), Line::Item);
        if let Some(mut fence) = Fence::opened_by(text) {
            fence.indent = indent(line) + mark.len();
            self.run = self.last_len();
            self.fence = Some(fence);
        }
    }

    /// A line of a quotation. Marks can go on in the next one, and a summary ends as it does outside.
    fn quoted(&mut self, trimmed: &str) {
        let (marks, content) = without_quote_marks(trimmed);
        let content = content.trim();
        let heading = heading(content);
        let is_in_list = || {
            let summary = self.paragraphs.last().map(|it| without_quote_marks(&it.text).1);
            summary.is_some_and(|summary| item(summary).is_some())
        };
        let is_item = item(content).is_some() && (is_item_after_prose(content) || is_in_list());
        let ends_summary = content.is_empty() || heading.is_some() || is_item;
        if ends_summary && self.before == Line::Quote && self.is_in_summary() {
            self.before = Line::Blank;
        }
        match heading {
            _ if content.is_empty() && self.before == Line::Blank => {}
            Some(heading) => self.push(format!("{marks} {heading}").trim_end(), Line::Quote),
            None => self.push(without_break(trimmed), Line::Quote),
        }
        if heading.is_some() && self.is_in_summary() {
            self.before = Line::Blank;
        }
    }

    fn is_definition(&self, trimmed: &str) -> bool {
        let label = definition(trimmed, "address");
        label.is_some_and(|label| self.context.definitions.contains(&label))
    }

    /// The last line of prose.
    fn last_line(&self) -> &str {
        let paragraph = self.paragraphs.last();
        paragraph.and_then(|it| it.text.get(self.line_start..)).unwrap_or_default()
    }

    fn last_len(&self) -> usize {
        self.paragraphs.last().map_or(0, |paragraph| paragraph.text.len())
    }

    /// The line above a delimiter row is the head of a table, and no prose.
    fn make_last_line_a_table(&mut self) {
        let Some(Paragraph { text: paragraph, .. }) = self.paragraphs.last_mut() else { return };
        let head = paragraph.get(self.line_start..).unwrap_or_default().trim_start().to_owned();
        paragraph.truncate(self.line_start);
        paragraph.truncate(paragraph.trim_end().len());
        self.run = self.run.min(paragraph.len());
        if paragraph.is_empty() {
            self.paragraphs.pop();
            self.before = Line::Blank;
            self.run = self.last_len();
        }
        self.push(&head, Line::Table);
    }

    fn push(&mut self, text: &str, kind: Line) {
        // In a table without a bar at the start, a row looks like prose.
        let is_row = kind == Line::Prose && self.before == Line::Table && text.contains('|');
        let kind = if is_row { Line::Table } else { kind };
        // Markdown ends a paragraph at a block of another kind: the summary has to end there.
        let is_next = match self.before {
            Line::Blank => true,
            Line::Prose => kind != Line::Prose && self.is_in_summary(),
            Line::Heading => self.is_in_summary(),
            Line::Code | Line::Table => kind.is_text() && self.is_before_summary(),
            Line::Quote => !matches!(kind, Line::Quote | Line::Prose) && self.is_in_summary(),
            Line::Item => false,
        };
        let joins = kind == Line::Prose
            && matches!(self.before, Line::Prose | Line::Item | Line::Quote | Line::Table);
        let goes_on =
            joins || kind == Line::Quote && self.before == Line::Quote && !ends_quoted(text);
        if is_next {
            self.end_run();
            self.paragraphs.push(Paragraph { text: String::new(), kind });
            self.run = 0;
        } else if !goes_on {
            self.end_run();
        }
        if let Some(Paragraph { text: paragraph, .. }) = self.paragraphs.last_mut() {
            if !(paragraph.is_empty() || joins && is_without_space(paragraph, text)) {
                paragraph.push(if joins { ' ' } else { '\n' });
            }
            if !goes_on {
                self.run = paragraph.len();
            }
            self.line_start = paragraph.len();
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
        last.kind.is_text() && !earlier.iter().any(Paragraph::is_text)
    }

    /// Whether no paragraph is text yet.
    fn is_before_summary(&self) -> bool {
        !self.paragraphs.iter().any(Paragraph::is_text)
    }

    /// Reads the marks in the text at the end.
    fn end_run(&mut self) {
        let Some(Paragraph { text: paragraph, .. }) = self.paragraphs.last_mut() else { return };
        let run = paragraph.get(self.run..).unwrap_or_default();
        if is_marked(run) {
            let plain = plain(run, &self.context);
            paragraph.truncate(self.run);
            paragraph.push_str(plain.trim_end());
            self.has_empty |= paragraph.is_empty();
        }
        self.run = paragraph.len();
    }

    /// Whether a line is code because of the space before it. Within a list, the text of the item starts later.
    fn is_indented_code(&self, line: &str) -> bool {
        let can_start = matches!(self.before, Line::Blank | Line::Heading | Line::Code);
        if line.trim().is_empty() || !can_start {
            return false;
        }
        if self.list.is_some() {
            return width(line) >= self.item_text + 4;
        }
        let line = line.get(self.least_indent()..).unwrap_or(line);
        self.last != Line::Item && width(line) >= 4
    }

    fn least_indent(&self) -> usize {
        *self.least_indent.get_or_init(|| {
            let lines = self.comment.iter().flat_map(|block| block.lines());
            lines.filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0)
        })
    }
}

impl Paragraph {
    /// Whether a summary can be made of it.
    fn is_text(&self) -> bool {
        self.kind.is_text() && !self.text.is_empty()
    }
}

/// Whether the marks before this line of a quotation cannot go on in it.
fn ends_quoted(line: &str) -> bool {
    let (_, content) = without_quote_marks(line);
    content.trim().is_empty() || item(content.trim()).is_some()
}

/// Whether a line after a blank one is not of the list, whose first item is indented this far.
fn ends_list(line: &str, list: usize) -> bool {
    let trimmed = line.trim();
    !trimmed.is_empty() && width(line) <= list && Line::of(trimmed) != Line::Item
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
