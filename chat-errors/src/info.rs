use crate::language;
use crate::{ChatErrorCode, ErrorKind, Outcome, RetryPolicy};

/// The full row of an error code.
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, ErrorKind, RetryPolicy};
///
/// let info = ChatError::GroupNotFound.info();
/// assert_eq!((info.code, info.name), (605, "GROUP_NOT_EXIST"));
/// assert_eq!((info.kind, info.retry_policy), (ErrorKind::NotFound, RetryPolicy::AfterFix));
/// ```
///
/// An implementation of [`ChatErrorCode`] by hand starts from [`CodeInfo::new`]:
///
/// ```
/// use chat_errors::{ChatErrorCode, CodeInfo, ErrorKind};
///
/// struct OutOfTea;
///
/// impl ChatErrorCode for OutOfTea {
///     fn info(&self) -> CodeInfo {
///         let mut info = CodeInfo::new(418, "OUT_OF_TEA");
///         info.summary = "there is only coffee";
///         info.kind = ErrorKind::Unsupported;
///         info
///     }
/// }
/// assert_eq!(OutOfTea.kind(), ErrorKind::Unsupported);
/// assert!(!OutOfTea.is_retryable());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CodeInfo {
    /// The number.
    pub code: i32,
    /// The name on the wire, such as `GROUP_NOT_EXIST`.
    pub name: &'static str,
    /// Older names that are read as this one.
    pub aliases: &'static [&'static str],
    /// Old codes that are read as this one, such as 55 for 800.
    pub code_aliases: &'static [i32],
    /// One line that says what happened, as an error message.
    pub summary: &'static str,
    /// The likely cause and what to do, if there is more to say. A blank line separates paragraphs.
    pub help: Option<&'static str>,
    /// What went wrong.
    pub kind: ErrorKind,
    /// What must become true before the same call can succeed.
    pub retry_policy: RetryPolicy,
    /// Whether the effect of the call is in place.
    pub outcome: Outcome,
    pub(crate) translations: &'static [Translation],
}

/// The name of every code that has no row. The derive refuses it for a row.
pub(crate) const UNDECLARED: &str = "UNDECLARED";

/// The texts of a row in one other language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Translation {
    /// The language, as a BCP 47 tag.
    pub tag: &'static str,
    /// The summary; empty if there is none.
    pub summary: &'static str,
    /// The help; empty if there is none.
    pub help: &'static str,
}

impl CodeInfo {
    /// A row with a code, a name and the derive's defaults: the name as summary, kind `Unknown`, policy
    /// `Never`, outcome `NotApplied`.
    ///
    /// ```
    /// # use chat_errors::{CodeInfo, ErrorKind};
    /// let info = CodeInfo::new(418, "OUT_OF_TEA");
    /// assert_eq!((info.summary, info.kind), ("OUT_OF_TEA", ErrorKind::Unknown));
    /// ```
    #[must_use]
    pub const fn new(code: i32, name: &'static str) -> Self {
        Self {
            code,
            name,
            aliases: &[],
            code_aliases: &[],
            summary: name,
            help: None,
            kind: ErrorKind::Unknown,
            retry_policy: RetryPolicy::Never,
            outcome: Outcome::NotApplied,
            translations: &[],
        }
    }

    /// The description of an undeclared code: name `UNDECLARED`, which no row may have, kind `Unknown`,
    /// policy `Never`, outcome `Unknown`.
    ///
    /// ```
    /// # use chat_errors::{CodeInfo, Outcome};
    /// let info = CodeInfo::unknown(12345);
    /// assert_eq!((info.code, info.name, info.outcome), (12345, "UNDECLARED", Outcome::Unknown));
    /// ```
    #[must_use]
    pub const fn unknown(code: i32) -> Self {
        let mut info = Self::new(code, UNDECLARED);
        info.summary = "Unknown error code";
        info.outcome = Outcome::Unknown;
        info
    }

    /// The summary in the language of a [BCP 47] tag, or `None` if there is no translation.
    ///
    /// A tag finds the translation with the longest tag that begins it, as in a lookup of [RFC 4647],
    /// or else the first that it does not contradict: `zh` and `zh-CN` find `zh-Hans`, `zh-Hant` does
    /// not; upper and lower case are the same. A locale of POSIX, such as `zh_CN.UTF-8`, is read as a tag. A
    /// text that is no tag, such as a list of them, finds nothing. Write
    /// `info.summary_in(tag).unwrap_or(info.summary)` to fall back to the untranslated text.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// let info = ChatError::GroupNotFound.info();
    /// assert!(info.summary_in("zh").is_some());
    /// assert_eq!(info.summary_in("fr").unwrap_or(info.summary), info.summary);
    /// ```
    ///
    /// [BCP 47]: https://www.rfc-editor.org/info/bcp47
    /// [RFC 4647]: https://www.rfc-editor.org/rfc/rfc4647#section-3.4
    #[must_use]
    pub fn summary_in(&self, tag: &str) -> Option<&'static str> {
        self.text_in(tag, |translation| translation.summary)
    }

    /// The help in the language of a BCP 47 tag, found as by [`summary_in`](Self::summary_in), or
    /// `None` if there is no translation.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// assert!(ChatError::GroupNotFound.info().help_in("zh").is_some());
    /// ```
    #[must_use]
    pub fn help_in(&self, tag: &str) -> Option<&'static str> {
        self.text_in(tag, |translation| translation.help)
    }

    fn text_in(
        &self,
        tag: &str,
        text: fn(&'static Translation) -> &'static str,
    ) -> Option<&'static str> {
        if !language::is_tag(tag) {
            return None;
        }
        let offered = || self.translations.iter().filter(|offered| !text(offered).is_empty());
        offered()
            .filter(|offered| language::begins(offered.tag, tag))
            .max_by_key(|offered| offered.tag.len())
            .or_else(|| offered().find(|offered| language::accepts(tag, offered.tag)))
            .map(text)
    }
}

impl ChatErrorCode for CodeInfo {
    fn info(&self) -> CodeInfo {
        *self
    }
}
