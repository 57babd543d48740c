use core::error::Error;
use core::fmt::{self, Write};
use core::str;

use crate::{ChatErrorCode, CodeInfo};

/// The error of a conversion from a number that no row declares; it keeps the number.
///
/// It is a [`ChatErrorCode`] of its own, so an unknown number can be handled like a known one.
///
/// ```
/// use chat_errors::{ChatError, UnknownCode};
///
/// assert_eq!(ChatError::try_from(12345), Err(UnknownCode::new(12345)));
/// assert_eq!(UnknownCode::new(12345).to_string(), "unknown error code 12345");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownCode {
    code: i32,
}

impl UnknownCode {
    /// The error for a code that no row declares.
    ///
    /// ```
    /// # use chat_errors::{UnknownCode};
    /// assert_eq!(UnknownCode::new(12345).code(), 12345);
    /// ```
    #[must_use]
    pub const fn new(code: i32) -> Self {
        Self { code }
    }

    /// The undeclared number.
    ///
    /// ```
    /// # use chat_errors::{ChatError, UnknownCode};
    /// assert_eq!(ChatError::try_from(12345).map_err(UnknownCode::code), Err(12345));
    /// ```
    #[must_use]
    pub const fn code(self) -> i32 {
        self.code
    }
}

impl ChatErrorCode for UnknownCode {
    fn info(&self) -> CodeInfo {
        CodeInfo::unknown(self.code)
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = Line { bytes: [0; Line::LONGEST], len: 0 };
        write!(line, "{}{}", Line::START, self.code)?;
        f.pad(line.as_str())
    }
}

/// The line that `Display` shows, as one text, so that width and fill apply to all of it.
struct Line {
    bytes: [u8; Self::LONGEST],
    len: usize,
}

impl Line {
    const START: &str = "unknown error code ";
    /// An `i32` has up to 11 characters.
    const LONGEST: usize = Self::START.len() + 11;

    fn as_str(&self) -> &str {
        self.bytes.get(..self.len).and_then(|line| str::from_utf8(line).ok()).unwrap_or_default()
    }
}

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}

impl Error for UnknownCode {}

/// The error of a conversion from a text that is neither the name nor an alias of a row.
///
/// It does not keep the name, which would need an allocation; the caller has it.
///
/// ```
/// use chat_errors::{ChatError, UnknownName};
///
/// assert_eq!("GROUP_NOT_EXITS".parse::<ChatError>(), Err(UnknownName::new()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct UnknownName;

impl UnknownName {
    /// The error for a name that no row declares.
    ///
    /// ```
    /// # use chat_errors::{UnknownName};
    /// assert_eq!(UnknownName::new(), UnknownName::default());
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("unknown error name")
    }
}

impl Error for UnknownName {}
