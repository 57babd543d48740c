//! What one line of Markdown is, by its marks.

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

impl Line {
    /// Whether a summary can be made of it.
    pub(super) fn is_text(self) -> bool {
        !matches!(self, Self::Code | Self::Table)
    }

    /// Of a line without the space around it, outside of code. It is not blank.
    pub(super) fn of(text: &str) -> Self {
        match text {
            text if heading(text).is_some() => Self::Heading,
            text if text.starts_with('>') => Self::Quote,
            text if item(text).is_some() => Self::Item,
            _ => Self::Prose,
        }
    }
}

pub(super) fn starts_with_letter(line: &str) -> bool {
    line.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
}

/// The text of a heading.
pub(super) fn heading(line: &str) -> Option<&str> {
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
pub(super) fn item(line: &str) -> Option<&str> {
    let numbered = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let marks: &[&str] =
        if numbered.len() < line.len() { &[". ", ") "] } else { &["- ", "* ", "+ "] };
    marks.iter().find_map(|mark| numbered.strip_prefix(mark))
}

/// Whether the line makes a heading of the text above it.
pub(super) fn is_underline(line: &str) -> bool {
    let is_one_of = |mark: char| line.trim_start_matches(mark).is_empty();
    is_one_of('=') || is_one_of('-')
}

/// Whether the line is a rule across the page.
pub(super) fn is_rule(line: &str) -> bool {
    ['*', '-', '_'].into_iter().any(|mark| {
        line.matches(mark).count() >= 3 && line.chars().all(|it| it == mark || it == ' ')
    })
}

/// The label of a link definition, `[label]: address`. The address may be in the next line.
pub(super) fn definition<'a>(line: &'a str, next: &str) -> Option<&'a str> {
    let (label, address) = line.trim().strip_prefix('[')?.split_once("]:")?;
    let address = if address.trim().is_empty() { next } else { address };
    (!label.is_empty() && !label.starts_with('^') && is_address(address.trim())).then_some(label)
}

/// Whether the text is the address of a link, with or without a title.
pub(super) fn is_address(text: &str) -> bool {
    !text.is_empty()
        && (!text.contains(char::is_whitespace) || text.ends_with(['"', '\'', ')', '>']))
}

/// The text of a footnote, `[^label]: text`, after its label.
pub(super) fn footnote(line: &str) -> Option<String> {
    let (label, text) = line.strip_prefix("[^")?.split_once("]:")?;
    Some(format!("\\[{label}] {}", text.trim()))
}

/// A line without the mark of a line break.
pub(super) fn without_break(line: &str) -> &str {
    line.strip_suffix('\\').map_or(line, str::trim_end)
}

pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// How far a line is indented, with tabs.
pub(super) fn width(line: &str) -> usize {
    let space = line.len() - line.trim_start_matches([' ', '\t']).len();
    space + 3 * line.bytes().take(space).filter(|byte| *byte == b'\t').count()
}

/// Whether the line is the row below the head of a table, such as `--|:-:`.
pub(super) fn is_table_delimiter(line: &str) -> bool {
    let is_cell = |cell: &str| {
        let cell = cell.trim();
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
    };
    let inside = line.strip_prefix('|').unwrap_or(line);
    line.contains('|') && inside.strip_suffix('|').unwrap_or(inside).split('|').all(is_cell)
}

/// The marks at the start of a quotation's line, and what is behind them.
pub(super) fn without_quote_marks(line: &str) -> (&str, &str) {
    let mut content = line;
    while let Some(rest) = content.trim_start().strip_prefix('>') {
        content = rest;
    }
    let (marks, content) = line.split_at(line.len() - content.len());
    (marks, content.strip_prefix(' ').unwrap_or(content))
}

/// Whether no space belongs between a line and the next one: Chinese and Japanese have none between words.
pub(super) fn is_without_space(line: &str, next: &str) -> bool {
    let is_such = |letter: char| {
        matches!(letter, '\u{2e80}'..='\u{312f}' | '\u{3190}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}')
            || matches!(letter, '\u{fe30}'..='\u{fe4f}' | '\u{ff01}'..='\u{ff9f}')
            || matches!(letter, '\u{20000}'..='\u{3ffff}')
    };
    // Most lines start with ASCII.
    !next.as_bytes().first().is_some_and(u8::is_ascii)
        && next.chars().next().is_some_and(is_such)
        && line.chars().next_back().is_some_and(is_such)
}
