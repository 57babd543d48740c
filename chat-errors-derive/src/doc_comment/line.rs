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
    let is_heading = matches!(line.len() - text.len(), 1..=6)
        && (text.is_empty() || text.starts_with([' ', '\t']));
    is_heading.then(|| {
        let text = text.trim();
        let closed = text.trim_end_matches('#');
        if closed.is_empty() || closed.ends_with(' ') { closed.trim_end() } else { text }
    })
}

/// The text of an item of a list. It can be empty, unless there is a number.
pub(super) fn item(line: &str) -> Option<&str> {
    let numbered = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_numbered = numbered.len() < line.len();
    let marks: &[char] = if is_numbered { &['.', ')'] } else { &['-', '*', '+'] };
    let text = numbered.strip_prefix(marks)?;
    if text.is_empty() && !is_numbered { Some(text) } else { text.strip_prefix([' ', '\t']) }
}

/// Whether the line is an item that can follow the line of a paragraph. Others are text: a sentence can go on
/// with a number.
pub(super) fn is_item_after_prose(line: &str) -> bool {
    let is_number = line.starts_with(|letter: char| letter.is_ascii_digit());
    let is_first = !is_number || line.starts_with("1.") || line.starts_with("1)");
    is_first && item(line).is_some_and(|text| !text.is_empty())
}

/// Whether the line makes a heading of the text above it.
pub(super) fn is_underline(line: &str) -> bool {
    let is_one_of = |mark: char| line.trim_start_matches(mark).is_empty();
    is_one_of('=') || is_one_of('-')
}

/// Whether the line is a rule across the page.
pub(super) fn is_rule(line: &str) -> bool {
    ['*', '-', '_'].into_iter().any(|mark| {
        line.matches(mark).count() >= 3 && line.chars().all(|it| it == mark || " \t".contains(it))
    })
}

/// The text of a footnote, `[^label]: text`, after its label.
pub(super) fn footnote(line: &str) -> Option<String> {
    let (label, text) = line.strip_prefix("[^")?.split_once("]:")?;
    Some(format!("\\[{label}] {}", text.trim()).trim_end().to_owned())
}

/// A line without the mark of a line break.
pub(super) fn without_break(line: &str) -> &str {
    line.strip_suffix('\\').map_or(line, str::trim_end)
}

/// How many spaces and tabs are at the start.
pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// How far a line is indented, with tabs.
pub(super) fn width(line: &str) -> usize {
    let space = line.bytes().take(indent(line));
    space.fold(0, |width, byte| if byte == b'\t' { width / 4 * 4 + 4 } else { width + 1 })
}

/// Whether the line is the row below the head of a table, such as `-|:-:`.
pub(super) fn is_table_delimiter(line: &str, head: &str) -> bool {
    let is_dashes = |cell: &str| {
        let cell = cell.trim();
        let cell = cell.strip_prefix(':').unwrap_or(cell);
        let cell = cell.strip_suffix(':').unwrap_or(cell);
        !cell.is_empty() && cell.bytes().all(|byte| byte == b'-')
    };
    line.contains('|')
        && head.contains('|')
        && cells(line).all(is_dashes)
        && cells(line).count() == cells(head).count()
}

/// The cells of a table's row.
fn cells(row: &str) -> impl Iterator<Item = &str> {
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = row.strip_suffix('|').filter(|row| !row.ends_with('\\')).unwrap_or(row);
    let mut is_escaped = false;
    row.split(move |letter| {
        let was_escaped = std::mem::replace(&mut is_escaped, letter == '\\');
        letter == '|' && !was_escaped
    })
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
