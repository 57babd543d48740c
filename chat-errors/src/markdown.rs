use core::fmt;

use crate::{CodeInfo, CodeSet};

impl CodeSet {
    /// The rows as a Markdown table of code, name, summary and help.
    ///
    /// `language` is a BCP 47 tag, as for [`CodeInfo::summary_in`]. Without a language or without a
    /// translation, the text is the untranslated one. Within a cell, `<br>` separates paragraphs.
    ///
    /// ```
    /// use chat_errors::{ChatErrorCode, CodeTable};
    ///
    /// /// An upload that failed.
    /// #[derive(ChatErrorCode)]
    /// enum UploadError {
    ///     /// The file is too large.
    ///     ///
    ///     /// Choose a smaller one.
    ///     #[code(9101, "APP_TOO_LARGE", lang("de", summary = "Die Datei ist zu groß"))]
    ///     TooLarge,
    /// }
    ///
    /// let page = UploadError::CODES.to_markdown(None).to_string();
    /// assert_eq!(
    ///     page,
    ///     "| code | name | summary | help |\n\
    ///      |---|---|---|---|\n\
    ///      | 9101 | APP_TOO_LARGE | The file is too large | Choose a smaller one. |\n",
    /// );
    /// let german = UploadError::CODES.to_markdown(Some("de")).to_string();
    /// assert!(german.contains("| Die Datei ist zu groß |"));
    /// ```
    #[must_use]
    pub fn to_markdown(self, language: Option<&str>) -> impl fmt::Display {
        Markdown { rows: self, language }
    }
}

struct Markdown<'a> {
    rows: CodeSet,
    language: Option<&'a str>,
}

impl fmt::Display for Markdown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("| code | name | summary | help |\n|---|---|---|---|\n")?;
        self.rows.iter().try_for_each(|info| self.write_row(&info, f))
    }
}

impl Markdown<'_> {
    fn write_row(&self, info: &CodeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let translated = |text: fn(&CodeInfo, &str) -> Option<&'static str>| {
            self.language.and_then(|tag| text(info, tag))
        };
        let summary = translated(CodeInfo::summary_in).unwrap_or(info.summary);
        let help = translated(CodeInfo::help_in).or(info.help).unwrap_or_default();
        write!(f, "| {} |", info.code)?;
        for text in [info.name, summary, help] {
            f.write_str(" ")?;
            write_cell(text, f)?;
            f.write_str(if text.is_empty() { "|" } else { " |" })?;
        }
        f.write_str("\n")
    }
}

/// Writes a text that would otherwise end its cell or its row.
fn write_cell(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (number, line) in text.lines().filter(|line| !line.trim().is_empty()).enumerate() {
        if number > 0 {
            f.write_str("<br>")?;
        }
        for (number, part) in line.split('|').enumerate() {
            f.write_str(if number > 0 { "\\|" } else { "" })?;
            f.write_str(part)?;
        }
    }
    Ok(())
}
