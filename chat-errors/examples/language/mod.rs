//! The language that an example speaks.

use chat_errors::{ChatError, CodeInfo};

/// The requested language.
pub(crate) struct Language {
    pub(crate) tag: String,
    pub(crate) is_chinese: bool,
}

impl Language {
    /// The language of a BCP 47 tag.
    pub(crate) fn new(tag: &str) -> Self {
        // Chinese is the only translation: a tag that finds one gets the programs' own words too.
        let is_chinese = ChatError::Success.info().summary_in(tag).is_some();
        Self { tag: tag.to_owned(), is_chinese }
    }

    pub(crate) fn summary(&self, info: &CodeInfo) -> &'static str {
        info.summary_in(&self.tag).unwrap_or(info.summary)
    }

    /// The wording in this language.
    pub(crate) fn say(&self, english: &'static str, chinese: &'static str) -> &'static str {
        if self.is_chinese { chinese } else { english }
    }
}
