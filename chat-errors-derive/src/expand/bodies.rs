//! The bodies of the impls: the real ones, or those after a mistake.

use proc_macro2::TokenStream;

pub(super) struct Bodies {
    /// The documentation of `CodeTable`'s impl, which rustdoc shows on the type's page.
    pub(super) doc: String,
    /// A `&'static Table`.
    pub(super) table: TokenStream,
    /// The body of `resolve`.
    pub(super) resolve: TokenStream,
    /// A `&'static CodeSet`.
    pub(super) codes: TokenStream,
    /// A `&'static [Self]`, for an enum of unit variants.
    pub(super) variants: TokenStream,
    /// The `Option<Self>` of `__chat_errors_code`.
    pub(super) from_code: TokenStream,
    /// The `Option<Self>` of `__chat_errors_name`.
    pub(super) from_name: TokenStream,
    /// The unit variant at `__chat_errors_position`, if the look-ups need it.
    pub(super) nth: Option<TokenStream>,
    /// The `Self` of an undeclared `__chat_errors_code`.
    pub(super) unknown: TokenStream,
    /// The result of formatting `self` with `__chat_errors_formatter`.
    pub(super) display: TokenStream,
    /// The source of `self`.
    pub(super) source: TokenStream,
    /// The impls of `From` for inner errors.
    pub(super) from_inner: TokenStream,
    /// The index of `*__chat_errors_error`'s row, if the accessors are wanted in constants.
    pub(super) position: Option<TokenStream>,
}
