//! A fenced code block, as rustdoc shows it.

use std::borrow::Cow;

use super::line::indent;

/// The words after a fence that say that a block is Rust, unless another language comes before.
const RUST: [&str; 7] = [
    "no_run",
    "ignore",
    "should_panic",
    "compile_fail",
    "test_harness",
    "standalone",
    "standalone_crate",
];

/// A fenced code block.
pub(super) struct Fence {
    mark: char,
    len: usize,
    /// How far it is indented.
    pub(super) indent: usize,
    is_rust: bool,
    /// Whether it is in a quotation.
    pub(super) is_quoted: bool,
}

impl Fence {
    pub(super) fn opened_by(line: &str) -> Option<Self> {
        let indent = indent(line);
        let line = line.trim();
        let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
        let info = line.trim_start_matches(mark);
        let len = line.len() - info.len();
        // Inline code can start with as many backticks, and ends in the same line.
        if len < 3 || mark == '`' && info.contains('`') {
            return None;
        }
        Some(Self { mark, len, indent, is_rust: is_rust(info), is_quoted: false })
    }

    pub(super) fn is_closed_by(&self, line: &str) -> bool {
        let mark = line.trim();
        let is_mark = mark.len() >= self.len && mark.chars().all(|letter| letter == self.mark);
        is_mark && indent(line) < self.indent + 4
    }

    /// A line in the block as rustdoc shows it, unless it is hidden there.
    pub(super) fn shown<'a>(&self, line: &'a str) -> Option<Cow<'a, str>> {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let line = line.get(self.indent.min(indent(line))..).unwrap_or(line);
        if self.is_rust { rust_shown(line) } else { Some(line.into()) }
    }
}

/// A line of Rust as rustdoc shows it, unless it is hidden there.
pub(super) fn rust_shown(line: &str) -> Option<Cow<'_, str>> {
    let code = line.trim_start();
    if !code.starts_with('#') {
        return Some(line.into());
    }
    match code.strip_prefix("##") {
        Some(escaped) => {
            let (space, _) = line.split_at(line.len() - code.len());
            Some(format!("{space}#{escaped}").into())
        }
        None => (code.trim_end() != "#" && !code.starts_with("# ")).then_some(line.into()),
    }
}

/// Whether the words after a fence leave the block Rust. Those in brackets are a comment, or classes.
fn is_rust(info: &str) -> bool {
    let (mut is_rust, mut is_other) = (false, false);
    for word in words(info) {
        let is_code_of_error =
            || word.strip_prefix('E').is_some_and(|it| it.parse::<u16>().is_ok());
        match word {
            "" => {}
            "rust" => is_rust = true,
            "custom" => return false,
            _ if word.starts_with("edition") => {}
            _ if RUST.contains(&word) || word.starts_with("ignore-") || is_code_of_error() => {
                is_rust |= !is_other;
            }
            _ => is_other = true,
        }
    }
    is_rust || !is_other
}

/// The words outside of brackets.
fn words(info: &str) -> impl Iterator<Item = &str> {
    let outside = info.split(['{', '(']).enumerate().map(|(index, part)| match index {
        0 => part,
        _ => part.split_once(['}', ')']).map_or("", |(_, after)| after),
    });
    outside.flat_map(|part| part.split([',', ' ', '\t']))
}
