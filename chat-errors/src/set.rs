use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use crate::__private::Table;
use crate::CodeInfo;

/// The rows of a type: its own, and those of the types nested in it by `transparent` variants.
///
/// Every code and every name stands in it once; the derive refuses anything else.
///
/// ```
/// use chat_errors::{ChatError, CodeTable};
///
/// let codes = ChatError::CODES;
/// assert_eq!(codes.len(), 89);
/// assert_eq!(codes.get(605).map(|info| info.name), Some("GROUP_NOT_EXIST"));
/// assert_eq!(codes.get_by_name("ALREADY_JOINED").map(|info| info.code), Some(601));
/// assert!(codes.iter().map(|info| info.code).is_sorted());
/// ```
#[derive(Clone, Copy)]
pub struct CodeSet {
    pub(crate) table: &'static Table,
    pub(crate) nested: &'static [&'static CodeSet],
}

impl CodeSet {
    /// The rows: a type's own in the order of their declaration, then those of its nested types.
    #[must_use]
    pub fn iter(&self) -> Codes {
        Codes { set: *self, left: 0..self.len() }
    }

    /// How many rows there are, nested ones included.
    #[must_use]
    pub fn len(&self) -> usize {
        let nested: usize = self.nested.iter().map(|set| set.len()).sum();
        self.table.codes.len() + nested
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The row with this code.
    #[must_use]
    pub fn get(&self, code: i32) -> Option<CodeInfo> {
        match self.table.position_of_code(code) {
            Some(position) => Some(self.table.info(position)),
            None => self.nested.iter().find_map(|set| set.get(code)),
        }
    }

    /// The row with this name or alias, in exact case.
    #[must_use]
    pub fn get_by_name(&self, name: &str) -> Option<CodeInfo> {
        match self.table.position_of_name(name) {
            Some(position) => Some(self.table.info(position)),
            None => self.nested.iter().find_map(|set| set.get_by_name(name)),
        }
    }

    /// The row at a place in the order of [`iter`](Self::iter).
    fn nth(&self, index: usize) -> Option<CodeInfo> {
        let own = self.table.codes.len();
        if index < own {
            return Some(self.table.info(index));
        }
        let mut index = index - own;
        for set in self.nested {
            let len = set.len();
            if index < len {
                return set.nth(index);
            }
            index -= len;
        }
        None
    }
}

impl fmt::Debug for CodeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl IntoIterator for &CodeSet {
    type Item = CodeInfo;
    type IntoIter = Codes;

    fn into_iter(self) -> Codes {
        self.iter()
    }
}

/// The rows of a [`CodeSet`], from [`CodeSet::iter`].
#[derive(Debug, Clone)]
pub struct Codes {
    set: CodeSet,
    left: Range<usize>,
}

impl Iterator for Codes {
    type Item = CodeInfo;

    fn next(&mut self) -> Option<CodeInfo> {
        self.set.nth(self.left.next()?)
    }

    fn nth(&mut self, n: usize) -> Option<CodeInfo> {
        self.set.nth(self.left.nth(n)?)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }
}

impl DoubleEndedIterator for Codes {
    fn next_back(&mut self) -> Option<CodeInfo> {
        self.set.nth(self.left.next_back()?)
    }
}

impl ExactSizeIterator for Codes {}
impl FusedIterator for Codes {}
