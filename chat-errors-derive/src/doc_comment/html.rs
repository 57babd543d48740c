//! HTML within a paragraph: tags, comments, addresses and entities.

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
    let name = content.trim_start_matches('/');
    let name = name.split(|letter: char| !letter.is_ascii_alphanumeric()).next()?;
    match name.to_ascii_lowercase().as_str() {
        "br" => Some(" ".into()),
        // What is in one of these does not join what is around it.
        "blockquote" | "dd" | "details" | "div" | "dl" | "dt" | "li" | "ol" | "p" | "pre"
        | "summary" | "table" | "td" | "th" | "tr" | "ul" => {
            has_pair(content, name, text).then(|| " ".into())
        }
        "hr" | "wbr" => Some(String::new()),
        "img" => {
            let description =
                content.split_once("alt=\"").and_then(|(_, rest)| rest.split_once('"'));
            Some(description.map_or_else(String::new, |(description, _)| description.to_owned()))
        }
        "a" | "b" | "code" | "del" | "em" | "i" | "ins" | "kbd" | "mark" | "q" | "s" | "small"
        | "span" | "strong" | "sub" | "sup" | "u" | "var" => {
            has_pair(content, name, text).then(String::new)
        }
        _ => None,
    }
}

/// Whether the text has the other tag of the pair.
fn has_pair(content: &str, name: &str, text: &str) -> bool {
    if content.starts_with('/') {
        text.contains(&format!("<{name}"))
    } else {
        text.contains(&format!("</{name}>"))
    }
}

/// The letter of the entity at the start of the text, and the length of the entity.
pub(super) fn entity(text: &str) -> Option<(String, usize)> {
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
