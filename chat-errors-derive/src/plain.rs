//! What is plainly right on the variants of an enum, read token by token before syn sees it.
//!
//! cargo builds a macro without optimization: syn then takes 200 000 instructions for the attributes
//! of a variant, and this a tenth. What is not plainly right stays for the stages behind, which alone
//! know what is wrong with it.
//!
//! Tokens are shown by `format!` and not by `to_string`, which would be made here and not in std.

use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use syn::{Fields, Variant};

use crate::attr::Attrs;
use crate::tokens::{is_punct, regroup};

/// What was read of a variant's attributes; nothing where one of them is not plainly right.
#[derive(Default)]
pub(crate) struct Plain {
    /// The lines of its doc comment.
    pub(crate) comment: Vec<String>,
    /// What its `#[code(…)]` says, if it has one.
    pub(crate) attrs: Option<Box<Attrs>>,
}

/// An attribute on a variant.
enum Attribute {
    /// A line of a doc comment.
    Line(String),
    Code(Box<Attrs>),
    /// One of somebody else's.
    Foreign,
}

/// What stands before a token in the body of an enum.
#[derive(Clone, Copy)]
enum Before {
    /// The start, a comma or an attribute.
    Variant,
    Attribute,
    Fields,
    Discriminant,
    Comma,
}

/// An item, as far as it is read here.
pub(crate) struct Taken {
    /// What is left of it.
    pub(crate) item: TokenStream,
    /// The variants that are missing there: all or none.
    pub(crate) units: Vec<Variant>,
    /// What was read of each variant.
    pub(crate) plain: Vec<Plain>,
}

/// Takes what can be read here out of an item.
pub(crate) fn take(item: TokenStream) -> Taken {
    let mut tokens: Vec<TokenTree> = item.clone().into_iter().collect();
    let is_enum = tokens.iter().any(|token| matches!(token, TokenTree::Ident(it) if it == "enum"));
    let mut variants = Variants::default();
    match tokens.pop() {
        Some(TokenTree::Group(body)) if is_enum && variants.read(body.stream()).is_some() => {
            let units = variants.units().unwrap_or_default();
            let left = if units.is_empty() { variants.left } else { Vec::new() };
            tokens.push(regroup(&body, left.into_iter().collect()).into());
            Taken { item: tokens.into_iter().collect(), units, plain: variants.plain }
        }
        _ => Taken { item, units: Vec::new(), plain: Vec::new() },
    }
}

#[derive(Default)]
struct Variants {
    left: Vec<TokenTree>,
    plain: Vec<Plain>,
}

impl Variants {
    /// Reads the variants, unless one is of an unusual form.
    fn read(&mut self, body: TokenStream) -> Option<()> {
        let mut attributes = Vec::new();
        let mut before = Before::Variant;
        for token in body {
            before = match (before, &token) {
                (Before::Variant, TokenTree::Punct(sign)) if sign.as_char() == '#' => {
                    attributes.push(token);
                    before = Before::Attribute;
                    continue;
                }
                (Before::Attribute, TokenTree::Group(_)) => {
                    attributes.push(token);
                    before = Before::Variant;
                    continue;
                }
                (Before::Variant, TokenTree::Ident(_)) => {
                    self.attributes(&attributes);
                    attributes.clear();
                    Before::Fields
                }
                (Before::Fields, TokenTree::Group(_)) => Before::Fields,
                (Before::Fields, TokenTree::Punct(sign)) if sign.as_char() == '=' => {
                    Before::Discriminant
                }
                (Before::Discriminant, TokenTree::Literal(_)) => Before::Comma,
                (Before::Fields | Before::Comma, TokenTree::Punct(sign))
                    if sign.as_char() == ',' =>
                {
                    Before::Variant
                }
                _ => return None,
            };
            self.left.push(token);
        }
        let is_whole = attributes.is_empty() && !matches!(before, Before::Discriminant);
        is_whole.then_some(())
    }

    /// The variants, if nothing is left of each but a name that can be no keyword.
    fn units(&self) -> Option<Vec<Variant>> {
        let names = self.left.iter().filter(|token| !is_punct(token, ','));
        let units = names.map(|token| {
            let TokenTree::Ident(ident) = token else { return None };
            let name = format!("{ident}");
            let is_name =
                name.starts_with(|first: char| first.is_ascii_uppercase()) && name != "Self";
            let (ident, fields) = (ident.clone(), Fields::Unit);
            is_name.then_some(Variant { attrs: Vec::new(), ident, fields, discriminant: None })
        });
        units.collect()
    }

    /// Reads the attributes of a variant, or leaves all of them: each is a `#` and a group.
    fn attributes(&mut self, attributes: &[TokenTree]) {
        let (mut plain, mut foreign) = (Plain::default(), Vec::new());
        let is_plain = attributes.chunks(2).all(|tokens| {
            let [_, TokenTree::Group(attribute)] = tokens else { return false };
            match Attribute::of(attribute) {
                Some(Attribute::Line(line)) => plain.comment.push(line),
                Some(Attribute::Code(attrs)) => return plain.attrs.replace(attrs).is_none(),
                Some(Attribute::Foreign) => foreign.extend_from_slice(tokens),
                None => return false,
            }
            true
        });
        if is_plain {
            self.left.append(&mut foreign);
            self.plain.push(plain);
        } else {
            self.left.extend_from_slice(attributes);
            self.plain.push(Plain::default());
        }
    }
}

impl Attribute {
    fn of(attribute: &Group) -> Option<Self> {
        let mut tokens = attribute.stream().into_iter();
        let TokenTree::Ident(word) = tokens.next()? else { return None };
        let value = tokens.next();
        let attribute = match (format!("{word}").as_str(), value) {
            ("doc", Some(sign)) if is_punct(&sign, '=') => match tokens.next()? {
                TokenTree::Literal(text) => Self::Line(string(&text)?),
                _ => return None,
            },
            ("code", Some(TokenTree::Group(content))) => {
                Self::Code(Box::new(Attrs::plain(word.span(), &content)?))
            }
            ("doc" | "code", _) => return None,
            _ => return Some(Self::Foreign),
        };
        tokens.next().is_none().then_some(attribute)
    }
}

/// The text of a string literal in quotes, if its escapes are usual ones.
pub(crate) fn string(literal: &Literal) -> Option<String> {
    let written = format!("{literal}");
    let text = written.strip_prefix('"')?.strip_suffix('"')?;
    if !text.contains('\\') {
        return Some(text.to_owned());
    }
    let mut pieces = text.split('\\');
    let mut value = pieces.next()?.to_owned();
    while let Some(piece) = pieces.next() {
        match piece.as_bytes().first() {
            // A doc comment arrives with its quotes escaped.
            Some(b'\'' | b'"') => value.push_str(piece),
            None => {
                value.push('\\');
                value.push_str(pieces.next()?);
            }
            Some(_) => return None,
        }
    }
    Some(value)
}
