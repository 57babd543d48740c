//! HTML within a paragraph: tags, comments, addresses and entities.

use super::entities::named;

/// The tags that end a paragraph. What is in one of these does not join what is around it.
const BLOCKS: [&str; 40] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Whether the line starts with a tag of a block that the comment opens and closes.
pub(super) fn opens_block(line: &str, comment: &str) -> bool {
    let tag = || line.strip_prefix('<')?.split_once('>').map(|(content, _)| content);
    tag().is_some_and(|content| {
        let name = name(content).to_ascii_lowercase();
        BLOCKS.contains(&name.as_str()) && has_pair(content, &name, comment)
    })
}

/// The name in a tag.
fn name(content: &str) -> &str {
    let name = content.trim_start_matches('/');
    name.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default()
}

/// What is shown of the HTML at the start of the text, and its length.
pub(super) fn html(from: &str, text: &str) -> Option<(String, usize)> {
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
    let name = name(content).to_ascii_lowercase();
    match name.as_str() {
        "br" => Some(" ".into()),
        block if BLOCKS.contains(&block) => has_pair(content, block, text).then(|| " ".into()),
        "hr" | "wbr" => Some(String::new()),
        "img" => {
            let description =
                content.split_once("alt=\"").and_then(|(_, rest)| rest.split_once('"'));
            Some(description.map_or_else(String::new, |(description, _)| description.to_owned()))
        }
        "a" | "abbr" | "b" | "big" | "cite" | "code" | "del" | "dfn" | "em" | "font" | "i"
        | "ins" | "kbd" | "mark" | "q" | "s" | "samp" | "small" | "span" | "strike" | "strong"
        | "sub" | "sup" | "time" | "tt" | "u" | "var" => {
            has_pair(content, &name, text).then(String::new)
        }
        _ => None,
    }
}

/// Whether the text has the other tag of the pair.
fn has_pair(content: &str, name: &str, text: &str) -> bool {
    let other = if content.starts_with('/') { format!("<{name}") } else { format!("</{name}>") };
    text.contains(&other) || text.contains(&other.to_ascii_uppercase())
}

/// The letter of the entity at the start of the text, and the length of the entity.
pub(super) fn entity(text: &str) -> Option<(String, usize)> {
    let (name, _) = text.strip_prefix('&')?.split_once(';')?;
    let letter = match name.strip_prefix('#') {
        Some(number) => {
            let number = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?).filter(|letter| !letter.is_control())?
        }
        None => named(name)?,
    };
    Some((letter.to_string(), name.len() + 2))
}
