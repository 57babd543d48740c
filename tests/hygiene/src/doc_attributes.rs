//! Documentation that is not plain text, or is missing.

#![expect(clippy::empty_docs, reason = "empty is a case of its own")]

#[doc(hidden)]
#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
pub enum Docs {
    #[doc(hidden)]
    #[code(1, "DOCS_ONE")]
    Hidden,
    #[doc = ::core::concat!("a", "b")]
    #[code(2, "DOCS_TWO")]
    Concatenated,
    #[doc = ::core::include_str!("doc_attributes.txt")]
    #[code(3, "DOCS_THREE", summary = "included")]
    Included,
    #[doc(alias = "four")]
    #[doc = ""]
    #[code(4, "DOCS_FOUR")]
    Empty,
    /** A block.

    * with a list
    */
    #[code(5, "DOCS_FIVE")]
    Block,
    #[code(6, "DOCS_SIX")]
    /// After the code.
    #[doc(alias("six", "sechs"))]
    Behind,
    #[code(7, "DOCS_SEVEN")]
    None,
}
