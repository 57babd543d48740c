#![expect(clippy::inline_always, reason = "where the table is a constant, little is left of these")]

use core::ops::Range;

use super::{CodeIndex, NameIndex, Origin, Policies, Translation};
use crate::{CodeInfo, ErrorKind, Outcome, RetryPolicy};

/// The rows of one type in order of declaration, as one column for each property.
///
/// With columns, a property is one load, and rustc reads arrays of literals fastest.
pub struct Table {
    /// The type's name, for messages.
    pub type_name: &'static str,
    pub origin: Origin,
    pub codes: &'static [i32],
    /// The lowest and the highest code, old ones included.
    pub code_range: (i32, i32),
    /// The names of the rows, and after them the aliases, in the order of their rows.
    pub names: &'static [&'static str],
    /// A hash of each name and alias, as little-endian 32-bit words.
    pub name_hashes: &'static [u8],
    /// The summary and the help of each row; a missing help is empty. rustc reads one text faster than
    /// many, and a program relocates it once at startup.
    pub texts: &'static &'static str,
    /// The end of each of these, as little-endian 32-bit words.
    pub text_ends: &'static [u8],
    pub kinds: &'static [ErrorKind],
    /// In a constant, not a static, so that rustc folds them into the caller's `match`.
    pub policies: Policies,
    /// The outcome of each row, as the index of the variant: rustc reads a byte string at once, but
    /// checks an array of paths one by one. Kinds are asked for more often, and take one load.
    pub outcomes: &'static [u8],
    /// The row of each alias, in ascending order.
    pub alias_rows: &'static [u16],
    /// Old codes that are read as a row, in the order of their rows.
    pub code_aliases: &'static [i32],
    /// The row of each of these, in ascending order.
    pub code_alias_rows: &'static [u16],
    /// The row of each translation, in ascending order.
    pub translation_rows: &'static [u16],
    pub translations: &'static [Translation],
    pub code_index: CodeIndex,
    /// An index of its own: a type without old codes pays nothing for it.
    pub code_alias_index: CodeIndex,
    pub name_index: NameIndex,
}

impl Table {
    /// The table of a type whose derive failed.
    pub const EMPTY: Self = Self {
        type_name: "",
        origin: Origin::EMPTY,
        codes: &[],
        code_range: (0, 0),
        names: &[],
        name_hashes: b"",
        texts: &"",
        text_ends: b"",
        kinds: &[],
        policies: Policies::EMPTY,
        outcomes: &[],
        alias_rows: &[],
        code_aliases: &[],
        code_alias_rows: &[],
        translation_rows: &[],
        translations: &[],
        code_index: CodeIndex::EMPTY,
        code_alias_index: CodeIndex::EMPTY,
        name_index: NameIndex::EMPTY,
    };

    /// The position of the row with this code or old code.
    #[must_use]
    #[inline(always)]
    pub const fn position_of_code(&self, code: i32) -> Option<usize> {
        match self.code_index.position(self.codes, code) {
            None if !self.code_aliases.is_empty() => self.position_of_code_alias(code),
            position => position,
        }
    }

    const fn position_of_code_alias(&self, code: i32) -> Option<usize> {
        match self.code_alias_index.position(self.code_aliases, code) {
            Some(index) => Some(self.code_alias_rows[index] as usize),
            None => None,
        }
    }

    /// The number of codes and old codes.
    pub(super) const fn all_codes_len(&self) -> usize {
        self.codes.len() + self.code_aliases.len()
    }

    /// The code at this index of the codes and, after them, the old codes; and the position of its row.
    pub(super) const fn code_at(&self, index: usize) -> (i32, usize) {
        let rows = self.codes.len();
        if index < rows {
            (self.codes[index], index)
        } else {
            (self.code_aliases[index - rows], self.code_alias_rows[index - rows] as usize)
        }
    }

    /// The position of the row with this name or alias.
    #[must_use]
    #[inline(always)]
    pub const fn position_of_name(&self, name: &str) -> Option<usize> {
        match self.name_index.position(self.names, name) {
            Some(index) => Some(self.row_at(index)),
            None => None,
        }
    }

    /// The position of the row with the name or alias at this index of the names.
    #[inline(always)]
    pub(super) const fn row_at(&self, index: usize) -> usize {
        let rows = self.codes.len();
        if index < rows { index } else { self.alias_rows[index - rows] as usize }
    }

    #[inline(always)]
    pub(crate) const fn outcome(&self, position: usize) -> Outcome {
        match self.outcomes[position] {
            0 => Outcome::NotApplied,
            1 => Outcome::Unknown,
            _ => Outcome::Applied,
        }
    }

    pub(crate) fn summary(&self, position: usize) -> &'static str {
        self.text(2 * position)
    }

    pub(crate) fn help(&self, position: usize) -> Option<&'static str> {
        Some(self.text(2 * position + 1)).filter(|help| !help.is_empty())
    }

    fn text(&self, index: usize) -> &'static str {
        let end = |index: usize| {
            let end = self.text_ends.get(4 * index..).and_then(<[u8]>::first_chunk);
            end.map_or(0, |end| u32::from_le_bytes(*end) as usize)
        };
        let start = index.checked_sub(1).map_or(0, end);
        self.texts.get(start..end(index)).unwrap_or_default()
    }

    #[inline(always)]
    pub(crate) const fn policy(&self, position: usize) -> RetryPolicy {
        self.policies.at(position)
    }

    pub(crate) fn info(&self, position: usize) -> CodeInfo {
        let aliases = run_of(self.alias_rows, position);
        let code_aliases = run_of(self.code_alias_rows, position);
        let translations = run_of(self.translation_rows, position);
        CodeInfo {
            code: self.codes[position],
            name: self.names[position],
            aliases: &self.names[self.codes.len()..][aliases],
            code_aliases: &self.code_aliases[code_aliases],
            summary: self.summary(position),
            help: self.help(position),
            kind: self.kinds[position],
            retry_policy: self.policy(position),
            outcome: self.outcome(position),
            translations: &self.translations[translations],
        }
    }
}

/// A column that holds, for each row, the value at its index.
///
/// # Panics
///
/// If there are no values, or if an index is out of range.
#[must_use]
pub const fn filled<T: Copy, const ROWS: usize, const VALUES: usize>(
    indexes: &[u8; ROWS],
    values: &[T; VALUES],
) -> [T; ROWS] {
    let (indexes, values) = (*indexes, *values);
    let mut column = [values[0]; ROWS];
    let mut row = 0;
    while row < ROWS {
        column[row] = values[indexes[row] as usize];
        row += 1;
    }
    column
}

/// The range of one row's items, given the sorted rows of all items.
fn run_of(rows: &[u16], position: usize) -> Range<usize> {
    let start = rows.partition_point(|&row| usize::from(row) < position);
    let end = rows.partition_point(|&row| usize::from(row) <= position);
    start..end
}
