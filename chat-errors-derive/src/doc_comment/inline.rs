//! The marks within a paragraph of Markdown: links, emphasis, escapes, entities and HTML.

/// How deep the text of a link is read for marks: deeper ones are kept.
const DEEPEST: usize = 8;

/// The longest text of a link, and its longest address.
const LONGEST: usize = 4096;

/// Whether a text may have marks. Each search runs in the standard library, which is optimized: one loop for all
/// of them would be compiled here, and cost more.
pub(super) fn is_marked(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.contains(&b'[')
        || bytes.contains(&b'<')
        || bytes.contains(&b'*')
        || bytes.contains(&b'\\')
        || bytes.contains(&b'&')
        || bytes.contains(&b'~')
        || bytes.contains(&b'_') && has_outer_underscore(bytes)
}

/// Whether there is an underscore that is not within a word, where it would mark nothing.
fn has_outer_underscore(bytes: &[u8]) -> bool {
    let starts = bytes.first() == Some(&b'_');
    starts
        || bytes
            .windows(2)
            .any(|pair| matches!(pair, [before, b'_'] if !before.is_ascii_alphanumeric()))
}

/// The text as it reads without its marks. Code keeps its backticks.
pub(super) fn plain(text: &str, definitions: &[String]) -> String {
    plain_at(text, definitions, 0)
}

fn plain_at(text: &str, definitions: &[String], depth: usize) -> String {
    let mut pieces = Pieces::default();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '!', '<', '`', '\\', '*', '_', '~', '&']) {
        let (before, from) = rest.split_at(at);
        pieces.text(before);
        let mut letters = from.chars();
        let first = letters.next().unwrap_or_default();
        let labelled = |link: Option<(&str, usize)>| {
            let (label, len) = link.filter(|_| depth < DEEPEST)?;
            Some((plain_at(label, definitions, depth + 1), len))
        };
        let read = match first {
            '`' => Some((code_span(from).to_owned(), code_span(from).len())),
            '\\' => escaped(from),
            // An image is its description.
            '!' => labelled(from.get(1..).and_then(|link| self::link(link, definitions)))
                .map(|(label, len)| (label, len + 1)),
            '[' => footnote(from).or_else(|| labelled(link(from, definitions))),
            '<' => html(from, text),
            '&' => entity(from),
            _ => None,
        };
        rest = match read {
            Some((shown, len)) => {
                let after = from.get(len..).unwrap_or_default();
                pieces.text(&shown);
                // No second space where something was left out.
                if shown.is_empty() && pieces.ends_with_space() {
                    after.trim_start_matches(' ')
                } else {
                    after
                }
            }
            None if matches!(first, '*' | '_' | '~') => {
                let after = from.trim_start_matches(first);
                pieces.mark(first, from.len() - after.len(), after.chars().next());
                after
            }
            None => {
                let (mark, after) = from.split_at(first.len_utf8());
                pieces.text(mark);
                after
            }
        };
    }
    pieces.text(rest);
    pieces.without_emphasis()
}

/// A text in pieces, between the marks that may be emphasis.
#[derive(Default)]
struct Pieces {
    pieces: Vec<Piece>,
}

enum Piece {
    Text(String),
    Mark { letter: char, len: usize, opens: bool, closes: bool },
}

impl Pieces {
    fn text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    /// The last letter, or a space if there is none.
    fn last(&self) -> char {
        let letters = self.pieces.iter().rev().find_map(|piece| match piece {
            Piece::Text(text) => text.chars().next_back(),
            Piece::Mark { letter, .. } => Some(*letter),
        });
        letters.unwrap_or(' ')
    }

    fn ends_with_space(&self) -> bool {
        self.last() == ' '
    }

    /// A run of letters that may open or close emphasis, by the letters around it.
    fn mark(&mut self, letter: char, len: usize, next: Option<char>) {
        let (before, next) = (self.last(), next.unwrap_or(' '));
        let is_sign = |letter: char| !letter.is_alphanumeric() && !letter.is_whitespace();
        let is_outside = |letter: char| letter.is_whitespace() || is_sign(letter);
        let starts = !next.is_whitespace() && (!is_sign(next) || is_outside(before));
        let ends = !before.is_whitespace() && (!is_sign(before) || is_outside(next));
        let (opens, closes) = match letter {
            '_' => (starts && (!ends || is_sign(before)), ends && (!starts || is_sign(next))),
            '~' if len != 2 => (false, false),
            _ => (starts, ends),
        };
        self.pieces.push(Piece::Mark { letter, len, opens, closes });
        self.pieces.push(Piece::Text(String::new()));
    }

    /// The text without the marks that belong together.
    fn without_emphasis(self) -> String {
        // The open marks: their letters, and how many of each are left.
        let mut open: Vec<(usize, char)> = Vec::new();
        let mut left: Vec<usize> = Vec::with_capacity(self.pieces.len());
        for (index, piece) in self.pieces.iter().enumerate() {
            let Piece::Mark { letter, len, opens, closes } = piece else {
                left.push(0);
                continue;
            };
            let mut rest = *len;
            while *closes && rest > 0 {
                let Some(at) = open.iter().rposition(|(_, it)| it == letter) else { break };
                open.truncate(at + 1);
                let opened = open.last().and_then(|(index, _)| left.get_mut(*index));
                let Some(opened) = opened else { break };
                let matched = rest.min(*opened);
                rest -= matched;
                *opened -= matched;
                if *opened == 0 {
                    open.pop();
                }
            }
            left.push(rest);
            if *opens && rest > 0 {
                open.push((index, *letter));
            }
        }
        let mut text = String::new();
        for (piece, left) in self.pieces.iter().zip(left) {
            match piece {
                Piece::Text(piece) => text.push_str(piece),
                Piece::Mark { letter, .. } => text.extend(std::iter::repeat_n(*letter, left)),
            }
        }
        text
    }
}

/// The inline code at the start of the text, or its backticks if nothing closes it.
fn code_span(text: &str) -> &str {
    let len = text.len() - text.trim_start_matches('`').len();
    let (marks, content) = text.split_at(len);
    let mut from = 0;
    while let Some(found) = content.get(from..).and_then(|rest| rest.find(marks)) {
        let start = from + found;
        let run = content.get(start..).unwrap_or_default();
        let run_len = run.len() - run.trim_start_matches('`').len();
        if run_len == len {
            return text.get(..2 * len + start).unwrap_or(text);
        }
        from = start + run_len;
    }
    marks
}

/// The letter after a backslash, if it is a sign: others are not escaped.
fn escaped(text: &str) -> Option<(String, usize)> {
    let letter = text.chars().nth(1).filter(char::is_ascii_punctuation)?;
    Some((letter.to_string(), 2))
}

/// The reference to a footnote at the start of the text.
fn footnote(text: &str) -> Option<(String, usize)> {
    let (label, _) = text.strip_prefix("[^")?.split_once(']')?;
    let is_label = !label.is_empty() && !label.contains(char::is_whitespace);
    is_label.then(|| (format!("[{label}]"), label.len() + 3))
}

/// The text of the link at the start of the text, and the length of the link.
fn link<'a>(text: &'a str, definitions: &[String]) -> Option<(&'a str, usize)> {
    let end = closing(text, b'[', b']')?;
    let (label, after) = (text.get(1..end)?, text.get(end + 1..)?);
    let target = match after.as_bytes().first() {
        Some(b'(') => Some(closing(after, b'(', b')')?),
        Some(b'[') => Some(closing(after, b'[', b']')?),
        _ => None,
    };
    if let Some(target) = target {
        return Some((label, end + target + 2));
    }
    let is_defined = definitions.iter().any(|known| known.eq_ignore_ascii_case(label));
    (is_defined || is_item(label)).then_some((label, end + 1))
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
    for (index, byte) in text.bytes().take(LONGEST).enumerate() {
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

/// What is shown of the HTML at the start of the text, and its length.
fn html(from: &str, text: &str) -> Option<(String, usize)> {
    if let Some(comment) = from.strip_prefix("<!--") {
        let (comment, _) = comment.split_once("-->")?;
        return Some((String::new(), comment.len() + 7));
    }
    let (content, _) = from.strip_prefix('<')?.split_once('>')?;
    let len = content.len() + 2;
    let has_space = content.contains(char::is_whitespace);
    let is_address = content.contains("://") || content.starts_with("mailto:");
    let is_mail = || content.split_once('@').is_some_and(|(_, host)| host.contains('.'));
    if !has_space && (is_address || is_mail()) {
        return Some((content.trim_start_matches("mailto:").to_owned(), len));
    }
    tag(content, text).map(|shown| (shown, len))
}

/// What is shown of a tag: nothing, if the text has the other tag of its pair, or if it needs none.
fn tag(content: &str, text: &str) -> Option<String> {
    let name = content.trim_start_matches('/');
    let name = name.split(|letter: char| !letter.is_ascii_alphanumeric()).next()?;
    match name.to_ascii_lowercase().as_str() {
        "br" => Some(" ".into()),
        "hr" | "wbr" => Some(String::new()),
        "img" => {
            let description =
                content.split_once("alt=\"").and_then(|(_, rest)| rest.split_once('"'));
            Some(description.map_or_else(String::new, |(description, _)| description.to_owned()))
        }
        "a" | "b" | "blockquote" | "code" | "dd" | "del" | "details" | "div" | "dl" | "dt"
        | "em" | "i" | "ins" | "kbd" | "li" | "mark" | "ol" | "p" | "pre" | "q" | "s" | "small"
        | "span" | "strong" | "sub" | "summary" | "sup" | "table" | "td" | "th" | "tr" | "u"
        | "ul" | "var" => {
            let has_pair = if content.starts_with('/') {
                text.contains(&format!("<{name}"))
            } else {
                text.contains(&format!("</{name}>"))
            };
            has_pair.then(String::new)
        }
        _ => None,
    }
}

/// The letter of the entity at the start of the text, and the length of the entity.
fn entity(text: &str) -> Option<(String, usize)> {
    let (name, _) = text.strip_prefix('&')?.split_once(';')?;
    let letter = match name {
        "nbsp" | "ensp" | "emsp" | "thinsp" => ' ',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "copy" => '©',
        "reg" => '®',
        "trade" => '™',
        "mdash" => '—',
        "ndash" => '–',
        "hellip" => '…',
        "laquo" => '«',
        "raquo" => '»',
        "times" => '×',
        "larr" => '←',
        "rarr" => '→',
        "deg" => '°',
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?).filter(|letter| !letter.is_control())?
        }
    };
    Some((letter.to_string(), name.len() + 2))
}
