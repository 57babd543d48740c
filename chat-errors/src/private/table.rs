#![expect(clippy::inline_always, reason = "where the table is a constant, little is left of these")]

use core::ops::Range;

use super::{CodeIndex, NameIndex, Policies, Translation};
use crate::{CodeInfo, ErrorKind, Outcome, RetryPolicy};

/// The rows of one type, a column each, in the order of their declaration.
///
/// Columns, because a field is then one load, and because rustc reads arrays of literals fastest.
pub struct Table {
    /// The type's name, for messages.
    pub type_name: &'static str,
    pub codes: &'static [i32],
    /// The names of the rows, and after them the aliases, in the order of their rows.
    pub names: &'static [&'static str],
    /// The summary and the help of each row, which is empty where there is none: rustc reads one text
    /// sooner than many, and no program has to relocate them one by one when it starts.
    pub texts: &'static &'static str,
    /// Where each of these ends: little-endian 32-bit words.
    pub text_ends: &'static [u8],
    pub kinds: &'static [ErrorKind],
    /// In a constant and not a static, so that rustc folds them into the caller's `match`.
    pub policies: Policies,
    /// The outcome of each row, as its place among the variants: rustc reads a byte string at once,
    /// where it checks an array of paths one by one. A kind, which is asked for more often, is one load.
    pub outcomes: &'static [u8],
    /// The row of each alias, in ascending order.
    pub alias_rows: &'static [u16],
    /// The row of each translation, in ascending order.
    pub translation_rows: &'static [u16],
    pub translations: &'static [Translation],
    pub code_index: CodeIndex,
    pub name_index: NameIndex,
}

impl Table {
    /// The table of a type whose derive failed.
    pub const EMPTY: Self = Self {
        type_name: "",
        codes: &[],
        names: &[],
        texts: &"",
        text_ends: b"",
        kinds: &[],
        policies: Policies::EMPTY,
        outcomes: &[],
        alias_rows: &[],
        translation_rows: &[],
        translations: &[],
        code_index: CodeIndex::EMPTY,
        name_index: NameIndex::EMPTY,
    };

    /// The position of the row with this code.
    #[must_use]
    #[inline(always)]
    pub const fn position_of_code(&self, code: i32) -> Option<usize> {
        self.code_index.position(self.codes, code)
    }

    /// The position of the row with this name or alias.
    #[must_use]
    #[inline(always)]
    pub const fn position_of_name(&self, name: &str) -> Option<usize> {
        match self.name_index.position(self.names, name) {
            Some(place) => Some(self.row_at(place)),
            None => None,
        }
    }

    /// The position of the row whose name or alias stands at this place among the names.
    #[inline(always)]
    pub(super) const fn row_at(&self, place: usize) -> usize {
        let rows = self.codes.len();
        if place < rows { place } else { self.alias_rows[place - rows] as usize }
    }

    #[inline(always)]
    pub(crate) fn outcome(&self, position: usize) -> Outcome {
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

    fn text(&self, place: usize) -> &'static str {
        let end = |place: usize| {
            let end = self.text_ends.get(4 * place..).and_then(<[u8]>::first_chunk);
            end.map_or(0, |end| u32::from_le_bytes(*end) as usize)
        };
        let start = place.checked_sub(1).map_or(0, end);
        self.texts.get(start..end(place)).unwrap_or_default()
    }

    #[inline(always)]
    pub(crate) fn policy(&self, position: usize) -> RetryPolicy {
        self.policies.at(position)
    }

    pub(crate) fn info(&self, position: usize) -> CodeInfo {
        let aliases = run_of(self.alias_rows, position);
        let translations = run_of(self.translation_rows, position);
        CodeInfo {
            code: self.codes[position],
            name: self.names[position],
            aliases: &self.names[self.codes.len()..][aliases],
            summary: self.summary(position),
            help: self.help(position),
            kind: self.kinds[position],
            retry_policy: self.policy(position),
            outcome: self.outcome(position),
            translations: &self.translations[translations],
        }
    }
}

/// A column of these values, each row with the one at its place.
///
/// # Panics
///
/// When a place is beyond the values, and when there is no row or no value.
#[must_use]
pub const fn filled<T: Copy, const ROWS: usize, const VALUES: usize>(
    places: &[u8; ROWS],
    values: &[T; VALUES],
) -> [T; ROWS] {
    let (places, values) = (*places, *values);
    let mut column = [values[0]; ROWS];
    let mut row = 0;
    while row < ROWS {
        column[row] = values[places[row] as usize];
        row += 1;
    }
    column
}

/// Where the items of one row stand among items with these rows, which are in order.
fn run_of(rows: &[u16], position: usize) -> Range<usize> {
    let start = rows.partition_point(|&row| usize::from(row) < position);
    let end = rows.partition_point(|&row| usize::from(row) <= position);
    start..end
}
