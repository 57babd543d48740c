//! The parts of an item.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Fields, Ident};

use crate::tokens::flattened;

pub(crate) struct Variant {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) ident: Ident,
    pub(crate) fields: Fields,
    /// The tokens after `=`, if there are any.
    pub(crate) discriminant: Vec<TokenTree>,
}

/// The content of the brackets of an attribute.
pub(crate) struct Attribute {
    pub(crate) name: Name,
    /// Everything including the name, without invisible groups.
    pub(crate) tokens: Vec<TokenTree>,
}

/// The first word of an attribute. It is compared once: rustc makes a new text of a word each time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Name {
    Code,
    Doc,
    Deprecated,
    /// A lint level, such as `allow`.
    Lint,
    Other,
}

impl Attribute {
    pub(crate) fn new(content: TokenStream) -> Self {
        let tokens = flattened(content);
        let name = match tokens.first() {
            Some(TokenTree::Ident(word)) => match word.to_string().as_str() {
                "code" => Name::Code,
                "doc" => Name::Doc,
                "deprecated" => Name::Deprecated,
                "allow" | "expect" | "warn" | "deny" | "forbid" => Name::Lint,
                _ => Name::Other,
            },
            _ => Name::Other,
        };
        Self { name, tokens }
    }

    /// Whether this is an attribute of another macro with this name.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        let is_such = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == name);
        self.name == Name::Other && self.tokens.first().is_some_and(is_such)
    }

    /// Where its name is written.
    pub(crate) fn span(&self) -> Span {
        self.tokens.first().map_or_else(Span::call_site, TokenTree::span)
    }

    /// The attributes of a field that have this name.
    pub(crate) fn of_field<'a>(
        field: &'a syn::Field,
        name: &'a str,
    ) -> impl Iterator<Item = Self> + 'a {
        let attributes =
            field.attrs.iter().filter(move |attribute| attribute.path().is_ident(name));
        attributes.map(|attribute| Self::new(attribute.meta.to_token_stream()))
    }

    /// The attributes of a field.
    pub(crate) fn all_of_field(field: &syn::Field) -> impl Iterator<Item = Self> {
        field.attrs.iter().map(|attribute| Self::new(attribute.meta.to_token_stream()))
    }
}
