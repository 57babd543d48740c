//! A doc comment: its first paragraph is a summary, and the rest a help.

mod blocks;
mod definition;
mod emphasis;
mod entities;
mod fence;
mod html;
mod inline;
mod line;
mod macros;
mod summary;

use std::borrow::Cow;

use proc_macro2::{Span, TokenTree};

use self::blocks::{Paragraph, paragraphs};
use self::summary::{on_one_line, take_summary, without_full_stop};
use crate::input::{Attribute, Name};
use crate::literal::Text;
use crate::tokens::is_punct;

#[derive(Debug, Default)]
pub(crate) struct DocComment {
    pub(crate) summary: Option<String>,
    pub(crate) help: Option<String>,
    /// Where the comment starts.
    pub(crate) span: Option<Span>,
    /// The first macro in it that a derive cannot expand.
    pub(crate) unreadable: Option<Unreadable>,
}

#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) tokens: Vec<TokenTree>,
    /// Whether it is all of the comment.
    pub(crate) is_all: bool,
}

impl DocComment {
    pub(crate) fn read(attributes: &[Attribute]) -> Self {
        let (mut lines, mut span, mut unreadable) = (Vec::new(), None, None);
        for attribute in attributes {
            let Some(value) = value(attribute) else { continue };
            span.get_or_insert_with(|| value.first().map_or_else(Span::call_site, TokenTree::span));
            match text(value) {
                Some(text) => lines.push(text),
                None if is_macro(value) => {
                    unreadable.get_or_insert_with(|| value.to_vec());
                }
                None => {}
            }
        }
        let mut paragraphs = paragraphs(&lines);
        let summary = take_summary(&mut paragraphs);
        let mut help: Option<String> = None;
        for Paragraph { text, .. } in paragraphs {
            help = Some(match help {
                Some(help) => help + "\n\n" + &text,
                None => text,
            });
        }
        let unreadable = unreadable.map(|tokens| {
            let is_all = lines.iter().all(|line| line.trim().is_empty());
            Unreadable { tokens, is_all }
        });
        Self { summary, help, span, unreadable }
    }
}

/// The summary in the attributes of crates that write `Display`: `#[error("…")]` of thiserror, and
/// `#[display("…")]` of `derive_more` and displaydoc. `None` if it has placeholders.
pub(crate) fn display_text(attributes: &[Attribute]) -> Option<String> {
    let mut others = attributes.iter().filter(|attribute| attribute.name == Name::Other);
    others.find_map(|attribute| {
        let [TokenTree::Ident(word), TokenTree::Group(list)] = attribute.tokens.as_slice() else {
            return None;
        };
        let is_display = ["error", "display", "displaydoc"].iter().any(|name| word == name);
        let content = is_display.then(|| crate::tokens::flattened(list.stream()))?;
        let text = match content.as_slice() {
            [text] => Text::new(std::slice::from_ref(text))?,
            [text, comma] if is_punct(comma, ',') => Text::new(std::slice::from_ref(text))?,
            _ => return None,
        };
        let text = without_placeholders(&text.value)?;
        Some(without_full_stop(on_one_line(text.into_owned()))).filter(|text| !text.is_empty())
    })
}

/// What a format string without placeholders prints.
fn without_placeholders(format: &str) -> Option<Cow<'_, str>> {
    if !format.contains(['{', '}']) {
        return Some(format.into());
    }
    let text = format.replace("{{", "\u{1}").replace("}}", "\u{2}");
    let has_placeholders = text.contains(['{', '}']);
    (!has_placeholders).then(|| text.replace('\u{1}', "{").replace('\u{2}', "}").into())
}

/// The tokens after the `=` of a `#[doc = …]`. Other `doc` attributes, such as `#[doc(hidden)]`, have none.
fn value(attribute: &Attribute) -> Option<&[TokenTree]> {
    match attribute.tokens.as_slice() {
        [_, sign, value @ ..] if attribute.name == Name::Doc && is_punct(sign, '=') => Some(value),
        _ => None,
    }
}

/// The text of a literal, or of a macro call that can be expanded here.
fn text(value: &[TokenTree]) -> Option<String> {
    Text::new(value).map(|text| text.value).or_else(|| macros::expand(value))
}

fn is_macro(value: &[TokenTree]) -> bool {
    value.iter().any(|token| is_punct(token, '!'))
}
