//! The marks within a paragraph of Markdown: links, code, escapes, and what is read in files of its own.

use std::borrow::Cow;

use super::definition::{after_target, folded};
use super::emphasis::Pieces;
use super::html::{entity, html};

/// How deep the text of a link is read for marks: deeper ones are kept.
const DEEPEST: usize = 8;

/// The longest text of a link, and its longest address.
const LONGEST: usize = 4096;

/// The words before an `@` in a link to an item.
const DISAMBIGUATORS: [&str; 23] = [
    "struct",
    "enum",
    "trait",
    "union",
    "module",
    "mod",
    "const",
    "constant",
    "static",
    "function",
    "fn",
    "method",
    "derive",
    "type",
    "value",
    "macro",
    "prim",
    "primitive",
    "tyalias",
    "typealias",
    "field",
    "variant",
    "attr",
];

/// What the marks in a comment depend on.
pub(super) struct Context {
    /// The labels of link definitions, folded.
    pub(super) definitions: Vec<String>,
    /// The comment, if it may have HTML: the tags of a pair can be in different paragraphs.
    pub(super) html: String,
}

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
pub(super) fn plain(text: &str, context: &Context) -> String {
    plain_at(text, context, 0)
}

fn plain_at(text: &str, context: &Context, depth: usize) -> String {
    let mut pieces = Pieces::default();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '!', '<', '`', '\\', '*', '_', '~', '&']) {
        let (before, from) = rest.split_at(at);
        pieces.text(before);
        let mut letters = from.chars();
        let first = letters.next().unwrap_or_default();
        let labelled = |link: Option<(Cow<'_, str>, usize)>| {
            let (label, len) = link.filter(|_| depth < DEEPEST)?;
            Some((plain_at(&label, context, depth + 1), len))
        };
        let read = match first {
            '`' => Some((code_span(from).to_owned(), code_span(from).len())),
            '\\' => escaped(from),
            // An image is its description.
            '!' => labelled(from.get(1..).and_then(|link| self::link(link, false, context)))
                .map(|(label, len)| (label, len + 1)),
            '[' => {
                let is_in_word = pieces.ends_in_word();
                footnote(from).or_else(|| labelled(link(from, is_in_word, context)))
            }
            '<' => html(from, &context.html),
            '&' => entity(from),
            _ => None,
        };
        rest = match read {
            Some((shown, len)) => {
                let after = from.get(len..).unwrap_or_default();
                // No second space where something was left out.
                let is_space = shown == " ";
                if !(is_space && pieces.ends_with_space()) {
                    pieces.text(&shown);
                }
                if is_space || shown.is_empty() && pieces.ends_with_space() {
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
fn link<'a>(text: &'a str, is_in_word: bool, context: &Context) -> Option<(Cow<'a, str>, usize)> {
    let end = closing(text, b'[', b']')?;
    let (label, after) = (text.get(1..end)?, text.get(end + 1..)?);
    if let Some(len) = target(after) {
        return Some((label.into(), end + 1 + len));
    }
    let is_defined = |label: &str| context.definitions.contains(&folded(label));
    if after.starts_with('[') {
        let target = closing(after, b'[', b']')?;
        let reference = after.get(1..target)?;
        let is_collapsed = reference.is_empty();
        let shown = item_of(label).filter(|_| is_collapsed);
        // In `a[i][j]`, the brackets are what they look like.
        let is_target = !is_in_word && reference.len() > 1 && is_path(reference)
            || item_of(reference).is_some();
        let is_link = is_collapsed || is_defined(reference) || is_target;
        return is_link.then(|| (shown.unwrap_or_else(|| label.into()), end + target + 2));
    }
    if let Some(shown) = item_of(label) {
        return Some((shown, end + 1));
    }
    is_defined(label).then_some((label.into(), end + 1))
}

/// The length of the address in parentheses, with or without a title, at the start of the text.
fn target(text: &str) -> Option<usize> {
    let text = text.get(..floor(text, LONGEST)).unwrap_or(text);
    let inner = text.strip_prefix('(')?.trim_start();
    let rest = if inner.starts_with(')') { inner } else { after_target(inner)? };
    rest.starts_with(')').then(|| text.len() - rest.len() + 1)
}

/// The label of a link to an item as rustdoc shows it: `fn@send` is `send`, and `Foo#errors` is `Foo`.
fn item_of(label: &str) -> Option<Cow<'_, str>> {
    if let Some(shown) = without_disambiguator(label) {
        return Some(shown.into());
    }
    if let Some(code) = label.strip_prefix('`').and_then(|code| code.strip_suffix('`')) {
        return (!code.contains('`')).then_some(label.into());
    }
    let label = match label.split_once('#') {
        Some((item, part)) if is_path(part) => item,
        _ => label,
    };
    // The type's arguments are not looked up.
    let named = match label.split_once('<') {
        Some((path, arguments)) if arguments.ends_with('>') => path,
        _ => label,
    };
    let path = named.trim_end_matches("()").trim_end_matches('!');
    let is_type = path.starts_with(char::is_uppercase) && path.len() > 1;
    let is_item = is_type || path.contains("::") || path.len() < named.len();
    (is_item && is_path(path)).then_some(label.into())
}

/// The label of a link to an item that says what the item is, without that.
fn without_disambiguator(label: &str) -> Option<String> {
    let (mark, path) = label.strip_prefix('`').map_or(("", label), |path| ("`", path));
    let (word, path) = path.split_once('@')?;
    let is_such = DISAMBIGUATORS.contains(&word) && !path.is_empty() && !path.contains(' ');
    is_such.then(|| format!("{mark}{path}"))
}

/// Whether the text is a path of names.
fn is_path(text: &str) -> bool {
    text.split("::").all(|word| {
        let mut letters = word.chars();
        letters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
            && letters.all(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

/// The end of the longest prefix of at most this many bytes.
fn floor(text: &str, most: usize) -> usize {
    let ends = (0..4).map(|less| most - less);
    ends.into_iter().find(|end| text.is_char_boundary(*end)).unwrap_or(text.len())
}

/// The index of the bracket that closes the one at the start of the text. Those in code do not count.
fn closing(text: &str, open: u8, close: u8) -> Option<usize> {
    let text = text.get(..floor(text, LONGEST)).unwrap_or(text);
    let (mut depth, mut is_escaped, mut code_end) = (0_usize, false, 0);
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if index < code_end => {}
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'`' if open == b'[' => code_end = index + code_span(text.get(index..)?).len(),
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
