//! Whether rustdoc lists a variant.

use proc_macro2::TokenTree;

use crate::input::{Attribute, Name};
use crate::model::Listing;

/// The listing of a variant with these attributes.
pub(crate) fn listing(attributes: &[Attribute]) -> Listing {
    let mut listing = Listing::Plain;
    for attribute in attributes {
        match attribute.name {
            Name::Doc if is_hidden(attribute) => return Listing::Hidden,
            Name::Deprecated => listing = Listing::Deprecated,
            Name::Doc | Name::Code | Name::Lint | Name::Other => {}
        }
    }
    listing
}

fn is_hidden(attribute: &Attribute) -> bool {
    let [_, TokenTree::Group(content)] = attribute.tokens.as_slice() else { return false };
    let mut tokens = content.stream().into_iter();
    tokens.any(|token| matches!(token, TokenTree::Ident(word) if word == "hidden"))
}
