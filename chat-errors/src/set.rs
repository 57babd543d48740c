use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use crate::__private::Table;
use crate::CodeInfo;

/// The rows of a type: its own, and those of the types nested in it by `transparent` variants.
///
/// Each code and each name occurs once. A row that is reached by two paths occurs once, too: the derive
/// refuses different rows with one code or name.
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
    /// Each table once.
    pub(crate) tables: &'static [&'static Table],
}

impl CodeSet {
    /// The rows: a type's own in order of declaration, then those of its nested types.
    ///
    /// ```
    /// # use chat_errors::{ChatError, CodeTable};
    /// let first = ChatError::CODES.iter().next();
    /// assert_eq!(first.map(|row| row.code), Some(-4));
    /// ```
    #[must_use]
    pub fn iter(&self) -> Codes {
        Codes { set: *self, left: 0..self.len() }
    }

    /// The number of rows, nested ones included.
    ///
    /// ```
    /// # use chat_errors::{ChatError, CodeTable};
    /// assert_eq!(ChatError::CODES.len(), 89);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.tables.iter().map(|table| table.codes.len()).sum()
    }

    /// Whether there are no rows.
    ///
    /// ```
    /// # use chat_errors::{ChatError, CodeTable};
    /// assert!(!ChatError::CODES.is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The row with this code.
    ///
    /// ```
    /// # use chat_errors::{ChatError, CodeTable};
    /// assert_eq!(ChatError::CODES.get(605).map(|row| row.name), Some("GROUP_NOT_EXIST"));
    /// ```
    #[must_use]
    pub fn get(&self, code: i32) -> Option<CodeInfo> {
        self.tables.iter().find_map(|table| Some(table.info(table.position_of_code(code)?)))
    }

    /// The row with this name or alias, in exact case.
    ///
    /// ```
    /// # use chat_errors::{ChatError, CodeTable};
    /// assert_eq!(ChatError::CODES.get_by_name("ALREADY_JOINED").map(|row| row.code), Some(601));
    /// ```
    #[must_use]
    pub fn get_by_name(&self, name: &str) -> Option<CodeInfo> {
        self.tables.iter().find_map(|table| Some(table.info(table.position_of_name(name)?)))
    }

    /// The row at an index in the order of [`iter`](Self::iter).
    fn nth(&self, mut index: usize) -> Option<CodeInfo> {
        for table in self.tables {
            let len = table.codes.len();
            if index < len {
                return Some(table.info(index));
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
///
/// ```
/// # use chat_errors::{ChatError, CodeTable};
/// let last = ChatError::CODES.iter().next_back();
/// assert_eq!(last.map(|row| row.code), Some(1400));
/// ```
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
