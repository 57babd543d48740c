//! Output written as text, which rustc itself turns into tokens.
//!
//! cargo builds macros without optimization, so output for each of many variants costs several times as
//! much if it is built token by token.

use std::fmt::{self, Debug, Display, Formatter};

use proc_macro2::TokenStream;

/// The tokens of the text that `write` writes.
pub(crate) fn code(write: impl Fn(&mut Formatter<'_>) -> fmt::Result) -> TokenStream {
    lexed(&text(write))
}

/// The text that `write` writes.
pub(crate) fn text(write: impl Fn(&mut Formatter<'_>) -> fmt::Result) -> String {
    struct Text<W>(W);
    impl<W: Fn(&mut Formatter<'_>) -> fmt::Result> Display for Text<W> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            (self.0)(f)
        }
    }
    // Not `to_string`: its generic code would be compiled here, unoptimized.
    format!("{}", Text(write))
}

/// An array of numbers or texts.
pub(crate) fn array<T: Debug>(values: &[T]) -> TokenStream {
    lexed(&format!("{values:?}"))
}

/// A long text as a literal. It is raw if that is simple, because escaping takes time.
pub(crate) fn long_text(text: &str) -> TokenStream {
    let closes = || text.split('"').skip(1).any(|after| after.starts_with('#'));
    // rustc requires escapes for some other letters. Counted because `is_ascii` is compiled here, too.
    let is_ascii = text.chars().count() == text.len();
    if is_ascii && !text.contains('\r') && !closes() {
        lexed(&format!("r#\"{text}\"#"))
    } else {
        lexed(&format!("{text:?}"))
    }
}

/// The tokens of a text. Not through `proc_macro2`, which would read it a second time.
fn lexed(source: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        source.parse::<proc_macro::TokenStream>().map(TokenStream::from).ok()
    } else {
        source.parse().ok()
    };
    tokens.unwrap_or_default()
}
