//! Reads every text that JSON's grammar allows, also where `serde_json` has limits of its own.

use alloc::string::String;

use serde::de::{DeserializeOwned, IgnoredAny};

/// How many levels of nesting are kept: as many as `serde_json` reads.
const DEPTH: usize = 127;

/// What no number may exceed; `serde_json` refuses what no `f64` can hold.
const LARGEST: f64 = 1e308;

/// Reads the text as it is, or else mended.
pub(super) fn read<T: DeserializeOwned>(json: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(json).or_else(|error| match mended(json) {
        Some(mended) => serde_json::from_str(&mended),
        None => Err(error),
    })
}

/// The text without what goes beyond the limits; `None` if it is no JSON at all.
///
/// To ignore a value, `serde_json` checks the grammar and nothing else, so whatever passes can be
/// scanned here without looking for mistakes.
fn mended(json: &str) -> Option<String> {
    serde_json::from_str::<IgnoredAny>(json).ok()?;
    let mut mended = String::with_capacity(json.len());
    let (mut rest, mut depth) = (json, 0);
    while let Some(first) = rest.chars().next() {
        let kept = mended.len();
        let is_kept = depth <= DEPTH;
        rest = match first {
            '"' => string(rest, &mut mended),
            '-' | '0'..='9' => number(rest, &mut mended),
            _ => {
                mended.push(first);
                &rest[first.len_utf8()..]
            }
        };
        match first {
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            _ => {}
        }
        if depth > DEPTH || !is_kept {
            mended.truncate(kept);
        }
        if depth > DEPTH && is_kept {
            mended.push_str("null");
        }
    }
    Some(mended)
}

/// Copies the string at the start of the text, and returns what follows it.
fn string<'a>(text: &'a str, mended: &mut String) -> &'a str {
    mended.push('"');
    let mut rest = &text[1..];
    while let Some(end) = rest.find(['"', '\\']) {
        mended.push_str(&rest[..end]);
        rest = &rest[end..];
        if let Some(after) = rest.strip_prefix('"') {
            mended.push('"');
            return after;
        }
        let (escape, after) = escape(rest);
        mended.push_str(escape);
        rest = after;
    }
    rest
}

/// The escape at the start of the text, a lone half of a surrogate pair replaced, and what follows.
fn escape(text: &str) -> (&str, &str) {
    match utf16_unit(text) {
        None => text.split_at(2),
        Some(0xD800..=0xDBFF) if matches!(utf16_unit(&text[6..]), Some(0xDC00..=0xDFFF)) => {
            text.split_at(12)
        }
        Some(0xD800..=0xDFFF) => (r"\ufffd", &text[6..]),
        Some(_) => text.split_at(6),
    }
}

/// The number of a `\u` escape at the start of the text.
fn utf16_unit(text: &str) -> Option<u16> {
    u16::from_str_radix(text.strip_prefix(r"\u")?.get(..4)?, 16).ok()
}

/// Copies the number at the start of the text, and returns what follows it.
fn number<'a>(text: &'a str, mended: &mut String) -> &'a str {
    let end = text.find(|c| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E'));
    let (number, rest) = text.split_at(end.unwrap_or(text.len()));
    let value: f64 = number.parse().unwrap_or_default();
    mended.push_str(match value {
        _ if value > LARGEST => "1e308",
        _ if value < -LARGEST => "-1e308",
        _ => number,
    });
    rest
}
