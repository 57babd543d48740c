use core::fmt::{self, Write as _};

use crate::{CodeInfo, CodeSet};

impl CodeSet {
    /// The rows as a Markdown table of code, name, summary and help.
    ///
    /// `language` is a BCP 47 tag, as for [`CodeInfo::summary_in`]. Without a language or without a
    /// translation, the text is the untranslated one. Within a cell, `<br>` separates paragraphs, text in
    /// backticks is code, and nothing else is markup: a `<T>` is shown unchanged.
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
        write!(f, "| {} | ", info.code)?;
        write_plain(info.name, f)?;
        f.write_str(" |")?;
        for text in [summary, help] {
            f.write_str(" ")?;
            write_cell(text, f)?;
            f.write_str(if text.is_empty() { "|" } else { " |" })?;
        }
        f.write_str("\n")
    }
}

/// Writes a text so that Markdown shows it unchanged: text in backticks is code, and nothing else is markup.
fn write_cell(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (number, line) in text.lines().filter(|line| !line.trim().is_empty()).enumerate() {
        if number > 0 {
            f.write_str("<br>")?;
        }
        write_line(line, f)?;
    }
    Ok(())
}

fn write_line(line: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let has_code = line.matches('`').count() % 2 == 0 && !line.contains("``");
    if !has_code {
        return write_plain(line, f);
    }
    for (number, piece) in line.split('`').enumerate() {
        if number % 2 == 0 {
            write_plain(piece, f)?;
        } else {
            f.write_str("`")?;
            for (number, part) in piece.split('|').enumerate() {
                f.write_str(if number > 0 { "\\|" } else { "" })?;
                f.write_str(part)?;
            }
            f.write_str("`")?;
        }
    }
    Ok(())
}

/// Writes a text without any markup. A `_` within a word is none.
fn write_plain(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut letters = text.chars().peekable();
    let mut follows_letter = false;
    while let Some(letter) = letters.next() {
        let is_inside_word =
            follows_letter && letters.peek().is_some_and(|next| next.is_alphanumeric());
        if is_markup(letter) || letter == '_' && !is_inside_word {
            f.write_char('\\')?;
        }
        f.write_char(letter)?;
        follows_letter = letter.is_alphanumeric();
    }
    Ok(())
}

fn is_markup(letter: char) -> bool {
    matches!(letter, '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$')
}
