//! Finds the known text that a description is.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Range;

use super::index::Index;
use super::rules::{DESCRIPTIONS, PARTS};
use crate::letters;
use crate::verdict::Verdict;

/// The wildcard of a pattern.
const GAP: char = '…';

/// A line of [`DESCRIPTIONS`].
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) pattern: &'static str,
    /// The length of the pattern without what the end of a description may lack.
    len: usize,
    /// The length of what is before the first gap, without the same.
    head: usize,
    /// The length of the pattern without its gaps.
    literal: usize,
    has_gap: bool,
    pub(crate) verdict: &'static Verdict,
    pub(crate) why: &'static str,
    /// The word that must be beside it, for a text that says little by itself.
    pub(super) beside: Option<&'static str>,
}

impl Description {
    pub(super) const fn new(
        pattern: &'static str,
        verdict: &'static Verdict,
        why: &'static str,
    ) -> Self {
        let bytes = pattern.as_bytes();
        let len = trimmed_len(bytes, bytes.len());
        let (mut first_gap, mut literal, mut at) = (bytes.len(), 0, 0);
        while at < bytes.len() {
            // The bytes of a gap are in no other character of the table.
            if bytes[at] < 128 {
                literal += (at < len) as usize;
            } else if at < first_gap {
                first_gap = at;
            }
            at += 1;
        }
        let has_gap = first_gap < bytes.len();
        let head = trimmed_len(bytes, first_gap);
        Self { pattern, len, head, literal, has_gap, verdict, why, beside: None }
    }

    fn part(&self, range: Range<usize>) -> &'static str {
        self.pattern.get(range).unwrap_or_default()
    }

    /// How well a text fits, if the pattern begins with literal text.
    fn degree(&self, text: &str) -> Option<Degree> {
        let head = self.part(0..self.head);
        let mut rest = strip(text, head)?;
        let literal = self.literal;
        if !self.has_gap {
            return match rest.chars().next() {
                None => Some((true, literal)),
                // A text of a word or two is that text alone, and no beginning of another.
                Some(next) => (!next.is_alphanumeric() && head.split(' ').count() > 2)
                    .then_some((false, literal)),
            };
        }
        // A gap can be empty, and then there is one space where the pattern has two.
        let mut parts = self.part(0..self.len).split(GAP).map(str::trim_ascii);
        parts.next()?;
        let last = parts.next_back()?;
        for part in parts {
            rest = after(rest, part)?;
        }
        if end_of(rest, last).is_some() {
            return Some((true, literal));
        }
        let next = after(rest, last)?.chars().next()?;
        (!next.is_alphanumeric()).then_some((false, literal))
    }

    /// The same, only beside this word.
    pub(super) const fn beside(self, word: &'static str) -> Self {
        Self { beside: Some(word), ..self }
    }
}

/// The line of the table that the text is, whole; or else the known part of it; or else the line that it
/// begins with. Of several lines, the one with the longest literal text; of two with the same text, the one
/// beside the word.
///
/// The text is read once for all parts, and once for each line whose beginning it has, which is one in
/// practice. The other lines are compared with its beginning or its end only.
pub(super) fn find(text: &str, word: Option<&str>) -> Option<&'static Description> {
    let text = &*folded(text);
    let closed = lines(closed_key(text.as_bytes())?)
        .filter_map(|line| Some((line.degree(text)?, line)))
        .filter(|(_, line)| line.beside.is_none_or(|beside| word == Some(beside)));
    let open = lines(open_key(text.as_bytes())?).filter_map(|line| {
        let tail = line.part(GAP.len_utf8()..line.len);
        end_of(text, tail).map(|()| ((true, tail.len()), line))
    });
    let best = |(degree, line): &Match| (*degree, line.beside.is_some());
    match closed.chain(open).max_by_key(best) {
        Some(((true, _), line)) => Some(line),
        begun => part(text).or(begun.map(|(_, line)| line)),
    }
}

type Match = (Degree, &'static Description);

/// How well a text fits a pattern: whole before beginning, then by the length of the literal parts.
type Degree = (bool, usize);

/// How much of so many bytes remains without what the end of a description may lack.
const fn trimmed_len(bytes: &[u8], mut len: usize) -> usize {
    while len > 0 && matches!(bytes[len - 1], b' ' | b'.' | b'!') {
        len -= 1;
    }
    len
}

/// The first known part of a text, from the beginning of a word to the end of one.
fn part(text: &str) -> Option<&'static Description> {
    let mut last = b' ';
    for (at, byte) in text.bytes().enumerate() {
        if PART_STARTS & letter(byte) != 0 && !last.is_ascii_alphanumeric() {
            let rest = text.get(at..).unwrap_or_default();
            let is_word = |after: &str| !after.starts_with(char::is_alphabetic);
            let line = PARTS.iter().find(|line| strip(rest, line.pattern).is_some_and(is_word));
            if line.is_some() {
                return line;
            }
        }
        last = byte;
    }
    None
}

/// The first letters of the known parts, as a set: a text has many words, and few begin like a part.
const PART_STARTS: u32 = {
    let (mut starts, mut line) = (0, 0);
    while line < PARTS.len() {
        starts |= letter(PARTS[line].pattern.as_bytes()[0]);
        line += 1;
    }
    starts
};

/// A bit for each letter, in upper or lower case; other bytes share them.
const fn letter(byte: u8) -> u32 {
    1 << (byte & 31)
}

/// Whether a text has this end.
fn end_of(text: &str, end: &str) -> Option<()> {
    let start = text.len().checked_sub(end.len())?;
    is_same(text.as_bytes().get(start..)?, end.as_bytes()).then_some(())
}

/// What follows this beginning of the text.
fn strip<'a>(text: &'a str, beginning: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(beginning.len())?;
    is_same(start.as_bytes(), beginning.as_bytes()).then_some(rest)
}

/// Whether two texts are the same, in upper or lower case. Comparing the last letter first finds most
/// differences.
fn is_same(one: &[u8], other: &[u8]) -> bool {
    let last = |text: &[u8]| text.last().map(u8::to_ascii_lowercase);
    last(one) == last(other) && (one == other || one.eq_ignore_ascii_case(other))
}

/// What follows the first place where the text has this part, which is some ten bytes long.
fn after<'a>(text: &'a str, part: &str) -> Option<&'a str> {
    let Some(first) = part.bytes().next() else { return Some(text) };
    let mut starts = text.bytes().enumerate().filter(|(_, byte)| byte.eq_ignore_ascii_case(&first));
    starts.find_map(|(at, _)| strip(text.get(at..)?, part))
}

/// The text with one space for each run of white space, with ASCII's punctuation, and without what its end
/// may lack.
fn folded(text: &str) -> Cow<'_, str> {
    let text = trimmed(text);
    // Without an early end, so that many bytes are compared at once.
    let nexts = text.as_bytes().get(1..).unwrap_or_default();
    let odd = text.as_bytes().iter().zip(nexts).fold(0, |odd, (byte, next)| {
        let is_space = |byte: u8| u8::from(byte == b' ');
        // The last four begin the white space and the punctuation beyond ASCII.
        let is_odd = matches!(byte, b'\t' | b'\r' | b'\n' | 0xC2 | 0xE2 | 0xE3 | 0xEF);
        odd | u8::from(is_odd) | is_space(*byte) & is_space(*next)
    });
    if odd == 0 {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().map(ascii));
    }
    folded.truncate(trimmed(&folded).len());
    Cow::Owned(folded)
}

/// The punctuation mark of ASCII for a typographic or full-width one, which the API's versions do not agree
/// on.
const fn ascii(c: char) -> char {
    match c {
        '‘' | '’' => '\'',
        '“' | '”' => '"',
        '。' => '.',
        '！' => '!',
        '，' => ',',
        '：' => ':',
        other => other,
    }
}

/// A text without white space around it and without the full stop or exclamation mark at its end,
/// which the API's versions do not agree on.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_ascii_whitespace())
        .trim_end_matches(|c: char| matches!(c, '.' | '!') || c.is_ascii_whitespace())
}

/// How many keys the patterns that begin with literal text have.
const CLOSED_KEYS: usize = 128;

/// The key of the patterns that begin like the text, by its first four letters.
const fn closed_key(text: &[u8]) -> Option<usize> {
    match letters::hash(text) {
        Some(hash) => Some((hash >> 25) as usize),
        None => None,
    }
}

/// The key of the patterns that begin with a gap and end like the text, by the last letter.
const fn open_key(text: &[u8]) -> Option<usize> {
    let Some(last) = text.last() else { return None };
    Some(CLOSED_KEYS + (*last & 31) as usize)
}

/// The lines of the table by their keys.
static BY_KEY: Index<{ DESCRIPTIONS.len() }, { CLOSED_KEYS + 32 }> = {
    let mut keys = [0; DESCRIPTIONS.len()];
    let mut line = 0;
    while line < DESCRIPTIONS.len() {
        let Description { pattern, len, head, .. } = &DESCRIPTIONS[line];
        let key = match *head {
            0 => open_key(pattern.as_bytes().split_at(*len).0),
            _ => closed_key(pattern.as_bytes().split_at(*head).0),
        };
        keys[line] = key.expect("four letters before the first gap");
        line += 1;
    }
    Index::new(&keys)
};

fn lines(key: usize) -> impl Iterator<Item = &'static Description> {
    BY_KEY.lines(key).filter_map(|line| DESCRIPTIONS.get(line))
}
