//! The item, split into its parts; its `#[code(…)]` attributes are still tokens.
//!
//! rustc has parsed the item before a derive sees it, so only the content of attributes can be wrong. `syn`
//! parses the header and the types of fields. The variants are split by hand: cargo builds a macro without
//! optimization, and `syn` then takes ten times as long for a variant.

mod cover;
mod parts;
mod variants;

use proc_macro2::{TokenStream, TokenTree};
use syn::{DeriveInput, Error, Result};

use crate::tokens::{is_punct, regroup};

pub(crate) use self::parts::{Attribute, Name, Variant};

pub(crate) struct Input {
    /// The item without its attributes; an enum also without its variants.
    pub(crate) item: DeriveInput,
    pub(crate) attributes: Vec<Attribute>,
    /// The variants of an enum.
    pub(crate) variants: Vec<Variant>,
}

impl Input {
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self> {
        Self::split(tokens.clone())?.ok_or_else(|| refused(tokens))
    }

    /// The parts of the item, or `None` if the body of an enum holds something other than variants.
    fn split(tokens: TokenStream) -> Result<Option<Self>> {
        let mut tokens = tokens.into_iter().collect::<Vec<_>>();
        let attributes = leading_attributes(&mut tokens);
        let is_enum = |token: &TokenTree| matches!(token, TokenTree::Ident(it) if it == "enum");
        let mut variants = Vec::new();
        if tokens.iter().any(is_enum) {
            if let Some(TokenTree::Group(body)) = tokens.pop() {
                let Some(split) = variants::split(body.stream())? else { return Ok(None) };
                variants = split;
                tokens.push(regroup(&body, TokenStream::new()).into());
            }
        }
        let item = cover::parse(tokens.into_iter().collect())?;
        Ok(Some(Self { item, attributes, variants }))
    }
}

/// Takes the attributes off the start of the tokens.
fn leading_attributes(tokens: &mut Vec<TokenTree>) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    let mut end = 0;
    while let Some([sign, TokenTree::Group(content), ..]) = tokens.get(end..) {
        if !is_punct(sign, '#') {
            break;
        }
        attributes.push(Attribute::new(content.stream()));
        end += 2;
    }
    tokens.drain(..end);
    attributes
}

/// The message of `syn` for tokens that are not an item. rustc never hands such tokens to a derive.
fn refused(tokens: TokenStream) -> Error {
    let item = cover::parse::<DeriveInput>(tokens.clone());
    item.err()
        .unwrap_or_else(|| Error::new_spanned(tokens, "expected an enum, a struct or a union"))
}
