//! Names and texts with a meaning in Markdown, HTML or a format string.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error))]
pub enum Texts {
    #[code(1, "TEXTS|ONE", summary = "a | b || c \\| d")]
    Pipes,
    #[code(2, "TEXTS`TWO`", summary = "an `unclosed code span")]
    Backticks,
    #[code(3, "TEXTS<T>", summary = "expected <T>, found <b>&lt;")]
    Html,
    #[code(4, "TEXTS[4]", summary = "see [Missing], [`Missing`](missing::path) and [x][y]")]
    Links,
    #[code(5, "https://example.com/{}", summary = "look at https://example.com/{}?a=b&c=d")]
    Urls,
    #[code(6, "TEXTS{0}", summary = "{0} of {missing} and {{")]
    Braces,
    #[code(7, "*TEXTS*", summary = "*a* _b_ ~~c~~ $d$ # e ! f - g + h 1. i")]
    Emphasis,
    #[code(
        8,
        "ТЕКСТ\u{200d}8",
        summary = "текст 文本 🦀 \u{202e}reversed",
        help = "two\n\nparagraphs"
    )]
    Unicode,
    #[code(9, "\\", summary = "\\")]
    Backslash,
    #[code(10, "\"quoted\"", summary = "\"quoted\" and 'quoted'")]
    Quotes,
    /// Names [`Texts`] and <https://example.com>, CamelCase and snake_case.
    ///
    /// ```text
    /// code { }
    /// ```
    #[code(11, "TEXTS_ELEVEN", lang("zh-Hans", summary = "文本 <T> [x]"))]
    Comment,
    #[code(12, "TEXTS_TWELVE", summary = "`a|b` of `<T>`, <T> and ``c``")]
    Code,
}
