//! Link definitions, `[label]: address "title"`, and the addresses and titles of links.

/// What is still to come of a link definition.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    Address,
    /// There may be one.
    Title,
}

/// The labels that a comment defines.
pub(super) fn labels(comment: &[String]) -> Vec<String> {
    // Most comments have no bracket, and without optimization it is found much faster.
    if !comment.iter().any(|block| block.contains(']') && block.contains("]:")) {
        return Vec::new();
    }
    let lines: Vec<&str> = comment.iter().flat_map(|block| block.lines()).collect();
    let next = lines.iter().skip(1).copied().chain([""]);
    lines.iter().zip(next).filter_map(|(line, next)| definition(line, next)).collect()
}

/// The label of a link definition, `[label]: address`. The address may be in the next line.
pub(super) fn definition(line: &str, next: &str) -> Option<String> {
    let (label, address) = line.trim().strip_prefix('[')?.split_once("]:")?;
    let address = if address.trim().is_empty() { next } else { address };
    (!label.is_empty() && !label.starts_with('^') && is_address(address.trim()))
        .then(|| folded(label))
}

/// A label as labels are compared.
pub(super) fn folded(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether the text is the address of a link, with or without a title.
pub(super) fn is_address(text: &str) -> bool {
    after_target(text).is_some_and(str::is_empty)
}

/// The rest of a text that starts with the address of a link, with or without a title.
pub(super) fn after_target(text: &str) -> Option<&str> {
    let rest = after_address(text)?;
    let title = rest.trim_start();
    let after = after_title(title).filter(|_| title.len() < rest.len());
    Some(after.map_or(title, str::trim_start))
}

/// The rest of a text that starts with an address.
fn after_address(text: &str) -> Option<&str> {
    if let Some(text) = text.strip_prefix('<') {
        return text.split_once('>').map(|(_, rest)| rest);
    }
    let (mut depth, mut is_escaped) = (0_usize, false);
    let end = text.find(|letter: char| {
        match letter {
            _ if std::mem::take(&mut is_escaped) => {}
            '\\' => is_escaped = true,
            '(' => depth += 1,
            ')' if depth == 0 => return true,
            ')' => depth -= 1,
            _ => {}
        }
        letter.is_whitespace()
    });
    let rest = text.get(end.unwrap_or(text.len())..)?;
    (depth == 0 && rest.len() < text.len()).then_some(rest)
}

/// Whether the text is the title of a link, as a whole.
pub(super) fn is_title(text: &str) -> bool {
    after_title(text).is_some_and(str::is_empty)
}

/// The rest of a text that starts with a title.
fn after_title(text: &str) -> Option<&str> {
    let open = text.chars().next()?;
    let close = match open {
        '"' | '\'' => open,
        '(' => ')',
        _ => return None,
    };
    let mut is_escaped = false;
    let mut letters = text.char_indices().skip(1);
    let (end, _) = letters.find(|(_, letter)| {
        let was_escaped = std::mem::take(&mut is_escaped);
        is_escaped = !was_escaped && *letter == '\\';
        !was_escaped && *letter == close
    })?;
    text.get(end + 1..)
}

/// What may follow the first line of a link definition.
pub(super) fn rest_of_definition(line: &str) -> Option<Rest> {
    let (_, address) = line.split_once("]:")?;
    if address.is_empty() { Some(Rest::Address) } else { rest_after_address(address.trim()) }
}

pub(super) fn rest_after_address(address: &str) -> Option<Rest> {
    after_address(address).is_some_and(|rest| rest.trim().is_empty()).then_some(Rest::Title)
}
