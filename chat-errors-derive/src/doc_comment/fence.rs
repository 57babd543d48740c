//! A fenced code block, as rustdoc shows it.

use std::borrow::Cow;

use super::line::indent;

/// The words after a fence that leave a block Rust.
const RUST: [&str; 13] = [
    "",
    "rust",
    "no_run",
    "ignore",
    "should_panic",
    "compile_fail",
    "test_harness",
    "standalone",
    "standalone_crate",
    "edition2015",
    "edition2018",
    "edition2021",
    "edition2024",
];

/// A fenced code block.
pub(super) struct Fence {
    mark: char,
    len: usize,
    /// How far it is indented.
    indent: usize,
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
        let is_code_of_error =
            |word: &str| word.strip_prefix('E').is_some_and(|it| it.parse::<u16>().is_ok());
        let is_rust = info.split([',', ' ']).map(str::trim).all(|word| {
            RUST.contains(&word) || word.starts_with("ignore-") || is_code_of_error(word)
        });
        Some(Self { mark, len, indent, is_rust, is_quoted: false })
    }

    pub(super) fn is_closed_by(&self, line: &str) -> bool {
        line.len() >= self.len && line.chars().all(|letter| letter == self.mark)
    }

    /// A line in the block as rustdoc shows it, unless it is hidden there.
    pub(super) fn shown<'a>(&self, line: &'a str) -> Option<Cow<'a, str>> {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let line = line.get(self.indent.min(indent(line))..).unwrap_or(line);
        let code = line.trim_start();
        if !self.is_rust || !code.starts_with('#') {
            return Some(line.into());
        }
        match code.strip_prefix("##") {
            Some(escaped) => Some(format!("{}#{escaped}", " ".repeat(indent(line))).into()),
            None => (code.trim_end() != "#" && !code.starts_with("# ")).then_some(line.into()),
        }
    }
}
