//! Output that is written as text, of which rustc makes tokens itself.
//!
//! cargo builds a macro without optimization: what stands in the output for each of many variants
//! costs a multiple where it is handed over token by token.

use std::fmt::{self, Debug, Display, Formatter};

use proc_macro2::TokenStream;

/// The tokens of what `write` writes.
pub(crate) fn code(write: impl Fn(&mut Formatter<'_>) -> fmt::Result) -> TokenStream {
    lexed(&text(write))
}

/// What `write` writes.
pub(crate) fn text(write: impl Fn(&mut Formatter<'_>) -> fmt::Result) -> String {
    struct Text<W>(W);
    impl<W: Fn(&mut Formatter<'_>) -> fmt::Result> Display for Text<W> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            (self.0)(f)
        }
    }
    // Not `to_string`, which is made here and not in std, where it is optimized.
    format!("{}", Text(write))
}

/// An array of numbers or texts.
pub(crate) fn array<T: Debug>(values: &[T]) -> TokenStream {
    lexed(&format!("{values:?}"))
}

/// A long text as a literal, raw where that is simple: to escape letters takes its time.
pub(crate) fn long_text(text: &str) -> TokenStream {
    let closes = || text.split('"').skip(1).any(|behind| behind.starts_with('#'));
    // Of others, rustc wants some escaped. Counted, for `is_ascii` would be made here, as above.
    let is_ascii = text.chars().count() == text.len();
    if is_ascii && !text.contains('\r') && !closes() {
        lexed(&format!("r#\"{text}\"#"))
    } else {
        lexed(&format!("{text:?}"))
    }
}

/// The tokens of a text; not by `proc_macro2`, which would read it once more itself.
fn lexed(source: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        source.parse::<proc_macro::TokenStream>().map(TokenStream::from).ok()
    } else {
        source.parse().ok()
    };
    tokens.unwrap_or_default()
}
