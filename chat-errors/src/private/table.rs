use core::ops::Range;

use super::{CodeIndex, NameIndex, Translation};
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
    pub summaries: &'static [&'static str],
    /// Empty where a row has none.
    pub helps: &'static [&'static str],
    pub kinds: &'static [ErrorKind],
    pub policies: &'static [RetryPolicy],
    pub outcomes: &'static [Outcome],
    /// The row of each alias.
    pub alias_rows: &'static [u16],
    /// In the order of their rows.
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
        summaries: &[],
        helps: &[],
        kinds: &[],
        policies: &[],
        outcomes: &[],
        alias_rows: &[],
        translations: &[],
        code_index: CodeIndex::EMPTY,
        name_index: NameIndex::EMPTY,
    };

    /// The position of the row with this code.
    #[inline(always)]
    pub const fn position_of_code(&self, code: i32) -> Option<usize> {
        self.code_index.position(self.codes, code)
    }

    /// The position of the row with this name or alias.
    #[inline(always)]
    pub const fn position_of_name(&self, name: &str) -> Option<usize> {
        let rows = self.codes.len();
        match self.name_index.position(self.names, name) {
            Some(place) if place >= rows => Some(self.alias_rows[place - rows] as usize),
            position => position,
        }
    }

    #[inline(always)]
    pub(crate) fn help(&self, position: usize) -> Option<&'static str> {
        Some(self.helps[position]).filter(|help| !help.is_empty())
    }

    pub(crate) fn info(&self, position: usize) -> CodeInfo {
        let aliases = run_of(self.alias_rows, |&row| row, position);
        CodeInfo {
            code: self.codes[position],
            name: self.names[position],
            aliases: &self.names[self.codes.len()..][aliases],
            summary: self.summaries[position],
            help: self.help(position),
            kind: self.kinds[position],
            retry_policy: self.policies[position],
            outcome: self.outcomes[position],
            translations: &self.translations
                [run_of(self.translations, |translation| translation.row, position)],
        }
    }
}

/// Where the items of one row stand among items in the order of their rows.
fn run_of<T>(items: &[T], row: fn(&T) -> u16, position: usize) -> Range<usize> {
    let start = items.partition_point(|item| usize::from(row(item)) < position);
    let end = items.partition_point(|item| usize::from(row(item)) <= position);
    start..end
}
