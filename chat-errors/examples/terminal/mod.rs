//! Text from elsewhere, made safe to show in a terminal.

use std::borrow::Cow;

/// The first `longest` characters of a text on one line, with a space for each character that could
/// change what the terminal shows.
pub(crate) fn shown(text: &str, longest: usize) -> Cow<'_, str> {
    // Of ASCII, which most text is, a byte is a character.
    let is_harmless = |text: &str| text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    match text.split_at_checked(longest) {
        None | Some((_, "")) if is_harmless(text) => return Cow::Borrowed(text),
        Some((start, _)) if is_harmless(start) => return Cow::Owned(format!("{start}…")),
        _ => {}
    }
    let end = text.char_indices().nth(longest).map(|(end, _)| end);
    let start = &text[..end.unwrap_or(text.len())];
    let mut shown: String = start.chars().map(|c| if steers(c) { ' ' } else { c }).collect();
    shown.push_str(if end.is_some() { "…" } else { "" });
    Cow::Owned(shown)
}

/// Whether a character steers a terminal, breaks a line, changes the direction of writing, or is
/// there without being seen.
pub(crate) fn steers(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    c.is_control()
        || matches!(
            c,
            // Line and paragraph separators, and the marks of annotations.
            '\u{2028}' | '\u{2029}' | '\u{FFF9}'..='\u{FFFB}'
            // Marks of the direction of writing.
            | '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            // What else Unicode calls ignorable by default: zero-width characters, fillers,
            // variation selectors and tags.
            | '\u{00AD}' | '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2065}'
            | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
        )
}
