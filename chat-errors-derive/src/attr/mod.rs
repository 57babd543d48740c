//! The grammar of `#[code(…)]`: one reader over tokens.
//!
//! An entry is the tokens between two commas. `shape` sees what it looks like and `read` takes what is
//! right. Only after it refused an entry, `recover` looks for what was meant and `meant` words the mistake.
//! Literals are read from their tokens, never as expressions, so nothing changes if another crate switches
//! on `syn/full`.

pub(crate) mod data;
mod entries;
pub(crate) mod list;
mod meant;
mod read;
mod recover;
mod shape;
mod value;

use proc_macro2::{Span, TokenTree};
use syn::Error;

use self::entries::ReadEntries as _;
use self::read::Reader;
use crate::errors::Errors;
use crate::input::{Attribute, Name};
use crate::tokens::flattened;
use crate::words::{Key, Target};

pub(crate) use self::data::{
    Amount, Attrs, CodeRange, Container, Given, Lang, LeftOut, PolicyKind, Reserved, Setting,
    ShownAliases, Spanned,
};
pub(crate) use self::meant::{bits, computed};
pub(crate) use crate::words::Impl;

/// Reads every `#[code(…)]` among the attributes.
pub(crate) fn read(attributes: &[Attribute], target: Target, errors: &mut Errors) -> Attrs {
    let mut attrs = Attrs::default();
    let mut reader = Reader::new(&mut attrs, target, errors);
    for attribute in attributes.iter().filter(|attribute| attribute.name == Name::Code) {
        let [TokenTree::Ident(word), content @ ..] = attribute.tokens.as_slice() else {
            continue;
        };
        if shape::continues_path(content) {
            continue;
        }
        if let Some(content) = reader.attribute(word, content) {
            reader.entries(&content);
        }
    }
    if attrs.code.good().is_none() || attrs.name.good().is_none() {
        attrs.shown = meant::shown_row(attributes);
    }
    attrs
}

/// Reads a `#[code(…)]` on a field, which can only mark it as the inner error. Returns the span of
/// `transparent`.
pub(crate) fn read_on_field(attribute: &Attribute, target: Target) -> Result<Span, Error> {
    if let [_, TokenTree::Group(list)] = attribute.tokens.as_slice() {
        let tokens = flattened(list.stream());
        let mut entries = shape::Entries::new(&tokens);
        if let (Some(entry), None) = (entries.next(), entries.next()) {
            if let [TokenTree::Ident(word)] = entry.tokens {
                if Key::of(&word.to_string()) == Some(Key::Transparent) {
                    return Ok(word.span());
                }
            }
        }
    }
    let owner = if target == Target::Struct { "struct" } else { "variant" };
    let message = format!(
        "`#[code]` on a field can only be `#[code(transparent)]`: all else belongs on the {owner}"
    );
    Err(Error::new(attribute.span(), message))
}
