//! Finds the known word that a word is.

use super::index::Index;
use super::rules::{SPELLINGS, WORDS};
use crate::verdict::Verdict;

/// A line of [`WORDS`].
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) text: &'static str,
    /// `None` if it leaves the decision to the status.
    pub(crate) verdict: Option<&'static Verdict>,
    pub(crate) why: &'static str,
    pub(super) when: When,
}

/// When a line of a word decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    Always,
    /// Only with this HTTP status.
    At(u16),
    /// Only if the description is there and empty.
    WithoutDescription,
    /// Only if the status says nothing: the word says no more than that something failed.
    Last,
}

impl Word {
    pub(super) const fn at(self, status: u16) -> Self {
        Self { when: When::At(status), ..self }
    }

    pub(super) const fn without_description(self) -> Self {
        Self { when: When::WithoutDescription, ..self }
    }

    pub(super) const fn at_last(self) -> Self {
        Self { when: When::Last, ..self }
    }
}

/// A word of the table, as its lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    pub(crate) lines: &'static [Word],
    /// As the API spells it.
    pub(crate) name: &'static str,
}

/// The longest word that is looked up, in bytes.
const LONGEST: usize = 64;

/// The lines of [`WORDS`] by the length of the word: two or three for each.
static BY_LENGTH: Index<{ WORDS.len() }, { LONGEST + 1 }> = {
    let mut lengths = [0; WORDS.len()];
    let mut line = 0;
    while line < WORDS.len() {
        lengths[line] = WORDS[line].text.len();
        line += 1;
    }
    Index::new(&lengths)
};

/// The known word that this one is, however it is spelled: `Bad Request`, `BAD_REQUEST` and
/// `com.example.BadRequestException` are the same.
pub(super) fn find(spelled: &str) -> Option<Known> {
    // Most words are spelled as in the table.
    if let Some(lines) = lines(spelled.as_bytes()) {
        return Some(Known { lines, name: lines.first()?.text });
    }
    let mut buffer = [0; LONGEST];
    let snake = snake_case(spelled, &mut buffer)?;
    let short = snake.strip_suffix(b"_exception").unwrap_or(snake);
    let lines = lines(snake)
        .or_else(|| lines(short))
        // All words like this one say that something does not exist.
        .or_else(|| lines(b"not_found").filter(|_| short.ends_with(b"_not_found")))?;
    let name = lines.first()?.text;
    let spelling = SPELLINGS.iter().find(|spelling| **spelling == spelled);
    Some(Known { lines, name: spelling.unwrap_or(&name) })
}

fn lines(word: &[u8]) -> Option<&'static [Word]> {
    let is_word = |line: &Word| line.text.as_bytes() == word;
    let start = BY_LENGTH.lines(word.len()).find(|line| WORDS.get(*line).is_some_and(is_word))?;
    let lines = WORDS.get(start..)?;
    lines.get(..lines.iter().take_while(|line| is_word(line)).count())
}

/// The word in `snake_case`, without the path before an exception's name.
fn snake_case<'a>(spelled: &str, buffer: &'a mut [u8; LONGEST]) -> Option<&'a [u8]> {
    let path = spelled.bytes().rposition(|byte| matches!(byte, b'.' | b'$'));
    let name = match path.and_then(|at| spelled.split_at_checked(at)) {
        Some((path, name)) if !path.trim_start().bytes().any(|byte| byte == b' ') => {
            name.trim_end()
        }
        _ => spelled,
    };
    let mut len = 0;
    let mut push = |byte: u8| {
        *buffer.get_mut(len)? = byte;
        len += 1;
        Some(())
    };
    let (mut last, mut is_gap) = (None, false);
    for byte in name.bytes() {
        if byte.is_ascii() && !byte.is_ascii_alphanumeric() {
            is_gap = true;
            continue;
        }
        let is_camel = byte.is_ascii_uppercase()
            && last.is_some_and(|last: u8| last.is_ascii_lowercase() || last.is_ascii_digit());
        if last.is_some() && (is_gap || is_camel) {
            push(b'_')?;
        }
        push(byte.to_ascii_lowercase())?;
        (last, is_gap) = (Some(byte), false);
    }
    buffer.get(..len)
}
