//! What is plainly right on the variants of an enum, read token by token before syn sees it.
//!
//! cargo builds a macro without optimization: syn then takes 200 000 instructions for the attributes
//! of a variant, and this a tenth. What is not plainly right stays for the stages behind, which alone
//! know what is wrong with it.

use std::iter::Peekable;

use proc_macro2::{Group, Literal, TokenStream, TokenTree, token_stream};

use crate::attr::Attrs;
use crate::model::regroup;

/// What was read of a variant's attributes; nothing where one of them is not plainly right.
#[derive(Default)]
pub(crate) struct Plain {
    /// The lines of its doc comment.
    pub(crate) comment: Vec<String>,
    /// What its `#[code(…)]` says, if it has one.
    pub(crate) attrs: Option<Attrs>,
}

/// An attribute on a variant.
enum Attribute {
    /// A line of a doc comment.
    Line(String),
    Code(Box<Attrs>),
    /// One of somebody else's.
    Foreign,
}

/// Takes what can be read here out of an item: what is left of it, and what was read of each variant.
pub(crate) fn take(item: TokenStream) -> (TokenStream, Vec<Plain>) {
    let mut tokens: Vec<TokenTree> = item.clone().into_iter().collect();
    let is_enum = tokens.iter().any(|token| matches!(token, TokenTree::Ident(it) if it == "enum"));
    let mut variants = Variants::default();
    match tokens.pop() {
        Some(TokenTree::Group(body)) if is_enum && variants.read(body.stream()).is_some() => {
            tokens.push(regroup(&body, variants.left.into_iter().collect()).into());
            (tokens.into_iter().collect(), variants.plain)
        }
        _ => (item, Vec::new()),
    }
}

type Tokens = Peekable<token_stream::IntoIter>;

#[derive(Default)]
struct Variants {
    left: Vec<TokenTree>,
    plain: Vec<Plain>,
}

impl Variants {
    /// Reads the variants, unless one is of an unusual form.
    fn read(&mut self, body: TokenStream) -> Option<()> {
        let mut tokens = body.into_iter().peekable();
        while tokens.peek().is_some() {
            self.attributes(&mut tokens)?;
            self.pass(&mut tokens, |token| matches!(token, TokenTree::Ident(_)))?;
            self.pass(&mut tokens, |token| matches!(token, TokenTree::Group(_)));
            if self.pass(&mut tokens, |token| is_sign(token, '=')).is_some() {
                self.pass(&mut tokens, |token| matches!(token, TokenTree::Literal(_)))?;
            }
            if tokens.peek().is_some() {
                self.pass(&mut tokens, |token| is_sign(token, ','))?;
            }
        }
        Some(())
    }

    fn pass(&mut self, tokens: &mut Tokens, is_such: fn(&TokenTree) -> bool) -> Option<()> {
        self.left.push(tokens.next_if(is_such)?);
        Some(())
    }

    /// Reads the attributes of a variant, or leaves all of them.
    fn attributes(&mut self, tokens: &mut Tokens) -> Option<()> {
        let mut plain = Some(Plain::default());
        let (start, mut foreign) = (self.left.len(), Vec::new());
        while tokens.peek().is_some_and(|token| is_sign(token, '#')) {
            let (sign, TokenTree::Group(attribute)) = (tokens.next()?, tokens.next()?) else {
                return None;
            };
            plain = plain.and_then(|mut plain| {
                match Attribute::of(&attribute)? {
                    Attribute::Line(line) => plain.comment.push(line),
                    Attribute::Code(attrs) => {
                        let first = plain.attrs.replace(*attrs);
                        return first.is_none().then_some(plain);
                    }
                    Attribute::Foreign => {
                        foreign.extend([sign.clone(), attribute.clone().into()]);
                    }
                }
                Some(plain)
            });
            self.left.extend([sign, attribute.into()]);
        }
        if plain.is_some() {
            self.left.truncate(start);
            self.left.append(&mut foreign);
        }
        self.plain.push(plain.unwrap_or_default());
        Some(())
    }
}

impl Attribute {
    fn of(attribute: &Group) -> Option<Self> {
        let mut tokens = attribute.stream().into_iter();
        let TokenTree::Ident(word) = tokens.next()? else { return None };
        let value = tokens.next();
        let attribute = match (word.to_string().as_str(), value) {
            ("doc", Some(sign)) if is_sign(&sign, '=') => match tokens.next()? {
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

pub(crate) fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// The text of a string literal in quotes, if its escapes are usual ones.
pub(crate) fn string(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    let text = written.strip_prefix('"')?.strip_suffix('"')?;
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
    (!value.contains('\r')).then_some(value)
}
