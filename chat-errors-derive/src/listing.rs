//! Whether rustdoc lists a variant.

use proc_macro2::TokenTree;

use crate::input::Attribute;
use crate::model::Listing;

/// The listing of a variant with these attributes.
pub(crate) fn listing(attributes: &[Attribute]) -> Listing {
    let has = |is_such: fn(&Attribute) -> bool| attributes.iter().any(is_such);
    if has(is_hidden) {
        Listing::Hidden
    } else if has(is_deprecated) {
        Listing::Deprecated
    } else {
        Listing::Plain
    }
}

fn is_hidden(attribute: &Attribute) -> bool {
    let [TokenTree::Ident(word), TokenTree::Group(content)] = attribute.0.as_slice() else {
        return false;
    };
    let mut tokens = content.stream().into_iter();
    word == "doc" && tokens.any(|token| matches!(token, TokenTree::Ident(it) if it == "hidden"))
}

fn is_deprecated(attribute: &Attribute) -> bool {
    matches!(attribute.0.first(), Some(TokenTree::Ident(word)) if word == "deprecated")
}
